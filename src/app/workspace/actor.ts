// Who is calling: said with --actor or SOW_ACTOR, the run's own, a detected agent session, the git user, the OS user.
import { userInfo } from 'node:os';
import type { Context } from '../../base/context.ts';
import { slug } from '../../base/id.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Repository } from '../../git/repository.ts';
import { userName } from '../../git/user-name.ts';
import { padId } from '../../model/task-id.ts';

export interface Caller {
  readonly actor: string;
  /** An agent's environment that tells no session: it may not claim without saying who it is. */
  readonly anonymousAgent: boolean;
}

const ACTOR = /^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(\/[a-z0-9._-]+){0,2}|orchestrator|hand)$/;

/** The variables by which agent CLIs can be told, and those that hold their session. */
const AGENTS: readonly { readonly name: string; readonly told: string; readonly session?: string }[] = [
  { name: 'claude', told: 'CLAUDECODE', session: 'CLAUDE_CODE_SESSION_ID' },
  { name: 'codex', told: 'CODEX_SANDBOX', session: 'CODEX_THREAD_ID' },
  { name: 'codex', told: 'CODEX_THREAD_ID', session: 'CODEX_THREAD_ID' },
  { name: 'gemini', told: 'GEMINI_CLI', session: 'GEMINI_SESSION_ID' },
  { name: 'qwen', told: 'QWEN_CODE' },
  { name: 'cursor', told: 'CURSOR_AGENT', session: 'CURSOR_SESSION_ID' },
  { name: 'opencode', told: 'OPENCODE', session: 'OPENCODE_SESSION_ID' },
  { name: 'copilot', told: 'COPILOT_CLI', session: 'COPILOT_AGENT_SESSION_ID' },
  { name: 'pi', told: 'PI_CODING_AGENT', session: 'PI_SESSION_ID' },
];

export function resolveCaller(context: Context, repository: Repository): Result<Caller> {
  const said = context.actor ?? context.env.SOW_ACTOR;
  if (said) return named(said);
  const agent = AGENTS.find(({ told }) => context.env[told]);
  if (agent) {
    const session = slug((agent.session && context.env[agent.session]) ?? '');
    return ok({
      actor: `agent:${agent.name}${session ? `/${session}` : ''}`,
      anonymousAgent: session === '',
    });
  }
  const human = slug(userName(repository, context.env)) || slug(osUser(context)) || 'unknown';
  return ok({ actor: `human:${human}`, anonymousAgent: false });
}

/** A bare name is a person's; `agent:x/10` is taken with its id padded. */
function named(said: string): Result<Caller> {
  const text =
    said.includes(':') || said === 'orchestrator' || said === 'hand' ? said : `human:${slug(said)}`;
  const [head, phase, id] = text.split('/');
  const actor = id === undefined ? text : `${head}/${phase}/${padId(id)}`;
  if (ACTOR.test(actor) && !actor.split(/[:/]/).some((step) => /^\.+$/.test(step)))
    return ok({ actor, anonymousAgent: false });
  return fail({
    reason: 'usage',
    message: `${JSON.stringify(said)} is no actor`,
    hint: 'human:<name> or agent:<role>, in lower-case letters, digits and . _ -',
  });
}

function osUser({ env }: Context): string {
  try {
    return userInfo().username;
  } catch {
    // No entry for this uid, as in containers.
    return env.USER ?? '';
  }
}
