// The project keeps its own roadmap with sow: it validates, and only what has ended is said to have ended.
import { spawnSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT, SOW } from '../rig/rig.ts';

function sow(...args: string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  return spawnSync(process.execPath, [SOW, ...args], { cwd: PROJECT_ROOT, encoding: 'utf8' });
}

test('the roadmap under .sow validates', () => {
  const { status, stdout, stderr } = sow('validate', '--json');
  assert.is(status, 0, `${stdout}${stderr}`);
});

test('every task of the roadmap is readable and trusted', () => {
  const { data } = JSON.parse(sow('list', '--json').stdout) as {
    data: { tasks: { key: string; trusted: boolean }[] };
  };
  assert.ok(data.tasks.length > 0);
  assert.equal(
    data.tasks.filter(({ trusted }) => !trusted).map(({ key }) => key),
    [],
  );
});

test.run();
