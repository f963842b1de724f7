// What sow itself takes to run a task: a whole `sow run` over agents that only report, less an empty `sow run`, less a program
// that starts as many processes and does nothing else. Once as processor time of the orchestrating process alone, and once by
// the clock, in which git's work on the worktrees of the tasks is as well.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportingAgent } from '../rig/agent.mjs';
import { PROGRAM, spentBy } from '../rig/program.mjs';
import { repository } from '../rig/repository.mjs';
import { inMilliseconds } from '../rig/statistics.mjs';

const AT_ONCE = 8;
const TARGET = 5;
/** A worktree is made, checked out, and looked at for what is left in it. */
const CALLS_OF_GIT = 3;
const BARE = fileURLToPath(new URL('../rig/bare-start.mjs', import.meta.url));

export async function orchestrationResults(base, env, sow, { tasks, rounds }) {
  const agent = reportingAgent(base, 'needs_review');
  const template = repository(join(base, 'orchestration'), tasks, { env, sow });
  const [own, clock] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const [root, copy] = [0, 1].map((n) => copyOf(template, `${template}-${round}-${n}`));
    const bare = spentBy([BARE, agent, copy, tasks, AT_ONCE, CALLS_OF_GIT].map(String), { cwd: copy, env });
    const whole = orchestrate(root, agent, env);
    const empty = orchestrate(root, agent, env);
    requireReported(root, sow, tasks);
    own.push((whole.own - empty.own - bare.own) / tasks);
    clock.push((whole.clock - empty.clock - bare.clock) / tasks);
  }
  const what = `orchestration of ${tasks} no-op tasks at ${AT_ONCE}, a task`;
  return [
    inMilliseconds({ name: `${what}: its own time`, times: own, target: TARGET }),
    inMilliseconds({ name: `${what}: by the clock, with its worktree`, times: clock }),
  ];
}

function copyOf(template, root) {
  cpSync(template, root, { recursive: true, preserveTimestamps: true });
  return root;
}

/** Exit 8 says that there is something left for a person: all is to be reviewed. */
function orchestrate(root, agent, env) {
  const args = [PROGRAM, 'run', '-q', '-j', String(AT_ONCE), '--executor', `command:${agent}`];
  return spentBy(args, { cwd: root, env, accepts: [0, 8] });
}

function requireReported(root, sow, tasks) {
  const { data } = JSON.parse(sow(root, 'list', '--json', '--status', 'needs_review'));
  if (data.tasks.length !== tasks) throw new Error(`${data.tasks.length} of ${tasks} tasks were reported`);
}
