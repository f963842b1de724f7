// The earlier sow's structure 1.0.0 → this one's: the one state file becomes one for each project, phase and task. Task
// folders stay where they are; what is in them is not touched.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { checkText } from '../../document/check/check.ts';
import { fieldOrder, inOrder } from '../../document/check/order.ts';
import { edit } from '../../document/edit/edit.ts';
import type { RootName } from '../../document/generated/shapes.ts';
import { emitDocument } from '../../document/yaml/emit.ts';
import { parse } from '../../document/yaml/parse.ts';
import { CONFIG, PROJECT, phaseState, taskState } from '../../store/layout.ts';
import { shownPath } from '../../store/state/state-file.ts';
import type { Notes } from '../exchange/note.ts';
import { fromUpstream, isUpstreamState } from '../exchange/upstream.ts';
import type { Fields } from '../exchange/values.ts';
import type { FileChange, Files, Step } from './step.ts';

const VERSION = '.version';

export const FROM_UPSTREAM: Step = {
  name: 'upstream-1.0.0',
  title:
    'the earlier sow’s structure 1.0.0: one state file for all becomes one for each project, phase and task',
  applies: (files) =>
    files.text(VERSION)?.trim() === '1.0.0' || isUpstreamState(parse('', files.text(PROJECT) ?? '').value),
  change,
};

function change(files: Files, notes: Notes): Result<readonly FileChange[]> {
  const state = stateChanges(files, notes);
  if (!state.ok) return state;
  for (const path of ['refs/index.json', 'refs/index.local.json']) {
    if (files.text(path) !== null)
      notes.add(shownPath(path), 'is not read any more, and stays: sow refs add');
  }
  return ok([...state.value, ...configChange(files, notes), ...versionChange(files)]);
}

function stateChanges(files: Files, notes: Notes): Result<readonly FileChange[]> {
  const before = files.text(PROJECT);
  if (before === null) return ok([]);
  const parsed = parse(shownPath(PROJECT), before);
  if (!parsed.value) return fail({ reason: 'invalid-state', diagnostics: parsed.diagnostics });
  if (!isUpstreamState(parsed.value)) return ok([]);
  if (before.includes('#')) notes.add(shownPath(PROJECT), 'its comments stay in the backup alone');
  const { project, phases, tasks } = fromUpstream(parsed.value, notes);
  const made: readonly (readonly [root: RootName, path: string, value: Fields])[] = [
    ['project', PROJECT, project],
    ...[...phases].map(([name, phase]) => ['phase', phaseState(name), phase] as const),
    ...[...tasks].map(([ref, task]) => ['task', taskState(ref), task] as const),
  ];
  const changes: FileChange[] = [];
  const faults: Diagnostic[] = [];
  for (const [root, path, value] of made) {
    const standing = files.text(path);
    if (path !== PROJECT && standing !== null) {
      notes.add(shownPath(path), 'stands already, and was kept');
      continue;
    }
    const after = emitDocument(inOrder(root, value));
    faults.push(...checkText(root, shownPath(path), after).filter(({ severity }) => severity === 'error'));
    changes.push({ path, before: standing, after });
  }
  return faults.length > 0 ? fail({ reason: 'invalid-state', diagnostics: faults }) : ok(changes);
}

/** Its settings were read by no command of the earlier sow. */
function configChange(files: Files, notes: Notes): FileChange[] {
  const before = files.text(CONFIG);
  if (before === null) return [];
  const { value } = parse('', before);
  if (!value) {
    const text = before === '' || before.endsWith('\n') ? before : `${before}\n`;
    return [{ path: CONFIG, before, after: `${text}schema_version: 1\n` }];
  }
  const edits = [{ path: ['schema_version'], value: 1 as unknown }];
  if (value.artifacts !== undefined) {
    notes.add(shownPath(CONFIG), `artifacts (${JSON.stringify(value.artifacts)}) is no setting here`);
    edits.push({ path: ['artifacts'], value: undefined });
  }
  const after = edit(before, edits, (at) => fieldOrder('config', at));
  return after === before ? [] : [{ path: CONFIG, before, after }];
}

function versionChange(files: Files): FileChange[] {
  const before = files.text(VERSION);
  return before === null ? [] : [{ path: VERSION, before, after: null }];
}
