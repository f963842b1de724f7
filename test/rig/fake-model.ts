// A repository whose agents are programs of test/fixtures/priced-agent.ts, and what their model has counted.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '../fixtures/priced-agent.ts';
import { PROJECT_ROOT, type Ran, Rig } from './rig.ts';

export interface Costs {
  readonly rows: readonly (Readonly<Record<string, string>> & Totals)[];
  readonly sum: Totals;
  readonly budget: string;
  readonly budget_usd: number | null;
  readonly unpriced: number;
}

export interface Totals {
  readonly operation_count: number;
  readonly total_input_tokens: number;
  readonly total_output_tokens: number;
  readonly total_cost_usd: number;
  readonly avg_cost_per_operation: number;
}

export class FakeModel {
  readonly rig: Rig;
  readonly #ledger: string;

  constructor(rig: Rig) {
    this.rig = rig;
    this.#ledger = join(rig.home, 'ledger');
    const program = join(rig.home, 'agent');
    const script = join(PROJECT_ROOT, 'build/test/fixtures/priced-agent.js');
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`, { mode: 0o755 });
    this.configure({
      claude: { type: 'claude', program },
      codex: { type: 'codex', program, env: { FAKE_SPEAKS: 'codex' } },
    });
  }

  static make(config?: string): FakeModel {
    const model = new FakeModel(Rig.withProject());
    if (config !== undefined) model.rig.write('.sow/config.yaml', config);
    return model;
  }

  /** The user's executors. */
  configure(executors: object): void {
    const folder = join(this.rig.home, '.config/sow');
    mkdirSync(folder, { recursive: true });
    const bindings = { implementer: 'claude', researcher: 'claude', reviewer: 'claude', planner: 'claude' };
    writeFileSync(join(folder, 'config.yaml'), JSON.stringify({ agents: { executors, bindings } }));
  }

  get program(): string {
    return join(this.rig.home, 'agent');
  }

  env(does = 'sow submit', more: Readonly<Record<string, string>> = {}) {
    return { FAKE_LEDGER: this.#ledger, FAKE_DO: does, ...more };
  }

  /** `sow run` with agents that do this. */
  run(args: readonly string[] = [], does?: string, more?: Readonly<Record<string, string>>): Ran {
    return this.rig.sow(['run', ...args], { env: this.env(does, more) });
  }

  /** What the model was asked, in order. */
  get counted(): Call[] {
    const lines = readFileSync(this.#ledger, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Call);
  }

  costs(...args: readonly string[]): Costs {
    return this.rig.json<Costs>('cost', ...args);
  }
}
