// Files given by path, wherever they stand; what kind each is, its name tells, or its first field.
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { ok, type Result } from '../../base/result.ts';
import { sortAndDedupe } from '../../document/check/check.ts';
import { readState } from '../../store/state/state-file.ts';
import { readPlan } from '../plan/read-plan.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { logFaults } from './logs.ts';
import type { Validation } from './validate.ts';

/** @param paths absolute */
export function validateFiles(workspace: Workspace, paths: readonly string[]): Result<Validation> {
  const { root } = workspace.repository;
  const diagnostics = paths.flatMap((path) => {
    const shown = path.startsWith(join(root, sep)) ? relative(root, path) : path;
    return checkFile((file) => workspace.context.io.read(file), path, shown);
  });
  return ok({ diagnostics: sortAndDedupe(diagnostics), files: paths.length });
}

type Kind = 'task' | 'phase' | 'project' | 'project-type' | 'config' | 'plan' | 'context' | 'log';

const NAMES: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/(^|\/)tasks\/[^/]+\/state\.ya?ml$/, 'task'],
  [/(^|\/)phases\/[^/]+\/state\.ya?ml$/, 'phase'],
  [/(^|\/)project\/state\.ya?ml$/, 'project'],
  [/(^|\/)types\/[^/]+\.ya?ml$/, 'project-type'],
  [/(^|\/)config\.ya?ml$/, 'config'],
  [/(^|\/)context\.ya?ml$/, 'context'],
  [/(^|\/)log\.jsonl$/, 'log'],
  [/(^|\/)[^/]*plan[^/]*$|\.(jsonl|ndjson|json)$/, 'plan'],
];

function checkFile(
  read: (path: string) => Uint8Array | null,
  path: string,
  shown: string,
): readonly Diagnostic[] {
  const file = readState(read, 'task', path, shown);
  const at = { file: shown, text: '', from: 0, to: 0 };
  if (!file.exists) return [{ code: 'SOW507', severity: 'error', message: 'there is no such file', at }];
  const kind = NAMES.find(([pattern]) => pattern.test(path))?.[1] ?? kindOf(file.text);
  // What cannot be read at all is told alike for every kind.
  if (kind === 'task' || file.diagnostics.some(({ code }) => code === 'SOW507')) return file.diagnostics;
  if (kind === 'log') return logFaults(path, file.text, shown);
  if (kind !== 'plan') return readState(read, kind, path, shown).diagnostics;
  const plan = readPlan(shown, read(path) ?? new Uint8Array());
  return !plan.ok && plan.failure.reason === 'invalid-input' ? plan.failure.diagnostics : [];
}

function kindOf(text: string): Kind {
  return /^(tasks|phases):/m.test(text) ? 'plan' : 'task';
}
