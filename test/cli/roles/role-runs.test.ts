// A role at work on no task: what it says is the result, and its conversation can be gone on with.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Ended {
  readonly agent: {
    readonly role: string;
    readonly run: string;
    readonly session: string;
    readonly outcome: string;
    readonly said: string;
  };
}

const sessions = (rig: Rig): Record<string, string> | undefined =>
  rig.json<{ project: { agent_sessions?: Record<string, string> } }>('project', 'show').project
    .agent_sessions;

/** An executor of the user's own, which can be found again by its name. */
function configure(rig: Rig, ...command: readonly string[]): void {
  const folder = join(rig.home, '.config/sow');
  mkdirSync(folder, { recursive: true });
  const executors = { mine: { type: 'command', command } };
  writeFileSync(
    join(folder, 'config.yaml'),
    JSON.stringify({ agents: { executors, bindings: { researcher: 'mine' } } }),
  );
}

test('a role is asked something; what it is told and what it says', async () => {
  await using rig = Rig.withProject();
  configure(
    rig,
    'sh',
    '-c',
    'cat > told.txt; echo "$SOW_SESSION,$SOW_TASK,$SOW_ACTOR" > env.txt; echo yaml and; echo json',
  );
  const { stdout, stderr } = rig.exits(0, ['agent', 'spawn', 'researcher', '-m', 'Which formats?']);
  assert.is(stdout, 'yaml and\njson\n');
  assert.match(stderr, /▶ researcher starts \(mine\)/);
  const told = rig.read('told.txt');
  assert.match(
    told,
    /You are the researcher of the project demo[\s\S]*Which formats\?[\s\S]*last is your report/,
  );
  const session = sessions(rig)?.researcher;
  assert.is(rig.read('env.txt'), `${session},,agent:researcher\n`);
  rig.ok('validate');
});

test('it goes on in its conversation with the words alone, whatever plays the role by now', async () => {
  await using rig = Rig.withProject();
  const played = 'cat > told.txt; echo "$SOW_SESSION"';
  configure(rig, 'sh', '-c', played);
  const first = rig.json<Ended>('agent', 'spawn', 'researcher', '-m', 'Which formats?').agent;
  assert.is(first.said, first.session);
  const { agent } = rig.data<Ended>(0, ['agent', 'resume', 'researcher', '-m', 'And TOML?'], {
    env: { SOW_AGENTS_RESEARCHER: 'command:false' },
  });
  assert.is(agent.said, first.session);
  assert.is(rig.read('told.txt'), 'And TOML?');
  assert.is(readdirSync(rig.path('.sow/local/runs')).length, 2);
  const anew = rig.json<Ended>('agent', 'spawn', 'researcher').agent;
  assert.is.not(anew.session, first.session);
  assert.equal(sessions(rig), { researcher: anew.session });
});

test('a role that fails is exit 1 and says how; one that has no session is told to begin', async () => {
  await using rig = Rig.withProject();
  const { hint, message } = rig.error(4, ['agent', 'resume', 'researcher', '-m', 'x']);
  assert.is(message, 'researcher has no session');
  assert.is(hint, 'sow agent spawn researcher');
  configure(rig, 'sh', '-c', 'echo half; exit 3');
  const { stdout } = rig.exits(1, ['agent', 'spawn', 'researcher', '-m', 'x']);
  assert.match(stdout, /^half\nresearcher failed/);
  rig.exits(6, ['agent', 'spawn', 'researchr']);
});

test('a task of the same name comes first, and is told nothing beside its description', async () => {
  await using rig = Rig.withProject();
  configure(rig, 'sh', '-c', 'sow submit -m done');
  rig.ok('add', 'First', '--key', 'researcher');
  assert.match(rig.error(2, ['agent', 'spawn', 'researcher', '-m', 'x']).message, /has its description/);
  const { task } = rig.data<{ task: { status: string } }>(8, [
    ...['agent', 'spawn', 'researcher', '--executor', 'mine'],
  ]);
  assert.is(task.status, 'needs_review');
  assert.is(sessions(rig), undefined);
});

test('a role works once at a time in its conversation, is seen by ps and stopped by stop --all', async () => {
  await using rig = Rig.withProject();
  configure(
    rig,
    'sh',
    '-c',
    'cat > /dev/null; if [ -e again ]; then rm again; touch here; tail -f /dev/null; fi; echo ok',
  );
  rig.ok('agent', 'spawn', 'researcher', '-m', 'x');
  rig.write('again', '');
  const second = rig.start(['agent', 'resume', 'researcher', '-m', 'y']);
  await rig.appeared('here');
  const { runs } = rig.json<{ runs: { role: string; task?: string }[] }>('ps');
  assert.equal(
    runs.map(({ role, task }) => [role, task]),
    [['researcher', undefined]],
  );
  assert.match(
    rig.error(4, ['agent', 'resume', 'researcher', '-m', 'z']).message,
    /is at work in its session/,
  );
  assert.match(rig.ok('stop', '--all'), /stopped 1/);
  assert.is((await second.ended).code, 130);
});

test.run();
