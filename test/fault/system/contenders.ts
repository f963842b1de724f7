// Processes that contend for one lock, some of them with a clock of their own.
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Folder, newFolder } from '../../store/lock-rig.ts';
import type { Turns } from './turns-process.ts';

const PROGRAM = fileURLToPath(new URL('./turns-process.js', import.meta.url));

export interface Contest {
  /** One contender for each: '' for the machine's own clock, else an offset as faketime takes it. */
  readonly clocks: readonly string[];
  /** Over when they have had so many turns altogether, */
  readonly turns: number;
  /** or after so long: on a slow machine the shares of few turns say little. */
  readonly ms: number;
}

export async function contend({ clocks, turns, ms }: Contest): Promise<Turns[]> {
  using rig = newFolder();
  const children = await Promise.all(clocks.map((clock) => start(rig, clock)));
  const stop = (): void => {
    for (const child of children) child.send('stop');
  };
  const timer = setTimeout(stop, ms);
  let left = turns;
  const answers = children.map((child) => lastOf(child, () => --left === 0 && stop()));
  for (const child of children) child.send('go');
  try {
    return await Promise.all(answers);
  } finally {
    clearTimeout(timer);
    await Promise.all(children.map(dismiss));
  }
}

/** Not killed: faketime leaves shared memory behind then. */
async function dismiss(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  if (child.connected) child.disconnect();
  await gone;
}

function lastOf(child: ChildProcess, onTurn: () => void): Promise<Turns> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => (message === 'turn' ? onTurn() : resolve(message as Turns)));
    child.on('exit', () => reject(new Error('a contender is gone')));
  });
}

async function start(rig: Folder, clock: string): Promise<ChildProcess> {
  const env = clock === '' ? process.env : { ...process.env, ...shifted(clock) };
  const child = fork(PROGRAM, [rig.folder, rig.marker], { env });
  rig.children.push(child);
  await once(child, 'message');
  return child;
}

/** What `faketime` sets for the program it starts; undefined where it is not installed. */
export function shifted(clock: string): Record<string, string> | undefined {
  const { status, stdout } = spawnSync('faketime', ['-f', clock, 'printenv', 'LD_PRELOAD'], {
    encoding: 'utf8',
  });
  return status === 0 ? { LD_PRELOAD: stdout.trim(), FAKETIME: clock } : undefined;
}
