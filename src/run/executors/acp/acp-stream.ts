// What was said between sow and an agent that speaks the Agent Client Protocol: one message a line, sow's own behind the mark
// of a dialogue. What the agent tells before it is asked, such as a conversation played back, is not of this run.
import type { AgentEvent, Ended, Usage } from '../../../model/agent-event.ts';
import { OWN } from '../dialogue.ts';
import type { Reader } from '../executor.ts';
import { Calls } from '../stream/calls.ts';
import { type Fields, fieldsOf, listOf, numberOf, parseFields, textOf } from '../stream/json.ts';
import { Pieces } from '../stream/pieces.ts';
import { callText } from './allow.ts';

/** How the end of a run begins whose conversation the agent does not know, or does not take up again. */
export const NOT_RESUMED = 'the conversation cannot be resumed: ';

/** Copilot CLI says so as its last words, and calls the turn complete. */
const COPILOT_FAILED = /^Error: (.*)$/s;

export function acpReader(): Reader {
  const talk = new Talked();
  return (line) => {
    const isOwn = line.startsWith(OWN);
    const message = parseFields(isOwn ? line.slice(OWN.length) : line);
    if (!message) return [];
    return isOwn ? talk.asked(message) : talk.told(message);
  };
}

class Talked {
  readonly #asked = new Map<unknown, string>();
  readonly #permissions = new Map<unknown, Fields>();
  readonly #calls = new Calls();
  readonly #known = new Set<string>();
  readonly #pieces = new Pieces();
  readonly #thoughts = new Pieces('thought');
  #isOn = false;
  #isCopilot = false;
  /** The last piece that was said. */
  #last = '';

  /** A message of sow's: a request, or the answer to one of the agent's. */
  asked({ id, method, result }: Fields): AgentEvent[] {
    if (method === undefined)
      return this.#decided(this.#permissions.get(id), fieldsOf(fieldsOf(result).outcome));
    this.#asked.set(id, textOf(method));
    this.#isOn ||= method === 'session/prompt';
    return [];
  }

  told({ id, method, params, result, error }: Fields): AgentEvent[] {
    const asked = fieldsOf(params);
    if (method === 'session/update') return this.#isOn ? this.#update(fieldsOf(asked.update)) : [];
    if (method === 'session/request_permission') {
      this.#permissions.set(id, asked);
      return this.#call(fieldsOf(asked.toolCall));
    }
    if (method !== undefined) return [];
    const answered = this.#asked.get(id) ?? '';
    return error === undefined
      ? this.#answered(answered, fieldsOf(result))
      : [...this.#flush(), this.#failed(answered, fieldsOf(error))];
  }

  #answered(method: string, result: Fields): AgentEvent[] {
    if (method === 'initialize') this.#isCopilot = fieldsOf(result.agentInfo).name === 'Copilot';
    if (method === 'session/new') {
      const model = textOf(fieldsOf(result.models).currentModelId);
      return [{ type: 'session', session: textOf(result.sessionId), ...(model && { model }) }];
    }
    if (method !== 'session/prompt') return [];
    const usage = usageOf(result);
    const text = this.#trouble(textOf(result.stopReason));
    const { denials } = this.#calls;
    const ended: Ended = { type: 'ended', ok: text === '', text, denials, ...(usage && { usage }) };
    return [...this.#flush(), ended];
  }

  /** Empty where the turn is complete. */
  #trouble(reason: string): string {
    if (reason !== 'end_turn') return `it stopped for ${reason}`;
    return (this.#isCopilot && COPILOT_FAILED.exec(this.#last)?.[1]) || '';
  }

  #failed(method: string, { message, data, code }: Fields): Ended {
    const more = textOf(data) || textOf(fieldsOf(data).details) || textOf(fieldsOf(data).message);
    const why = [textOf(message), more].filter((part) => part !== '').join(': ');
    const isLost = method === 'session/load' || method === 'session/resume';
    // The protocol's own code for somebody who has to sign in first. Some hand on what the model's server answered; 500 is
    // what they give for whatever they know no code for.
    const status = code === -32000 ? 401 : code;
    const told =
      typeof status === 'number' && status >= 400 && status < 600 && status !== 500 ? { status } : {};
    return { type: 'ended', ok: false, text: `${isLost ? NOT_RESUMED : ''}${why}`, denials: [], ...told };
  }

  #decided(permission: Fields | undefined, { outcome, optionId }: Fields): AgentEvent[] {
    if (!permission) return [];
    const chosen = listOf(permission.options)
      .map(fieldsOf)
      .find((option) => option.optionId === optionId);
    const isAllowed = outcome === 'selected' && textOf(chosen?.kind).startsWith('allow');
    if (!isAllowed) this.#calls.denied(textOf(fieldsOf(permission.toolCall).toolCallId));
    return [];
  }

  #update(update: Fields): AgentEvent[] {
    switch (update.sessionUpdate) {
      case 'agent_message_chunk':
        this.#last = textOf(fieldsOf(update.content).text);
        return [...this.#thoughts.flush(), ...this.#pieces.take(this.#last)];
      case 'agent_thought_chunk':
        return [...this.#pieces.flush(), ...this.#thoughts.take(textOf(fieldsOf(update.content).text))];
      case 'tool_call':
        return [...this.#flush(), ...this.#call(update), ...this.#returned(update)];
      case 'tool_call_update':
        return [...this.#flush(), ...this.#returned(update)];
      default:
        return [];
    }
  }

  /** Some tell a call only as they ask whether they may, and some tell then what it is about. */
  #call(call: Fields): AgentEvent[] {
    const id = textOf(call.toolCallId);
    const event = this.#calls.called(id, textOf(call.kind) || 'tool', callText(call));
    if (this.#known.has(id)) return [];
    this.#known.add(id);
    return [event];
  }

  #returned({ toolCallId, status, content }: Fields): AgentEvent[] {
    if (status !== 'completed' && status !== 'failed') return [];
    const output = listOf(content).map((part) => textOf(fieldsOf(fieldsOf(part).content).text));
    return [
      { type: 'returned', id: textOf(toolCallId), ok: status === 'completed', output: output.join('\n') },
    ];
  }

  #flush(): AgentEvent[] {
    return [...this.#thoughts.flush(), ...this.#pieces.flush()];
  }
}

/** Told by some, in a form of their own. */
function usageOf({ usage, _meta }: Fields): Usage | undefined {
  const { inputTokens, outputTokens, cachedReadTokens, cachedWriteTokens } = fieldsOf(usage);
  if (inputTokens !== undefined)
    return {
      input_tokens: numberOf(inputTokens) + numberOf(cachedReadTokens) + numberOf(cachedWriteTokens),
      cached_tokens: numberOf(cachedReadTokens),
      output_tokens: numberOf(outputTokens),
    };
  const { input_tokens, output_tokens } = fieldsOf(fieldsOf(fieldsOf(_meta).quota).token_count);
  if (input_tokens === undefined) return undefined;
  return { input_tokens: numberOf(input_tokens), output_tokens: numberOf(output_tokens) };
}
