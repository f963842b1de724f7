import { listParticipants } from '../../../app/collaboration/participants.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { ok } from '../../../base/result.ts';
import { HEAVY_LOAD, type Participant } from '../../../model/people/load.ts';
import { columns } from '../../../report/text.ts';
import { firstOf } from '../../page.ts';
import type { Handler } from '../../spec.ts';

export const list: Handler = handle(({ name, joined, holds, last_seen = '', last_event = '' }) => [
  name,
  holds.length > 0 ? `holds ${holds.join(', ')}` : 'idle',
  joined.length > 0 ? `in ${counted(joined.length, 'task')}` : '',
  last_seen,
  last_event,
]);

export const status: Handler = handle(({ name, joined, holds, assigned }) => [
  name,
  `holds: ${listed(holds)}`,
  `assigned: ${listed(assigned)}`,
  `joined: ${listed(joined.map(({ task, role }) => (role ? `${task} (${role})` : task)))}`,
]);

export const load: Handler = handle(({ name, load, open, hours, done_today }) => [
  name,
  `${load} %`,
  `${open} open`,
  `${hours} h expected`,
  `${done_today} done today`,
  load > HEAVY_LOAD ? 'too much: give some away' : '',
]);

function handle(row: (participant: Participant) => string[]): Handler {
  return async ({ context, args, flags }) => {
    const workspace = openWorkspace(context);
    if (!workspace.ok) return workspace;
    const participants = listParticipants(workspace.value, args.name?.[0]);
    if (!participants.ok) return participants;
    const { shown, counts, told } = firstOf(participants.value, flags);
    return ok({
      data: { participants: shown, ...counts },
      text: shown.length > 0 ? told(columns(shown.map(row))) : 'nobody has taken part yet',
    });
  };
}

function listed(refs: readonly string[]): string {
  return refs.join(', ') || 'nothing';
}
