// Which processes are a run's, on a made-up process table: what must be found, and above all what must not.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  findProcesses,
  isAlive,
  type RunProcesses,
  signalAll,
} from '../../../src/run/process/descendants.ts';
import {
  type ProcessRow,
  type ProcessTable,
  startTimeOf,
  systemProcesses,
} from '../../../src/run/process/process-table.ts';

const RUN = 'SOW_RUN=r1\0';
const SOW = 100; // the process that looks

type Row = [pid: number, facts?: Partial<Omit<ProcessRow, 'pid'>> & { env?: string }];

const cases: { title: string; rows: Row[]; run?: Partial<RunProcesses>; found: number[] }[] = [
  {
    title: 'a process that carries the run, in whatever place of its environment',
    rows: [
      [10, { env: `${RUN}A=1\0` }],
      [11, { env: `A=1\0${RUN}` }],
      [12, { env: `A=1\0${RUN}B=2\0` }],
    ],
    found: [10, 11, 12],
  },
  {
    title: 'not one whose value only begins so, or that names the run elsewhere',
    rows: [
      [10, { env: 'SOW_RUN=r12\0' }],
      [11, { env: `MY_${RUN}` }],
      [12, { env: `NOTE=the ${RUN}` }],
      [13, { env: '' }],
    ],
    found: [],
  },
  {
    title: 'one that has both a look-alike and the run',
    rows: [[10, { env: `MY_${RUN}A=1\0${RUN}` }]],
    found: [10],
  },
  {
    title: 'children and their children, in whatever order they are listed',
    rows: [
      [10, { parent: 11 }],
      [11, { parent: 12 }],
      [12, { env: RUN }],
    ],
    found: [10, 11, 12],
  },
  {
    title: 'members of a group and of a session that a process of the run leads',
    rows: [
      [10, { env: RUN, group: 10, session: 10 }],
      [11, { group: 10, session: 10 }],
      [12, { group: 12, session: 10 }],
    ],
    found: [10, 11, 12],
  },
  {
    title: 'not the members of a group that someone else leads, though the run has a process in it',
    rows: [
      [10, { group: 10, session: 5 }],
      [11, { group: 10, session: 5, env: RUN }],
      [12, { group: 10, session: 5 }],
    ],
    found: [11],
  },
  {
    title: 'not those whose group and session lie outside of the pid namespace, which are numbered 0',
    rows: [
      [11, { group: 0, session: 0, env: RUN }],
      [12, { group: 0, session: 0 }],
    ],
    found: [11],
  },
  {
    title: 'not the members of a session that someone else leads, such as a script that called sow',
    rows: [
      [10, { group: 10, session: 10 }],
      [11, { group: 10, session: 10, env: RUN }],
      [12, { group: 10, session: 10 }],
    ],
    found: [11],
  },
  {
    title: 'the members of a group that setsid made and whose leader has died',
    rows: [
      [11, { group: 10, session: 10, env: RUN }],
      [12, { group: 10, session: 10 }],
    ],
    found: [11, 12],
  },
  {
    title: 'not those of a job of a shell whose first program has died: sow itself may stand in it',
    rows: [
      [11, { group: 10, session: 5, env: RUN }],
      [12, { group: 10, session: 5 }],
    ],
    found: [11],
  },
  {
    title: 'not those of the own group of who looks',
    rows: [
      [SOW, { group: 10, session: 10 }],
      [11, { group: 10, session: 10, env: RUN }],
      [12, { group: 10, session: 10 }],
    ],
    found: [11],
  },
  {
    title: 'never the one who looks, nor what it started, though it works inside of the run',
    rows: [
      [10, { env: RUN }],
      [SOW, { parent: 10, env: RUN }],
      [20, { parent: SOW, env: 'SOW_RUN=r2\0' }],
      [30, { parent: 10 }],
    ],
    found: [10, 30],
  },
  {
    title: 'another sow inside of the run, with all that it started',
    rows: [
      [10, { env: RUN }],
      [20, { parent: 10 }],
      [21, { parent: 20, env: 'SOW_RUN=r2\0' }],
    ],
    found: [10, 20, 21],
  },
  {
    title: 'the group of a leader who has died',
    rows: [[11, { group: 10, session: 10 }]],
    run: { leader: { pid: 10, startTime: 1 } },
    found: [11],
  },
  {
    title: 'not a stranger who was given the pid of the leader',
    rows: [
      [10, { group: 10, session: 10, startTime: 99 }],
      [11, { group: 10, session: 10 }],
    ],
    run: { leader: { pid: 10, startTime: 1 } },
    found: [],
  },
  {
    title: 'not what was started before the agent was, whose environment is not read',
    rows: [
      [5, { env: RUN }],
      [10, { env: RUN }],
    ],
    run: { leader: { pid: 10, startTime: 10 } },
    found: [10],
  },
  {
    title: 'what was known, and its children',
    rows: [[10], [11, { parent: 10 }]],
    run: { known: [{ pid: 10, startTime: 10 }] },
    found: [10, 11],
  },
  {
    title: 'not a stranger who was given a pid that was known',
    rows: [
      [10, { startTime: 99 }],
      [11, { parent: 10 }],
    ],
    run: { known: [{ pid: 10, startTime: 10 }] },
    found: [],
  },
];

for (const { title, rows, run, found } of cases) {
  test(`found: ${title}`, () => {
    const { processes } = findProcesses({ runId: 'r1', ...run }, tableOf(rows).table);
    assert.equal(
      processes.map(({ pid }) => pid),
      found,
    );
  });
}

test('an old process is listed as long as it lives, also where it was read before', async () => {
  const child = spawn('sleep', ['600'], { stdio: 'ignore' });
  await once(child, 'spawn');
  const since = Number.MAX_SAFE_INTEGER;
  const isListed = (): boolean =>
    systemProcesses.list(since)?.rows.some(({ pid }) => pid === child.pid) ?? false;
  try {
    if (systemProcesses.list() === null) return;
    assert.equal([isListed(), isListed()], [true, true]);
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  assert.is(isListed(), false);
});

test('a listing with a process that has ended and that its parent has not asked after is not whole', async () => {
  if (systemProcesses.list() === null) return;
  // It ends only when its parent is a program that asks after nobody: a shell may do so in between.
  const parent = spawn('sh', ['-c', 'cat <&3 >/dev/null & echo $!; exec 3<&-; exec sleep 600'], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  try {
    const [line] = (await once(parent.stdout as Readable, 'data')) as [Buffer];
    while (readFileSync(`/proc/${parent.pid}/comm`, 'utf8').trim() !== 'sleep') await turn();
    (parent.stdio[3] as Writable).end();
    const stat = `/proc/${Number(line.toString())}/stat`;
    while (!readFileSync(stat, 'latin1').includes(') Z ')) await turn();
    assert.is(systemProcesses.list()?.isWhole, false);
    assert.is(systemProcesses.row(Number(line.toString())), null);
  } finally {
    parent.kill('SIGKILL');
    await once(parent, 'exit');
  }
});

test('a process with the same pid but another start time is not signalled', () => {
  const { table, sent } = tableOf([
    [10, { startTime: 5 }],
    [11, { startTime: 6 }],
  ]);
  const refs = [
    { pid: 10, startTime: 5 },
    { pid: 11, startTime: 5 },
    { pid: 12, startTime: 5 },
  ];
  signalAll(refs, 'SIGTERM', table);
  assert.equal(sent, ['10 SIGTERM']);
  assert.equal(
    refs.map((ref) => isAlive(ref, table)),
    [true, false, false],
  );
});

test('one that ends between the look and the signal keeps nobody else from getting it', () => {
  const { table, sent } = tableOf([[10], [11]]);
  const kill: ProcessTable['kill'] = (pid, signal) => {
    if (pid === 10) throw Object.assign(new Error('gone'), { code: 'ESRCH' });
    table.kill(pid, signal);
  };
  signalAll(
    [
      { pid: 10, startTime: 10 },
      { pid: 11, startTime: 11 },
    ],
    'SIGINT',
    { ...table, kill },
  );
  assert.equal(sent, ['11 SIGINT']);
});

test('on a system without /proc a run is the process group of its leader, while it lives', () => {
  const { table } = tableOf([]);
  const alive: ProcessTable = { ...table, list: () => null, row: () => null };
  const gone: ProcessTable = {
    ...alive,
    kill: () => {
      throw Object.assign(new Error('none'), { code: 'ESRCH' });
    },
  };
  const leader = { pid: 10, startTime: null };
  assert.equal(findProcesses({ runId: 'r1', leader }, alive).processes, [{ pid: -10, startTime: null }]);
  assert.equal(findProcesses({ runId: 'r1', leader }, gone).processes, []);
  assert.equal(findProcesses({ runId: 'r1' }, alive).processes, []);
  assert.equal(findProcesses({ runId: 'r1', leader: { pid: 1, startTime: null } }, alive).processes, []);
});

test('a process whose name looks like the fields that follow it is read right', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sow-name-'));
  const program = join(folder, 'a) Z 1 1 (b');
  symlinkSync('/bin/sh', program);
  const child = spawn(program, ['-c', 'echo ready; read line'], { stdio: ['pipe', 'pipe', 'ignore'] });
  try {
    await once(child.stdout, 'data');
    assert.is(systemProcesses.row(child.pid ?? 0)?.parent, process.pid);
  } finally {
    child.stdin.end();
    await once(child, 'close');
    rmSync(folder, { recursive: true });
  }
});

test('a zombie that nobody asks for is none of the living, but its start time can still be read', async () => {
  const runId = crypto.randomUUID();
  // The second cat knows nothing of the first, its child, and never asks how it ended.
  const child = spawn('/bin/sh', ['-c', 'cat <&3 & echo $!; exec cat 3<&-'], {
    env: { SOW_RUN: runId },
    stdio: ['pipe', 'pipe', 'ignore', 'pipe'],
  });
  const { stdin, stdout, stdio } = child;
  assert.ok(stdin && stdout && stdio[3] instanceof Writable);
  try {
    const zombie = Number((await once(stdout, 'data'))[0]);
    assert.is(systemProcesses.row(zombie)?.parent, child.pid);
    stdin.write('is this the second cat?');
    await once(stdout, 'data');
    stdio[3].end();
    while (!readFileSync(`/proc/${zombie}/stat`, 'latin1').includes(') Z ')) await turn();
    assert.is(systemProcesses.row(zombie), null);
    assert.type(startTimeOf(zombie), 'number');
    assert.equal(
      findProcesses({ runId }).processes.map(({ pid }) => pid),
      [child.pid],
    );
  } finally {
    stdin.end();
    await once(child, 'close');
  }
});

test('the system lists this process with its parent and start time, and no other run', () => {
  const self = systemProcesses.row(process.pid);
  assert.ok(self);
  assert.is(self.parent, process.ppid);
  assert.is(self.startTime, startTimeOf(process.pid));
  assert.ok(systemProcesses.list()?.rows.some(({ pid }) => pid === process.pid));
  assert.ok(systemProcesses.environment(process.pid).includes(`PATH=${process.env.PATH}\0`));
  assert.is(systemProcesses.row(2 ** 30), null);
  assert.is(startTimeOf(2 ** 30), null);
  assert.equal(findProcesses({ runId: crypto.randomUUID() }).processes, []);
});

function tableOf(rows: Row[]): { table: ProcessTable; sent: string[] } {
  const sent: string[] = [];
  const list = rows.map(([pid, facts]) => ({
    pid,
    parent: 1,
    group: pid,
    session: 5,
    startTime: pid,
    env: '',
    ...facts,
  }));
  const find = (pid: number) => list.find((row) => row.pid === pid);
  const table: ProcessTable = {
    self: SOW,
    list: () => ({ rows: list, isWhole: true }),
    row: (pid) => find(pid) ?? null,
    environment: (pid) => Buffer.from(find(pid)?.env ?? ''),
    kill: (pid, signal) => {
      sent.push(`${pid} ${signal}`);
    },
  };
  return { table, sent };
}

test.run();
