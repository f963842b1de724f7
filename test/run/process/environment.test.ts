// What an agent inherits, and what it must not.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { agentEnvironment } from '../../../src/run/process/environment.ts';

const shimFolder = '/run/shim';

test('the enclosing agent leaves no trace', () => {
  const base = {
    PATH: '/bin',
    CLAUDECODE: '1',
    CLAUDE_CODE_ENTRYPOINT: 'cli',
    CLAUDE_CODE_SESSION_ID: 'x',
    CLAUDE_CODE_CHILD_SESSION: '1',
    CODEX_SANDBOX: 'seatbelt',
    CODEX_THREAD_ID: 'x',
    GEMINI_CLI: '1',
    CURSOR_AGENT: '1',
    CURSOR_TRACE_ID: 'x',
    OPENCODE: '1',
    AI_AGENT: 'x',
    SOW_RUN: 'outer',
    SOW_TASK: '010',
    SOW_ACTOR: 'agent:planner',
  };
  assert.equal(agentEnvironment({ base, own: {}, shimFolder }), { PATH: '/run/shim:/bin' });
});

test('what people set on purpose is inherited, for those agents too', () => {
  const base = {
    PATH: '/bin',
    HOME: '/home/somebody',
    ANTHROPIC_API_KEY: 'k',
    ANTHROPIC_BASE_URL: 'u',
    OPENAI_API_KEY: 'k',
    GEMINI_API_KEY: 'k',
    GEMINI_CLI_NO_RELAUNCH: 'true',
    CLAUDE_CONFIG_DIR: '/c',
    CLAUDE_CODE_OAUTH_TOKEN: 't',
    CLAUDE_CODE_USE_BEDROCK: '1',
    CLAUDE_CODE_MAX_RETRIES: '2',
    CODEX_HOME: '/x',
    CODEX_API_KEY: 'k',
    CURSOR_API_KEY: 'k',
    OPENCODE_CONFIG: '/o',
    SOW_HOST: '0123456789ab',
  };
  assert.equal(agentEnvironment({ base, own: {}, shimFolder }), { ...base, PATH: '/run/shim:/bin' });
});

test("the run's own variables win, and an undefined one is taken away", () => {
  const base = { PATH: '/bin', SOW_RUN: 'outer', LANG: 'C', DEBUG: '1' };
  const own = { SOW_RUN: 'inner', SOW_TASK: 'build/010', LANG: 'C.UTF-8', DEBUG: undefined };
  assert.equal(agentEnvironment({ base, own, shimFolder }), {
    PATH: '/run/shim:/bin',
    SOW_RUN: 'inner',
    SOW_TASK: 'build/010',
    LANG: 'C.UTF-8',
  });
});

test('an allow-list is final, but for what no agent can do without', () => {
  const base = {
    PATH: '/bin',
    HOME: '/h',
    LANG: 'C',
    LC_ALL: 'C',
    LC_TIME: 'C',
    OPENAI_API_KEY: 'k',
    SOW_HOST: 'h',
  };
  const env = agentEnvironment({ base, own: { SOW_RUN: 'r' }, shimFolder, allow: ['HOME', 'LC_*'] });
  assert.equal(env, {
    PATH: '/run/shim:/bin',
    HOME: '/h',
    LC_ALL: 'C',
    LC_TIME: 'C',
    SOW_HOST: 'h',
    SOW_RUN: 'r',
  });
});

test('the shim stands first on the PATH, also before a PATH of its own or none', () => {
  const path = (base: Record<string, string>, own: Record<string, string>) =>
    agentEnvironment({ base, own, shimFolder }).PATH;
  assert.is(path({ PATH: '/a:/b' }, {}), '/run/shim:/a:/b');
  assert.is(path({ PATH: '/a' }, { PATH: '/own' }), '/run/shim:/own');
  assert.is(path({}, {}), '/run/shim:/usr/local/bin:/usr/bin:/bin');
  assert.is(path({ PATH: '' }, {}), '/run/shim:/usr/local/bin:/usr/bin:/bin');
});

test.run();
