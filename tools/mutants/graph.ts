// Breaks of the graph: readiness, order, cycles, what a reference means, and the ids of new tasks.
import { type Mutant, mutantsOf } from './mutant.ts';

const IDS = mutantsOf('src/model/task-id.ts', [
  ['ids follow each other', 'const STEP = 10;', 'const STEP = 1;'],
  ['ids end early', 'const LAST = 990;', 'const LAST = 980;'],
  ['ids go past the last round one', 'const LAST = 990;', 'const LAST = 999;'],
  ['an id is given twice', 'if (!here.has(text)) return text;', 'return text;'],
  ['a full phase never gets its last id', 'id <= 999; id++', 'id < 999; id++'],
  [
    'the highest id is that of the last task',
    'highest = Math.max(highest, Number(id))',
    'highest = Number(id)',
  ],
  ['10 is not 010', "text.padStart(3, '0') : text", 'text : text'],
]);

const BOARD = mutantsOf('src/model/graph/board.ts', [
  ['an id of the own phase is ambiguous', 'own.length === 1 ? own : sameId', 'sameId'],
  ['a soft edge is hard', "hard: dependency.type !== 'soft'", 'hard: true'],
  [
    'the last of two keys counts',
    'for (const task of tasks) {\n    byRef.set(task.ref, task);\n    if (task.key !== undefined && !byKey.has(task.key))',
    'for (const task of tasks) {\n    byRef.set(task.ref, task);\n    if (task.key !== undefined)',
  ],
  [
    'an ambiguous parent is the first',
    'found.length === 1 ? found[0]?.ref',
    'found.length > 0 ? found[0]?.ref',
  ],
  [
    'the phase decides over the task who reviews',
    'task.state?.review ??\n    phase?.state?.review ??',
    'phase?.state?.review ??\n    task.state?.review ??',
  ],
  ['nobody reviews where nothing is said', "mode ??\n    'human'", "mode ??\n    'none'"],
]);

const READINESS = mutantsOf('src/model/graph/readiness.ts', [
  ['a soft edge blocks', 'if (!edge.hard) return [];', ''],
  [
    'what was completed unlawfully is done',
    "if (!isTrusted(target.standing)) return [{ kind: 'dependency-untrusted', ref: target.ref }];",
    '',
  ],
  [
    'an abandoned dependency is done',
    "if (target.state.status === 'abandoned') return [{ kind: 'dependency-abandoned', ref: target.ref }];",
    "if (target.state.status === 'abandoned') return [];",
  ],
  [
    'a missing dependency is done',
    "if (!target) return [{ kind: 'dependency-missing', ref: edge.ref }];",
    'if (!target) return [];',
  ],
  [
    'a broken dependency is done',
    "if (!target.state) return [{ kind: 'dependency-invalid', ref: target.ref }];",
    'if (!target.state) return [];',
  ],
  [
    'an untrusted task is ready',
    "if (standing.kind === 'unlawful') return",
    'if (standing.kind === undefined) return',
  ],
  ['a held task is resumable', "claim === 'live' && state?.claim ?", "claim === 'none' && state?.claim ?"],
  [
    'a cancelled task is resumable',
    "if (state?.cancel) return [{ kind: 'cancelled', reason: state.cancel.reason }];",
    '',
  ],
  [
    'what a hand started is resumable',
    "standing.kind === 'lawful' && !state?.claim",
    'standing.kind === undefined',
  ],
  ['a parent is ready', 'count > 0 ?', 'count > 9 ?'],
  ['children of a paused parent are ready', '...(paused ?', '...(paused === task ?'],
  ['a failed parent holds back its children', "&& state.pause?.cause !== 'failed'", ''],
  [
    'a disabled phase is open',
    'if (!phase.state.enabled) return',
    'if (phase.state.enabled === undefined) return',
  ],
  [
    'an abandoned phase is done',
    "return ended && tasks.some(({ state }) => state?.status === 'completed');",
    'return ended && tasks.length > 0;',
  ],
  [
    'an empty phase is done',
    "return ended && tasks.some(({ state }) => state?.status === 'completed');",
    'return ended;',
  ],
  ['an open phase is done', 'return ended && tasks.some', 'return tasks.some'],
  [
    'a skipped phase is waited for',
    "status === 'completed' || status === 'skipped'",
    "status === 'completed'",
  ],
  ['a task waits only for itself, not for its phase', '        ...phaseBlockers(board, task),\n', ''],
]);

const ORDER = mutantsOf('src/model/graph/order.ts', [
  ['what can be resumed waits', "status === 'in_progress' ? 0 : 1", "status === 'in_progress' ? 1 : 0"],
  ['priorities do not count', "rank: RANK[state?.priority ?? 'medium'],", 'rank: 0,'],
  ['what is not said is low', "priority ?? 'medium'", "priority ?? 'low'"],
  ['the critical path does not count', 'chain: chains.get(ref) ?? 0,', 'chain: 0,'],
  ['the shortest chain comes first', 'chain: chains.get(ref) ?? 0,', 'chain: -(chains.get(ref) ?? 0),'],
  ['phases have no order', 'phase: phases.get(phase) ?? 0,', 'phase: 0,'],
  ['ids have no order', '    Number(id),\n', ''],
  ['soft edges do not count', 'else if (!entered.has(target.ref)) path.push(enter(target));', ''],
]);

const CYCLES = mutantsOf('src/model/graph/cycles.ts', [
  [
    'a task may wait for itself',
    'component.length > 1 || (graph.get(first) ?? []).includes(first)',
    'component.length > 1',
  ],
  [
    'a cycle is told from any of its tasks',
    'pathThrough(graph, component, starts)',
    'pathThrough(graph, component, component)',
  ],
  ['a cycle elsewhere is told too', 'starts.length > 0 ?', 'component.length > 0 ?'],
  ['soft edges close cycles', 'else if (edge.hard) for', 'else for'],
  ['a phase waits for none of its tasks', 'task.phase}`, task.ref);', "task.phase}`, 'nothing');"],
  ['a parent waits for none of its children', '    add(parent, task.ref);\n', ''],
  [
    'the tasks of a phase do not wait with it',
    'for (const task of board.byPhase.get(phase.name) ?? []) add(task.ref, target);',
    '',
  ],
  [
    'a cycle behind another is lost',
    'const component = open.splice(open.lastIndexOf(visit));',
    'const component = open.splice(0);',
  ],
  [
    'a cycle is lost on the way back',
    'above.low = Math.min(above.low, visit.low);',
    'above.low = above.low;',
  ],
  ['a closed component is entered again', 'else if (known.isOpen) visit.low', 'else visit.low'],
  ['a path is not closed', '[...trail(cameFrom, start, node), start]', 'trail(cameFrom, start, node)'],
]);

export const GRAPH_MUTANTS: readonly Mutant[] = [...IDS, ...BOARD, ...READINESS, ...ORDER, ...CYCLES];
