// Whatever is wrong where a command is called: one clear failure, its exit code, the next step, and nothing lost.
import { mkdirSync, rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../rig/rig.ts';

interface Trouble {
  readonly title: string;
  readonly exit: number;
  readonly reason: string;
  /** What the message names, and the step it leads to. */
  readonly says: RegExp;
  readonly step: RegExp;
  readonly call?: readonly string[];
  readonly cwd?: (rig: Rig) => string;
  readonly env?: (rig: Rig) => Readonly<Record<string, string>>;
  readonly make: (rig: Rig) => void;
}

function withTask(rig: Rig): void {
  rig.ok('init');
  rig.ok('project', 'new', 'demo');
  rig.ok('add', 'First', '--key', 'first');
}

const TROUBLES: readonly Trouble[] = [
  {
    title: 'outside git',
    exit: 6,
    reason: 'outside-git',
    says: /is in no git repository/,
    step: /git init/,
    cwd: (rig) => rig.home,
    make: withTask,
  },
  {
    title: 'not initialised',
    exit: 6,
    reason: 'not-initialized',
    says: /sow is not set up in \//,
    step: /^sow init$/,
    make: () => {},
  },
  {
    title: 'no project',
    exit: 6,
    reason: 'no-project',
    says: /no open project on this branch/,
    step: /^sow project new <name>$/,
    make: (rig) => rig.ok('init'),
  },
  {
    title: 'another branch',
    exit: 4,
    reason: 'wrong-branch',
    says: /the project demo belongs to the branch feat\/demo, and HEAD stands on other/,
    step: /git switch feat\/demo, or sow project set branch=other/,
    make: (rig) => {
      withTask(rig);
      rig.git('switch', '-q', '-c', 'other');
    },
  },
  {
    title: 'a detached HEAD',
    exit: 4,
    reason: 'wrong-branch',
    says: /feat\/demo, and HEAD stands on no branch \(detached\)/,
    step: /git switch feat\/demo/,
    make: (rig) => {
      withTask(rig);
      rig.git('switch', '-q', '--detach');
    },
  },
  {
    title: 'an unknown task',
    exit: 6,
    reason: 'not-found',
    says: /there is no task fisrt/,
    step: /did you mean first\?/,
    call: ['claim', 'fisrt'],
    make: withTask,
  },
  {
    title: 'a folder that is not there',
    exit: 6,
    reason: 'not-found',
    says: /there is no folder .*\/nowhere/,
    step: /^$/,
    call: ['-C', 'nowhere', 'claim', '010'],
    make: withTask,
  },
  {
    title: 'no executor',
    exit: 6,
    reason: 'no-executor',
    says: /no executor is named/,
    step: /--executor 'command:<line>', SOW_EXECUTOR/,
    call: ['run'],
    make: withTask,
  },
  {
    title: 'agents alone that are only taken when they are named',
    exit: 6,
    reason: 'no-executor',
    says: /neither claude nor codex nor gemini is on the PATH; others are: opencode/,
    step: /--executor opencode/,
    call: ['run'],
    make: (rig) => {
      withTask(rig);
      rig.write('bin/opencode', '#!/bin/sh\n', 0o755);
    },
    env: (rig) => ({ PATH: `${rig.path('bin')}:${rig.env().PATH}` }),
  },
  {
    title: 'an executor whose program is not there',
    exit: 6,
    reason: 'executor-missing',
    says: /program of the executor .* is not there: .*no-such-agent/,
    step: /install it, or name another/,
    call: ['run', '--executor', 'command:no-such-agent --fast'],
    make: withTask,
  },
  {
    title: 'a task whose log is a folder',
    exit: 7,
    reason: 'io',
    says: /EISDIR: .*010\/log\.jsonl \(nothing was changed\)/,
    step: /move it away/,
    make: (rig) => {
      withTask(rig);
      rmSync(rig.path(rig.task('010', 'log.jsonl')));
      mkdirSync(rig.path(rig.task('010', 'log.jsonl')));
    },
  },
  {
    title: 'a feedback file that is a folder',
    exit: 7,
    reason: 'io',
    says: /EISDIR: .*feedback\/001\.md/,
    step: /move it away/,
    call: ['reject', '010', '-m', 'x'],
    make: (rig) => {
      withTask(rig);
      rig.ok('claim', '010');
      rig.ok('submit', '010');
      mkdirSync(rig.path(rig.task('010', 'feedback/001.md')), { recursive: true });
    },
  },
  {
    title: 'a file where the feedback folder belongs',
    exit: 7,
    reason: 'io',
    says: /ENOTDIR: .*010\/feedback/,
    step: /move it away/,
    call: ['reject', '010', '-m', 'x'],
    make: (rig) => {
      withTask(rig);
      rig.ok('claim', '010');
      rig.ok('submit', '010');
      rig.write(rig.task('010', 'feedback'), 'mine\n');
    },
  },
  {
    title: 'a file where .sow/project belongs',
    exit: 7,
    reason: 'io',
    says: /ENOTDIR: .*\.sow\/project \(nothing was changed\)/,
    step: /move it away/,
    call: ['project', 'new', 'demo', '--here'],
    make: (rig) => {
      rig.ok('init');
      rig.write('.sow/project', 'mine\n');
    },
  },
  {
    title: 'a text that is longer than a log line',
    exit: 2,
    reason: 'usage',
    says: /a log line of \d+ KiB; 64 are allowed/,
    step: /put the long text into a file/,
    call: ['abandon', '010', '-F', 'long.txt'],
    make: (rig) => {
      withTask(rig);
      rig.write('long.txt', 'x'.repeat(70_000));
    },
  },
];

for (const { title, exit, reason, says, step, call = ['claim', '010'], cwd, env, make } of TROUBLES) {
  test(`${title}: exit ${exit}, and not a byte is changed`, async () => {
    await using rig = Rig.make();
    make(rig);
    const where = { ...(cwd && { cwd: cwd(rig) }), ...(env && { env: env(rig) }) };
    const { message, hint = '', ...failed } = rig.unchanged(() => rig.error(exit, call, where));
    assert.is(failed.reason, reason, message);
    assert.match(message, says);
    assert.match(hint, step);
    const { stderr, stdout } = rig.unchanged(() => rig.exits(exit, call, where));
    assert.is(stdout, '');
    assert.match(stderr, /^(executor: .*\n)?sow: [^\n]+\n( {2}→ [^\n]+\n)?$/, 'one failure, one next step');
  });
}

test.run();
