// Every target beside its figure, in one table.
import { join } from 'node:path';
import { interleaved } from '../rig/measure.mjs';
import { repository } from '../rig/repository.mjs';
import { LARGEST, ROUNDS, SIZES } from '../rig/settings.mjs';
import { asMultiple, verdict } from '../rig/statistics.mjs';
import { table } from '../rig/table.mjs';
import { callRows } from './calls.mjs';
import { floorRows, gathered, hasSqlite, withFloor } from './floors.mjs';
import { inProcessResults } from './in-process.mjs';
import { memoryResults } from './memory.mjs';
import { orchestrationResults } from './orchestration.mjs';
import { treeResults } from './trees.mjs';
import { workflowResults } from './workflows.mjs';

const HEAD = ['what', 'median', 'min', 'figure', 'of minima', 'target', 'verdict'];
const NO_OP_TASKS = 200;
/** What takes long by itself is done less often. */
const FEW = Math.min(ROUNDS, 3);

export async function targetTable(base, { env, sow }) {
  const projects = new Map(
    SIZES.map((size) => [size, repository(join(base, `tasks-${size}`), size, { env, sow })]),
  );
  const results = [
    ...processResults([...floorRows(projects, base, env), ...callRows(projects, sow)], env),
    ...memoryResults(projects, env, ROUNDS),
    ...(await inProcessResults(projects, base, { env, sow, rounds: ROUNDS })),
    ...(await workflowResults(projects, base, env, sow, FEW)),
    ...treeResults(base, LARGEST, { env, sow, rounds: FEW }),
    ...(await orchestrationResults(base, env, sow, { tasks: Math.min(NO_OP_TASKS, LARGEST), rounds: FEW })),
  ];
  const missing = hasSqlite()
    ? ''
    : '\n\nsqlite3 is not installed: its floors, and the verdict on commits, are missing.';
  return `${table(HEAD, results.map(cellsOf))}${missing}\n\n${summary(results)}`;
}

function processResults(rows, env) {
  const [floor, ...timed] = gathered(interleaved(withFloor(rows, env), ROUNDS));
  return [floor, ...timed].map((row) => asMultiple(row, floor.times, 'F'));
}

function cellsOf(result) {
  const { name, measured, figure, least, unit, target } = result;
  const cells = [result.median, result.min].map((value) => `${value.toFixed(1)} ${measured}`);
  const aim = target === undefined ? '' : `≤ ${target} ${unit}`;
  return [name, ...cells, `${figure.toFixed(2)} ${unit}`, least.toFixed(2), aim, verdict(result)];
}

function summary(results) {
  const aimed = results.filter(({ target }) => target !== undefined);
  const passed = aimed.filter((result) => verdict(result) === 'pass');
  return `${passed.length} of ${aimed.length} targets pass.`;
}
