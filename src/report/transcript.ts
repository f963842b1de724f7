// What an agent said and did, for people: one readable form for every program.

import type { AgentEvent, Usage } from '../model/agent-event.ts';
import { clip, firstLine, indent, safe } from './text.ts';

const OUTPUT_LINES = 12;
const LINE_WIDTH = 200;

/** The lines of one event; none where it is nothing that people read. */
export function eventLines(event: AgentEvent): string[] {
  switch (event.type) {
    case 'session':
      return [`── session ${safe(event.session)}${event.model ? ` (${safe(event.model)})` : ''}`];
    case 'said':
      return safe(event.text).split('\n');
    case 'thought':
      return [`· ${firstLine(event.text, LINE_WIDTH)}`];
    case 'called':
      return [`▸ ${safe(event.tool)}  ${firstLine(event.input, LINE_WIDTH)}`];
    case 'returned':
      return outputLines(event.ok, event.output);
    case 'trouble':
      return [`! ${firstLine(event.text, LINE_WIDTH)}`];
    case 'spent':
      return [];
    case 'ended':
      return [endLine(event)];
  }
}

function outputLines(ok: boolean, output: string): string[] {
  const text = safe(output).trimEnd();
  const lines = text === '' ? [] : text.split('\n');
  const shown = lines.slice(0, OUTPUT_LINES).map((line) => clip(line, LINE_WIDTH));
  const more = lines.length - shown.length;
  const all = [...(ok ? [] : ['✗ failed']), ...shown, ...(more > 0 ? [`… ${more} more lines`] : [])];
  return indent(all.join('\n'), '  ')
    .split('\n')
    .filter((line) => line !== '');
}

function endLine({ ok, text, denials, usage, counters }: AgentEvent & { readonly type: 'ended' }): string {
  const how = ok ? 'done' : `failed: ${firstLine(text, LINE_WIDTH)}`;
  const denied = denials.length > 0 ? `; denied: ${denials.map((one) => firstLine(one, 80)).join(', ')}` : '';
  const used = usageText(usage ?? counters);
  return `── ${how}${denied}${used ? ` (${used})` : ''}`;
}

/** `2000 in, 100 out, $0.0075` */
export function usageText(usage: Usage | undefined): string {
  if (!usage) return '';
  const { input_tokens, output_tokens, cost_usd } = usage;
  return [
    ...(input_tokens === undefined ? [] : [`${input_tokens} in`]),
    ...(output_tokens === undefined ? [] : [`${output_tokens} out`]),
    ...(cost_usd === undefined ? [] : [`$${Number(cost_usd.toFixed(4))}`]),
  ].join(', ');
}
