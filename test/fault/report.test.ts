// What the attacks say of themselves: sums over all of them, kinds of violations, and the page that names each.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readPage } from '../docs/markdown.ts';
import { ATTACKS } from './attacks.ts';
import { type Report, reportLine, skip, summary } from './report.ts';

const storm: Report = {
  title: 'storm',
  figures: { kills: 3, acknowledged: 1200, 'saves in the open window': '0 of 5' },
  violations: ['seed 4: lost: set-1 was acknowledged', 'seed 4: mixed: 010 and 020'],
  worstWait: 1500,
};
const calls: Report = {
  title: 'every call',
  figures: { 'crash points': 7, acknowledged: 1 },
  violations: ['torn task set, kill, call 3\n  half of it'],
};

test('the summary adds up what means the same, and counts each violation once', () => {
  assert.is(
    summary([storm, calls, skip('power', 'not root')]),
    'crash points 7, schedules 0, power images 0, kills 3, stops 0, commits 0, acknowledged 1,201, ' +
      'lost 1, doubled 0, torn 1, brought back 0, other 1, worst wait 1.5 s',
  );
});

test('a report says its figures, its worst wait and its violations; a skipped one why', () => {
  assert.is(
    reportLine(storm),
    'storm: kills 3, acknowledged 1,200, saves in the open window 0 of 5, worst wait 1.5 s, 2 VIOLATIONS',
  );
  assert.is(reportLine(skip('power', 'not root')), 'power: skipped, not root');
});

test('the page names every attack', () => {
  const { text } = readPage('docs/durability.md');
  const named = [...text.matchAll(/^\| `--(\w+)` \|/gm)].map(([, name]) => name);
  assert.equal(
    named,
    ATTACKS.map(({ name }) => name),
  );
});

test.run();
