// `validate`: every fault of every file in one run, each at its place; nothing is rewritten.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { ok, type Result } from '../../base/result.ts';
import { sortAndDedupe } from '../../document/check/check.ts';
import { readDocument } from '../../document/read.ts';
import { keyRange, valueRange } from '../../document/yaml/locate.ts';
import { parse } from '../../document/yaml/parse.ts';
import { absolute } from '../../store/disk/files.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { PROJECT, PROJECT_LOG, taskContext, taskDescription, taskLog } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type GraphTexts, graphFaults } from './graph.ts';
import { layoutFaults } from './layout.ts';
import { logFaults } from './logs.ts';
import { taskFaults } from './tasks.ts';
import { typeFileFaults } from './types.ts';

export interface Validation {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
}

export function validate(workspace: Workspace): Result<Validation> {
  const { store } = workspace;
  return reading(store.dir, () => ok(readQuietly(store, (snapshot) => checkAll(workspace, snapshot))));
}

function checkAll(workspace: Workspace, snapshot: Snapshot): Validation {
  const files = [
    snapshot.config,
    snapshot.project,
    ...snapshot.phases.map(({ file }) => file),
    ...tasksOf(snapshot).map(({ file }) => file),
  ];
  const logs = [PROJECT_LOG, ...snapshot.taskRefs.map(taskLog)];
  const diagnostics = [
    ...files.flatMap((file) => file.diagnostics),
    ...layoutFaults(snapshot),
    ...typeFileFaults(snapshot),
    ...tasksOf(snapshot).flatMap(taskFaults),
    ...graphFaults(snapshot.board, { place: placesIn(snapshot), name: (node) => node }),
    ...logs.flatMap((path) => logFaults(path, snapshot.text(path))),
    ...snapshot.taskRefs.flatMap((ref) => contextFaults(snapshot, ref)),
    ...folderFaults(workspace, [
      ...logs,
      ...snapshot.taskRefs.map(taskDescription),
      ...snapshot.taskRefs.map(taskContext),
    ]),
    ...branchFaults(workspace, snapshot),
  ];
  return { diagnostics: sortAndDedupe(diagnostics), files: files.filter(({ exists }) => exists).length };
}

function contextFaults(snapshot: Snapshot, ref: string): readonly Diagnostic[] {
  const path = taskContext(ref);
  const text = snapshot.text(path);
  return text?.trim() ? readDocument('context', shownPath(path), text).diagnostics : [];
}

/** Files that may be missing, but may not be folders. */
function folderFaults({ store }: Workspace, paths: readonly string[]): Diagnostic[] {
  return paths
    .filter((path) => store.io.stat(absolute(store, path))?.kind === 'folder')
    .map((path) => ({
      code: 'SOW507',
      severity: 'error',
      message: 'a folder stands where a file belongs',
      at: { file: shownPath(path), text: '', from: 0, to: 0 },
      help: 'move it away',
    }));
}

/** A node of the graph stands in its own state file. */
function placesIn(snapshot: Snapshot): GraphTexts['place'] {
  return (node, path, part) => {
    const phase = /^phase:(.+)$/.exec(node)?.[1];
    const file = phase ? snapshot.phases.find(({ name }) => name === phase)?.file : snapshot.task(node)?.file;
    if (!file?.value) return undefined;
    const parsed = parse(shownPath(file.path), file.text);
    const [from, to] = part === 'key' ? keyRange(parsed, path) : valueRange(parsed, path);
    return { file: parsed.file, text: parsed.text, from, to };
  };
}

function tasksOf(snapshot: Snapshot) {
  return snapshot.taskRefs.flatMap((ref) => snapshot.task(ref) ?? []);
}

/** Reading on another branch is lawful, writing is not: a warning, so that it is known before it is refused. */
function branchFaults({ store }: Workspace, { project }: Snapshot): Diagnostic[] {
  const head = store.head();
  const branch = project.value?.branch;
  if (branch === undefined || branch === head) return [];
  const from = Math.max(0, project.text.search(/^branch:/m));
  return [
    {
      code: 'SOW506',
      severity: 'warning',
      message: `the project belongs to ${branch}, HEAD stands on ${head ?? 'no branch'}`,
      at: { file: shownPath(PROJECT), text: project.text, from, to: from + 'branch'.length },
      help: `git switch ${branch}, or sow project set branch=${head ?? '<branch>'}`,
    },
  ];
}
