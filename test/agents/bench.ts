// A repository, one real agent program and its scripted model: what these tests drive. Nothing of the developer's own
// environment reaches the program, its HOME is thrown away, its key is no key, and its only network is the model here.
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import { PROJECT_ROOT, Rig, type Started } from '../rig/rig.ts';
import { Model } from './model.ts';
import { endProcess, processesWith } from './processes.ts';
import { anthropic, responses, type Wire } from './wire.ts';

export type AgentName = 'claude' | 'codex';

interface Agent {
  readonly name: AgentName;
  readonly binary: string;
  readonly wire: Wire;
  /** What an answer of the model costs by the program's own price list, where it has one. */
  readonly answerCost: number | undefined;
}

const CLAUDE_MODEL = 'claude-sonnet-4-5';
const binaries = join(PROJECT_ROOT, '.agent-clis/node_modules/.bin');

const AGENTS: readonly Agent[] = [
  // 1000 tokens in at 3 $ and 50 out at 15 $ a million.
  { name: 'claude', binary: binaryOf('claude'), wire: anthropic, answerCost: 0.00375 },
  { name: 'codex', binary: binaryOf('codex'), wire: responses, answerCost: undefined },
];

/** SOW_TEST_CLAUDE and SOW_TEST_CODEX name other versions to test with. */
function binaryOf(name: AgentName): string {
  return process.env[`SOW_TEST_${name.toUpperCase()}`] ?? join(binaries, name);
}

/** Not under the folder for temporary files, which the sandbox of codex leaves writable. */
export const OUTSIDE_TMP = '/var/tmp';

/** The same test for each program; skipped where it is not installed (`npm run test:agents` does). */
export function eachAgent(
  title: string,
  work: (bench: AgentBench) => Promise<void>,
  only: readonly AgentName[] = ['claude', 'codex'],
): void {
  for (const agent of AGENTS.filter(({ name }) => only.includes(name))) {
    const driven = existsSync(agent.binary) ? test : test.skip;
    driven(`${agent.name}: ${title}`, async () => {
      const bench = await AgentBench.make(agent);
      let passed = false;
      try {
        await work(bench);
        passed = true;
      } finally {
        // What a failed test leaves may be hard to clear away; what is told is why it failed.
        await bench.end().catch((error: unknown) => {
          if (passed) throw error;
        });
      }
    });
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
}

export class AgentBench {
  readonly agent: Agent;
  readonly rig: Rig;
  readonly model: Model;
  readonly env: Record<string, string>;

  private constructor(agent: Agent, rig: Rig, model: Model) {
    this.agent = agent;
    this.rig = rig;
    this.model = model;
    this.env = { ...environmentOf(agent, model.url), ...toModelOnly(model), PATH: pathWith(rig, agent) };
    if (agent.name === 'codex') writeCodexHome(rig, model.url);
  }

  static async make(agent: Agent): Promise<AgentBench> {
    return new AgentBench(
      agent,
      Rig.withProject('demo', realpathSync(OUTSIDE_TMP)),
      await Model.listen(agent.wire),
    );
  }

  /** `sow run`, on the agent that the PATH shows. */
  run(...more: readonly string[]): Started {
    return this.start(['run', ...more]);
  }

  /** Any command that starts the agent. Who waits for its model when it has ended is told what it printed. */
  start(args: readonly string[], cwd?: string): Started {
    const started = this.rig.start(args, { env: this.env, ...(cwd !== undefined && { cwd }) });
    this.model.follow(started);
    return started;
  }

  /** Resolves when the agent has made this file; rejects when the run ends without. */
  async made(run: Started, file: string): Promise<void> {
    const over = run.ended.then(({ code, stdout, stderr }) => {
      throw new Error(`the run ended (${code}) without ${file}\n${stdout}${stderr}`);
    });
    await Promise.race([this.rig.appeared(file), over]);
  }

  /** A task whose agent sends it for review in its first run. */
  async submitted(): Promise<void> {
    this.rig.ok('add', 'First', '-d', 'Write the parser');
    const run = this.run();
    await this.model.turn('sow submit -m parsed');
    await run.ended;
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

  /** The user's own configuration. */
  configure(text: string): void {
    const folder = join(this.rig.home, '.config/sow');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'config.yaml'), text);
  }

  /** From now on the program would choose this one, in its own configuration. */
  preferModel(name: string): void {
    if (this.agent.name === 'codex') writeCodexHome(this.rig, this.model.url, name);
    else this.env.ANTHROPIC_MODEL = name;
  }

  async end(): Promise<void> {
    // After a test that failed, an agent may be at work still; the model's server would keep this process alive.
    for (const pid of processesWith(`HOME=${this.rig.home}`)) endProcess(Number(pid));
    await this.model[Symbol.asyncDispose]();
    await this.rig[Symbol.asyncDispose]();
    const { outside } = this.model;
    if (outside.length > 0) throw new Error(`the agent asked for ${outside.join(', ')}`);
  }
}

/** First on the PATH, under its own name, the program that is tested. */
function pathWith(rig: Rig, { name, binary }: Agent): string {
  const folder = join(rig.home, 'bin');
  mkdirSync(folder);
  writeFileSync(join(folder, name), `#!/bin/sh\nexec '${binary}' "$@"\n`, { mode: 0o755 });
  return `${folder}:${process.env.PATH}`;
}

/** Whatever would leave this machine comes to the model as to a proxy, and is refused and told. */
function toModelOnly({ url }: Model): Record<string, string> {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];
  const own = { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
  return { ...Object.fromEntries(names.map((name) => [name, url])), ...own };
}

/** The vendors' own switches: no telemetry, no updates, no traffic but the model's, few tries. */
function environmentOf({ name }: Agent, url: string): Record<string, string> {
  if (name === 'codex') return { SCRIPTED_API_KEY: 'no-key-at-all' };
  return {
    ANTHROPIC_API_KEY: 'no-key-at-all',
    ANTHROPIC_BASE_URL: url,
    ANTHROPIC_MODEL: CLAUDE_MODEL,
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    CLAUDE_CODE_MAX_RETRIES: '1',
    DISABLE_AUTOUPDATER: '1',
    // Without it, root may not ask for full permissions.
    IS_SANDBOX: '1',
    DISABLE_ERROR_REPORTING: '1',
    DISABLE_TELEMETRY: '1',
  };
}

function writeCodexHome(rig: Rig, url: string, model = 'scripted'): void {
  mkdirSync(join(rig.home, '.codex'), { recursive: true });
  const config = `model = "${model}"
model_provider = "scripted"
check_for_update_on_startup = false
[model_providers.scripted]
name = "scripted"
base_url = "${url}/v1"
env_key = "SCRIPTED_API_KEY"
wire_api = "responses"
request_max_retries = 1
stream_max_retries = 1
[features]
plugins = false
apps = false
[analytics]
enabled = false
`;
  writeFileSync(join(rig.home, '.codex/config.toml'), config);
}
