// What the graph gets wrong over several files: dangling and ambiguous references, cycles, a key that two tasks have.
import type { Diagnostic, Place } from '../../base/diagnostic.ts';
import { nearest } from '../../base/suggest.ts';
import { keyRange, type Path, valueRange } from '../../document/locate.ts';
import { parse } from '../../document/parse.ts';
import { type Board, edgesOf, resolve } from '../../model/board.ts';
import { cycles, waitsFor } from '../../model/cycles.ts';
import type { Snapshot, TaskFile } from '../../store/snapshot.ts';
import { shownPath } from '../../store/state-file.ts';

export function graphFaults(snapshot: Snapshot): Diagnostic[] {
  const tasks = snapshot.taskRefs.flatMap((ref) => snapshot.task(ref) ?? []);
  return [
    ...tasks.flatMap((task) => edgeFaults(snapshot.board, task)),
    ...keyFaults(tasks),
    ...cycleFaults(snapshot),
  ];
}

function edgeFaults(board: Board, task: TaskFile): Diagnostic[] {
  const faults = edgesOf(task.state?.depends_on).flatMap((edge, index): Diagnostic[] => {
    const path = ['depends_on', index];
    if (edge.to === 'phase') {
      if (board.phases.some(({ name }) => name === edge.phase)) return [];
      return [
        missing(
          task,
          path,
          `there is no phase ${edge.phase}`,
          board.phases.map(({ name }) => name),
          edge.phase,
        ),
      ];
    }
    return targetFaults(board, task, path, edge.ref);
  });
  const parent = task.state?.parent_id;
  return parent === undefined ? faults : [...faults, ...targetFaults(board, task, ['parent_id'], parent)];
}

function targetFaults(board: Board, task: TaskFile, path: Path, ref: string): Diagnostic[] {
  const targets = resolve(board, ref, task.phase);
  if (targets.length === 1) return [];
  if (targets.length === 0) {
    const names = board.tasks.flatMap(({ id, key }) => (key ? [id, key] : [id]));
    return [missing(task, path, `there is no task ${ref}`, names, ref)];
  }
  const candidates = targets.map((target) => target.ref).join(' or ');
  return [
    {
      code: 'SOW304',
      severity: 'error',
      message: `${ref} can mean ${candidates}`,
      at: placeOf(task, path),
      help: 'write phase/id',
    },
  ];
}

function missing(
  task: TaskFile,
  path: Path,
  message: string,
  names: readonly string[],
  ref: string,
): Diagnostic {
  const [near] = nearest(ref, names);
  return {
    code: 'SOW301',
    severity: 'error',
    message,
    at: placeOf(task, path),
    ...(near && { help: `did you mean ${near}?` }),
  };
}

function keyFaults(tasks: readonly TaskFile[]): Diagnostic[] {
  const first = new Map<string, TaskFile>();
  return tasks.flatMap((task): Diagnostic[] => {
    if (task.key === undefined) return [];
    const other = first.get(task.key);
    if (!other) {
      first.set(task.key, task);
      return [];
    }
    return [
      {
        code: 'SOW305',
        severity: 'error',
        message: `the key ${task.key} belongs to ${other.ref} too`,
        at: placeOf(task, ['key']),
        help: 'keys are unique in a project',
        related: [{ message: 'the other one', at: placeOf(other, ['key']) }],
      },
    ];
  });
}

function cycleFaults(snapshot: Snapshot): Diagnostic[] {
  return cycles(waitsFor(snapshot.board)).flatMap((path): Diagnostic[] => {
    const places = path.slice(0, -1).flatMap((node) => {
      const task = snapshot.task(node);
      return task ? [{ message: node, at: placeOf(task, ['depends_on'], true) }] : [];
    });
    const [first, ...rest] = places;
    if (!first) return [];
    return [
      {
        code: 'SOW302',
        severity: 'error',
        message: `a cycle: ${path.join(' → ')}`,
        at: first.at,
        help: 'drop one of these edges',
        related: rest,
      },
    ];
  });
}

function placeOf(task: TaskFile, path: Path, key = false): Place {
  const parsed = parse(shownPath(task.file.path), task.file.text);
  const [from, to] = key ? keyRange(parsed, path) : valueRange(parsed, path);
  return { file: parsed.file, text: parsed.text, from, to };
}
