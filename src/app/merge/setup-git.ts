// `setup git`: registers the merge driver in this repository alone, or takes it away. Nothing that is committed changes:
// the driver stands in git's own configuration, and which files it is for in info/attributes.
import { join, relative } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { getConfig, removeConfigSection, setConfig } from '../../git/content/merge.ts';
import { findBinary } from '../../run/process/command-line.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { REFS_INDEX } from '../../store/layout.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface GitSetupRequest {
  readonly remove: boolean;
  /** Show what would be registered, and change nothing. */
  readonly print: boolean;
}

export interface GitSetup {
  /** The keys of .git/config with their values. */
  readonly config: Readonly<Record<string, string>>;
  /** Lines of info/attributes. */
  readonly attributes: readonly string[];
  /** The file they belong into, absolute. */
  readonly attributesFile: string;
  readonly changed: boolean;
}

const SECTION = 'merge.sow';

export function setUpGit(workspace: Workspace, request: GitSetupRequest): Result<GitSetup> {
  const wanted = wantedSetup(workspace);
  if (request.print || workspace.context.dryRun) return ok({ ...wanted, changed: false });
  return request.remove ? unregister(workspace, wanted) : register(workspace, wanted);
}

type Wanted = Omit<GitSetup, 'changed'>;

function wantedSetup({ context, repository, store }: Workspace): Wanted {
  const folder = relative(repository.root, store.dir).replaceAll('\\', '/');
  return {
    config: {
      [`${SECTION}.name`]: 'sow: state files field by field',
      [`${SECTION}.driver`]: driverLine(programWords(context)),
    },
    attributes: ['config.yaml', REFS_INDEX, '**/state.yaml'].map((files) => `/${folder}/${files} merge=sow`),
    attributesFile: join(repository.commonDir, 'info', 'attributes'),
  };
}

/** `sow` where it is on the PATH, so that the driver outlives an upgrade; else this program. */
function programWords({ env, cwd, program }: Workspace['context']): readonly string[] {
  return findBinary('sow', env, cwd) === null ? program : ['sow'];
}

/** git takes a driver that cannot be started for one that left ours as it is, without a marker: lines are better. */
function driverLine(words: readonly string[]): string {
  const quoted = words.map((word) => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`));
  const merge = `${quoted.join(' ')} schema merge -q %O %A %B %P %X %Y`;
  const lines = 'git merge-file -L ours -L base -L theirs %A %O %B';
  return `if command -v ${quoted[0]} >/dev/null 2>&1; then ${merge}; else ${lines}; fi`;
}

function register({ repository, store }: Workspace, wanted: Wanted): Result<GitSetup> {
  const stale = Object.entries(wanted.config).filter(
    ([key, value]) => getConfig(repository.root, key) !== value,
  );
  for (const [key, value] of stale) {
    const set = setConfig(repository.root, key, value);
    if (!set.ok) return set;
  }
  const written = writeAttributes(store, wanted, (lines) => [
    ...lines,
    ...wanted.attributes.filter((line) => !lines.includes(line)),
  ]);
  return written.ok ? ok({ ...wanted, changed: stale.length > 0 || written.value }) : written;
}

function unregister({ repository, store }: Workspace, wanted: Wanted): Result<GitSetup> {
  const isSet = getConfig(repository.root, `${SECTION}.driver`) !== undefined;
  const removed = isSet ? removeConfigSection(repository.root, SECTION) : ok('');
  if (!removed.ok) return removed;
  const written = writeAttributes(store, wanted, (lines) =>
    lines.filter((line) => !wanted.attributes.includes(line)),
  );
  return written.ok ? ok({ ...wanted, changed: isSet || written.value }) : written;
}

/** A person's own lines stay as they are; whether anything changed. */
function writeAttributes(
  { io }: Workspace['store'],
  { attributesFile: file }: Wanted,
  change: (lines: readonly string[]) => readonly string[],
): Result<boolean> {
  try {
    const before = Buffer.from(io.read(file) ?? []).toString('utf8');
    const lines = before.split('\n').filter((line, i, all) => line !== '' || i < all.length - 1);
    const after = change(lines)
      .map((line) => `${line}\n`)
      .join('');
    if (after === before) return ok(false);
    if (io.stat(join(file, '..')) === null) io.mkdir(join(file, '..'));
    if (after === '') io.unlink(file);
    else {
      io.create(`${file}.sow`, after);
      io.rename(`${file}.sow`, file);
    }
    return ok(true);
  } catch (error) {
    return fail(ioFailure(error, file, false));
  }
}
