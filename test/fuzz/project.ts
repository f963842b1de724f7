// A project on the disk with two tasks and a file of every kind, any of which can be replaced by anything.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rulesFor, validate } from '../../src/app/validate/validate.ts';
import { listTasks } from '../../src/app/view/tasks.ts';
import type { Workspace } from '../../src/app/workspace/workspace.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { taskWith } from '../document/task-file.ts';
import { PROJECT_ROOT } from '../rig/rig.ts';
import { workspaceAt } from '../rig/workspace.ts';

const AT = '2025-01-01T00:00:00Z';
const PHASE = '.sow/project/phases/implementation';

/** A sound file of every kind that is read from the repository, by its path. */
export const FILES: Readonly<Record<string, string>> = {
  '.sow/config.yaml': 'schema_version: 1\nruns:\n  timeout: 60m\n',
  '.sow/agents/tester.md': `---\n${example('role')}---\n\nTest it.\n`,
  '.sow/types/spike.yaml': example('project-type'),
  '.sow/schemas/team.cue': 'package sow\n\n#TaskState: {\n\tlabels?: [...=~"^[a-z]+$"]\n}\n',
  '.sow/project/state.yaml': `name: demo\ntype: standard\nbranch: main\ncreated_at: ${AT}\nupdated_at: ${AT}\nstatechart:\n  current_state: ImplementationPlanning\n  updated_at: ${AT}\n`,
  '.sow/project/log.jsonl': `${JSON.stringify({ v: 1, id: '01890a5d-ac96-774b-bcce-b302099a8001', timestamp: AT, type: 'created', subject: 'project', actor: 'human:ada' })}\n`,
  [`${PHASE}/state.yaml`]: `name: implementation\nstatus: pending\nenabled: true\ncreated_at: ${AT}\ninputs: []\noutputs: []\n`,
  [`${PHASE}/tasks/010/state.yaml`]: taskWith(),
  [`${PHASE}/tasks/010/log.jsonl`]: `${JSON.stringify({ timestamp: AT, agent: 'implementer', progress: 40, message: 'begun' })}\n`,
  [`${PHASE}/tasks/010/context.yaml`]: example('context'),
  [`${PHASE}/tasks/010/description.md`]: 'Write it.\n',
  [`${PHASE}/tasks/020/state.yaml`]: taskWith({ id: '"020"' }),
};

/** What stands where a file belongs. */
export type Thing = string | Uint8Array | { readonly folder: true } | { readonly link: string };

export interface Seen {
  readonly ids: readonly string[];
  readonly told: readonly Diagnostic[];
}

export class Project implements Disposable {
  readonly #root = mkdtempSync(join(tmpdir(), 'sow-fuzz-'));
  readonly #workspace: Workspace;

  constructor() {
    mkdirSync(join(this.#root, '.git'));
    writeFileSync(join(this.#root, '.git/HEAD'), 'ref: refs/heads/main\n');
    for (const [path, text] of Object.entries(FILES)) this.place(path, text);
    this.#workspace = workspaceAt(this.#root, { clock: () => Date.parse(AT) });
  }

  place(path: string, thing: Thing): void {
    const at = join(this.#root, path);
    rmSync(at, { recursive: true, force: true });
    mkdirSync(dirname(at), { recursive: true });
    if (typeof thing === 'string' || thing instanceof Uint8Array) writeFileSync(at, thing);
    else if ('link' in thing) symlinkSync(thing.link, at);
    else mkdirSync(at);
  }

  /** What the lists show and what validate tells; a failure of either is thrown. */
  async look(): Promise<Seen> {
    const listed = listTasks(this.#workspace, {});
    const checked = validate(this.#workspace, { rules: await rulesFor(this.#workspace) });
    if (!listed.ok || !checked.ok) throw new Error(JSON.stringify([listed, checked]));
    return { ids: listed.value.map(({ id }) => id), told: checked.value.diagnostics };
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}

function example(root: string): string {
  return readFileSync(join(PROJECT_ROOT, `examples/files/${root}.yaml`), 'utf8');
}
