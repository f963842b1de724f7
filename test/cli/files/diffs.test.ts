// What a change looks like in git: the line that changed, the time, and nothing else.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const COMMENTED = `# Ours: ask Ada before you change this.

id: "010"   # three digits
name:    'First task'

phase: implementation
# where it stands
status: pending
created_at: 2025-01-15T10:00:00Z
updated_at: 2025-01-15T11:30:00Z # by sow

iteration: 1
assigned_agent: "implementer"
priority: low   # raise it when the tests are slow
labels: [ api,   "db" ]  # both
inputs: []
outputs:
    - type: modified   # four spaces
      path: a.ts
      approved: false
      created_at: 2025-01-15T10:00:00Z
metadata: {deep: {er: [1, 2]}} # as it is
# the end
`;

/** A file as people keep theirs; what of it must be the same after any change of one field. */
const FORMS: readonly (readonly [title: string, text: string])[] = [
  ['comments and blank lines', COMMENTED],
  ['CRLF', COMMENTED.replaceAll('\n', '\r\n')],
  ['no newline at the end', COMMENTED.trimEnd()],
  ['a byte order mark', `\ufeff${COMMENTED}`],
];

function changedLines(rig: Rig, ...paths: string[]): number[] {
  return rig
    .git('diff', '--numstat', '--', ...paths)
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => line.split('\t', 2).map(Number));
}

for (const [title, text] of FORMS) {
  test(`set changes the line of the field and of updated_at, with ${title}`, async () => {
    await using rig = Rig.withProject();
    rig.git('config', 'core.autocrlf', 'false');
    rig.write(rig.task('010'), text);
    rig.commit();
    rig.ok('set', '010', 'priority=high');
    assert.equal(changedLines(rig), [2, 2]);
    const after = rig.read(rig.task('010'));
    assert.is(
      after,
      text
        .replace('priority: low', 'priority: high')
        .replace('2025-01-15T11:30:00Z', /updated_at: (\S+)/.exec(after)?.[1] ?? ''),
    );
    rig.ok('set', '010', 'labels+=new', 'metadata.deep.er=[3]');
    const comments = (one: string): string[] => one.match(/#.*/g) ?? [];
    assert.equal(comments(rig.read(rig.task('010'))), comments(text), 'every comment is kept');
  });
}

test('a transition touches the folder of its task alone, and its own lines there', async () => {
  await using rig = Rig.withProject();
  rig.write(rig.task('010'), COMMENTED);
  rig.ok('add', 'Second');
  rig.ok('set', '010', 'assignee=ada');
  rig.commit();
  for (const call of ['claim 010', 'submit 010 -m done', 'approve 010']) {
    rig.ok(...call.split(' '));
    assert.equal(
      rig.git('status', '--porcelain').trimEnd().split('\n'),
      [rig.task('010', 'log.jsonl'), rig.task('010')].map((path) => ` M ${path}`),
      call,
    );
    assert.equal(changedLines(rig, rig.task('010', 'log.jsonl')), [1, 0], call);
    const [added = 0, removed = 0] = changedLines(rig, rig.task('010'));
    assert.ok(removed <= 7 && added <= 7, `${call}: ${added} added, ${removed} removed`);
    assert.match(rig.read(rig.task('010')), '# raise it when the tests are slow');
    rig.commit();
  }
});

test('fields that a verb adds stand where the schema has them, and go without a trace', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const before = rig.read(rig.task('010'));
  rig.ok('claim', '010');
  rig.ok('release', '010');
  const times = /^(started_at|updated_at): .*\n/gm;
  assert.is(rig.read(rig.task('010')).replace(times, ''), before.replace(times, ''));
});

test.run();
