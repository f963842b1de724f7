// `runs.notify`: whoever it names is told of questions, reviews and the end, and nothing goes wrong when it does.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LiveView } from '../../src/cli/live/live-view.ts';
import { AGENT, Agents } from '../rig/agents.ts';
import { Rig } from '../rig/rig.ts';

const TELLS = `sh -c 'echo "$SOW_NOTIFY $SOW_NOTIFY_PROJECT $SOW_NOTIFY_TASK $SOW_NOTIFY_TEXT" >> told; cat >> news'`;

function notify(rig: Rig, value: string): void {
  rig.ok('config', 'set', `runs.notify=${value}`);
}

test('a trusted command is told in its environment and on its input', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  notify(rig, TELLS);
  rig.ok('add', 'Asks');
  rig.ok('add', 'Works');
  assert.match(rig.ok('trust', '--yes'), /trusted now {2}sh -c/);
  const started = rig.start(['run', '-j', '1', '--executor', AGENT], {
    env: { ...agents.env, API_TOKEN: 'planted-secret' },
  });
  const asking = await agents.next();
  await asking.sow('pause', '-m', 'Which planted-secret?');
  await asking.exit();
  const working = await agents.next();
  await working.sow('submit');
  await working.exit();
  const { code, stderr } = await started.ended;
  assert.is(code, 8);
  assert.not.match(stderr, /warning/);
  const told = rig.read('told').trimEnd().split('\n');
  assert.equal(told.slice(0, 2).sort(), ['question demo 010 Which ***?', 'review demo 020 Works']);
  assert.equal(told.slice(2), ['end demo  1 paused, 1 needs_review']);
  const news = rig
    .read('news')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(
    news.find(({ event }) => event === 'end'),
    { event: 'end', text: '1 paused, 1 needs_review', exit: 8, project: 'demo' },
  );
});

test('a command that nobody has trusted is not run, and one that fails fails nothing', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'One', '--review', 'none');
  notify(rig, TELLS);
  const run = ['run', '--executor', 'command:/bin/sh -c "sow submit"'];
  assert.match(rig.exits(0, run).stderr, /warning: nobody has trusted runs\.notify here.*sow trust --yes/);
  assert.not(rig.exists('told'));
  notify(rig, 'false');
  rig.ok('trust', '--yes');
  assert.match(rig.exits(0, run).stderr, /warning: runs\.notify could not tell of the end: exit 1/);
  notify(rig, 'no-such-program');
  rig.ok('trust', '--yes');
  assert.match(rig.exits(0, run).stderr, /could not tell of the end: no-such-program is not there/);
});

test('one’s own settings need no trust, and the repository’s come first', async () => {
  await using rig = Rig.withProject();
  rig.write('../home/.config/sow/config.yaml', `runs:\n  notify: ${JSON.stringify(TELLS)}\n`);
  const run = ['run', '--executor', 'command:true'];
  rig.exits(0, run);
  assert.match(rig.read('told'), /^end demo/);
  notify(rig, 'bell');
  const { stdout } = rig.exits(0, [...run, '--json']);
  assert.match(stdout, /"type":"bell"/);
  assert.is(rig.read('told').split('\n').length, 2);
});

test('a bell rings in the terminal', () => {
  const written: string[] = [];
  const nothing = () => () => {};
  const view = new LiveView(
    {
      columns: () => 80,
      rows: () => 24,
      write: (text) => written.push(text),
      onResize: nothing,
      onInput: nothing,
      beforeEnd: nothing,
      interrupt: () => {},
    },
    () => 0,
  );
  view.report({ type: 'bell' });
  view.close();
  assert.ok(written.includes('\x07'));
});

test.run();
