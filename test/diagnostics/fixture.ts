// A broken state as files: a folder of test/fixtures/broken is laid over a sound project, and all that `validate` says of
// it is compared with expected.txt beside it. What cannot lie in a repository, made.json describes.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { validateFiles } from '../../src/app/validate/checks/files.ts';
import { rulesFor, type ValidateRequest, validate } from '../../src/app/validate/validate.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { renderDiagnostic } from '../../src/report/diagnostic.ts';
import { ruleText, taskWith } from '../document/task-file.ts';
import { PROJECT_ROOT } from '../rig/rig.ts';
import { workspaceAt } from '../rig/workspace.ts';

export const BROKEN = join(PROJECT_ROOT, 'test/fixtures/broken');
export const SOUND = join(PROJECT_ROOT, 'test/fixtures/sound');

interface Made {
  /** An alias, or a path from the repository's top. */
  readonly path: string;
  readonly head?: string;
  readonly repeat?: readonly [text: string, times: number];
  readonly tail?: string;
  readonly folder?: boolean;
  readonly link?: string;
}

const AT = '2025-01-01T00:00:00Z';
const PHASES = '.sow/project/phases';
const BASE: Readonly<Record<string, string>> = {
  '.sow/project/state.yaml': `name: demo\ntype: standard\nbranch: main\ncreated_at: ${AT}\nupdated_at: ${AT}\nstatechart:\n  current_state: ImplementationPlanning\n  updated_at: ${AT}\n`,
  [`${PHASES}/implementation/state.yaml`]: `name: implementation\nstatus: pending\nenabled: true\ncreated_at: ${AT}\ninputs: []\noutputs: []\n`,
  [`${PHASES}/implementation/tasks/010/state.yaml`]: taskWith(),
};

const GIT = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_DEFAULT_HASH: 'sha1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Ada'],
      [`GIT_${who}_EMAIL`, 'ada@localhost'],
      [`GIT_${who}_DATE`, AT],
    ]),
  ),
};

export function fixtures(folder = BROKEN): string[] {
  return readdirSync(folder).sort();
}

/** A checkout whose .sow can be replaced; its one commit is the same everywhere. */
export class Checkout implements Disposable {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'sow-broken-')));

  constructor() {
    const commit = ['commit', '-q', '--allow-empty', '-m', 'begin'];
    for (const args of [['init', '-q', '-b', 'main'], commit]) {
      const { status, stderr } = spawnSync('git', args, { cwd: this.root, env: GIT, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    }
  }

  /** What is said of a fixture, as people read it. */
  async told(name: string, folder = BROKEN): Promise<string> {
    rmSync(join(this.root, '.sow'), { recursive: true, force: true });
    for (const [path, text] of Object.entries(BASE)) this.#write(path, text);
    const files = readdirSync(join(folder, name)).filter((file) => file !== 'expected.txt');
    const placed = files.filter((file) => file !== 'made.json');
    for (const file of placed) this.#write(pathOf(file), readFileSync(join(folder, name, file)));
    if (files.includes('made.json')) for (const made of readMade(name)) this.#make(made);
    const branch = files.includes('merge-into.txt') ? { mergeInto: 'main' } : {};
    const told = await this.#validate(
      placed.filter((file) => file.startsWith('plan.')),
      branch,
    );
    return told.map(shown).join('\n');
  }

  async #validate(plans: readonly string[], request: ValidateRequest): Promise<readonly Diagnostic[]> {
    const workspace = workspaceAt(this.root, { clock: () => Date.parse(AT) });
    const paths = plans.map((file) => join(this.root, file));
    const checked =
      plans.length > 0
        ? validateFiles(workspace, paths)
        : validate(workspace, { ...request, rules: await rulesFor(workspace) });
    if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
    return checked.value.diagnostics;
  }

  #make({ path, head = '', repeat, tail = '', folder, link }: Made): void {
    const at = join(this.root, pathOf(path));
    if (folder || link !== undefined) rmSync(at, { force: true });
    if (folder) mkdirSync(at, { recursive: true });
    else if (link !== undefined) symlinkSync(link, at);
    else this.#write(pathOf(path), head + (repeat ? repeat[0].repeat(repeat[1]) : '') + tail);
  }

  #write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export function expectedOf(name: string): string {
  const path = join(BROKEN, name, 'expected.txt');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Where a file of a fixture goes: a task is task.yaml (010), task-020.yaml or task-review-020.yaml. */
function pathOf(file: string): string {
  const [, phase = 'implementation', id = '010'] =
    /^task(?:-([a-z]+(?=-\d)))?(?:-(\w+))?\.yaml$/.exec(file) ?? [];
  if (file.startsWith('task')) return `${PHASES}/${phase}/tasks/${id}/state.yaml`;
  const of = /^phase(?:-(\w+))?\.yaml$/.exec(file);
  if (of) return `${PHASES}/${of[1] ?? 'implementation'}/state.yaml`;
  const known: Readonly<Record<string, string>> = {
    'project.yaml': '.sow/project/state.yaml',
    'config.yaml': '.sow/config.yaml',
    'refs.yaml': '.sow/refs/index.yaml',
    'refine.cue': '.sow/schemas/refine.cue',
    'log.jsonl': `${PHASES}/implementation/tasks/010/log.jsonl`,
  };
  return known[file] ?? file;
}

function readMade(name: string): Made[] {
  return JSON.parse(readFileSync(join(BROKEN, name, 'made.json'), 'utf8')) as Made[];
}

/** A rule by what stands there: its line moves with every field above it. */
function shown(diagnostic: Diagnostic): string {
  const { rule } = diagnostic;
  if (rule === undefined || rule.startsWith('.sow/')) return renderDiagnostic(diagnostic);
  const text = ruleText(rule).trim();
  return renderDiagnostic({ ...diagnostic, rule: `${rule.split(':')[0]}: ${text}` });
}
