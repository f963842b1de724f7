// Each guard, where it holds and where it does not; what is missing names the way to it.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { ArtifactState, TypeGuard } from '../../../src/model/generated/types.ts';
import { describeGuard, missingOf } from '../../../src/model/project-type/guards.ts';
import { type BoardFacts, boardOf } from '../boards.ts';

const artifact = (path: string, more: Partial<ArtifactState> = {}): ArtifactState => ({
  type: 'review',
  path,
  approved: true,
  created_at: '2026-01-01T00:00:00Z',
  ...more,
});
const tasks = (
  ...statuses: readonly ('pending' | 'completed' | 'abandoned' | 'needs_review')[]
): BoardFacts => ({
  phases: { p: {} },
  tasks: Object.fromEntries(statuses.map((status, i) => [`p/0${i + 1}0`, { status }])),
});
const outputs = (...list: readonly ArtifactState[]): BoardFacts => ({ phases: { p: { outputs: list } } });
const review = (assessment: string | undefined, more: Partial<ArtifactState> = {}): ArtifactState =>
  artifact(`${assessment}.md`, { ...(assessment && { metadata: { assessment } }), ...more });

const guard = (name: TypeGuard['guard'], more: Partial<TypeGuard> = {}): TypeGuard => ({
  guard: name,
  phase: 'p',
  ...more,
});

/** What is missing as a pattern; undefined where the guard holds. */
const ROWS: readonly (readonly [
  guard: TypeGuard,
  title: string,
  board: BoardFacts,
  missing: RegExp | undefined,
])[] = [
  [guard('tasks_ended'), 'no phase', { phases: {} }, /the phase p has no valid state file/],
  [guard('tasks_ended'), 'a broken phase', { phases: { p: null } }, /no valid state file/],
  [guard('tasks_ended'), 'no task', { phases: { p: {} } }, /p has no tasks: sow add/],
  [guard('tasks_ended'), 'an open one', tasks('completed', 'needs_review'), /p\/020 \(needs_review\)/],
  [guard('tasks_ended'), 'all abandoned', tasks('abandoned'), undefined],
  [guard('tasks_ended'), 'all over', tasks('completed', 'abandoned'), undefined],
  [
    guard('tasks_ended'),
    'a status by hand',
    { tasks: { 'p/010': { status: 'completed', standing: { kind: 'unlawful', from: ['pending'] } } } },
    /p\/010/,
  ],
  [guard('tasks_ended'), 'a broken task', { tasks: { 'p/010': { broken: true } } }, /p\/010 \(invalid\)/],
  [guard('tasks_completed'), 'an abandoned one', tasks('completed', 'abandoned'), /p\/020 \(abandoned\)/],
  [guard('tasks_completed'), 'all completed', tasks('completed', 'completed'), undefined],
  [guard('some_task_completed'), 'none', tasks('abandoned'), /no task of p is completed/],
  [guard('some_task_completed'), 'one', tasks('abandoned', 'completed'), undefined],
  [guard('tasks_marked', { key: 'published' }), 'none completed', tasks('abandoned'), /no task of p/],
  [
    guard('tasks_marked', { key: 'published' }),
    'one without',
    tasks('completed'),
    /sow task set p\/010 metadata\.published=true/,
  ],
  [
    guard('tasks_marked', { key: 'published' }),
    'the word true is not the value true',
    { tasks: { 'p/010': { status: 'completed', metadata: { published: 'true' } } } },
    /p\/010/,
  ],
  [
    guard('tasks_marked', { key: 'published' }),
    'all with',
    {
      tasks: {
        'p/010': { status: 'completed', metadata: { published: true } },
        'p/020': { status: 'abandoned' },
      },
    },
    undefined,
  ],
  [
    guard('dependencies_completed'),
    'an open one',
    { tasks: { 'p/010': { status: 'abandoned' }, 'p/020': { status: 'completed', depends_on: ['010'] } } },
    /p\/020 depends on what is not completed/,
  ],
  [
    guard('dependencies_completed'),
    'a completed one',
    { tasks: { 'p/010': { status: 'completed' }, 'p/020': { status: 'completed', depends_on: ['010'] } } },
    undefined,
  ],
  [
    guard('documents_approved'),
    'a document that is no output',
    { tasks: { 'p/010': { status: 'completed', metadata: { artifact_path: 'a.md' } } } },
    /a\.md of p\/010 is no output: sow artifact add a\.md --phase p/,
  ],
  [
    guard('documents_approved'),
    'one that is not approved',
    {
      phases: { p: { outputs: [artifact('a.md', { approved: false })] } },
      tasks: { 'p/010': { status: 'completed', metadata: { artifact_path: 'a.md' } } },
    },
    /sow artifact set a\.md --phase p approved=true/,
  ],
  [
    guard('documents_approved'),
    'all approved, and one task without a document',
    {
      phases: { p: { outputs: [artifact('a.md')] } },
      tasks: {
        'p/010': { status: 'completed', metadata: { artifact_path: 'a.md' } },
        'p/020': { status: 'completed' },
      },
    },
    undefined,
  ],
  [guard('output_approved', { type: 'review' }), 'none', outputs(), /p has no output of the type review/],
  [
    guard('output_approved', { type: 'review' }),
    'one that is not approved',
    outputs(artifact('a.md', { approved: false })),
    /a\.md is not approved/,
  ],
  [
    guard('output_approved', { type: 'review' }),
    'one of another type',
    outputs(artifact('a.md', { type: 'summary' })),
    /no output of the type review/,
  ],
  [
    guard('output_approved', { type: 'review' }),
    'one of two',
    outputs(artifact('a.md', { approved: false }), artifact('b.md')),
    undefined,
  ],
  [
    guard('outputs_approved', { type: 'review' }),
    'one of two',
    outputs(artifact('a.md', { approved: false }), artifact('b.md')),
    /a\.md is not approved/,
  ],
  [guard('outputs_approved', { type: 'review' }), 'none', outputs(), /no output/],
  [guard('outputs_approved'), 'all', outputs(artifact('a.md'), artifact('b.md', { type: 'x' })), undefined],
  [guard('reviewed', { assessment: 'pass' }), 'none', outputs(), /no output of the type review/],
  [
    guard('reviewed', { assessment: 'pass' }),
    'one that nobody approved',
    outputs(review('pass', { approved: false })),
    /pass\.md is not approved/,
  ],
  [
    guard('reviewed', { assessment: 'pass' }),
    'no verdict',
    outputs(review(undefined)),
    /gives no assessment/,
  ],
  [
    guard('reviewed', { assessment: 'pass' }),
    'the other verdict',
    outputs(review('fail')),
    /says fail, not pass/,
  ],
  [guard('reviewed', { assessment: 'fail' }), 'its verdict', outputs(review('fail')), undefined],
  [
    guard('reviewed', { assessment: 'pass' }),
    'the newest decides, wherever it stands',
    outputs(review('pass', { created_at: '2026-01-02T00:00:00Z' }), review('fail')),
    undefined,
  ],
  [
    guard('reviewed', { assessment: 'pass' }),
    'of two at one time the last one decides',
    outputs(review('pass'), review('fail')),
    /says fail/,
  ],
  [
    guard('phase_marked', { key: 'ok' }),
    'absent',
    { phases: { p: {} } },
    /sow phase set p metadata\.ok=true/,
  ],
  [
    guard('phase_marked', { key: 'ok' }),
    'false',
    { phases: { p: { metadata: { ok: false } } } },
    /metadata\.ok/,
  ],
  [guard('phase_marked', { key: 'ok' }), 'set', { phases: { p: { metadata: { ok: true } } } }, undefined],
  [
    guard('phase_marked', { key: 'n', value: 3 }),
    'another value than true',
    { phases: { p: { metadata: { n: 3 } } } },
    undefined,
  ],
];

for (const [one, title, board, missing] of ROWS) {
  test(`${one.guard}: ${title}: ${missing ? 'something is missing' : 'it holds'}`, () => {
    const told = missingOf(boardOf(board), one);
    if (missing) assert.match(told.join('\n'), missing);
    else assert.equal(told, []);
  });
}

test('every guard is described by what it needs', () => {
  for (const [one] of ROWS) assert.match(describeGuard(one), /\bp\b/);
});

test.run();
