// Whether a task may start, and why not: the one function behind ready, why, list, status and the scheduler.

import { isTrusted } from '../transition/standing.ts';
import { type Board, type BoardTask, childrenOf, type Edge, edgesOf, parentRef, resolve } from './board.ts';

export type Blocker =
  | { readonly kind: 'dependency'; readonly ref: string; readonly status: string }
  | { readonly kind: 'dependency-abandoned'; readonly ref: string }
  | { readonly kind: 'dependency-untrusted'; readonly ref: string }
  | { readonly kind: 'dependency-invalid'; readonly ref: string }
  | { readonly kind: 'dependency-missing'; readonly ref: string }
  | { readonly kind: 'dependency-ambiguous'; readonly ref: string; readonly candidates: readonly string[] }
  | { readonly kind: 'dependency-phase'; readonly phase: string; readonly status: string }
  | { readonly kind: 'phase-disabled'; readonly phase: string }
  | { readonly kind: 'phase-invalid'; readonly phase: string }
  | { readonly kind: 'children'; readonly count: number }
  | { readonly kind: 'parent-paused'; readonly ref: string }
  | { readonly kind: 'untrusted'; readonly from: readonly string[]; readonly to: string }
  | { readonly kind: 'claimed'; readonly holder: string }
  | { readonly kind: 'cancelled'; readonly reason: string }
  | { readonly kind: 'paused'; readonly cause: string; readonly text: string }
  | { readonly kind: 'needs-review' }
  | { readonly kind: 'done'; readonly status: string }
  | { readonly kind: 'invalid' };

/** ready: pending and may start. resumable: in progress and free. Otherwise why not, everything at once. */
export type Readiness =
  | { readonly kind: 'ready' | 'resumable' }
  | { readonly kind: 'not'; readonly blockers: readonly Blocker[] };

export function readiness(board: Board, task: BoardTask): Readiness {
  const blockers = blockersOf(board, task);
  if (blockers.length > 0) return { kind: 'not', blockers };
  return { kind: task.state?.status === 'in_progress' ? 'resumable' : 'ready' };
}

function blockersOf(board: Board, task: BoardTask): Blocker[] {
  const { state, standing } = task;
  if (!state) return [{ kind: 'invalid' }];
  if (standing.kind === 'unlawful') return [{ kind: 'untrusted', from: standing.from, to: state.status }];
  switch (state.status) {
    case 'completed':
    case 'abandoned':
      return [{ kind: 'done', status: state.status }];
    case 'needs_review':
      return [{ kind: 'needs-review' }];
    case 'paused':
      return [{ kind: 'paused', cause: state.pause?.cause ?? 'hold', text: state.pause?.text ?? '' }];
    case 'in_progress':
      return [...claimBlockers(task), ...treeBlockers(board, task)];
    case 'pending':
      return [...openDependencies(board, task), ...phaseBlockers(board, task), ...treeBlockers(board, task)];
  }
}

function claimBlockers({ state, claim, standing }: BoardTask): Blocker[] {
  if (state?.cancel) return [{ kind: 'cancelled', reason: state.cancel.reason }];
  // The hand that put it there has it, although its claim is written by the next transaction only.
  if (standing.kind === 'lawful' && !state?.claim) return [{ kind: 'claimed', holder: 'hand' }];
  return claim === 'live' && state?.claim ? [{ kind: 'claimed', holder: state.claim.actor }] : [];
}

function treeBlockers(board: Board, task: BoardTask): Blocker[] {
  const count = childrenOf(board, task.ref).length;
  const paused = pausedAbove(board, task);
  return [
    ...(count > 0 ? [{ kind: 'children', count } as const] : []),
    ...(paused ? [{ kind: 'parent-paused', ref: paused.ref } as const] : []),
  ];
}

/** The nearest ancestor that is paused; one whose children failed does not hold back those that are tried again. */
function pausedAbove(board: Board, task: BoardTask): BoardTask | undefined {
  const seen = new Set<BoardTask>();
  for (let above = parentOf(board, task); above && !seen.has(above); above = parentOf(board, above)) {
    if (above.state?.status === 'paused' && above.state.pause?.cause !== 'failed') return above;
    seen.add(above);
  }
  return undefined;
}

function parentOf(board: Board, task: BoardTask): BoardTask | undefined {
  return board.byRef.get(parentRef(board, task) ?? '');
}

export function phaseBlockers(board: Board, task: BoardTask): Blocker[] {
  const phase = board.phases.find(({ name }) => name === task.phase);
  if (!phase?.state) return [{ kind: 'phase-invalid', phase: task.phase }];
  if (!phase.state.enabled) return [{ kind: 'phase-disabled', phase: task.phase }];
  return edgesOf(phase.state.depends_on).flatMap((edge) => openEdge(board, edge, undefined));
}

/** The hard dependencies of a task that are not completed. */
export function openDependencies(board: Board, task: BoardTask): Blocker[] {
  return edgesOf(task.state?.depends_on).flatMap((edge) => openEdge(board, edge, task.phase));
}

function openEdge(board: Board, edge: Edge, fromPhase: string | undefined): Blocker[] {
  if (!edge.hard) return [];
  if (edge.to === 'phase') return openPhase(board, edge.phase);
  const [target, ...more] = resolve(board, edge.ref, fromPhase);
  if (!target) return [{ kind: 'dependency-missing', ref: edge.ref }];
  if (more.length > 0)
    return [
      { kind: 'dependency-ambiguous', ref: edge.ref, candidates: [target, ...more].map(({ ref }) => ref) },
    ];
  if (!target.state) return [{ kind: 'dependency-invalid', ref: target.ref }];
  if (!isTrusted(target.standing)) return [{ kind: 'dependency-untrusted', ref: target.ref }];
  if (target.state.status === 'completed') return [];
  if (target.state.status === 'abandoned') return [{ kind: 'dependency-abandoned', ref: target.ref }];
  return [{ kind: 'dependency', ref: target.ref, status: target.state.status }];
}

/** A phase is done when it says so, or when it has tasks and every one has ended, at least one of them completed. */
function openPhase(board: Board, name: string): Blocker[] {
  const phase = board.phases.find((candidate) => candidate.name === name);
  if (!phase) return [{ kind: 'dependency-missing', ref: name }];
  const status = phase.state?.status ?? 'invalid';
  if (status === 'completed' || status === 'skipped') return [];
  const tasks = board.byPhase.get(name) ?? [];
  const ended = tasks.every(
    (task) =>
      isTrusted(task.standing) && (task.state?.status === 'completed' || task.state?.status === 'abandoned'),
  );
  if (ended && tasks.some((task) => task.state?.status === 'completed')) return [];
  return [{ kind: 'dependency-phase', phase: name, status }];
}

/** The words of a blocker. @param short how a reference is named to people. */
export function describeBlocker(blocker: Blocker, short: (ref: string) => string = (ref) => ref): string {
  switch (blocker.kind) {
    case 'dependency':
      return `waits for ${short(blocker.ref)} (${blocker.status})`;
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
    case 'phase-invalid':
      return `the phase ${blocker.phase} has no valid state file`;
    case 'children':
      return `has ${blocker.count} children, which are worked on instead`;
    case 'parent-paused':
      return `its parent ${short(blocker.ref)} is paused`;
    case 'untrusted':
      return `was edited by hand from ${blocker.from.join(' or ')} to ${blocker.to}, which is not a lawful move`;
    case 'claimed':
      return `held by ${blocker.holder}`;
    case 'cancelled':
      return `cancelled: ${blocker.reason}`;
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
