// The programs of other systems themselves, where `npm run test:peers` has installed them (task-master-ai is too large for that:
// npm install --prefix .peers --no-save task-master-ai). What they write is imported; where one is absent its test is skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SYSTEMS } from '../../src/app/exchange/source.ts';
import { PROJECT_ROOT, Rig } from '../rig/rig.ts';

const BIN = join(PROJECT_ROOT, '.peers/node_modules/.bin');

interface Peer {
  readonly program: string;
  readonly from: string;
  /** Each call is made in a repository of its own; `$1` is the first id that the first call printed. */
  readonly calls: readonly (readonly string[])[];
  readonly id?: RegExp;
  readonly tasks: number;
}

const PEERS: readonly Peer[] = [
  {
    program: 'backlog',
    from: 'backlog',
    calls: [
      ['init', 'demo', '--defaults'],
      [
        'task',
        'create',
        'Sign tokens',
        '-d',
        'With the key.',
        '--priority',
        'high',
        '--ac',
        'Tokens are signed',
      ],
      ['task', 'create', 'Check tokens', '--dep', 'task-1'],
    ],
    tasks: 2,
  },
  {
    program: 'dex',
    from: 'dex',
    calls: [
      ['create', 'Sign tokens', '-d', 'With the key.'],
      ['create', 'Check tokens', '--blocked-by', '$1'],
    ],
    id: /\b[a-z0-9]{8}\b/,
    tasks: 2,
  },
  {
    program: 'task-master',
    from: 'task-master',
    calls: [
      ['init', '--yes', '--name', 'demo'],
      ['add-task', '--title', 'Sign tokens', '--description', 'With the key.'],
      ['add-task', '--title', 'Check tokens', '--description', 'All of them.', '--dependencies', '1'],
    ],
    tasks: 2,
  },
];

for (const { program, from, calls, id, tasks } of PEERS) {
  const installed = existsSync(join(BIN, program));
  (installed ? test : test.skip)(`what ${program} itself writes is imported, edges too`, async () => {
    await using rig = Rig.withProject();
    rig.git('init', '-q', '../peer');
    const cwd = rig.path('../peer');
    let first = '';
    for (const call of calls) {
      const args = call.map((word) => word.replace('$1', first));
      const { status, stdout, stderr } = spawnSync(join(BIN, program), args, {
        cwd,
        env: { ...rig.env(), CI: '1' },
        encoding: 'utf8',
        input: '',
      });
      assert.is(status, 0, `${args.join(' ')}\n${stdout}${stderr}`);
      first ||= id?.exec(stdout)?.[0] ?? '';
    }
    const done = rig.json<{ total: number; from: string }>('import', cwd, '--from', from);
    assert.is(done.total, tasks);
    const list = rig.json<{ tasks: { name: string; depends_on?: string[]; ref: string }[] }>('list').tasks;
    const sign = list.find(({ name }) => name === 'Sign tokens');
    const check = list.find(({ name }) => name === 'Check tokens');
    assert.equal(check?.depends_on, [sign?.ref.slice(-3)]);
    assert.is(rig.ok('validate'), '');
  });
}

test('what they write is expected of some of the systems that import knows', () => {
  assert.ok(PEERS.every(({ from }) => SYSTEMS.includes(from as (typeof SYSTEMS)[number])));
});

test.run();
