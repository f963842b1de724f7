// Workflows and checkpoints: read, drawn, run and restored. Each row has its limit in milliseconds.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependencyGraph, openProject, parseWorkflow } from '../../dist/index.js';
import { interleavedAsync } from '../rig/measure.mjs';
import { refOf, repository } from '../rig/repository.mjs';
import { thousands } from '../rig/settings.mjs';
import { inMilliseconds } from '../rig/statistics.mjs';

const CHANGED = 10;

export async function workflowResults(projects, base, env, sow, rounds) {
  const rows = [readRow(), graphRow(), fiveRow(base, env, sow)];
  for (const [size, root] of projects) rows.push(...(await checkpointRows(root, size, env)));
  return (await interleavedAsync(rows, rounds)).map(inMilliseconds);
}

/** A chain: each waits for the one before. */
function chain(steps) {
  const lines = Array.from({ length: steps }, (_, n) => [
    `  - key: s${n}`,
    '    agent: implementer',
    n === 0 ? '    prompt: begin' : `    prompt: "go on with {{s${n - 1}.result}}"`,
    ...(n === 0 ? [] : [`    dependencies: [s${n - 1}]`]),
  ]);
  return `name: chain\nsteps:\n${lines.flat().join('\n')}\n`;
}

function readRow() {
  const text = chain(10);
  return { name: 'workflow of 10 steps read', target: 10, run: async () => required(parseWorkflow(text)) };
}

function graphRow() {
  const workflow = required(parseWorkflow(chain(20)));
  const run = async () => {
    if (dependencyGraph(workflow).levels.length !== 20) throw new Error('a level is missing');
  };
  return { name: 'graph of a workflow of 20 steps', target: 5, run };
}

/** A whole call of the program: five commands that do nothing, one after the other. */
function fiveRow(base, env, sow) {
  const root = repository(join(base, 'workflow'), 1, { env, sow });
  const steps = ['a', 'b', 'c', 'd', 'e'].map(
    (key, n, all) => `  - {key: ${key}, command: "true"${n === 0 ? '' : `, dependencies: [${all[n - 1]}]`}}`,
  );
  writeFileSync(join(root, 'five.yaml'), `name: five\nsteps:\n${steps.join('\n')}\n`);
  const run = async () => sow(root, 'workflow', 'run', 'five.yaml', '--trust', '-q');
  return { name: 'workflow of 5 no-op steps', target: 1000, run };
}

/** As after some work: ten tasks have changed since the last one. */
async function checkpointRows(root, size, env) {
  const project = required(await openProject({ directory: root, actor: 'human:bench', env }));
  const refs = Array.from({ length: Math.min(CHANGED, size) }, (_, n) => refOf(n));
  let n = 0;
  const work = async () => required(await project.tasks.set(refs, [`labels=k${n++}`]));
  required(await project.checkpoints.create());
  return [
    {
      name: `checkpoint of ${thousands(size)} tasks`,
      target: 50,
      before: work,
      run: async () => required(await project.checkpoints.create()),
    },
    {
      name: `restore of ${thousands(size)} tasks`,
      target: 100,
      before: work,
      run: async () => required(await project.checkpoints.restore({ id: '1' })),
    },
  ];
}

function required(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
