// Many at once at one door: twenty who add, twenty who claim the same task, twenty who each set a task of their own.
import { type Ran, Rig } from '../../rig/rig.ts';
import type { AttackOptions, Report } from '../report.ts';

const CROWD = 20;

export interface ClaimsOptions extends AttackOptions {
  readonly rounds?: number;
}

export async function claims({
  rounds = 30,
  ms = Number.POSITIVE_INFINITY,
  say,
}: ClaimsOptions): Promise<Report> {
  const ends = performance.now() + ms;
  const violations: string[] = [];
  let done = 0;
  let [worst, busy] = [0, 0];
  while (done < rounds && (done === 0 || performance.now() < ends)) {
    const found = await oneRound();
    worst = Math.max(worst, found.worst);
    busy += found.busy;
    violations.push(...found.violations.map((line) => `round ${done + 1}: ${line}`));
    done++;
    say?.(`round ${done} of ${rounds}: ${found.violations.length} violations`);
  }
  return {
    title: 'claims at once',
    figures: {
      rounds: done,
      added: done * CROWD,
      claims: done * CROWD,
      winners: done,
      sets: done * CROWD,
      'told to try again': busy,
    },
    worstWait: worst,
    violations,
  };
}

interface Found {
  readonly violations: readonly string[];
  readonly worst: number;
  readonly busy: number;
}

async function oneRound(): Promise<Found> {
  await using rig = Rig.withProject('crowd');
  const crowd = new Crowd(rig);
  const ids = await adds(crowd);
  const [first = '010'] = ids;
  await oneWinner(crowd, first);
  await sets(crowd, ids);
  crowd.expect(rig.sow(['validate']).code === 0, 'validate finds faults');
  return { violations: crowd.violations, worst: crowd.worst, busy: crowd.busy };
}

class Crowd {
  readonly violations: string[] = [];
  worst = 0;
  /** How many were told that the lock is held. */
  busy = 0;
  readonly rig: Rig;

  constructor(rig: Rig) {
    this.rig = rig;
  }

  /** All at once; in the order in which they were started. */
  async all(args: (at: number) => readonly string[]): Promise<Ran[]> {
    const began = performance.now();
    return Promise.all(
      Array.from({ length: CROWD }, async (_, at) => {
        const ran = await this.patiently(args(at));
        this.worst = Math.max(this.worst, performance.now() - began);
        return ran;
      }),
    );
  }

  /** On a machine that is slow enough somebody is told to try again. */
  private async patiently(args: readonly string[]): Promise<Ran> {
    for (;;) {
      const ran = await this.rig.start(args).ended;
      if (ran.code !== 5) return ran;
      this.busy++;
    }
  }

  expect(holds: boolean, otherwise: string): void {
    if (!holds) this.violations.push(otherwise);
  }
}

async function adds(crowd: Crowd): Promise<string[]> {
  const ran = await crowd.all((at) => ['task', 'add', `Task ${at}`, '--json']);
  for (const { code, stderr } of ran) crowd.expect(code === 0, `add exited ${code}: ${stderr}`);
  const given = ran.filter(({ code }) => code === 0).map(({ stdout }) => idIn(stdout));
  crowd.expect(new Set(given).size === CROWD, `doubled: ${CROWD} adds were given ${given.sort().join(' ')}`);
  const standing = crowd.rig.json<{ tasks: { id: string }[] }>('list').tasks.map(({ id }) => id);
  crowd.expect(standing.join() === given.sort().join(), `lost: the list shows ${standing.join(' ')}`);
  return standing;
}

function idIn(stdout: string): string {
  return (JSON.parse(stdout) as { data: { task: { id: string } } }).data.task.id;
}

/** One exit 0, and everybody else is told who won. */
async function oneWinner(crowd: Crowd, task: string): Promise<void> {
  const ran = await crowd.all((at) => ['claim', task, '--actor', `agent:n${at}`, '--json']);
  const winners = ran.flatMap(({ code }, at) => (code === 0 ? [`agent:n${at}`] : []));
  const [winner = 'nobody'] = winners;
  crowd.expect(winners.length === 1, `doubled: ${winners.join(' ') || 'nobody'} won ${task}`);
  for (const { code, stderr } of ran.filter((one) => one.code !== 0))
    crowd.expect(
      code === 4 && stderr.includes(`"${winner}"`),
      `a loser exited ${code} without ${winner}: ${stderr}`,
    );
}

async function sets(crowd: Crowd, ids: readonly string[]): Promise<void> {
  const ran = await crowd.all((at) => ['task', 'set', ids[at] ?? '', `metadata.at=at-${at}`]);
  for (const { code, stderr } of ran) crowd.expect(code === 0, `set exited ${code}: ${stderr}`);
  const { tasks } = crowd.rig.json<{ tasks: { metadata?: { at?: string } }[] }>('list');
  const lost = tasks.filter(({ metadata }, at) => metadata?.at !== `at-${at}`).length;
  crowd.expect(lost === 0, `lost: ${lost} of ${CROWD} sets`);
}
