// Whether a task may start, and why not: the one function behind ready, why, list, status and the scheduler.

import type { Retry } from '../run/retry.ts';
import { isTrusted } from '../transition/standing.ts';
import { isUnmerged } from '../worktree/unmerged.ts';
import { type Board, type BoardTask, childrenOf, type Edge, edgesOf, resolve } from './board.ts';
import { seen } from './tree/progress.ts';
import { ancestors } from './tree/tree.ts';
import { fullAbove } from './tree/workers.ts';

export type Blocker = OwnBlocker & {
  /** The ancestor that waits for it, and the task with it. */
  readonly through?: string;
};

type OwnBlocker =
  | {
      readonly kind: 'dependency';
      readonly ref: string;
      readonly status: string;
      /** Why that one is paused. */
      readonly cause?: string;
      /** The tasks that failed, and behind which that one waits in its turn. */
      readonly behind?: readonly string[];
    }
  | { readonly kind: 'dependency-unmerged'; readonly ref: string }
  | { readonly kind: 'dependency-abandoned'; readonly ref: string }
  | { readonly kind: 'dependency-untrusted'; readonly ref: string }
  | { readonly kind: 'dependency-invalid'; readonly ref: string }
  | { readonly kind: 'dependency-missing'; readonly ref: string }
  | { readonly kind: 'dependency-ambiguous'; readonly ref: string; readonly candidates: readonly string[] }
  | { readonly kind: 'dependency-phase'; readonly phase: string; readonly status: string }
  | { readonly kind: 'phase-disabled'; readonly phase: string }
  | { readonly kind: 'phase-closed'; readonly phase: string; readonly status: string }
  | { readonly kind: 'phase-invalid'; readonly phase: string }
  /** A step of a workflow: its words are not filled in yet. */
  | { readonly kind: 'unprepared'; readonly workflow: string }
  | { readonly kind: 'children'; readonly count: number }
  | { readonly kind: 'child-invalid'; readonly ref: string }
  | { readonly kind: 'child-untrusted'; readonly ref: string; readonly status: string }
  | { readonly kind: 'parent-paused'; readonly ref: string }
  | { readonly kind: 'parent-full'; readonly ref: string; readonly limit: number }
  | { readonly kind: 'untrusted'; readonly from: readonly string[]; readonly to: string }
  | { readonly kind: 'claimed'; readonly holder: string }
  | { readonly kind: 'cancelled'; readonly reason: string }
  | ({ readonly kind: 'retry' } & Retry)
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
      return [...claimBlockers(task), ...retryBlockers(task), ...treeBlockers(board, task)];
    case 'pending':
      return [
        ...openDependencies(board, task),
        ...phaseBlockers(board, task),
        ...treeBlockers(board, task),
        ...stepBlockers(task),
      ];
  }
}

/** What a step is told is known when those before it have ended: whoever runs the workflow writes it down then. */
function stepBlockers({ state }: BoardTask): Blocker[] {
  const { prepared } = (state?.metadata ?? {}) as { readonly prepared?: unknown };
  return state?.step && prepared !== true ? [{ kind: 'unprepared', workflow: state.step.workflow }] : [];
}

function claimBlockers({ state, claim, standing }: BoardTask): Blocker[] {
  if (state?.cancel) return [{ kind: 'cancelled', reason: state.cancel.reason }];
  // The hand that put it there has it, although its claim is written by the next transaction only.
  if (standing.kind === 'lawful' && !state?.claim) return [{ kind: 'claimed', holder: 'hand' }];
  return claim === 'live' && state?.claim ? [{ kind: 'claimed', holder: state.claim.actor }] : [];
}

function retryBlockers({ claim, retry }: BoardTask): Blocker[] {
  return retry && claim !== 'live' ? [{ kind: 'retry', ...retry }] : [];
}

function treeBlockers(board: Board, task: BoardTask): Blocker[] {
  const children = childrenOf(board, task.ref);
  const count = children.length;
  return [
    ...(count > 0 ? [{ kind: 'children', count } as const] : []),
    ...children.flatMap(childBlocker),
    ...parentBlockers(board, task),
  ];
}

/** A child that nobody can count, or that is counted by what it was. */
function childBlocker(child: BoardTask): Blocker[] {
  const { ref, standing } = child;
  const view = seen(child);
  if (!view) return [{ kind: 'child-invalid', ref }];
  return standing.kind === 'unlawful' ? [{ kind: 'child-untrusted', ref, status: view.status }] : [];
}

/** What stands above a task and keeps it from being worked on. */
export function parentBlockers(board: Board, task: BoardTask): Blocker[] {
  const paused = pausedAbove(board, task);
  const full = fullAbove(board, task);
  return [
    ...(paused ? [{ kind: 'parent-paused', ref: paused.ref } as const] : []),
    ...(full ? [{ kind: 'parent-full', ref: full.ref, limit: full.state?.max_workers ?? 0 } as const] : []),
  ];
}

/** The nearest ancestor that is paused; one whose children failed does not hold back those that are tried again. */
function pausedAbove(board: Board, task: BoardTask): BoardTask | undefined {
  return ancestors(board, task).find(
    ({ state }) => state?.status === 'paused' && state.pause?.cause !== 'failed',
  );
}

export function phaseBlockers(board: Board, task: BoardTask): Blocker[] {
  const phase = board.phases.find(({ name }) => name === task.phase);
  if (!phase?.state) return [{ kind: 'phase-invalid', phase: task.phase }];
  if (!phase.state.enabled) return [{ kind: 'phase-disabled', phase: task.phase }];
  const { status } = phase.state;
  if (status === 'skipped' || status === 'failed')
    return [{ kind: 'phase-closed', phase: task.phase, status }];
  return edgesOf(phase.state.depends_on).flatMap((edge) => openEdge(board, edge, undefined));
}

/** The hard dependencies that are not completed: the task's own, then those of the tasks above it. */
export function openDependencies(board: Board, task: BoardTask): Blocker[] {
  const own = openEdges(board, task);
  return [
    ...own,
    ...ancestors(board, task).flatMap((above) =>
      openEdges(board, above).map((blocker) => ({ ...blocker, through: above.ref })),
    ),
  ];
}

function openEdges(board: Board, task: BoardTask): OwnBlocker[] {
  const { state, phase } = task;
  return once(edgesOf(state?.depends_on).flatMap((edge) => openEdge(board, edge, phase, task)));
}

/** An edge that is written twice, by whatever references, holds back once. */
function once(blockers: OwnBlocker[]): OwnBlocker[] {
  if (blockers.length < 2) return blockers;
  const named = new Map<string, OwnBlocker>();
  for (const blocker of blockers)
    named.set('ref' in blocker ? blocker.ref : 'phase' in blocker ? `phase:${blocker.phase}` : '', blocker);
  return [...named.values()];
}

function openEdge(board: Board, edge: Edge, fromPhase: string | undefined, from?: BoardTask): OwnBlocker[] {
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
  if (target.state.status === 'completed')
    return isUnmerged(board, target, from) ? [{ kind: 'dependency-unmerged', ref: target.ref }] : [];
  if (target.state.status === 'abandoned') return [{ kind: 'dependency-abandoned', ref: target.ref }];
  const { status, pause } = target.state;
  return [{ kind: 'dependency', ref: target.ref, status, ...(pause && { cause: pause.cause }) }];
}

/** Every task of the phase has ended, at least one of them completed. */
export function isPhaseDone(board: Board, name: string): boolean {
  const tasks = board.byPhase.get(name) ?? [];
  const ended = tasks.every(
    ({ standing, state }) =>
      isTrusted(standing) && (state?.status === 'completed' || state?.status === 'abandoned'),
  );
  return ended && tasks.some(({ state }) => state?.status === 'completed');
}

/** A phase is done when it says so, or when its tasks are. */
function openPhase(board: Board, name: string): OwnBlocker[] {
  const phase = board.phases.find((candidate) => candidate.name === name);
  if (!phase) return [{ kind: 'dependency-missing', ref: name }];
  const status = phase.state?.status ?? 'invalid';
  if (status === 'completed' || status === 'skipped') return [];
  if (isPhaseDone(board, name)) return [];
  return [{ kind: 'dependency-phase', phase: name, status }];
}
