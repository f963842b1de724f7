// What an agent does just now, for whoever looks on.
import type { Event } from '../base/event.ts';
import type { AgentEvent, Usage } from '../model/agent-event.ts';
import { toldCost } from '../model/cost/money.ts';
import type { Seen } from './executors/stream/seen.ts';

const LONGEST = 300;

export function activityOf(run: string, event: AgentEvent, seen: Seen): Event {
  switch (event.type) {
    case 'said':
      return { type: 'run-activity', run, text: event.text.slice(0, LONGEST) };
    case 'called':
      return { type: 'run-activity', run, text: `${event.tool}  ${event.input}`.slice(0, LONGEST) };
    case 'spent':
    case 'ended':
      return { type: 'run-activity', run, ...figures(seen) };
    default:
      return { type: 'run-activity', run };
  }
}

/** Of this run; what a program tells at its end may be of its whole conversation. */
function figures({ spent, end }: Seen): Figures {
  return figuresOf(spent ?? end?.usage);
}

interface Figures {
  readonly tokens?: number;
  readonly cost_usd?: number;
}

/** As people are shown it. */
export function figuresOf(usage: Usage | undefined): Figures {
  if (!usage) return {};
  const { input_tokens = 0, output_tokens = 0, cost_usd } = usage;
  const isKnown = cost_usd !== undefined && toldCost(usage) !== undefined;
  return { tokens: input_tokens + output_tokens, ...(isKnown && { cost_usd }) };
}
