// What an event changes in the phases beside the state of the project: each effect, one by one.
import { unreachable } from '../../base/result.ts';
import type { ArtifactState, PhaseState, TypeEffect } from '../generated/types.ts';
import { newestApproved } from './guards.ts';

export type Phases = ReadonlyMap<string, PhaseState>;

/** The phases after all effects, in their order. A phase that is not there is left out. */
export function applyEffects(phases: Phases, effects: readonly TypeEffect[], now: string): Phases {
  const after = new Map(phases);
  for (const effect of effects) {
    const phase = after.get(effect.phase);
    if (phase) after.set(effect.phase, applyEffect(after, phase, effect, now));
  }
  return after;
}

function applyEffect(phases: Phases, phase: PhaseState, effect: TypeEffect, now: string): PhaseState {
  switch (effect.effect) {
    case 'start':
      return { ...withStatus(phase, 'in_progress', now), enabled: true };
    case 'complete':
      return withStatus(phase, 'completed', now);
    case 'fail':
      return withStatus(phase, 'failed', now);
    case 'set_status':
      return withStatus(phase, effect.status ?? phase.status, now);
    case 'next_iteration':
      return { ...phase, iteration: (phase.iteration ?? 1) + 1 };
    case 'carry':
      return carried(phases.get(effect.from ?? ''), phase, effect);
    case 'reset_approvals':
      return { ...phase, outputs: phase.outputs.map((output) => ({ ...output, approved: false })) };
    case 'clear':
      return cleared(phase, effect.key ?? '');
    default:
      return unreachable(effect.effect);
  }
}

/** A status brings its time along and takes those of other ends away. */
export function withStatus(phase: PhaseState, status: PhaseState['status'], now: string): PhaseState {
  const { completed_at, failed_at, ...rest } = phase;
  return {
    ...rest,
    status,
    ...(status !== 'pending' && status !== 'skipped' && { started_at: phase.started_at ?? now }),
    ...(status === 'completed' && { completed_at: completed_at ?? now }),
    ...(status === 'failed' && { failed_at: failed_at ?? now }),
  };
}

/** One input a file: what was carried over before gives way to its newer state. */
function carried(from: PhaseState | undefined, phase: PhaseState, { type }: TypeEffect): PhaseState {
  const output: ArtifactState | undefined = from && newestApproved(from, type);
  if (!output) return phase;
  return { ...phase, inputs: [...phase.inputs.filter(({ path }) => path !== output.path), output] };
}

function cleared(phase: PhaseState, key: string): PhaseState {
  const { metadata, ...rest } = phase;
  const kept = Object.entries(metadata ?? {}).filter(([name]) => name !== key);
  return kept.length > 0 ? { ...rest, metadata: Object.fromEntries(kept) } : rest;
}
