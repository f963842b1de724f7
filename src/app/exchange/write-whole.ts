// A whole project from elsewhere, where none is open: its project, phases and tasks with the ids they have.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { PROJECT, phaseState, taskState } from '../../store/layout.ts';
import type { Change } from '../workspace/decision.ts';
import type { BroughtIn } from './bring-in.ts';
import type { WholeState } from './upstream.ts';

export function writeWhole({ draft }: Change, whole: WholeState): Result<readonly BroughtIn[]> {
  const made = [
    draft.createState('project', PROJECT, whole.project),
    ...[...whole.phases].map(([name, phase]) => draft.createState('phase', phaseState(name), phase)),
    ...[...whole.tasks].map(([ref, task]) => draft.createState('task', taskState(ref), task)),
  ];
  const diagnostics = made.flatMap((one): readonly Diagnostic[] =>
    !one.ok && one.failure.reason === 'invalid-input' ? one.failure.diagnostics : [],
  );
  if (diagnostics.length > 0) return fail({ reason: 'invalid-input', diagnostics });
  draft.log('project', { type: 'created', name: whole.project.name, imported: { from: 'upstream' } });
  return ok(
    [...whole.tasks].map(([ref, { name }]) => ({
      ref,
      externalId: ref,
      name: String(name),
      outcome: 'created' as const,
    })),
  );
}
