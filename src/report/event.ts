// What happens while a command works, a line each.
import type { Event } from '../base/event.ts';
import { unreachable } from '../base/result.ts';
import { firstLine, safe } from './text.ts';

/** Empty where it is nothing that people read by itself. */
export function eventLine(event: Event): string {
  switch (event.type) {
    case 'notice':
    case 'settled':
      return safe(event.message);
    case 'warning':
      return `warning: ${safe(event.message)}`;
    case 'lock-waiting':
      return `waiting for the lock: ${safe(event.holder)}`;
    case 'orchestration-started':
      return `executor: ${safe(event.executor)}  permissions: ${safe(event.permissions)}  at once: ${event.jobs}  on failure: ${event.on_failure}  review: ${event.review}  worktrees: ${event.worktrees}  budget: ${safe(event.budget)}`;
    case 'run-started':
      return `▶ ${event.task} ${event.role} ${event.resumed ? 'resumes' : 'starts'}: ${firstLine(event.name)} (${event.executor}, iteration ${event.iteration}, ${event.session ? `session ${event.session.slice(-8)}` : 'a new session'})`;
    case 'run-ended':
      return `■ ${event.task} ${event.status}${event.note ? `: ${firstLine(event.note)}` : ''}`;
    // Told by the end of the run, by the summary, or to a program alone.
    case 'run-activity':
    case 'question':
    case 'review':
    case 'bell':
    case 'orchestration-ended':
      return '';
    default:
      return unreachable(event);
  }
}
