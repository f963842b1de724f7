// A phase begins with its first task that starts and is completed with its last one that ends, in the same transaction.
// Phases that a person has put elsewhere (skipped, failed, the states of a project type) are left there.
import type { Settled } from '../../base/event.ts';
import { ok, type Result } from '../../base/result.ts';
import type { PhaseState } from '../../model/generated/types.ts';
import { isPhaseDone } from '../../model/graph/readiness.ts';
import { isTerminal } from '../../model/status.ts';
import { phaseState } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Decided } from '../workspace/decision.ts';
import { type Moved, movedTasks, touchedTasks } from './touched.ts';

export function settlePhases(change: Decided): Result<readonly Settled[]> {
  const ahead = change.ahead();
  const moved = movedTasks(change.snapshot, ahead, touchedTasks(change.draft));
  const said: Settled[] = [];
  for (const name of new Set(moved.map(({ ref }) => ref.split('/')[0] ?? ''))) {
    const phase = ahead.phases.find((one) => one.name === name);
    if (!phase?.state) continue;
    const fields = fieldsOf(ahead, phase.state, ofPhase(moved, name), change.now);
    if (!fields) continue;
    const { status } = fields;
    const edits = Object.entries(fields).map(([key, value]) => ({ path: [key], value }));
    const written = change.draft.editState('phase', phaseState(name), phase.file.text, edits);
    if (!written.ok) return written;
    const type = status === 'completed' ? 'phase_completed' : 'phase_started';
    change.draft.log(name, { type, status, was: phase.state.status }, 'orchestrator');
    said.push({ subject: name, status, message: `phase ${name} ${status}` });
  }
  return ok(said);
}

function ofPhase(moved: readonly Moved[], name: string): Moved[] {
  return moved.filter(({ ref }) => ref.startsWith(`${name}/`));
}

type PhaseFields = { readonly [Name in keyof PhaseState]?: PhaseState[Name] | undefined } & {
  readonly status: PhaseState['status'];
};

/** What changes in the phase's file; undefined where it stands right. */
function fieldsOf(
  { board }: Snapshot,
  phase: PhaseState,
  moved: readonly Moved[],
  now: string,
): PhaseFields | undefined {
  const { status, name, started_at } = phase;
  const start = started_at ? {} : { started_at: now };
  if (status === 'completed') {
    const opened = moved.some(({ from, to }) => isOpen(to) && !isOpen(from));
    return opened ? { status: 'in_progress', ...start, completed_at: undefined } : undefined;
  }
  if (status !== 'pending' && status !== 'in_progress') return undefined;
  const closed = moved.some(({ from, to }) => !isOpen(to) && isOpen(from));
  if (closed && isPhaseDone(board, name)) return { status: 'completed', ...start, completed_at: now };
  const begun = moved.some(({ to }) => to !== undefined && to !== 'pending' && to !== 'abandoned');
  return status === 'pending' && begun ? { status: 'in_progress', ...start } : undefined;
}

function isOpen(status: Moved['to']): boolean {
  return status !== undefined && !isTerminal(status);
}
