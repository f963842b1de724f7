// A repository, one real agent program and its scripted model: what these tests drive. Nothing of the developer's own
// environment reaches the program, its HOME is thrown away, its key is no key, and its only network is the model here.
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { test } from 'uvu';
import { Rig, type Started } from '../rig/rig.ts';
import { AGENTS, type Agent, type AgentName, binaryOf } from './agents.ts';
import { inLane } from './lanes.ts';
import { Model } from './model.ts';
import { endAllWith } from './processes.ts';

/** Not under the folder for temporary files, which the sandbox of codex leaves writable. */
export const OUTSIDE_TMP = '/var/tmp';

/** Where the agent of the first task works: a worktree of the task's own. */
export const PLACE = '.sow/worktrees/sow/demo/implementation-010';

/** SOW_TEST_AGENTS=pi,qwen drives these alone. */
const chosen = process.env.SOW_TEST_AGENTS?.split(',');

export function isDriven(agent: Agent): boolean {
  return (chosen?.includes(agent.name) ?? true) && existsSync(binaryOf(agent));
}

/** Far more than any row takes: what hangs is told with what it has printed. */
const ROW_MS = 240_000;

/** The same test for each program; skipped where it is not installed (`npm run test:agents` does). */
export function eachAgent(
  title: string,
  work: (bench: AgentBench) => Promise<void>,
  only: readonly AgentName[] = AGENTS.flatMap(({ name, only: few }) => (few ? [] : [name])),
): void {
  for (const agent of AGENTS.filter(({ name }) => only.includes(name) && (chosen?.includes(name) ?? true))) {
    if (isDriven(agent))
      test(
        `${agent.name}: ${title}`,
        inLane(() => row(agent, title, work)),
      );
    else test.skip(`${agent.name}: ${title}`);
  }
}

async function row(agent: Agent, title: string, work: (bench: AgentBench) => Promise<void>): Promise<void> {
  const bench = await AgentBench.make(agent);
  const began = performance.now();
  let passed = false;
  try {
    await Promise.race([work(bench), bench.hung(ROW_MS)]);
    passed = true;
  } catch (error) {
    process.stdout.write(`${inspect(error)}\n`);
    throw error;
  } finally {
    // What a failed test leaves may be hard to clear away; what is told is why it failed.
    await bench.end().catch((error: unknown) => {
      if (passed) throw error;
    });
    const took = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`${passed ? 'ok' : 'FAIL'} ${agent.name}: ${title} (${took} s)\n`);
  }
}

export interface Task {
  readonly status: string;
  readonly iteration: number;
  readonly session_id?: string;
  readonly session?: { readonly executor: string; readonly model?: string; readonly directory: string };
  readonly claim?: { readonly actor: string; readonly run: string };
  readonly pause?: { readonly cause: string; readonly text: string };
  readonly completion_summary?: string;
}

export interface RunEvent {
  readonly type: string;
  readonly run?: string;
  readonly session?: string;
  readonly outcome?: string;
  readonly text?: string;
  readonly usage?: Readonly<Record<string, number>>;
  readonly input_tokens?: number;
  readonly output_tokens?: number;
  readonly cost_usd?: number;
  readonly unpriced?: boolean;
}

export class AgentBench {
  readonly agent: Agent;
  readonly rig: Rig;
  readonly model: Model;
  readonly env: Record<string, string>;
  readonly #started: Started[] = [];
  #deadline: NodeJS.Timeout | undefined;

  private constructor(agent: Agent, rig: Rig, model: Model) {
    this.agent = agent;
    this.rig = rig;
    this.model = model;
    this.env = { ...toModelOnly(model), PATH: pathWith(rig, agent) };
    if (agent.acp) this.configure(acpDefinition(agent, agent.acp));
    this.env.SOW_EXECUTOR = agent.name;
    this.preferModel(agent.chooses ?? 'scripted-model');
  }

  static async make(agent: Agent): Promise<AgentBench> {
    return new AgentBench(
      agent,
      Rig.withProject('demo', realpathSync(OUTSIDE_TMP)),
      await Model.listen(agent.wire, agent.tools),
    );
  }

  /** `sow run`, on the agent. */
  run(...more: readonly string[]): Started {
    return this.start(['run', ...more]);
  }

  /** Any command that starts the agent. Who waits for its model when it has ended is told what it printed. */
  start(args: readonly string[], cwd?: string): Started {
    const started = this.rig.start(args, { env: this.env, ...(cwd !== undefined && { cwd }) });
    this.#started.push(started);
    this.model.follow(started);
    return started;
  }

  /** Resolves when the agent has made this file where it works; rejects when the run ends without. */
  async made(run: Started, file: string): Promise<void> {
    const over = run.ended.then(({ code, stdout, stderr }) => {
      throw new Error(`the run ended (${code}) without ${file}\n${stdout}${stderr}`);
    });
    await Promise.race([this.rig.appeared(file, PLACE), over]);
  }

  task(ref = '010'): Task {
    return this.rig.json<{ task: Task }>('show', ref).task;
  }

  events(ref = '010'): readonly RunEvent[] {
    return this.rig.json<{ events: RunEvent[] }>('events', ref).events;
  }

  starts(): readonly RunEvent[] {
    return this.events().filter(({ type }) => type === 'run_started');
  }

  record(run: string | undefined): { readonly [key: string]: unknown } {
    return JSON.parse(readFileSync(this.rig.path(`.sow/local/runs/${run}/run.json`), 'utf8'));
  }

  /** The user's own configuration, which then says what plays a role. */
  configure(text: string): void {
    delete this.env.SOW_EXECUTOR;
    const folder = join(this.rig.home, '.config/sow');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'config.yaml'), text);
  }

  /** From now on the program would choose this one, in its own configuration. */
  preferModel(name: string): void {
    const { agent, rig, model } = this;
    Object.assign(this.env, agent.env(model.url, name));
    for (const [path, text] of Object.entries(agent.files(model.url, name))) {
      const file = join(rig.home, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  /** Rejects after this time, with what was printed until then. */
  hung(ms: number): Promise<never> {
    return new Promise((_, reject) => {
      this.#deadline = setTimeout(() => {
        for (const { child } of this.#started) child.kill('SIGKILL');
        void Promise.all(this.#started.map(({ ended }) => ended)).then((all) => {
          const printed = all.map(({ stdout, stderr }) => stdout + stderr).join('\n');
          reject(new Error(`not over after ${ms / 1000} s\n${printed}`));
        });
      }, ms);
    });
  }

  async end(): Promise<void> {
    clearTimeout(this.#deadline);
    // sow first, which would start others; after a test that failed an agent may be at work still, and write to its home.
    for (const { child } of this.#started) child.kill('SIGKILL');
    endAllWith(`HOME=${this.rig.home}`);
    await this.model[Symbol.asyncDispose]();
    await this.rig[Symbol.asyncDispose]();
    const { outside } = this.model;
    if (outside.length > 0) throw new Error(`the agent asked for ${outside.join(', ')}`);
  }
}

function acpDefinition({ name, program = name }: Agent, args: readonly string[]): string {
  const command = JSON.stringify([program, ...args]);
  return `agents:\n  executors:\n    ${name}: {type: acp, command: ${command}}\n`;
}

/** First on the PATH, under its own name, the program that is tested. */
function pathWith(rig: Rig, agent: Agent): string {
  const folder = join(rig.home, 'bin');
  mkdirSync(folder);
  writeFileSync(join(folder, agent.program ?? agent.name), `#!/bin/sh\nexec '${binaryOf(agent)}' "$@"\n`, {
    mode: 0o755,
  });
  return `${folder}:${process.env.PATH}`;
}

/** Whatever would leave this machine comes to the model as to a proxy, and is refused and told. */
function toModelOnly({ url }: Model): Record<string, string> {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];
  const own = { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
  return { ...Object.fromEntries(names.map((name) => [name, url])), ...own };
}
