// A private note goes where it belongs, and what a hand wrote stays, byte for byte.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withNote } from '../../../src/model/notes/note-file.ts';
import { PROJECT_ROOT } from '../../rig/rig.ts';

const SEED = readFileSync(join(PROJECT_ROOT, 'test/fixtures/together/notes.md'), 'utf8');
const NOW = '2026-01-05T09:30:00Z';
const NOTE = { task: '010', agent: 'dev', now: NOW };

test('the first note makes the head of the seed', () => {
  assert.is(
    withNote(null, { ...NOTE, text: 'Try it.\n' }),
    `# Task Notes: 010\n## Agent: dev\n## Updated: ${NOW}\n\nTry it.\n`,
  );
  assert.is(
    withNote('', { ...NOTE, text: '- [ ] later', section: 'Next Steps' }),
    `# Task Notes: 010\n## Agent: dev\n## Updated: ${NOW}\n\n### Next Steps\n- [ ] later\n`,
  );
});

test('in the seed’s sample only the time and the new lines change', () => {
  const stamped = SEED.replace('2025-01-15T10:30:00Z', NOW);
  assert.is(
    withNote(SEED, { ...NOTE, text: '- [ ] Measure', section: 'next steps' }),
    `${stamped.trimEnd()}\n- [ ] Measure\n`,
  );
  assert.is(
    withNote(SEED, { ...NOTE, text: 'It leaks.', section: 'Issues Encountered' }),
    stamped.replace('accessed data\n', 'accessed data\n\nIt leaks.\n'),
  );
  assert.is(withNote(SEED, { ...NOTE, text: 'x', section: 'New' }), `${stamped.trimEnd()}\n\n### New\nx\n`);
});

test('a heading within a fence is none, and a quoted time stays', () => {
  const text = `# Task Notes: 010\n## Updated: old\n\n### A\n\`\`\`\n### B\n## Updated: quoted\n\`\`\`\n`;
  const after = withNote(text, { ...NOTE, text: 'x', section: 'B' });
  assert.is(after, `${text.replace('old', NOW).trimEnd()}\n\n### B\nx\n`);
});

test('a head without a time gets none, and no other line is taken for it', () => {
  const text = '# Mine\n\n### A\n## Updated: quoted\n';
  assert.is(withNote(text, { ...NOTE, text: 'x' }), `${text}\nx\n`);
});

test('whatever a hand wrote, its lines stand in their order, with its line ends', () => {
  const line = fc.oneof(fc.string(), fc.constantFrom('### A', '## Updated: x', '```', '- item', ''));
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      fc.option(fc.constant('A')),
      (lines, eol, section) => {
        const clean = lines.map((one) => one.replace(/[\r\n]/g, ''));
        const text = clean.join(eol);
        const after = withNote(text, { ...NOTE, text: 'the note', section: section ?? undefined });
        const rest = after.split(/\r?\n/);
        let at = 0;
        for (const one of clean.filter((each) => each.trim() !== '' && !each.startsWith('## Updated:'))) {
          at = rest.indexOf(one, at) + 1;
          assert.ok(at > 0, JSON.stringify({ one, after }));
        }
        assert.ok(rest.includes('the note'));
      },
    ),
  );
});

test.run();
