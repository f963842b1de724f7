// A damaged state file is valid, or diagnosed inside of itself; nothing crashes, nothing takes for ever, and the task stays
// in every list.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import type { RootName } from '../../src/document/generated/shapes.ts';
import { diagnosticJson, renderDiagnostic } from '../../src/report/diagnostic.ts';
import { readState } from '../../src/store/state/state-file.ts';
import { taskWith } from '../document/task-file.ts';
import { PROJECT_ROOT } from '../rig/rig.ts';
import { bytesOf, mutate, randomOf } from './mutate.ts';
import { FILES, Project } from './project.ts';

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

export async function survive(times: number, seed: number): Promise<Survival> {
  const random = randomOf(seed);
  const seeds = sources();
  using project = new Project();
  const faults: string[] = [];
  let [valid, diagnosed, slowest] = [0, 0, 0];
  for (let i = 0; i < times && faults.length < 5; i++) {
    const { root, text } = seeds[Math.floor(random() * seeds.length)] ?? { root: 'task', text: '' };
    const bytes = bytesOf(mutate(text, random), random);
    const started = performance.now();
    try {
      const { value, diagnostics } = readState(() => bytes, root, 'state.yaml', 'state.yaml');
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      if (value) valid++;
      else diagnosed++;
      if ((value === undefined) !== errors.length > 0)
        faults.push(`neither valid nor diagnosed: ${shown(bytes)}`);
      for (const one of diagnostics) if (!isInside(one)) faults.push(`${one.code} outside: ${shown(bytes)}`);
      if (i % WHOLE === 0) faults.push(...(await losses(project, root, bytes)));
    } catch (error) {
      faults.push(`${String(error)}: ${shown(bytes)}`);
    }
    const took = performance.now() - started;
    slowest = Math.max(slowest, took);
    if (took > LIMIT_MS) faults.push(`${Math.round(took)} ms: ${shown(bytes)}`);
  }
  return { valid, diagnosed, slowest: Math.round(slowest), faults };
}

interface Sound {
  readonly root: RootName;
  readonly text: string;
}

/** Where a file of the kind stands in the project; plans stand anywhere. */
const PATHS: Partial<Readonly<Record<RootName, string>>> = {
  config: '.sow/config.yaml',
  project: '.sow/project/state.yaml',
  phase: '.sow/project/phases/implementation/state.yaml',
  task: '.sow/project/phases/implementation/tasks/010/state.yaml',
  context: '.sow/project/phases/implementation/tasks/010/context.yaml',
  'project-type': '.sow/types/spike.yaml',
};

/** What goes missing when the file is this. */
async function losses(project: Project, root: RootName, bytes: Uint8Array): Promise<string[]> {
  const path = PATHS[root];
  if (path === undefined) return [];
  project.place(path, bytes);
  const { ids } = await project.look();
  project.place(path, FILES[path] ?? '');
  return ids.join() === '010,020' ? [] : [`the list is ${ids.join()}: ${shown(bytes)}`];
}

/** Sound files: as sow writes them, with every field, and as people write them; half of them are tasks. */
function sources(): Sound[] {
  const sound = join(PROJECT_ROOT, 'test/fixtures/sound');
  const fixtures = readdirSync(sound).flatMap((name) => {
    const files = readdirSync(join(sound, name)).filter((file) => file.startsWith('task'));
    return files.map((file) => readFileSync(join(sound, name, file), 'utf8'));
  });
  const full = readFileSync(join(PROJECT_ROOT, 'examples/files/task.yaml'), 'utf8');
  const tasks = [taskWith(), full, full, ...fixtures].map((text): Sound => ({ root: 'task', text }));
  const others = Object.keys(PATHS).filter((root) => root !== 'task') as RootName[];
  return [
    ...tasks,
    ...others.map((root): Sound => ({ root, text: FILES[PATHS[root] ?? ''] ?? '' })),
    ...(['phase', 'project', 'context', 'plan', 'user-config'] as const).map(
      (root): Sound => ({
        root,
        text: readFileSync(join(PROJECT_ROOT, `examples/files/${root}.yaml`), 'utf8'),
      }),
    ),
  ];
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
