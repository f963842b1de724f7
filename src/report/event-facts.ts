// What an event of working together says, in a few words; other events say it as their text.
export interface EventFacts {
  readonly type: string;
  readonly text?: unknown;
  readonly [fact: string]: unknown;
}

export function eventText(event: EventFacts): string {
  const { type, text, progress, message, kind, name, agent_id, as, met, criteria, quality, timeliness } =
    event;
  if (typeof text === 'string') return text;
  switch (type) {
    case 'progress':
      return words([`${progress} %`, message]);
    case 'shared':
      return words([kind, name]);
    case 'run_ended':
      return words([event.outcome, retryText(event.retry)]);
    case 'joined':
    case 'left':
      return words([agent_id, as]);
    case 'checked':
      return `${met} of ${criteria} criteria met`;
    case 'rated':
      return words([quality && `quality ${quality}`, timeliness && `timeliness ${timeliness}`]);
    default:
      return '';
  }
}

function retryText(retry: unknown): string {
  const { attempt, attempts, at, error } = (retry ?? {}) as Readonly<Record<string, unknown>>;
  return attempt === undefined ? '' : `try ${attempt} of ${attempts} at ${at}: ${error}`;
}

function words(parts: readonly unknown[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}
