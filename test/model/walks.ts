// Random walks of a task through its life: any verb by anybody in any situation, with the log that sow would write.
import fc from 'fast-check';
import type { Event, TaskState } from '../../src/model/generated/types.ts';
import { readHistory } from '../../src/model/transition/history.ts';
import type { Intent, Situation } from '../../src/model/transition/intent.ts';
import { move } from '../../src/model/transition/move.ts';
import { ROWS } from '../../src/model/transition/transitions.ts';
import {
  around,
  BEFORE,
  HOLDER,
  HOST,
  moved,
  OTHER_PERSON,
  OTHER_RUN,
  PERSON,
  REF,
  REVIEWER,
  RUN,
  STRANGER,
  taskIn,
} from './facts.ts';
import { eventId, moveEvent } from './logs.ts';

export interface Step {
  readonly intent: Omit<Intent, 'now'>;
  readonly situation: Partial<Situation>;
}

export interface Life {
  readonly task: TaskState;
  readonly log: readonly Event[];
}

const CLAIMS = [
  { actor: PERSON, host: HOST },
  { actor: STRANGER, host: HOST },
  { actor: HOLDER, run: RUN, host: HOST },
];
const OUTPUT = { type: 'modified', path: 'src/a.ts', approved: false, created_at: BEFORE };
const VERBS = [...new Set(ROWS.map(({ verb }) => verb))];

/** Mostly a move that may succeed; sometimes anything. */
export const steps: fc.Arbitrary<Step> = fc
  .record({
    verb: fc.constantFrom(...VERBS),
    who: fc.constantFrom(
      { actor: PERSON },
      { actor: PERSON },
      { actor: OTHER_PERSON },
      { actor: HOLDER, run: RUN },
      { actor: STRANGER, run: OTHER_RUN },
      { actor: REVIEWER },
      { actor: 'orchestrator' },
      { actor: 'hand' },
    ),
    text: fc.constantFrom({ text: 'Because.' }, { text: 'Because.' }, { text: ' ' }, {}),
    result: fc.constantFrom({}, { summary: 'Done.' }, { outputs: [OUTPUT] }),
    claim: fc.constantFrom(...CLAIMS),
    force: fc.constantFrom({}, {}, {}, { force: { reason: 'It must go on.' } }),
    situation: fc.constantFrom<Partial<Situation>>(
      {},
      {},
      { claim: 'dead' },
      { review: 'none' },
      {
        openDependencies: ['waits for 020 (pending)'],
        phaseBlockers: ['the phase implementation is not enabled'],
      },
      { children: 1, openChildren: ['020'] },
    ),
  })
  .map(({ verb, who, text, result, claim, force, situation }) => ({
    intent: { verb, ...who, ...text, ...result, ...force, ...(verb === 'claim' && { claim }) },
    situation,
  }));

export const BIRTH: Life = {
  task: taskIn('pending'),
  log: [moveEvent(1, 'pending', [], { type: 'created' })],
};

/** @param numbered the number of the event that this step may write; times grow with it. */
export function live(life: Life, step: Step, numbered: number): Life {
  const { task, log } = life;
  const now = new Date(Date.UTC(2026, 0, 6, 0, 0, numbered)).toISOString().replace('.000', '');
  const result = move(REF, task, around(task, step.situation), { ...step.intent, now });
  if (!result.ok || !result.value) return life;
  const { heads } = readHistory(log);
  const written: Event = {
    v: 1,
    id: eventId(numbered),
    timestamp: now,
    subject: 'implementation/010',
    actor: step.intent.actor,
    prev: heads.map(({ id }) => id),
    ...result.value.event,
  };
  return { task: withSession(moved(task, result.value)), log: [...log, written] };
}

export function liveAll(life: Life, steps: readonly Step[], first: number): Life[] {
  const lives = [life];
  steps.forEach((step, index) => {
    lives.push(live(lives.at(-1) ?? life, step, first + index));
  });
  return lives;
}

/** A run that claims a task records its session with it. */
function withSession(task: TaskState): TaskState {
  if (!task.claim?.run) return task;
  return { ...task, session_id: 'c0ffee', session: { executor: 'claude', directory: '.' } };
}
