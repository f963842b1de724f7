// A script golden: one file with commands, the files they need and all that they print, as it is printed. SOW_UPDATE=1
// writes down what they print now.
//
//   $ sow add "One"          a command, run by sh in the repository
//   010 pending …            its stdout
//   ! sow: …                 its stderr
//   ? 4                      its exit code, where it is not 0
//   > path                   a file is written, of the lines that follow
//   + text                   such a line
//
// Times, ids, dates and the folder of the repository are written as <time>, <id>, <date> and <root>.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT, Rig, SOW } from './rig.ts';

const FOLDER = join(PROJECT_ROOT, 'test/scripts');

/** One test for each script of a folder whose name is wanted. */
export function testScripts(folder: string, wanted: (name: string) => boolean): void {
  for (const name of scriptsIn(folder).filter(wanted)) {
    const path = join(FOLDER, folder, `${name}.txt`);
    const golden = readFileSync(path, 'utf8');
    test(golden.split('\n')[0]?.replace(/^# /, '') ?? name, async () => {
      await using rig = Rig.make();
      const { text, calls } = play(rig, golden);
      assert.ok(calls > 1, `${name} calls sow`);
      if (process.env.SOW_UPDATE === '1') writeFileSync(path, text);
      else assert.fixture(text, golden);
    });
  }
}

export function scriptsIn(folder: string): string[] {
  return readdirSync(join(FOLDER, folder))
    .flatMap((name) => /^(.+)\.txt$/.exec(name)?.[1] ?? [])
    .sort();
}

/** The script as it would stand with what its commands print now. */
function play(rig: Rig, golden: string): { text: string; calls: number } {
  const shim = join(rig.home, 'bin');
  mkdirSync(shim);
  writeFileSync(join(shim, 'sow'), `#!/bin/sh\nexec "${process.execPath}" "${SOW}" "$@"\n`, { mode: 0o755 });
  const out: string[] = [];
  let calls = 0;
  for (const step of stepsOf(golden)) {
    out.push(...step.lines);
    if (step.file !== undefined)
      chmodSync(rig.write(step.file, step.text), /^#!/.test(step.text) ? 0o755 : 0o644);
    if (step.command === undefined) continue;
    if (/\bsow\b/.test(step.command)) calls++;
    out.push(...run(rig, shim, step.command));
  }
  return { text: `${out.join('\n')}\n`, calls };
}

interface Step {
  /** What stays of the script. */
  readonly lines: readonly string[];
  readonly command?: string;
  readonly file?: string;
  readonly text: string;
}

function stepsOf(golden: string): Step[] {
  const lines = golden.trimEnd().split('\n');
  const steps: Step[] = [];
  let printed = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('$ ')) {
      steps.push({ lines: [line], command: line.slice(2), text: '' });
      printed = true;
    } else if (line.startsWith('> ')) {
      const body: string[] = [];
      while (lines[at + 1]?.startsWith('+')) body.push(lines[++at] ?? '');
      const text = body.map((one) => `${one.slice(2)}\n`).join('');
      steps.push({ lines: [line, ...body], file: line.slice(2), text });
      printed = false;
    } else if (line.startsWith('#') && (!printed || lines[at - 1] === '')) {
      steps.push({ lines: printed ? ['', line] : [line], text: '' });
      printed = false;
    } else if (!printed) {
      steps.push({ lines: [line], text: '' });
    }
  }
  return steps;
}

function run(rig: Rig, shim: string, command: string): string[] {
  const env = rig.env({ PATH: `${shim}:${process.env.PATH}` });
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: rig.root,
    env,
    encoding: 'utf8',
  });
  const lines = (text: string, mark: string): string[] =>
    text === ''
      ? []
      : plain(rig, text)
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `${mark}${line}`.trimEnd());
  return [...lines(stdout, ''), ...lines(stderr, '! '), ...(status === 0 ? [] : [`? ${status}`])];
}

function plain(rig: Rig, text: string): string {
  return text
    .replaceAll(rig.root, '<root>')
    .replaceAll(PROJECT_ROOT, '<sow>/')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/\b\d{4}-\d\d-\d\d\b/g, '<date>')
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '<id>')
    .replace(/session [0-9a-f]{8}\b/g, 'session <id>')
    .replace(/(rule: \S+?):\d+:\d+/g, '$1')
    .replace(/\bhost: "?[0-9a-f]{12}"?/g, 'host: <host>')
    .replace(/\bcommit [0-9a-f]{7,40}\b/g, 'commit <id>')
    .replace(/waited \d+\.\d s/g, 'waited <n> s');
}
