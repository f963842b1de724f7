// A repository whose objects are named by SHA-256: whatever sow asks of git, and names as git does.
import { rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const AGENT = `cat >/dev/null; echo "$SOW_TASK" > "\${SOW_TASK#*/}.txt"; sow submit -m done`;

test('checkpoints, undo, worktrees, the shared tree and workflows work where objects are named by SHA-256', async () => {
  await using rig = Rig.make();
  rmSync(rig.path('.git'), { recursive: true });
  rig.git('init', '-q', '-b', 'main', '--object-format=sha256');
  rig.write('agent.sh', AGENT);
  rig.ok('init');
  rig.ok('project', 'new', 'demo', '--here');
  for (const name of ['First', 'Second']) rig.ok('add', name);
  rig.commit();
  rig.ok('checkpoint', 'create');
  rig.ok('set', '010', 'name=Other');
  rig.ok('checkpoint', 'create');
  assert.match(rig.ok('checkpoint', 'diff', '1'), /-name: Other\n\+name: First/);
  assert.match(rig.ok('checkpoint', 'restore', '1'), /1 file written/, 'all others are known to be the same');
  assert.match(rig.ok('show', '010'), /First/);
  rig.ok('undo');
  assert.match(rig.ok('show', '010'), /Other/);
  const agent = ['--executor', `command:sh ${rig.path('agent.sh')}`, '-q'];
  rig.exits(8, ['run', '-j', '2', ...agent]);
  rig.ok('approve', '010', '020');
  rig.ok('land', '--yes');
  assert.equal([rig.exists('010.txt'), rig.exists('020.txt')], [true, true], 'the work of two worktrees');
  rig.write('w.yaml', 'name: w\nsteps:\n  - {key: a, command: touch made}\n');
  rig.ok('workflow', 'run', 'w.yaml', '--trust', '-q');
  assert.match(rig.ok('diff', 'w-001/040'), /new file/, 'the tree that all share, before and after');
  rig.ok('validate');
});

test.run();
