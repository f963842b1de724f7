// The editor of what sow wrote itself makes the very text that the one over the yaml package makes, or declines.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldOrder } from '../../src/document/check/order.ts';
import { type Edit, edit, editFully } from '../../src/document/edit/edit.ts';
import { editStrict } from '../../src/document/edit/strict.ts';
import { emitDocument } from '../../src/document/yaml/emit.ts';
import { json, scalar } from './arbitrary.ts';

type Fields = Readonly<Record<string, unknown>>;

const order = (path: readonly (string | number)[]): readonly string[] => fieldOrder('task', path);
const FIELDS = order([]);

const field = fc.oneof(fc.constantFrom(...FIELDS), fc.constantFrom('zeta', 'own_field', 'a'));
const plain = fc.constantFrom<unknown>(
  ...['word', 'two words', '010', 'it: "is"', '2026-01-01T00:00:00Z', [], {}, 7, true],
  ...[
    ['a.md', 'b'],
    ['b', 'a.md', 'c'],
    ['c', '010', 7],
    [{ path: 'a', approved: true }, { path: 'b' }],
    { actor: 'human:a', at: '2026-01-01T00:00:00Z' },
    [{ path: 'a', approved: true }],
  ],
);
const value = fc.oneof({ weight: 8, arbitrary: plain }, scalar, json);
const document = fc.dictionary(field, value, { minKeys: 1, maxKeys: 9 });

/** Blank lines and comments as people put them between fields, and what sow does not write. */
const seams = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom('', '', '', '\n', '# a note\n', '\n# a note\n\n') },
    fc.constantFrom('  # deeper\n', 'odd: x  # behind\n', 'spaced: x \n'),
  ),
  { minLength: 12, maxLength: 12 },
);

function handled(fields: Fields, between: readonly string[]): string {
  const parts = Object.entries(fields).map(([key, one]) => emitDocument({ [key]: one }));
  return parts.map((part, at) => `${between[at] ?? ''}${part}`).join('') + (between[11] ?? '');
}

const changes = fc.dictionary(field, fc.oneof(value, { weight: 1, arbitrary: fc.constant(undefined) }), {
  minKeys: 1,
  maxKeys: 5,
});

function wantedOf(set: Readonly<Record<string, unknown>>): (fields: Fields) => Fields {
  return (fields) => ({ ...fields, ...set });
}

test('the strict editor makes the text that the full one makes, or declines', () => {
  let made = 0;
  fc.assert(
    fc.property(document, seams, changes, (fields, between, set) => {
      const text = handled(fields, between);
      const strict = editStrict(text, wantedOf(set), FIELDS);
      if (strict === undefined) return;
      made++;
      const edits: Edit[] = Object.entries(set).map(([key, one]) => ({ path: [key], value: one }));
      assert.is(strict, editFully(text, edits, wantedOf(set), order));
    }),
    { numRuns: 3000 },
  );
  assert.ok(made > 600, `${made} of 3000`);
});

const TASK = `id: "010"
name: First
phase: implementation
status: pending
created_at: 2026-01-01T00:00:00Z
updated_at: 2026-01-01T00:00:00Z
iteration: 1
assigned_agent: implementer

# what it reads
inputs: []
outputs: []
# yaml-language-server: $schema=../../../../../schemas/json/task.schema.json
`;

test('lists that change are not declined, and keep what stays of them', () => {
  const begin = editStrict(TASK, wantedOf({ labels: ['a', 'b', 'c'] }), FIELDS) ?? '';
  for (const labels of [['a', 'c'], ['d'], ['z', 'a', 'b', 'c', 'it: "is"'], [], 'none', ['b', 'c', 'a']])
    assert.is(
      editStrict(begin, wantedOf({ labels }), FIELDS),
      editFully(begin, [{ path: ['labels'], value: labels }], wantedOf({ labels }), order),
      JSON.stringify(labels),
    );
});

test('what the verbs write is not declined', () => {
  const claim = {
    actor: 'agent:implementer/implementation/010',
    host: '0123456789ab',
    at: '2026-01-02T00:00:00Z',
  };
  const set = {
    status: 'in_progress',
    updated_at: '2026-01-02T00:00:00Z',
    started_at: '2026-01-02T00:00:00Z',
    name: 'Second: "quoted"',
    session_id: '01900000-0000-7000-8000-000000000000',
    session: { executor: 'command', directory: '.' },
    claim,
  };
  const claimed = editStrict(TASK, wantedOf(set), FIELDS);
  assert.ok(claimed);
  assert.match(claimed, /^status: in_progress$/m);
  const edits = Object.entries({ claim: undefined, session: undefined, status: 'completed' }).map(
    ([key, one]) => ({
      path: [key],
      value: one,
    }),
  );
  const ended = editStrict(
    claimed,
    wantedOf({ claim: undefined, session: undefined, status: 'completed' }),
    FIELDS,
  );
  assert.is(ended, edit(claimed, edits, order));
  assert.not.match(ended ?? 'claim', /claim|session:/);
});

test.run();
