#!/usr/bin/env node
// A scripted agent: what a model would do, without one. It reads its prompt from stdin, keeps its conversation under
// SOW_SESSION, writes code until the task's test passes, and reports through `sow` (one of them by editing its file).
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const { SOW_SESSION, SOW_DIR, SOW_TASK, DEMO_DIR } = process.env;
const prompt = readFileSync(0, 'utf8');
const conversation = join(DEMO_DIR, 'conversations', `${SOW_SESSION}.md`);
mkdirSync(join(DEMO_DIR, 'conversations'), { recursive: true });
const earlier = existsSync(conversation) ? readFileSync(conversation, 'utf8') : '';
appendFileSync(conversation, `${prompt}\n\n---\n\n`);

const SOLUTIONS = {
  slug: `export const slug = (text) => text.toLowerCase().match(/[a-z0-9]+/g).join('-');\n`,
  count: (answer) =>
    `export const count = (text) => ${answer.includes('characters') ? '[...text].length' : 'Buffer.byteLength(text)'};\n`,
  wrap: `export function wrap(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? \`\${last} \${word}\` : word;
  }
  return lines.join('\\n');
}
`,
  title: `export const title = (slug) => slug.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join(' ');\n`,
  reverse: `export const reverse = (text) => text.split(' ').reverse().join(' ');\n`,
  sum: `export const sum = (text) => (text.match(/\\d+/g) ?? []).reduce((total, n) => total + Number(n), 0);\n`,
};

const { key } = JSON.parse(sow('show', '--json')).data.task;
await meetTheOther();
if (key === 'count') await count();
else if (key === 'wrap') wrap();
else {
  write(SOLUTIONS[key]);
  if (key === 'slug') await until('answered');
  if (key === 'title') reportByHand();
  else sow('submit', '-m', `src/${key}.mjs passes its test`, '-o', `src/${key}.mjs`);
}

/** The first two tasks start side by side: each waits until it has seen the other. */
async function meetTheOther() {
  if (key !== 'slug' && key !== 'count') return;
  writeFileSync(join(DEMO_DIR, `met-${key}`), '');
  await until(key === 'slug' ? 'met-count' : 'met-slug');
}

async function count() {
  const answer = /The answer: (.+)/.exec(prompt)?.[1];
  if (answer === undefined) {
    sow('pause', '-m', 'Does the length of a text mean bytes or characters?');
    return;
  }
  write(SOLUTIONS.count(answer));
  sow('submit', '-m', `it counts ${answer}`);
}

/** The first try forgets to say the word; told so, the same conversation still knows it. */
function wrap() {
  write(SOLUTIONS.wrap);
  if (!prompt.includes('Changes are requested')) {
    sow('submit', '-m', 'it wraps');
    return;
  }
  const word = /Remember the word (\S+?)\./.exec(earlier)?.[1] ?? 'nothing';
  sow('submit', '-m', `it wraps; the word was ${word}`);
}

function reportByHand() {
  const file = join(SOW_DIR, 'project/phases', SOW_TASK.replace('/', '/tasks/'), 'state.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^status: .*$/m, 'status: needs_review'));
}

function write(code) {
  mkdirSync('src', { recursive: true });
  writeFileSync(`src/${key}.mjs`, code);
  const { status, stdout } = spawnSync(process.execPath, ['--test', `test/${key}.test.mjs`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the test of ${key} fails\n${stdout}`);
}

function sow(...args) {
  const { status, stdout, stderr } = spawnSync('sow', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`sow ${args.join(' ')} exited ${status}: ${stderr}`);
  return stdout;
}

async function until(mark) {
  for (const end = Date.now() + 60_000; !existsSync(join(DEMO_DIR, mark)); await sleep(50)) {
    if (Date.now() > end) throw new Error(`${mark} never came`);
  }
}
