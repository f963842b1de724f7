// `sow run` looked at: the live view in a real terminal, plain lines elsewhere, and JSON objects for programs.
import { readdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { check as checkRunEvent } from '../../src/document/generated/check-run-event.ts';
import { width } from '../../src/report/text.ts';
import { AGENT, Agents, type FakeAgent } from '../rig/agents.ts';
import { Rig } from '../rig/rig.ts';
import { HAS_TMUX, Tmux } from '../rig/tmux.ts';

const terminal = HAS_TMUX ? test : test.skip;
const RESTORED = /ended with (\d+)\n+icanon echo/;

async function twoAgents(agents: Agents): Promise<[FakeAgent, FakeAgent]> {
  const both = [await agents.next(), await agents.next()];
  const [first, second] = both.sort((a, b) => (a.hello.task < b.hello.task ? -1 : 1));
  if (!first || !second) throw new Error('two agents were expected');
  return [first, second];
}

function live(rig: Rig, agents: Agents, ...more: string[]): Tmux {
  return Tmux.run(rig, ['run', '--executor', AGENT, ...more], {
    env: { ...agents.env, SECRET_TOKEN: 'planted-secret' },
  });
}

async function submit(...agents: readonly FakeAgent[]): Promise<void> {
  for (const agent of agents) {
    const { code, stderr } = await agent.sow('submit');
    assert.is(code, 0, stderr);
    await agent.exit();
  }
}

terminal('a question is answered, logs are read and the window is resized while agents work', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Asks');
  rig.ok('add', 'Works');
  await using tmux = live(rig, agents);
  const [asking, working] = await twoAgents(agents);
  await working.print('busy \x1b[2J\x1b]0;title\x07 with 漢字 and planted-secret\n');
  await tmux.until(/▶ 020 .*busy .* with 漢字 and \*+/);
  await asking.sow('pause', '-m', 'Which one?');
  await asking.exit();
  await tmux.until(/› \? 010 asks: Which one\?[^\n]*\n {2}▶ 020/);
  tmux.press('a');
  await tmux.until(/010 ‹ ▏/);
  tmux.type('the second');
  await tmux.until(/010 ‹ the second▏/);
  tmux.press('Enter');
  const resumed = await agents.next();
  assert.match(resumed.hello.prompt, /The answer: the second/);
  await tmux.until(/2 at work/);
  tmux.press('?');
  await tmux.until(/drain: start nothing new/);
  tmux.press('?');
  tmux.resize(40, 12);
  await tmux.until(/^a answer {2}l logs {2}d drain {2}s stop {2}\? he$/m);
  const pane = await tmux.until(/▶ 010[^\n]*\n/);
  for (const line of pane.split('\n')) assert.ok(width(line) <= 40, line);
  tmux.press('l');
  await tmux.until(/▶ 0[12]0 [\s\S]*Works|Asks/);
  await submit(resumed, working);
  const end = await tmux.until(RESTORED);
  assert.match(end, /ended with 8/);
  assert.match(end, /2 needs_review/);
  assert.not.match(end, /at work|l logs/, 'nothing of the view is left');
  assert.ok(tmux.cursorIsShown);
});

terminal('s stops the agent that is chosen, Ctrl-C all of them, and the terminal is given back', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'runs.grace=1s');
  rig.ok('add', 'One');
  rig.ok('add', 'Two');
  await using tmux = live(rig, agents);
  const [one, two] = await twoAgents(agents);
  await tmux.until(/2 at work/);
  tmux.press('Down', 's');
  await two.gone;
  await tmux.until(/020 was stopped; it can be resumed/);
  tmux.press('C-c');
  await one.gone;
  const end = await tmux.until(RESTORED);
  assert.match(end, /stopped; sow run goes on where it was/);
  assert.match(end, /ended with 130/);
  assert.ok(tmux.cursorIsShown);
});

terminal('d lets what runs end and starts nothing new', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'One');
  rig.ok('add', 'Two');
  await using tmux = live(rig, agents, '-j', '1');
  const one = await agents.next();
  await tmux.until(/1 at work/);
  tmux.press('d');
  await tmux.until(/draining[\s\S]*nothing new starts; what runs may end/);
  await submit(one);
  assert.match(await tmux.until(RESTORED), /tasks: 1 pending, 1 needs_review/);
});

terminal('a terminal that hangs up stops the agents and gives back what it was', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'runs.grace=1s');
  rig.ok('add', 'One');
  await using tmux = live(rig, agents);
  const agent = await agents.next();
  await tmux.until(/1 at work/);
  process.kill(ownerOf(rig), 'SIGHUP');
  await agent.gone;
  assert.match(await tmux.until(RESTORED), /ended with 130/);
  assert.ok(tmux.cursorIsShown);
});

/** The process of the orchestration, from the record of its only run. */
function ownerOf(rig: Rig): number {
  const [run = ''] = readdirSync(rig.path('.sow/local/runs'));
  return JSON.parse(rig.read(`.sow/local/runs/${run}/run.json`)).owner.pid;
}

terminal(
  'in a terminal that can do nothing, and in continuous integration, there are plain lines',
  async () => {
    await using rig = Rig.withProject();
    rig.ok('add', 'One');
    for (const env of [{ TERM: 'dumb' }, { CI: 'true' }]) {
      await using tmux = Tmux.run(rig, ['run', '--executor', 'command:true', '-n'], { env });
      await tmux.until(RESTORED);
    }
    await using tmux = Tmux.run(rig, ['run', '--executor', 'command:/bin/sh -c "sow submit"'], {
      env: { TERM: 'dumb' },
    });
    const end = await tmux.until(RESTORED);
    assert.match(end, /▶ 010 implementer starts: One[\s\S]*■ 010 needs_review/);
  },
);

test('for a program each event is an object of the published schema, on a line of its own', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Asks');
  rig.ok('add', 'Works');
  const started = rig.start(['run', '--json', '--executor', AGENT], { env: agents.env });
  const [asking, working] = await twoAgents(agents);
  await working.print('busy\n');
  await asking.sow('pause', '-m', 'Which one?');
  await asking.exit();
  await started.until(/"type":"question"/);
  await submit(working);
  const { code, stdout, stderr } = await started.ended;
  assert.is(code, 8);
  assert.is(stderr, '');
  const events = stdout
    .trimEnd()
    .split('\n')
    .map((line) => rig.checked<Record<string, unknown>>(JSON.parse(line)));
  for (const event of events) assert.ok(checkRunEvent(event), JSON.stringify(event));
  const types = events.map(({ type }) => type);
  assert.is(types[0], 'orchestration-started');
  assert.equal(events.at(-1), {
    type: 'orchestration-ended',
    exit: 8,
    runs: 2,
    failed_runs: 0,
    questions: ['010'],
    reviews: ['020'],
    counts: { paused: 1, needs_review: 1 },
    budget: 'none',
    wrong: [],
  });
  assert.ok(events.some(({ type, text }) => type === 'run-activity' && text === 'busy'));
  assert.equal(
    events.find(({ type }) => type === 'question'),
    { type: 'question', task: '010', cause: 'question', text: 'Which one?' },
  );
});

test.run();
