// The task files that sow's seed shows keep their meaning.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { check } from '../../src/document/generated/check-task.ts';

const PAUSED_WITH_SESSION = `
id: "010"
name: "Implement executor interface"
phase: "implementation"
status: "paused"
created_at: 2025-01-15T10:00:00Z
updated_at: 2025-01-15T11:30:00Z
iteration: 1
assigned_agent: "implementer"
session_id: "550e8400-e29b-41d4-a716-446655440000"
inputs: []
outputs: []
`;

const WITHOUT_SESSION = `
id: "010"
name: "Implement executor interface"
phase: "implementation"
status: "in_progress"
created_at: 2025-01-15T10:00:00Z
updated_at: 2025-01-15T11:30:00Z
iteration: 1
assigned_agent: "implementer"
inputs: []
outputs: []
`;

const SHORT_SESSION = `
id: "010"
name: "Test task"
phase: "implementation"
status: "in_progress"
created_at: 2025-01-15T10:00:00Z
updated_at: 2025-01-15T10:00:00Z
iteration: 1
assigned_agent: "implementer"
session_id: "abc-123"
inputs: []
outputs: []
`;

test('a task with a session, paused', () => accepted(PAUSED_WITH_SESSION));
test('a task from before there were sessions', () => accepted(WITHOUT_SESSION));
test('a session id of any form', () => accepted(SHORT_SESSION));

for (const status of ['pending', 'in_progress', 'paused', 'needs_review', 'completed', 'abandoned']) {
  test(`the status ${status}`, () => accepted(WITHOUT_SESSION.replace('in_progress', status)));
}

const broken: Record<string, readonly [from: string, to: string, error: string]> = {
  'another status': ['"in_progress"', '"blocked"', '/status enum'],
  'an id that YAML reads as a number': ['"010"', '10', '/id type'],
  'an id of two digits': ['"010"', '"10"', '/id pattern'],
  'an empty name': ['"Implement executor interface"', '""', '/name minLength'],
  'iteration 0': ['iteration: 1', 'iteration: 0', '/iteration minimum'],
  'a day that is none': ['2025-01-15T10:00:00Z', '2025-02-30T10:00:00Z', '/created_at format'],
  'no inputs': ['inputs: []\n', '', ' required'],
  'an unknown field': [
    'inputs: []',
    'inputs: []\nsession: 1\nsesion_id: x',
    '/session type  additionalProperties',
  ],
  'an unknown field of an artifact': [
    'inputs: []',
    'inputs:\n  - {type: reference, path: a.md, approved: true, created_at: 2025-01-15T10:00:00Z, note: x}',
    '/inputs/0 additionalProperties',
  ],
};

for (const [title, [from, to, error]] of Object.entries(broken)) {
  test(`refused: ${title}`, () => {
    assert.not.ok(check(parse(WITHOUT_SESSION.replace(from, to))));
    const found = check.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`) ?? [];
    assert.is([...found].sort().reverse().join(' '), error);
  });
}

function accepted(text: string): void {
  assert.ok(check(parse(text)), JSON.stringify(check.errors));
}

test.run();
