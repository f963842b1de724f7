#!/usr/bin/env node
// The demo: six tasks, scripted agents, a question, a rejection, an edit by hand, in a throw-away repository. It exits 0
// only if all of that has really happened.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { TESTS } from './tests.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const program = fileURLToPath(new URL('../../dist/sow.cjs', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'sow-demo-'));
const repo = join(base, 'text tools');
const env = {
  PATH: process.env.PATH,
  HOME: base,
  TERM: process.env.TERM ?? 'dumb',
  DEMO_DIR: base,
  SOW_ACTOR: 'human:you',
  GIT_AUTHOR_NAME: 'You',
  GIT_AUTHOR_EMAIL: 'you@localhost',
  GIT_COMMITTER_NAME: 'You',
  GIT_COMMITTER_EMAIL: 'you@localhost',
};

try {
  prepare();
  say('A repository with six failing tests. sow is set up and given a plan:');
  show('init');
  show('project', 'new', 'text-tools');
  show('apply', join(here, 'plan.yaml'));
  await work();
  say('All tasks have ended. The project, and what one transition looks like in version control:');
  show('status');
  print(git('show', '--stat', '--format=', 'HEAD'));
  print(git('show', '--format=', 'HEAD', '--', '*.yaml'));
  say(
    'Each agent had a worktree of its own; approved work is on the trunk, and comes into the branch when it is asked for:',
  );
  show('land');
  show('validate');
  check();
  say(
    'Two agents worked side by side, each in its worktree; a question was answered while the run went on; a rejected task was resumed in',
  );
  say('its own session and approved at iteration 2; one agent edited its file by hand. Every test passes.');
} finally {
  rmSync(base, { recursive: true, force: true });
}

function prepare() {
  mkdirSync(join(repo, 'test'), { recursive: true });
  for (const [key, text] of Object.entries(TESTS)) writeFileSync(join(repo, 'test', `${key}.test.mjs`), text);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'six failing tests');
}

/** The orchestration in one process, a person in another: answering, approving, and rejecting once. */
async function work() {
  const done = { answered: 0, rejected: 0 };
  while (open().length > 0) {
    say(`\n$ sow run -j 2 --executor 'command:…/agent.mjs'`);
    const run = spawn(
      process.execPath,
      [program, 'run', '-j', '2', '--executor', `command:${process.execPath} ${here}agent.mjs`],
      {
        cwd: repo,
        env,
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    let exit;
    const ended = new Promise((resolve) => run.on('close', resolve)).then((code) => {
      exit = code;
    });
    while (exit === undefined) {
      attend(done, () => exit === undefined);
      await Promise.race([ended, sleep(100)]);
    }
    assert.ok([0, 8].includes(exit), `sow run exited ${exit}`);
    attend(done, () => false);
  }
  assert.deepEqual(done, { answered: 1, rejected: 1 });
}

function attend(done, running) {
  const { questions, reviews } = json('status');
  for (const task of questions) {
    assert.ok(running(), 'the question is answered while the run goes on');
    show('answer', task.key, '-m', 'characters');
    writeFileSync(join(base, 'answered'), '');
    done.answered++;
  }
  for (const task of reviews) {
    if (task.key === 'wrap' && task.iteration === 1) {
      show('reject', 'wrap', '-m', 'Say in your summary which word you were to remember.');
      done.rejected++;
    } else approve(task.key);
  }
}

/** The last approval is committed by itself, so that one transition can be shown as a diff. */
function approve(key) {
  const last = open().length === 1;
  if (last) commit('before the last approval');
  show('approve', key);
  if (last) commit('one transition');
}

function check() {
  const tasks = Object.fromEntries(json('list').tasks.map((task) => [task.key, task]));
  for (const task of Object.values(tasks)) assert.equal(task.status, 'completed');
  assert.equal(tasks.wrap.iteration, 2);
  assert.match(tasks.wrap.completion_summary, /PLUM-77/, 'the resumed session recalls the word');
  const runs = (key) => json('events', key).events.filter(({ type }) => type === 'run_started');
  for (const key of ['wrap', 'count']) {
    assert.equal(runs(key).length, 2);
    assert.equal(new Set(runs(key).map(({ session }) => session)).size, 1, `${key} kept its session`);
  }
  assert.ok(
    overlap(json('events', 'slug').events, json('events', 'count').events),
    'two agents worked side by side',
  );
  const hand = json('events', 'title').events.filter(({ actor }) => actor === 'hand');
  assert.deepEqual(
    hand.map(({ type }) => type),
    ['submitted'],
  );
  assert.equal(json('validate').errors, 0);
  const { status, stdout } = spawnSync(process.execPath, ['--test', 'test/'], {
    cwd: repo,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
}

function overlap(a, b) {
  const at = (events, type) => Date.parse(events.find((event) => event.type === type).timestamp);
  return at(a, 'run_started') < at(b, 'run_ended') && at(b, 'run_started') < at(a, 'run_ended');
}

function open() {
  return json('list').tasks.filter(({ status }) => status !== 'completed');
}

function json(...args) {
  return JSON.parse(sow(...args, '--json')).data;
}

function show(...args) {
  say(
    `\n$ sow ${args.map((arg) => (/[\s'"]/.test(arg) ? JSON.stringify(arg) : arg.replace(here, ''))).join(' ')}`,
  );
  print(sow(...args));
}

function sow(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: repo,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`sow ${args.join(' ')} exited ${status}\n${stdout}${stderr}`);
  return stdout;
}

function commit(message) {
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: repo, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} exited ${status}\n${stderr}`);
  return stdout;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function print(text) {
  process.stdout.write(text.replace(/^(?=.)/gm, '  '));
}
