// The example of the library is compiled against the packed package, by its declared types alone, and run.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT, Rig } from '../rig/rig.ts';

const TSC = join(PROJECT_ROOT, 'node_modules/typescript/bin/tsc');

function run(rig: Rig, cwd: string, program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: rig.env(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} exited ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** As `npm pack` makes it of this build; packing here would build anew under the tests that run beside. */
function packed(rig: Rig): string {
  const stage = join(rig.home, 'stage');
  for (const name of ['package.json', 'dist', 'schemas', 'README.md', 'CHANGELOG.md', 'LICENSE'])
    cpSync(join(PROJECT_ROOT, name), join(stage, name), { recursive: true });
  run(
    rig,
    PROJECT_ROOT,
    process.execPath,
    TSC,
    '-p',
    'tsconfig.types.json',
    '--outDir',
    join(stage, 'dist/types'),
  );
  const [tarball = ''] = run(rig, stage, 'npm', 'pack', '--ignore-scripts', '--silent')
    .trim()
    .split('\n')
    .slice(-1);
  return join(stage, tarball);
}

test('examples/library: collaborate.ts compiles and runs against the packed tarball', async () => {
  await using rig = Rig.make();
  const tarball = packed(rig);
  const consumer = join(rig.home, 'consumer');
  mkdirSync(join(consumer, 'node_modules/sow'), { recursive: true });
  run(rig, consumer, 'tar', '-xzf', tarball, '-C', 'node_modules/sow', '--strip-components=1');
  symlinkSync(join(PROJECT_ROOT, 'node_modules/@types'), join(consumer, 'node_modules/@types'));
  cpSync(join(PROJECT_ROOT, 'examples/library/collaborate.ts'), join(consumer, 'collaborate.ts'));
  writeFileSync(join(consumer, 'package.json'), '{"type": "module"}\n');
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck'];
  const target = ['--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
  run(rig, consumer, process.execPath, TSC, ...target, ...strict, 'collaborate.ts');
  assert.is(
    run(rig, consumer, process.execPath, 'collaborate.js', rig.root),
    'met: Query time < 100ms (query_time is 42)\nmet: All tests pass\n010 completed, quality 5, 6.5 h\n',
  );
  assert.is(rig.json<{ errors: number; warnings: number }>('validate').errors, 0);
  assert.match(
    rig.read(rig.task('010', 'notes/frontend_dev.md')),
    /## Agent: frontend_dev\n.*\n\nNeed to handle loading/,
  );
  assert.match(rig.read(rig.task('010')), /agent_id: qa_tester\n {4}role: Testing/);
});

test.run();
