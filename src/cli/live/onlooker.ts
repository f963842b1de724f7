// Who looks on while agents work: a person at a terminal, a program that reads a JSON object a line, or lines as they come.
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Event } from '../../base/event.ts';
import type { Input } from '../spec.ts';
import { LiveView } from './live-view.ts';

export interface Onlooker {
  /** Everything was printed as it came. */
  readonly streamed: boolean;
  report(event: Event): void;
  show(workspace: Workspace): void;
  close(): void;
}

export function onlooker(input: Input): Onlooker {
  const { context, flags, tell } = input;
  const isTold = (event: Event): boolean => !flags.is('quiet') || event.type === 'orchestration-ended';
  if (flags.is('json'))
    return {
      ...QUIET,
      streamed: true,
      report: (event) => void (isTold(event) && tell({ data: event, text: '' })),
    };
  const terminal = input.terminal();
  if (!terminal) return { ...QUIET, report: context.report };
  const view = new LiveView(terminal, context.clock);
  return {
    streamed: false,
    report: (event) => view.report(event),
    show: (workspace) => view.show(workspace),
    close: () => view.close(),
  };
}

const QUIET = { streamed: false, show: () => {}, close: () => {} } as const;
