// The seed's own task files, dropped into an empty project: read without a complaint, and not a byte changed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT, Rig } from '../../rig/rig.ts';

const FOLDER = join(PROJECT_ROOT, 'test/fixtures/seed');
const SAMPLES = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

/** Every command that looks. */
const LOOKS: readonly (readonly string[])[] = [
  ['validate'],
  ['list'],
  ['show', '010'],
  ['status'],
  ['why', '010'],
  ['events', '010'],
];

test('there are samples', () => {
  assert.is(SAMPLES.length, 5);
});

for (const { name, text } of SAMPLES) {
  test(`${name}: every look exits 0 and changes nothing; the next verb takes it from where it stands`, async () => {
    await using rig = Rig.withProject();
    rig.write(rig.task('010'), text);
    rig.commit();
    for (const args of LOOKS) rig.ok(...args);
    assert.is(rig.git('status', '--porcelain'), '', 'not a byte of the repository');
    const { tasks } = rig.json<{ tasks: readonly { id: string; readiness: string; standing: string }[] }>(
      'list',
    );
    const paused = text.includes('"paused"');
    assert.equal(
      tasks.map(({ id, readiness, standing }) => [id, readiness, standing]),
      [['010', paused ? 'waiting' : 'resumable', 'unlogged']],
    );
    if (paused) rig.ok('answer', '010', '-m', 'go on');
    rig.ok('submit', '010');
    const changed = rig.git('diff', '--numstat', '--', rig.task('010')).split('\t', 2).map(Number);
    assert.ok(
      changed.every((lines) => lines <= 2),
      `status and updated_at: ${changed}`,
    );
    const [first] = rig.json<{ events: readonly { type: string; to: string }[] }>('events', '010').events;
    assert.equal([first?.type, first?.to], ['adopted', paused ? 'paused' : 'in_progress']);
  });
}

test.run();
