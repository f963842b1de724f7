// What sow itself takes to run a task: a whole `sow run` over agents that only report, less an empty `sow run`, less the same
// agents started without sow, as many at once.
import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reportingAgent } from '../rig/agent.mjs';
import { timeOf } from '../rig/measure.mjs';
import { call, PROGRAM } from '../rig/program.mjs';
import { refOf, repository } from '../rig/repository.mjs';
import { inMilliseconds } from '../rig/statistics.mjs';

const AT_ONCE = 8;
const TARGET = 5;
const execute = promisify(execFile);

export async function orchestrationResults(base, env, sow, { tasks, rounds }) {
  const agent = reportingAgent(base, 'needs_review');
  const template = repository(join(base, 'orchestration'), tasks, { env, sow });
  const own = [];
  for (let round = 0; round < rounds; round++) {
    const [root, copy] = [0, 1].map((n) => copyOf(template, `${template}-${round}-${n}`));
    const started = await timeOfStarting(agent, copy, tasks, env);
    const whole = timeOf(() => orchestrate(root, agent, env));
    const empty = timeOf(() => orchestrate(root, agent, env));
    requireReported(root, sow, tasks);
    own.push((whole - empty - started) / tasks);
  }
  const name = `orchestration of ${tasks} no-op tasks at ${AT_ONCE}, a task`;
  return [inMilliseconds({ name, times: own, target: TARGET })];
}

function copyOf(template, root) {
  cpSync(template, root, { recursive: true, preserveTimestamps: true });
  return root;
}

/** Exit 8 says that there is something left for a person: all is to be reviewed. */
function orchestrate(root, agent, env) {
  const args = [PROGRAM, 'run', '-q', '-j', String(AT_ONCE), '--executor', `command:${agent}`];
  call(process.execPath, args, { cwd: root, env, accepts: [0, 8] });
}

function requireReported(root, sow, tasks) {
  const { data } = JSON.parse(sow(root, 'list', '--json', '--status', 'needs_review'));
  if (data.tasks.length !== tasks) throw new Error(`${data.tasks.length} of ${tasks} tasks were reported`);
}

async function timeOfStarting(agent, root, count, env) {
  let next = 0;
  const from = performance.now();
  const worker = async () => {
    while (next < count) {
      const agentEnv = { ...env, SOW_DIR: join(root, '.sow'), SOW_TASK: refOf(next++) };
      await execute(agent, [], { cwd: root, env: agentEnv });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return performance.now() - from;
}
