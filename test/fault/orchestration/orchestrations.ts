// `sow run` over many tasks, killed at random instants and started again each time: every task ends, each is worked on to
// its end once, nobody is left, no event is lost, no session is created twice.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { Rig, SOW } from '../../rig/rig.ts';
import type { AttackOptions, Report } from '../report.ts';
import { Random } from '../system/random.ts';
import { Ledger } from './agent.ts';
import { judge } from './judge.ts';

export interface Size {
  readonly tasks: number;
  readonly kills: number;
}

const WHOLE: Size = { tasks: 40, kills: 50 };
/** Some are killed as they begin, the others once they have told so many things of runs, and a moment later. */
const EARLY = { share: 0.3, ms: 800 } as const;
const LATER = { lines: 4, ms: 200 } as const;
/** Rounds without a kill until everything has ended; the last kill may have left a wait. */
const LAST_ROUNDS = 3;

/** @param program the compiled `sow` */
export async function orchestrations(
  { seed, say = () => {} }: AttackOptions,
  { tasks, kills }: Size = WHOLE,
  program = SOW,
): Promise<Report> {
  await using rig = Rig.withProject();
  const random = new Random(seed);
  const ledger = new Ledger(rig);
  rig.write('../home/.config/sow/config.yaml', configOf(ledger));
  rig.ok('config', 'set', 'review.mode=none', 'runs.grace=1s');
  rig.write('plan.yaml', planOf(tasks, random));
  rig.ok('apply', 'plan.yaml');
  let killed = 0;
  let last: number | null = null;
  for (let round = 0; round < kills + LAST_ROUNDS; round++) {
    const child = spawn(process.execPath, [program, 'run', '-j', '3', '--executor', 'scripted'], {
      cwd: rig.root,
      env: rig.env({ SOW_ACTOR: undefined }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
    if (round < kills) {
      await instant(child.stderr, ended, random);
      if (child.exitCode === null) killed++;
      child.kill('SIGKILL');
      await ended;
    } else {
      last = await ended;
      if (last === 0) break;
    }
    if (round % 10 === 9) say(`${killed} kills, ${ledger.submitted.length} of ${tasks} tasks submitted`);
  }
  const left = processesOf(rig);
  const violations = [
    ...ledger.violations,
    ...judge(rig, { tasks, submitted: ledger.submitted, last }),
    ...left.map((pid) => `an orphan is left: ${pid}`),
  ];
  for (const pid of left) process.kill(pid, 'SIGKILL');
  return {
    title: 'orchestrations',
    figures: { tasks, kills: killed, acknowledged: ledger.submitted.length, sessions: ledger.sessions },
    violations: violations.map((one) => `seed ${seed}: ${one}`),
  };
}

/** Resolves when it is to be killed, or has ended by itself. */
async function instant(told: Readable, ended: Promise<unknown>, random: Random): Promise<void> {
  const over = new AbortController();
  void ended.then(() => over.abort());
  const early = random.chance(EARLY.share);
  const ms = random.below(early ? EARLY.ms : LATER.ms);
  let left = early ? 0 : random.below(LATER.lines) + 2;
  await new Promise<void>((resolve) => {
    if (early) resolve();
    over.signal.addEventListener('abort', () => resolve());
    told.on('data', (chunk: Buffer) => {
      left -= chunk.toString().split('\n').length - 1;
      if (left <= 0) resolve();
    });
  });
  await delay(ms, undefined, over).catch(() => undefined);
}

function configOf({ program }: Ledger): string {
  return `agents:\n  executors:\n    scripted: { type: claude, program: ${program} }\n`;
}

/** Some wait for one or two before them. */
function planOf(count: number, random: Random): string {
  const tasks = Array.from({ length: count }, (_, at) => {
    const before = at > 3 && random.chance(0.4) ? [random.below(at), random.below(at)] : [];
    const depends = [...new Set(before)].map((one) => `t${one}`).join(', ');
    return `  - key: t${at}\n    name: Task ${at}\n    depends_on: [${depends}]\n`;
  });
  return `tasks:\n${tasks.join('')}`;
}

/** By their environment, as sow itself finds them; zombies have none. */
function processesOf(rig: Rig): number[] {
  const mark = `SOW_DIR=${rig.path('.sow')}\0`;
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return [];
    try {
      return readFileSync(`/proc/${name}/environ`, 'latin1').includes(mark) ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}
