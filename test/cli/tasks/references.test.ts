// Which task a reference means: by id, by phase and id, by key, by what another system calls it.
import { rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const TASKS: readonly (readonly [phase: string, ...args: string[]])[] = [
  ['design', '--key', 'sketch'],
  ['design', '--key', 'plan'],
  ['build', '--key', 'parse'],
  ['build'],
];

const MEANT: Readonly<Record<string, readonly string[]>> = {
  '020': ['design/020'],
  '20': ['design/020'],
  '010': ['design/010', 'build/010'],
  '10': ['design/010', 'build/010'],
  'build/010': ['build/010'],
  'build/10': ['build/010'],
  'build/020': [],
  parse: ['build/010'],
  plan: ['design/020'],
  sketch: ['design/010', 'build/040'],
  'T-7': ['build/040'],
  '050': [],
  'build/010/x': [],
  '../design/010': [],
  build: [],
};

test('a reference means one task, several or none', async () => {
  await using rig = Rig.withProject();
  for (const phase of ['design', 'build']) rig.ok('phase', 'add', phase);
  for (const [phase, ...more] of TASKS) rig.ok('add', 'A task', '--phase', phase, ...more);
  // What only hands do: an id that stands in two phases, and a key that is given twice.
  const folder = '.sow/project/phases/build/tasks';
  rig.write(`${folder}/010/state.yaml`, rig.read(`${folder}/030/state.yaml`).replace('"030"', '"010"'));
  rmSync(rig.path(`${folder}/030`), { recursive: true });
  const file = `${folder}/040/state.yaml`;
  rig.write(file, rig.read(file).replace(/^name:/m, 'key: sketch # twice\nexternal_id: T-7\nname:'));
  for (const [reference, meant] of Object.entries(MEANT)) {
    const { code, stdout, stderr } = rig.sow(['show', reference, '--json']);
    const found = code === 0 ? [JSON.parse(stdout).data.task.ref] : [];
    const candidates = meant.filter((ref) => stderr.includes(ref));
    assert.is(code, meant.length === 0 ? 6 : meant.length === 1 ? 0 : 2, `${reference}: ${stderr}`);
    assert.equal(meant.length === 1 ? found : candidates, meant, reference);
  }
});

test.run();
