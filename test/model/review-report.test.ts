// The report for a pull request: whatever people and agents wrote stays text, and a bound is kept by whole lines.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Event } from '../../src/model/generated/types.ts';
import { marker, type ReportedTask, reviewReport, shortened } from '../../src/model/review-report.ts';

const event = (facts: Record<string, unknown>): Event =>
  ({
    v: 1,
    id: 'e1',
    timestamp: '2026-01-01T00:00:00.000Z',
    subject: 'a/010',
    actor: 'human:ann',
    ...facts,
  }) as Event;

const TASK: ReportedTask = {
  short: '010',
  name: 'Parse',
  status: 'completed',
  iteration: 2,
  checks: { met: 1, total: 2 },
  cost: 0.125,
  unlawful: false,
  events: [],
};

function report(...tasks: ReportedTask[]): string {
  return reviewReport({
    project: 'demo',
    state: 'Review',
    completed: 1,
    total: 2,
    tasks,
    diffstat: undefined,
    unlanded: undefined,
    branches: [],
  });
}

test('it begins with its marker, and says how far the project is', () => {
  const text = report(TASK);
  assert.ok(text.startsWith(`${marker('demo')}\n## demo: 1 of 2 tasks completed\n`));
  assert.match(text, /^\| 010 \| Parse \| completed \| 2 \| {2}\| 1 of 2 \| \$0\.13 \|$/m);
  assert.not.match(text, /Questions|Rejections|Forced|Code/);
});

test('what was done on a branch stands in the row of each who worked on it, and whole at the end', () => {
  const stat = ' a.ts => b.ts | 3 +-\n 2 files changed, 12 insertions(+), 1 deletion(-)\n';
  const text = reviewReport({
    project: 'demo',
    state: 'Review',
    completed: 1,
    total: 3,
    tasks: [TASK, { ...TASK, short: '020' }, { ...TASK, short: '030' }],
    diffstat: undefined,
    unlanded: ' c.ts | 1 +\n 1 file changed, 1 insertion(+)\n',
    branches: [{ tasks: ['010', '020'], branch: 'sow/demo/phase/a_b', status: 'active', stat }],
  });
  assert.equal(
    text.match(/^\| 0[123]0 .*2 \|( 2 files \+12 -1)? +\|/gm)?.map((row) => /files/.test(row)),
    [true, true, false],
  );
  assert.ok(
    text.endsWith(`### Code of 010, 020, sow/demo/phase/a\\_b (active)\n\n\`\`\`text\n${stat}\`\`\`\n`),
    text,
  );
  assert.match(text, /^### Approved and not landed\n\n```text\n c\.ts \| 1 \+\n/m);
});

test('questions stand with their answers, rejections with the iteration that they ended', () => {
  const text = report({
    ...TASK,
    events: [
      event({ id: 'q1', type: 'paused', cause: 'question', text: 'Which\ndatabase?' }),
      event({ type: 'answered', prev: ['q1'], text: 'SQLite' }),
      event({ id: 'q2', type: 'paused', cause: 'question', text: 'And now?' }),
      event({ id: 'h1', type: 'paused', cause: 'hold', text: 'lunch' }),
      event({ type: 'rejected', iteration: 2, text: 'no tests' }),
    ],
  });
  assert.match(text, /^- 010: Which database\? → SQLite$/m);
  assert.match(text, /^- 010: And now\? → \*not answered\*$/m);
  assert.match(text, /^- 010, iteration 1: no tests$/m);
  assert.not.match(text, /lunch/);
});

test('forced and accepted moves and what no rule allows are named', () => {
  const forced = event({ type: 'forced', from: 'pending', to: 'completed', reason: 'by hand' });
  const text = report({ ...TASK, unlawful: true, events: [forced] });
  assert.match(text, /^- 010 forced from pending to completed by human:ann: by hand$/m);
  assert.match(text, /^- 010 stands as completed, which no rule allows: sow why 010$/m);
});

test('no name makes another row, cell, tag or link', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('|', '\n', '<', '`', '[', ']', '\\', 'x', ' ', '_') }),
      (name) => {
        const rows = report({ ...TASK, name })
          .split('\n')
          .filter((line) => line.startsWith('| 010'));
        assert.is(rows.length, 1);
        const cells = (rows[0] ?? '').replace(/\\[\s\S]/g, '').split('|');
        assert.is(cells.length, 9, rows[0]);
        assert.not.match(cells[2] ?? '', /[<`[\]_]/);
      },
    ),
  );
});

test('a bound is kept by whole lines, and what is left out is said', () => {
  const long = report(
    ...Array.from({ length: 40 }, (_, n) => ({ ...TASK, short: `0${n}`, name: 'ä'.repeat(n) })),
  );
  for (const most of [300, 500, 1_000]) {
    const { text, truncated } = shortened(long, most);
    assert.ok(Buffer.byteLength(text) <= most, `${Buffer.byteLength(text)}`);
    assert.ok(truncated);
    assert.match(text, /\n… \d+ more lines: sow report\n$/);
    assert.ok(text.startsWith(marker('demo')));
  }
  assert.equal(shortened(long, 1_000_000), { text: long, truncated: false });
});

test.run();
