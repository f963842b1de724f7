// A damaged state file is valid, or diagnosed inside of itself; nothing crashes, nothing takes for ever, and the task stays
// in every list.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from '../../src/app/validate/validate.ts';
import { listTasks } from '../../src/app/view/tasks.ts';
import { openContext } from '../../src/app/workspace/context.ts';
import { openWorkspace, type Workspace } from '../../src/app/workspace/workspace.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { diagnosticJson, renderDiagnostic } from '../../src/report/diagnostic.ts';
import { readState } from '../../src/store/state/state-file.ts';
import { taskWith } from '../document/task-file.ts';
import { PROJECT_ROOT } from '../rig/rig.ts';
import { bytesOf, mutate, randomOf } from './mutate.ts';

export interface Survival {
  readonly valid: number;
  readonly diagnosed: number;
  /** The longest that one file took, in milliseconds. */
  readonly slowest: number;
  readonly faults: readonly string[];
}

const LIMIT_MS = 2000;
/** The whole way, over the disk and through the lists, for one in so many. */
const WHOLE = 50;

export function survive(times: number, seed: number): Survival {
  const random = randomOf(seed);
  const seeds = sources();
  using project = new Project();
  const faults: string[] = [];
  let [valid, diagnosed, slowest] = [0, 0, 0];
  for (let i = 0; i < times && faults.length < 5; i++) {
    const bytes = bytesOf(mutate(seeds[Math.floor(random() * seeds.length)] ?? '', random), random);
    const started = performance.now();
    try {
      const { value, diagnostics } = readState(() => bytes, 'task', 'state.yaml', 'state.yaml');
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      if (value) valid++;
      else diagnosed++;
      if ((value === undefined) !== errors.length > 0)
        faults.push(`neither valid nor diagnosed: ${shown(bytes)}`);
      for (const one of diagnostics) if (!isInside(one)) faults.push(`${one.code} outside: ${shown(bytes)}`);
      if (i % WHOLE === 0) faults.push(...project.loses(bytes).map((what) => `${what}: ${shown(bytes)}`));
    } catch (error) {
      faults.push(`${String(error)}: ${shown(bytes)}`);
    }
    const took = performance.now() - started;
    slowest = Math.max(slowest, took);
    if (took > LIMIT_MS) faults.push(`${Math.round(took)} ms: ${shown(bytes)}`);
  }
  return { valid, diagnosed, slowest: Math.round(slowest), faults };
}

/** Sound files: as sow writes them, with every field, and as people write them. */
function sources(): string[] {
  const sound = join(PROJECT_ROOT, 'test/fixtures/sound');
  const fixtures = readdirSync(sound).flatMap((name) => {
    const files = readdirSync(join(sound, name)).filter((file) => file.startsWith('task'));
    return files.map((file) => readFileSync(join(sound, name, file), 'utf8'));
  });
  const full = readFileSync(join(PROJECT_ROOT, 'examples/files/task.yaml'), 'utf8');
  return [taskWith(), full, full, ...fixtures];
}

function isInside(diagnostic: Diagnostic): boolean {
  const { at } = diagnostic;
  const { line, column } = diagnosticJson(diagnostic);
  const within = at.file === 'state.yaml' && at.from >= 0 && at.from <= at.to && at.to <= at.text.length;
  const lines = at.text.split('\n').length;
  return within && line >= 1 && line <= lines && column >= 1 && renderDiagnostic(diagnostic).length > 0;
}

function shown(bytes: Uint8Array): string {
  return JSON.stringify(Buffer.from(bytes).toString('latin1').slice(0, 3000));
}

/** A project with two tasks, one of which is damaged. */
class Project implements Disposable {
  readonly #root = mkdtempSync(join(tmpdir(), 'sow-fuzz-'));
  readonly #file: string;
  readonly #workspace: Workspace;

  constructor() {
    const tasks = join(this.#root, '.sow/project/phases/implementation/tasks');
    for (const id of ['010', '020']) mkdirSync(join(tasks, id), { recursive: true });
    mkdirSync(join(this.#root, '.git'));
    writeFileSync(join(this.#root, '.git/HEAD'), 'ref: refs/heads/main\n');
    const at = '2025-01-01T00:00:00Z';
    writeFileSync(
      join(this.#root, '.sow/project/state.yaml'),
      `name: demo\ntype: standard\nbranch: main\ncreated_at: ${at}\nupdated_at: ${at}\nstatechart:\n  current_state: ImplementationPlanning\n  updated_at: ${at}\n`,
    );
    writeFileSync(
      join(tasks, '../state.yaml'),
      `name: implementation\nstatus: pending\nenabled: true\ncreated_at: ${at}\ninputs: []\noutputs: []\n`,
    );
    writeFileSync(join(tasks, '020/state.yaml'), taskWith({ id: '"020"' }));
    this.#file = join(tasks, '010/state.yaml');
    const never = new AbortController().signal;
    const opened = openWorkspace(
      openContext({
        cwd: this.#root,
        env: { SOW_HOST: '0123456789ab' },
        clock: () => Date.parse(at),
        newId: () => '01890a5d-ac96-774b-bcce-b302099a8057',
        signal: never,
        killSignal: never,
        report: () => {},
        dryRun: false,
        program: [],
      }),
    );
    if (!opened.ok) throw new Error(opened.failure.reason);
    this.#workspace = opened.value;
  }

  /** What goes missing when the first task's file is this. */
  loses(bytes: Uint8Array): string[] {
    writeFileSync(this.#file, bytes);
    const listed = listTasks(this.#workspace, {});
    const ids = listed.ok ? listed.value.map(({ id }) => id) : [];
    const checked = validate(this.#workspace);
    return [
      ...(ids.join() === '010,020' ? [] : [`the list is ${ids.join()}`]),
      ...(checked.ok ? [] : [`validate fails: ${checked.failure.reason}`]),
    ];
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
