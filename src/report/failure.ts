// The words of every failure, in one place: what stopped the command, and what to do next.
import { counted } from '../base/counted.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Failure, FailureReason } from '../base/failure.ts';
import { unreachable } from '../base/result.ts';

/** Exit codes: 1 the work failed · 2 usage · 3 invalid state · 4 refused · 5 busy · 6 not found · 7 the system failed · 130 interrupted. */
const EXITS: Readonly<Record<FailureReason, number>> = {
  'run-failed': 1,
  'over-budget': 1,
  usage: 2,
  ambiguous: 2,
  'invalid-input': 2,
  'invalid-state': 3,
  refused: 4,
  'project-exists': 4,
  'transition-refused': 4,
  'guard-unmet': 4,
  'not-permitted': 4,
  claimed: 4,
  untrusted: 4,
  'wrong-branch': 4,
  'stale-run': 4,
  'ids-exhausted': 4,
  busy: 5,
  'outside-git': 6,
  'git-missing': 6,
  'git-old': 6,
  'not-initialized': 6,
  'no-project': 6,
  'not-found': 6,
  'executor-missing': 6,
  'no-executor': 6,
  'changed-underneath': 7,
  io: 7,
  'git-failed': 7,
  interrupted: 130,
};

export function exitOf(failure: Failure): number {
  return EXITS[failure.reason];
}

export function describeFailure(failure: Failure): string {
  switch (failure.reason) {
    case 'usage':
    case 'refused':
    case 'run-failed':
    case 'over-budget':
      return failure.message;
    case 'outside-git':
      return `${failure.directory} is in no git repository`;
    case 'git-missing':
      return 'git is not installed';
    case 'git-old':
      return `git is ${failure.found}, and worktrees of tasks need ${failure.needed} or newer`;
    case 'not-initialized':
      return `sow is not set up in ${failure.directory}`;
    case 'no-project':
      return 'there is no open project on this branch';
    case 'project-exists':
      return `the project ${failure.name} is open on this branch already`;
    case 'not-found':
      return `there is no ${failure.what} ${failure.ref}`;
    case 'ambiguous':
      return `${failure.ref} can mean ${failure.candidates.join(' or ')}`;
    case 'invalid-state':
      return errors(failure.diagnostics);
    case 'invalid-input':
      return `${errors(failure.diagnostics)}; nothing was changed`;
    case 'transition-refused':
      return `${failure.task} is ${failure.status}: ${failure.verb} is no move from there`;
    case 'guard-unmet':
      return `cannot ${failure.verb} ${failure.task}: ${failure.missing.join('; ')}`;
    case 'not-permitted':
      return `${failure.actor} may not ${failure.verb} ${failure.task}`;
    case 'claimed':
      return `${failure.task} is held by ${failure.holder}${failure.run ? ` (run ${failure.run})` : ''}`;
    case 'untrusted':
      return `the status of ${failure.task} went by hand from ${failure.from.join(' or ')} to ${failure.to}, which is no lawful move`;
    case 'wrong-branch':
      return `the project ${failure.project} belongs to the branch ${failure.branch}, and HEAD stands on ${failure.head ?? 'no branch (detached)'}`;
    case 'stale-run':
      return `the run ${failure.run} has ended or is not the newest of ${failure.task || 'its task'}: it changes nothing any more`;
    case 'ids-exhausted':
      return `every id of the phase ${failure.phase} has been used`;
    case 'busy':
      return `another command holds the lock (waited ${(failure.waitedMs / 1000).toFixed(1)} s): ${failure.holder}`;
    case 'executor-missing':
      return `the program of the executor ${failure.executor} is not there: ${failure.searched}`;
    case 'no-executor':
      return `no executor is named, and neither claude nor codex nor gemini is on the PATH${failure.found.length > 0 ? `; others are: ${failure.found.join(', ')}` : ''}`;
    case 'changed-underneath':
      return `${failure.paths.join(', ') || 'the state'} was changed at the same time${failure.committed ? '; the newer text was kept' : ''}`;
    case 'io':
      return `${failure.call} failed with ${failure.code}: ${failure.path} (${sideOf(failure)})`;
    case 'git-failed':
      return `${failure.command} failed: ${failure.message}`;
    case 'interrupted':
      return 'interrupted';
    default:
      return unreachable(failure);
  }
}

/** On which side of the commit point a command stopped. */
function sideOf({ committed, unfinished, earlier }: Failure & { readonly reason: 'io' }): string {
  if (unfinished !== undefined)
    return `nothing was changed, because what \`${unfinished}\` committed cannot be finished`;
  if (committed) return 'the change is committed and will be finished by the next command';
  return earlier ? 'what was written before stands' : 'nothing was changed';
}

/** The next step: the failure's own, else the reason's. */
export function hintOf(failure: Failure): string | undefined {
  if (failure.hint !== undefined) return failure.hint;
  switch (failure.reason) {
    case 'outside-git':
      return 'git init, or -C DIR';
    case 'not-initialized':
      return 'sow init';
    case 'no-project':
      return 'sow project new <name>';
    case 'project-exists':
      return 'sow project show; one project is open on a branch, and sow project delete takes it away';
    case 'not-found':
      return failure.near && failure.near.length > 0 ? `did you mean ${failure.near.join(', ')}?` : undefined;
    case 'ambiguous':
      return 'write phase/id';
    case 'invalid-state':
      return 'mend the file; everything else keeps working';
    case 'transition-refused':
      return failure.allowed.length > 0 ? `allowed: ${failure.allowed.join(', ')}` : undefined;
    case 'not-permitted':
      return failure.instead ? `report with ${failure.instead}` : 'a person does that';
    case 'claimed':
      return 'sow ready lists what is free';
    case 'untrusted':
      return `put it back, or sow task accept ${failure.task}`;
    case 'wrong-branch':
      return `git switch ${failure.branch}${failure.head ? `, or sow project set branch=${failure.head}` : ''}`;
    case 'ids-exhausted':
      return 'sow phase add <name>, and add the task there';
    case 'no-executor':
      return `${failure.found.length > 0 ? '' : 'install one, or '}name one: sow run --executor ${failure.found[0] ?? "'command:<line>'"}, SOW_EXECUTOR, or agents.bindings`;
    case 'over-budget':
      return 'sow cost tells what it went for; cost.budget_limit_usd is the limit';
    case 'executor-missing':
      return `install it, or name another: sow run --executor 'command:<line>'`;
    case 'busy':
      return 'try again; sow doctor looks at a lock whose owner is gone';
    case 'io':
      if (failure.earlier) return 'mend the cause, then sow run: it goes on where this one stopped';
      return failure.committed ? 'mend the cause, then run any sow command' : undefined;
    default:
      return undefined;
  }
}

function errors(diagnostics: readonly Diagnostic[]): string {
  const n = diagnostics.filter(({ severity }) => severity === 'error').length;
  return counted(n, 'error');
}
