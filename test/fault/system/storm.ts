// The storm: everybody at once on one project, killed and stopped at any instant; then the verdict. Round after round,
// each in a repository of its own.
import { Rig } from '../../rig/rig.ts';
import { type AttackOptions, isOf, type Report } from '../report.ts';
import { type Actor, adding, claiming, forever, moving, reading, type Step, setting } from './actors.ts';
import { Arena, type Caller } from './arena.ts';
import { PAIRS, prepare } from './field.ts';
import { survey } from './ground.ts';
import { isAcknowledged } from './history.ts';
import { editor, git } from './outside.ts';
import { Random } from './random.ts';
import { anywhere, atTheLock, type Hits } from './signals.ts';
import { judge, type Verdict } from './verdict.ts';

const ROUND_MS = 20_000;
const ANY = [setting, setting, adding, claiming, moving, reading] as const;
const RESIDENT: readonly (readonly [Step, ...Step[]])[] = [
  [setting],
  [setting],
  [setting, claiming],
  [claiming, moving],
  [reading],
  [reading],
];

export async function storm({ seed, ms = ROUND_MS, say }: AttackOptions): Promise<Report> {
  const ends = performance.now() + ms;
  const rounds: Round[] = [];
  do {
    const left = ends - performance.now();
    const round = await oneRound(seed + rounds.length, Math.min(ROUND_MS, Math.max(left, 5000)));
    rounds.push(round);
    say?.(`round ${rounds.length}, seed ${seed + rounds.length - 1}: ${told(round)}`);
  } while (performance.now() < ends);
  return report(rounds);
}

interface Round extends Verdict, Hits {
  readonly refused: number;
  readonly worstWait: number;
}

async function oneRound(seed: number, ms: number): Promise<Round> {
  await using rig = Rig.withProject('storm');
  prepare(rig);
  const arena = new Arena(rig);
  const hits: Hits = { kills: 0, stops: 0 };
  await rage(arena, new Random(seed), ms, hits);
  await settle(arena);
  const verdict = judge(arena, survey(rig.root));
  const { code, stdout } = await arena.cli(['validate']);
  const invalid = code === 0 ? [] : [`torn: validate says ${stdout.trim()}`];
  const waits = arena.calls.filter((call) => !call.stopped && isAcknowledged(call));
  return {
    ...verdict,
    ...hits,
    violations: [...verdict.violations, ...invalid].map((line) => `seed ${seed}: ${line}`),
    refused: arena.calls.filter(({ code: exit, killed }) => !killed && exit !== 0).length,
    worstWait: Math.max(0, ...waits.map(({ from, to }) => to - from)),
  };
}

async function rage(arena: Arena, random: Random, ms: number, hits: Hits): Promise<void> {
  const cast: readonly (readonly [Actor, Caller])[] = [
    // Only one, for starting a process takes longer than all the rest.
    [forever(ANY), arena.cli],
    ...RESIDENT.map((steps) => [forever(steps), arena.desk()] as const),
    ...[editor, git, anywhere(hits), atTheLock(hits)].map((actor) => [actor, arena.cli] as const),
  ];
  const timer = setTimeout(() => arena.close(), ms);
  try {
    await Promise.all(cast.map(([actor, call], at) => actor(arena, random.fork(at), `p${at}`, call)));
  } finally {
    clearTimeout(timer);
    arena.close();
    await arena.dismiss();
  }
}

/** The next command that writes finishes what a dead one left; it touches what no hand does. */
async function settle(arena: Arena): Promise<void> {
  const value = 'settled';
  const [pair] = PAIRS;
  const args = ['set', ...pair, `metadata.n=${value}`];
  const request = 'set-settled';
  const call = await arena.change(
    { verb: 'set', args, actor: 'human:last', request, tasks: pair, value },
    arena.cli,
  );
  if (!isAcknowledged(call))
    arena.faults.push(`wedged: the last command exited ${call.code}: ${call.stderr}`);
}

const KINDS = ['lost', 'doubled', 'torn', 'mixed', 'brought back'] as const;

function report(rounds: readonly Round[]): Report {
  const sum = (of: (round: Round) => number): number => rounds.reduce((total, round) => total + of(round), 0);
  const violations = rounds.flatMap((round) => round.violations);
  const counts = KINDS.map((kind) => [kind, violations.filter((one) => isOf(kind, one)).length]);
  return {
    title: 'storm',
    figures: {
      rounds: rounds.length,
      kills: sum(({ kills }) => kills),
      stops: sum(({ stops }) => stops),
      commits: sum(({ commits }) => commits),
      acknowledged: sum(({ acknowledged }) => acknowledged),
      refused: sum(({ refused }) => refused),
      ...(Object.fromEntries(counts) as Record<string, number>),
      'saves in the open window': `${sum(({ windowed }) => windowed)} of ${sum(({ overlapping }) => overlapping)}`,
    },
    worstWait: Math.max(...rounds.map(({ worstWait }) => worstWait)),
    violations,
  };
}

function told({ kills, stops, commits, acknowledged, violations }: Round): string {
  return `${kills} kills, ${stops} stops, ${commits} commits, ${acknowledged} acknowledged, ${violations.length} violations`;
}
