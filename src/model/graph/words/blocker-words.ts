// What keeps a task, in words.
import { childrenWords } from '../../transition/guards.ts';
import type { Blocker } from '../readiness.ts';

/** The words of a blocker. @param short how a reference is named to people. */
export function describeBlocker(blocker: Blocker, short: (ref: string) => string = (ref) => ref): string {
  const words = ownWords(blocker, short);
  return blocker.through === undefined ? words : `its parent ${short(blocker.through)} ${words}`;
}

function ownWords(blocker: Blocker, short: (ref: string) => string): string {
  switch (blocker.kind) {
    case 'dependency': {
      const { ref, status, cause, behind = [] } = blocker;
      const after = behind.length > 0 ? `, which is behind ${behind.map(short).join(', ')} (failed)` : '';
      return `waits for ${short(ref)} (${cause === undefined ? status : `${status}: ${cause}`})${after}`;
    }
    case 'dependency-unmerged':
      return `waits for the work of ${short(blocker.ref)} to be merged`;
    case 'dependency-abandoned':
      return `depends on ${short(blocker.ref)}, which was abandoned`;
    case 'dependency-untrusted':
      return `depends on ${short(blocker.ref)}, whose status was edited unlawfully`;
    case 'dependency-invalid':
      return `depends on ${short(blocker.ref)}, whose file is invalid`;
    case 'dependency-missing':
      return `depends on ${short(blocker.ref)}, which does not exist`;
    case 'dependency-ambiguous':
      return `depends on ${short(blocker.ref)}, which can mean ${blocker.candidates.map(short).join(' or ')}`;
    case 'dependency-phase':
      return `waits for the phase ${blocker.phase} (${blocker.status})`;
    case 'phase-disabled':
      return `the phase ${blocker.phase} is not enabled`;
    case 'phase-closed':
      return `the phase ${blocker.phase} is ${blocker.status}`;
    case 'phase-invalid':
      return `the phase ${blocker.phase} has no valid state file`;
    case 'unprepared':
      return `waits until the workflow ${blocker.workflow} is run`;
    case 'children':
      return childrenWords(blocker.count);
    case 'child-invalid':
      return `its child ${short(blocker.ref)} has an invalid file and keeps it open`;
    case 'child-untrusted':
      return `its child ${short(blocker.ref)} counts as ${blocker.status}, because its status was edited unlawfully`;
    case 'parent-full':
      return `its parent ${short(blocker.ref)} has ${blocker.limit} at work, which is as many as it may`;
    case 'parent-paused':
      return `its parent ${short(blocker.ref)} is paused`;
    case 'untrusted':
      return `was edited by hand from ${blocker.from.join(' or ')} to ${blocker.to}, which is not a lawful move`;
    case 'claimed':
      return `held by ${blocker.holder}`;
    case 'cancelled':
      return `cancelled: ${blocker.reason}`;
    case 'retry':
      return `tries again at ${blocker.at} (try ${blocker.attempt} of ${blocker.attempts}), after ${blocker.cause}: ${blocker.error}`;
    case 'paused':
      return `paused (${blocker.cause}): ${blocker.text}`;
    case 'needs-review':
      return 'waits for a review';
    case 'done':
      return `is ${blocker.status}`;
    case 'invalid':
      return 'its state file is invalid';
  }
}
