// The environment of an agent: what sow inherited, less what an agent around sow set for its own children, and the run's
// own variables. An agent that believes to run inside of another refuses to start, or keeps no transcript to resume from.

type Environment = Readonly<Record<string, string | undefined>>;

/** What agents set in the shells they open: who they are, their session, their sandbox. A `*` stands for any ending. */
export const ENCLOSING_AGENT: readonly string[] = [
  'SOW_*',
  'CLAUDECODE',
  'CLAUDE_CODE_*',
  'CLAUDE_AGENT_SDK_VERSION',
  'CLAUDE_ENV_FILE',
  'CLAUDE_PID',
  'CLAUDE_PLUGIN_ROOT',
  'CLAUDE_PROJECT_DIR',
  'CODEX_*',
  'GEMINI_CLI',
  'GEMINI_SESSION_ID',
  'QWEN_CODE',
  'CURSOR_AGENT',
  'CURSOR_CONVERSATION_ID',
  'CURSOR_TRACE_ID',
  'OPENCODE',
  'OPENCODE_CALLER',
  'OPENCODE_CLIENT',
  'OPENCODE_PID',
  'OPENCODE_PROCESS_ROLE',
  'OPENCODE_RUN_ID',
  'OPENCODE_SESSION_ID',
  'COPILOT_AGENT_SESSION_ID',
  'COPILOT_CLI',
  'COPILOT_CLI_*',
  'COPILOT_LOADER_PID',
  'PI_CODING_AGENT',
  'PI_SESSION_ID',
  'AMP_CURRENT_THREAD_ID',
  'AGENT_THREAD_ID',
  'AUGMENT_AGENT',
  'CRUSH',
  'GOOSE_TERMINAL',
  'AGENT',
  'AI_AGENT',
];

/** Within the families above, what people set on purpose: how to sign in, where things lie, what to allow. */
export const SET_BY_THE_USER: readonly string[] = [
  'SOW_HOST',
  'CLAUDE_CODE_API_*',
  'CLAUDE_CODE_CLIENT_*',
  'CLAUDE_CODE_DISABLE_*',
  'CLAUDE_CODE_EFFORT_LEVEL',
  'CLAUDE_CODE_ENABLE_*',
  'CLAUDE_CODE_MAX_*',
  'CLAUDE_CODE_OAUTH_*',
  'CLAUDE_CODE_SHELL',
  'CLAUDE_CODE_SHELL_PREFIX',
  'CLAUDE_CODE_SKIP_BEDROCK_AUTH',
  'CLAUDE_CODE_SKIP_FOUNDRY_AUTH',
  'CLAUDE_CODE_SKIP_VERTEX_AUTH',
  'CLAUDE_CODE_SUBAGENT_MODEL',
  'CLAUDE_CODE_USE_*',
  'CODEX_API_KEY',
  'CODEX_CA_CERTIFICATE',
  'CODEX_HOME',
  'COPILOT_CLI_VERSION',
];

/** Kept whatever an allow-list says: without them no program is found, and `sow` would take itself for another host. */
const NEEDED: readonly string[] = ['PATH', 'SOW_HOST'];
const DEFAULT_PATH = '/usr/local/bin:/usr/bin:/bin';

export interface AgentEnvironmentOptions {
  /** What sow itself was given. */
  readonly base: Environment;
  /** The run's variables: SOW_RUN, SOW_TASK and the like; an undefined one is taken away. */
  readonly own: Environment;
  /** Where the `sow` shim lies. It stands first on the PATH, which cannot name a folder with a colon. */
  readonly shimFolder: string;
  /** Nothing but these is inherited, however it came there; a `*` at the end stands for any ending. */
  readonly allow?: readonly string[] | undefined;
}

export function agentEnvironment({
  base,
  own,
  shimFolder,
  allow,
}: AgentEnvironmentOptions): Record<string, string> {
  const isInherited = allow ? oneOf([...allow, ...NEEDED]) : notOfEnclosingAgent;
  const inherited = Object.entries(base).filter(([name]) => isInherited(name));
  const env = { ...Object.fromEntries(inherited), ...own };
  return defined({ ...env, PATH: `${shimFolder}:${env.PATH || DEFAULT_PATH}` });
}

const isOfAgent = oneOf(ENCLOSING_AGENT);
const isSetByUser = oneOf(SET_BY_THE_USER);

function notOfEnclosingAgent(name: string): boolean {
  return !isOfAgent(name) || isSetByUser(name);
}

function oneOf(patterns: readonly string[]): (name: string) => boolean {
  const exact = new Set(patterns.filter((pattern) => !pattern.endsWith('*')));
  const prefixes = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  return (name) => exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}

function defined(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
