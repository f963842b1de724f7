// The demo exits 0 only if all it shows has really happened.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT } from '../rig/rig.ts';

test('the demo does what it says', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, 'examples/demo/demo.mjs')],
    {
      encoding: 'utf8',
      timeout: 120_000,
    },
  );
  assert.is(status, 0, `${stdout}${stderr}`);
  assert.match(stdout, /Every test passes/);
});

test.run();
