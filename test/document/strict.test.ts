// The strict reader against the yaml package: it gives the same value or declines, whatever is done to a file.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { emitDocument } from '../../src/document/yaml/emit.ts';
import { parse } from '../../src/document/yaml/parse.ts';
import { readStrict } from '../../src/document/yaml/strict.ts';

const TASK = `# a comment
id: "010"
name: Write the parser
phase: implementation
status: in_progress
created_at: 2025-01-15T10:00:00Z
updated_at: 2025-01-15T11:30:00Z
iteration: 2
assigned_agent: implementer
labels:
  - api
  - "yes"
claim:
  actor: "agent:implementer/implementation/010"
  host: "0123456789ab"
  at: 2025-01-15T11:30:00Z
inputs:
  - type: feedback
    path: .sow/project/feedback/001.md
    approved: false
    created_at: 2025-01-15T11:30:00Z
    metadata:
      iteration: 1
outputs: []
metadata: {}
`;
const RUNS = Number(process.env.STRICT_RUNS ?? 5000);

/** Whether the strict reader took it; it must then be what the full reader reads, without a fault. */
function taken(text: string): boolean {
  const strict = readStrict(text);
  if (strict === undefined) return false;
  const full = parse('x.yaml', text);
  assert.equal(full.diagnostics, [], text);
  assert.is(JSON.stringify(strict), JSON.stringify(full.value), text);
  return true;
}

test('a file as sow writes it is taken, comments and all', () => {
  assert.ok(taken(TASK));
});

test('what the emitter writes is taken, and is what was emitted', () => {
  const odd = fc.constantFrom('010', 'yes', '.5', 'e5', 'Fix: x', '2025-01-02', '1e3', 'two\nlines', '');
  const scalar = fc.oneof(fc.string(), fc.nat(), fc.boolean(), odd);
  const key = fc.stringMatching(/^[a-z_]{1,8}$/);
  const item = fc.dictionary(key, scalar, { minKeys: 1 });
  const field = fc.oneof(scalar, fc.array(scalar), fc.array(item), item);
  let count = 0;
  fc.assert(
    fc.property(fc.dictionary(key, field, { minKeys: 1 }), (value) => {
      if (taken(emitDocument(value))) count++;
    }),
    { numRuns: RUNS },
  );
  assert.ok(count > RUNS / 20, `${count} of ${RUNS}`);
});

test('over mutated files it never disagrees, and some it takes', () => {
  const marks = `" ' : # | > & * ! { } [ ] , ? % @ \` - ~ = \\`.split(' ');
  const words = [
    ': ',
    '- ',
    ' #',
    '\n',
    '  ',
    ' ',
    '&a ',
    '*a',
    '!!str ',
    '010',
    '0x1',
    '1_0',
    'null',
    'yes',
  ];
  const rare = ['---\n', '...\n', '\t', '\r', '<<', 'é', '😀', '\u2028', '\u00a0', '\ufeff'];
  const put = fc.oneof(fc.constantFrom(...marks, ...words, ...rare), fc.string({ maxLength: 3 }));
  const mutation = fc.record({ at: fc.nat(TASK.length), cut: fc.nat(6), put });
  let count = 0;
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const text = mutations.reduce(
        (now, one) => now.slice(0, one.at) + one.put + now.slice(one.at + one.cut),
        TASK,
      );
      if (taken(text)) count++;
    }),
    { numRuns: RUNS },
  );
  assert.ok(count > RUNS / 100, `${count}`);
});

test.run();
