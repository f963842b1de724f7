// The conversation with an agent, through the protocol's own library: one prompt, and an answer to each question on the way.
// What it says is read from the log (acp-stream.ts), like that of every other program.
import type { ClientContext } from '@agentclientprotocol/sdk';
import type { Dialogue, Peer } from '../dialogue.ts';
import type { ExecutorSettings, Turn } from '../executor.ts';
import { type Fields, fieldsOf } from '../stream/json.ts';
import { answerTo } from './allow.ts';

const VERSION = 1;

export function acpDialogue(
  settings: Pick<ExecutorSettings, 'permissions'>,
  turn: Turn,
  prompt: string,
): Dialogue {
  return async ({ heard, said, cancelled }: Peer) => {
    // Loaded only here: no other call needs it.
    const { client, ndJsonStream, methods } = await import('@agentclientprotocol/sdk');
    const answer = (asked: unknown) => {
      const optionId = answerTo(fieldsOf(asked), settings, turn);
      return {
        outcome: optionId === undefined ? { outcome: 'cancelled' } : { outcome: 'selected', optionId },
      };
    };
    await client({ name: 'sow' })
      .onRequest(methods.client.session.requestPermission, passed, ({ params }) => answer(params))
      // Taken as they come: agents tell things that this version of the protocol does not know.
      .onNotification('*', () => undefined)
      .connectWith(ndJsonStream(said, heard), (agent) => converse(agent, turn, prompt, cancelled));
  };
}

async function converse(
  agent: ClientContext,
  turn: Turn,
  prompt: string,
  cancelled: AbortSignal,
): Promise<void> {
  const about = fieldsOf(
    await agent.request<unknown>('initialize', {
      protocolVersion: VERSION,
      clientInfo: { name: 'sow', version: '1' },
      clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false },
    }),
  );
  const sessionId = await open(agent, fieldsOf(about.agentCapabilities), turn);
  const cancel = (): void => void agent.notify('session/cancel', { sessionId }).catch(() => undefined);
  if (cancelled.aborted) return;
  cancelled.addEventListener('abort', cancel, { once: true });
  await agent.request<unknown>('session/prompt', { sessionId, prompt: [{ type: 'text', text: prompt }] });
}

/** An agent that cannot take a conversation up again says so itself, in its answer. */
async function open(
  agent: ClientContext,
  able: Fields,
  { session, directory, sowDir }: Turn,
): Promise<string> {
  const { resume, additionalDirectories } = fieldsOf(able.sessionCapabilities);
  const place = {
    cwd: directory,
    mcpServers: [],
    ...(additionalDirectories ? { additionalDirectories: [sowDir] } : {}),
  };
  if (session === undefined) {
    const { sessionId } = fieldsOf(await agent.request<unknown>('session/new', place));
    return String(sessionId);
  }
  await agent.request<unknown>(resume ? 'session/resume' : 'session/load', { sessionId: session, ...place });
  return session;
}

/** Any shape is taken: what is asked is looked at by kind. */
function passed(params: unknown): unknown {
  return params;
}
