// The agents' programs that the tests drive, each one entry: how it is set up to find nothing but the scripted model, and
// what its tools are called.
import { join } from 'node:path';
import { PROJECT_ROOT } from '../rig/rig.ts';
import type { Tools } from './model.ts';
import { anthropic } from './wires/anthropic.ts';
import { chat } from './wires/chat.ts';
import { gemini } from './wires/gemini.ts';
import { responses } from './wires/responses.ts';
import type { Wire } from './wires/wire.ts';

export type AgentName =
  | 'claude'
  | 'codex'
  | 'gemini'
  | 'opencode'
  | 'qwen'
  | 'copilot'
  | 'pi'
  | 'copilot-acp'
  | 'opencode-acp'
  | 'gemini-acp';

export interface Agent {
  readonly name: AgentName;
  /** The program, where its name is another. */
  readonly program?: string;
  /** With these arguments it speaks the Agent Client Protocol, and is driven by that. */
  readonly acp?: readonly string[];
  /** Only seen at work, or asking as well: what is beside that is tested of another that is driven so. */
  readonly only?: 'works' | 'works and asks';
  readonly wire: Wire;
  readonly tools: Tools;
  /** What it keeps of conversations, below the home: files and folders, by the beginning of their paths. */
  readonly keeps: readonly string[];
  /** A conversation is found again from another folder than the one it began in. */
  readonly roams?: boolean;
  /** Which model it chose is told by nothing that it prints or keeps in a file; it goes on with it by itself. */
  readonly hidesModel?: boolean;
  /** The model that it chooses at first. */
  readonly chooses?: string;
  /** How the model is named to the program. */
  model?(name: string): string;
  /** A conversation that ends before its first answer is not kept, or not told: it is begun afresh. */
  readonly keepsAnswered?: boolean;
  /** Answers after which it asks the model again and again for longer than a test waits. */
  readonly insists?: readonly number[];
  /** Its turn is over when something is denied: it does not report any more. */
  readonly endsWhenDenied?: boolean;
  /** What keeps it from everything but the model at this address, and the model that it would choose. */
  env(url: string, model: string): Readonly<Record<string, string>>;
  /** Its own configuration, as files below the home. */
  files(url: string, model: string): Readonly<Record<string, string>>;
}

const KEY = 'no-key-at-all';
/** Those that the tests name. */
const MODELS = ['scripted-model', 'first-model', 'another-model'];
const bash = (args: (command: string) => object, name = 'bash'): Tools['sh'] => {
  return (command) => ({ name, args: args(command) });
};
const writer = (name: string, file: string, content: string): Tools['write'] => {
  return (path, text) => ({ name, args: { [file]: path, [content]: text } });
};

const CLIS: readonly Agent[] = [
  {
    name: 'claude',
    keeps: ['.claude/projects'],
    wire: anthropic,
    tools: {
      sh: bash((command) => ({ command, description: 'a step' }), 'Bash'),
      write: writer('Write', 'file_path', 'content'),
    },
    chooses: 'claude-sonnet-4-5',
    env: (url, model) => ({
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: url,
      ANTHROPIC_MODEL: model,
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
      CLAUDE_CODE_MAX_RETRIES: '1',
      DISABLE_AUTOUPDATER: '1',
      // Without it, root may not ask for full permissions.
      IS_SANDBOX: '1',
      DISABLE_ERROR_REPORTING: '1',
      DISABLE_TELEMETRY: '1',
    }),
    files: () => ({}),
  },
  {
    name: 'codex',
    // An index beside the conversations.
    keeps: ['.codex/sessions', '.codex/state', '.codex/logs'],
    roams: true,
    wire: responses,
    tools: {
      sh: bash((cmd) => ({ cmd }), 'exec_command'),
      write: (path, text) => ({ name: 'exec_command', args: { cmd: `printf %s '${text}' > '${path}'` } }),
    },
    env: () => ({ SCRIPTED_API_KEY: KEY }),
    files: (url, model) => ({
      '.codex/config.toml': `model = "${model}"
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
`,
    }),
  },
  {
    name: 'gemini',
    keeps: ['.gemini/tmp'],
    wire: gemini,
    tools: {
      sh: bash((command) => ({ command }), 'run_shell_command'),
      write: writer('write_file', 'file_path', 'content'),
    },
    env: (url, model) => ({ GEMINI_API_KEY: KEY, GOOGLE_GEMINI_BASE_URL: url, GEMINI_MODEL: model }),
    files: () => ({
      '.gemini/settings.json': JSON.stringify({
        security: { auth: { selectedType: 'gemini-api-key' } },
        privacy: { usageStatisticsEnabled: false },
        general: { enableAutoUpdate: false, maxAttempts: 2 },
      }),
    }),
  },
  {
    name: 'opencode',
    insists: [429, 529],
    keepsAnswered: true,
    keeps: ['.local/share/opencode/opencode.db', '.local/share/opencode/storage'],
    model: (name) => `scripted/${name}`,
    hidesModel: true,
    wire: chat,
    tools: {
      sh: bash((command) => ({ command, description: 'a step' })),
      write: writer('write', 'filePath', 'content'),
    },
    env: () => ({ OPENCODE_DISABLE_AUTOUPDATE: '1', OPENCODE_DISABLE_MODELS_FETCH: '1' }),
    files: (url, model) => ({
      // As if what it installs for plugins were there: it would ask for it at every start, and spend seconds on the answer.
      '.config/opencode/node_modules/.keep': '',
      '.config/opencode/package-lock.json': JSON.stringify({
        packages: { '': { dependencies: { '@opencode-ai/plugin': '*' } } },
      }),
      '.config/opencode/opencode.json': JSON.stringify({
        autoupdate: false,
        share: 'disabled',
        model: `scripted/${model}`,
        small_model: `scripted/${model}`,
        provider: {
          scripted: {
            npm: '@ai-sdk/openai-compatible',
            name: 'Scripted',
            options: { baseURL: `${url}/v1`, apiKey: KEY },
            models: Object.fromEntries(
              MODELS.map((name) => [
                name,
                {
                  name,
                  tool_call: true,
                  limit: { context: 100_000, output: 8000 },
                  cost: { input: 3, output: 15 },
                },
              ]),
            ),
          },
        },
      }),
    }),
  },
  {
    name: 'qwen',
    insists: [429, 529],
    keeps: ['.qwen/projects', '.qwen/tmp'],
    wire: chat,
    tools: {
      sh: bash((command) => ({ command, is_background: false }), 'run_shell_command'),
      write: writer('write_file', 'file_path', 'content'),
    },
    env: (url, model) => ({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `${url}/v1`, OPENAI_MODEL: model }),
    files: () => ({
      '.qwen/settings.json': JSON.stringify({
        security: { auth: { selectedType: 'openai' } },
        privacy: { usageStatisticsEnabled: false },
        general: { disableAutoUpdate: true, enableAutoUpdate: false },
        telemetry: { enabled: false },
        // Beside its work it would ask the model, with tools, what is worth remembering.
        memory: { enableManagedAutoMemory: false, enableManagedAutoDream: false },
      }),
    }),
  },
  {
    name: 'copilot',
    insists: [429],
    keeps: ['.copilot/session-state', '.copilot/session-store'],
    roams: true,
    wire: chat,
    tools: {
      sh: bash((command) => ({ command, description: 'a step', mode: 'sync', initial_wait: 30 })),
      write: writer('create', 'path', 'file_text'),
    },
    env: (url, model) => ({
      COPILOT_PROVIDER_BASE_URL: `${url}/v1`,
      COPILOT_PROVIDER_API_KEY: KEY,
      COPILOT_MODEL: model,
      COPILOT_OFFLINE: 'true',
      COPILOT_AUTO_UPDATE: 'false',
      // Where it unpacks itself, once.
      XDG_CACHE_HOME: join(PROJECT_ROOT, '.agent-clis/node_modules/.cache'),
    }),
    files: () => ({}),
  },
  {
    name: 'pi',
    keeps: ['.pi/agent/sessions'],
    keepsAnswered: true,
    model: (name) => `scripted/${name}`,
    wire: chat,
    tools: { sh: bash((command) => ({ command })), write: writer('write', 'path', 'content') },
    env: () => ({ PI_OFFLINE: '1' }),
    files: (url, model) => ({
      '.pi/agent/models.json': JSON.stringify({
        providers: {
          scripted: {
            baseUrl: `${url}/v1`,
            api: 'openai-completions',
            apiKey: KEY,
            models: MODELS.map((id) => ({
              id,
              cost: { input: 3, output: 15, cacheRead: 0, cacheWrite: 0 },
            })),
          },
        },
      }),
      '.pi/agent/settings.json': JSON.stringify({
        defaultProvider: 'scripted',
        defaultModel: model,
        retry: { maxRetries: 1, baseDelayMs: 100 },
      }),
    }),
  },
];

/** The same programs, talked with. */
const acp = (of: string, ...args: readonly string[]): readonly Agent[] =>
  CLIS.filter(({ name }) => name === of).map((agent) => ({
    ...agent,
    name: `${of}-acp` as AgentName,
    program: of,
    acp: args,
    hidesModel: true,
  }));

/** Those whose programs take longest to start, whose rows are begun first. */
const SLOW: readonly AgentName[] = ['opencode', 'qwen'];

export const AGENTS: readonly Agent[] = [
  ...CLIS.filter(({ name }) => SLOW.includes(name)),
  ...CLIS.filter(({ name }) => !SLOW.includes(name)),
  ...acp('copilot', '--acp').map((agent) => ({ ...agent, endsWhenDenied: true })),
  ...acp('opencode', 'acp').map((agent) => ({ ...agent, only: 'works and asks' as const })),
  // A conversation that it is to take up in the minute in which it began is lost to it: it names the file by that minute,
  // and begins by writing an empty one.
  ...acp('gemini', '--acp').map((agent) => ({ ...agent, only: 'works' as const })),
];

const binaries = join(PROJECT_ROOT, '.agent-clis/node_modules/.bin');

/** SOW_TEST_CLAUDE and the like name other versions to test with. */
export function binaryOf({ name, program = name }: Agent): string {
  return process.env[`SOW_TEST_${program.toUpperCase()}`] ?? join(binaries, program);
}
