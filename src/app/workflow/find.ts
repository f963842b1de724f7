// Which workflow is meant: the name of one under .sow/workflows, a file, or standard input.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { WORKFLOWS, workflowFile } from '../../store/layout.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { readRoles } from '../agent/roles.ts';
import { repositoryPath } from '../workspace/repository-path.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Definition, type Reading, readDefinition } from './definition.ts';

export interface Found extends Definition {
  /** As people know it; - for standard input. */
  readonly file: string;
  readonly digest: string;
}

export interface Wanted {
  /** A name, a file, or `-`. */
  readonly file: string;
  /** Of standard input. */
  readonly bytes?: Uint8Array | undefined;
  readonly format?: string | undefined;
  readonly strict?: boolean | undefined;
}

const ENDINGS = /\.(ya?ml|json)$/;
const NAME = /^[a-z][a-z0-9-]*$/;

export function findWorkflow(workspace: Workspace, wanted: Wanted): Result<Found> {
  return reading(workspace.store.dir, () => {
    const source = readSource(workspace, wanted);
    if (!source.ok) return source;
    const { file, bytes } = source.value;
    const known = readQuietly(workspace.store, readRoles).all.map(({ name }) => name);
    const bound = Object.keys(workspace.userConfig.agents?.bindings ?? {});
    const how: Reading = { roles: [...known, ...bound], strict: wanted.strict ?? false };
    const read = readDefinition(file, bytes, how);
    return read.ok ? ok({ ...read.value, file, digest: digestOf(bytes) }) : read;
  });
}

export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
}

function readSource(workspace: Workspace, { file, bytes, format }: Wanted): Result<Source> {
  if (file === '-')
    return bytes === undefined || format === undefined
      ? fail({ reason: 'usage', message: 'standard input has no ending', hint: '--format yaml, or json' })
      : ok({ file: `-.${format}`, bytes });
  if (NAME.test(file)) return readNamed(workspace, file);
  if (!ENDINGS.test(file))
    return fail({
      reason: 'usage',
      message: `${file} is no file of a workflow`,
      hint: 'its name ends in .yaml, .yml or .json',
    });
  const { context } = workspace;
  const found = context.io.read(resolve(context.cwd, file));
  if (found === null) return fail({ reason: 'not-found', what: 'file', ref: file });
  const shown = repositoryPath(workspace, file);
  return ok({ file: shown.ok ? shown.value : resolve(context.cwd, file), bytes: found });
}

function readNamed({ store }: Workspace, name: string): Result<Source> {
  return readQuietly(store, (snapshot) => {
    const bytes = snapshot.bytes(workflowFile(name));
    if (bytes !== null) return ok({ file: shownPath(workflowFile(name)), bytes });
    const names = workflowNames(snapshot.list(WORKFLOWS));
    const near = nearest(name, names);
    return fail({ reason: 'not-found', what: 'workflow', ref: name, near: near.length > 0 ? near : names });
  });
}

/** @param files the names in .sow/workflows */
export function workflowNames(files: readonly string[]): string[] {
  return files.flatMap((file) => /^([a-z][a-z0-9-]*)\.yaml$/.exec(file)?.[1] ?? []);
}
