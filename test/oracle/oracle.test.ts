// A part of `npm run test:oracle`, where real CUE is installed beside the project; nothing where it is not.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT } from '../rig/rig.ts';

test('real CUE and the compiled validators agree on random schemas and values', () => {
  if (!existsSync(join(PROJECT_ROOT, '.oracle/node_modules/cue-wasm'))) return;
  const script = join(PROJECT_ROOT, 'build/test/oracle/main.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '30', '7'], { encoding: 'utf8' });
  assert.is(status, 0, stdout + stderr);
});

test.run();
