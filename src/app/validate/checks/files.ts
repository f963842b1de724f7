// Files given by path, wherever they stand; what kind each is, its name tells, or its first field.
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../../../base/diagnostic.ts';
import type { Io } from '../../../base/io.ts';
import { ok, type Result } from '../../../base/result.ts';
import { nearest } from '../../../base/suggest.ts';
import { sortAndDedupe } from '../../../document/check/check.ts';
import type { Refs } from '../../../model/generated/types.ts';
import { REFS_INDEX, REFS_LOCAL } from '../../../store/layout.ts';
import { readState } from '../../../store/state/state-file.ts';
import { readPlan } from '../../plan/read-plan.ts';
import { refFaults } from '../../refs/listed.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { withSides } from '../sides.ts';
import type { Validation } from '../validate.ts';
import { logFaults } from './logs.ts';

/** @param paths absolute */
export function validateFiles(workspace: Workspace, paths: readonly string[]): Result<Validation> {
  const { root } = workspace.repository;
  const diagnostics = paths.flatMap((path) => {
    return checkFile(workspace.context.io, path, shownIn(workspace, path));
  });
  return ok({ diagnostics: withSides(root, sortAndDedupe(diagnostics)), files: paths.length });
}

/** How a file is named to people: relative to the repository's root where it lies in it. */
export function shownIn({ repository: { root } }: Workspace, path: string): string {
  return path.startsWith(join(root, sep)) ? relative(root, path) : path;
}

type Kind =
  | 'task'
  | 'phase'
  | 'project'
  | 'project-type'
  | 'config'
  | 'refs'
  | 'plan'
  | 'context'
  | 'expertise'
  | 'log';

const NAMES: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/(^|\/)tasks\/[^/]+\/state\.ya?ml$/, 'task'],
  [/(^|\/)phases\/[^/]+\/state\.ya?ml$/, 'phase'],
  [/(^|\/)project\/state\.ya?ml$/, 'project'],
  [/(^|\/)types\/[^/]+\.ya?ml$/, 'project-type'],
  [/(^|\/)config\.ya?ml$/, 'config'],
  [/(^|\/)refs\/[^/]+\.ya?ml$/, 'refs'],
  [/(^|\/)context\.ya?ml$/, 'context'],
  [/(^|\/)expertise\/[^/]+\.ya?ml$/, 'expertise'],
  [/(^|\/)log\.jsonl$/, 'log'],
  [/(^|\/)[^/]*plan[^/]*$|\.(jsonl|ndjson|json)$/, 'plan'],
];

function checkFile(io: Io, path: string, shown: string): readonly Diagnostic[] {
  const read = (file: string): Uint8Array | null => io.read(file);
  const file = readState(read, 'task', path, shown);
  if (!file.exists) return [absent(io, path, shown)];
  const kind = NAMES.find(([pattern]) => pattern.test(path))?.[1] ?? kindOf(file.text);
  // What cannot be read at all is told alike for every kind.
  if (kind === 'task' || file.diagnostics.some(({ code }) => code === 'SOW507')) return file.diagnostics;
  if (kind === 'log') return logFaults(path, file.text, shown);
  if (kind === 'refs') return listFaults(read, path, shown);
  if (kind !== 'plan') return readState(read, kind, path, shown).diagnostics;
  const plan = readPlan(shown, read(path) ?? new Uint8Array());
  return !plan.ok && plan.failure.reason === 'invalid-input' ? plan.failure.diagnostics : [];
}

/** A list of outside references, held against itself alone. */
function listFaults(read: (file: string) => Uint8Array | null, path: string, shown: string): Diagnostic[] {
  const list = path.endsWith('/local.yaml') ? REFS_LOCAL : REFS_INDEX;
  const readList = (one: string): Uint8Array | null => (one === list ? read(path) : null);
  return refFaults({ outsideRefs: (one) => readState<Refs>(readList, 'refs', one, shown) }, () => shown);
}

/** What stands in the same folder under nearly the same name may have been meant. */
function absent(io: Io, path: string, shown: string): Diagnostic {
  const [near] = nearest(basename(path), namesIn(io, dirname(path)));
  return {
    code: 'SOW507',
    severity: 'error',
    message: 'there is no such file',
    at: { file: shown, text: '', from: 0, to: 0 },
    ...(near !== undefined && { help: `did you mean ${join(dirname(shown), near)}?` }),
  };
}

function namesIn(io: Io, folder: string): readonly string[] {
  return io.stat(folder)?.kind === 'folder' ? (io.list(folder) ?? []) : [];
}

function kindOf(text: string): Kind {
  return /^(tasks|phases):/m.test(text) ? 'plan' : 'task';
}
