// The attack on what git and the state do one after the other: a kill at every call of git.
import type { AttackOptions, Report } from '../report.ts';
import { killEverywhere, type Told } from './kills.ts';
import { SCENES } from './scenes.ts';

export async function worktrees({ ms = 60_000, say = () => {} }: Partial<AttackOptions>): Promise<Report> {
  const until = performance.now() + ms;
  const all: Told[] = [];
  for (const scene of SCENES) {
    const told = await killEverywhere(
      scene,
      () => true,
      () => performance.now() > until,
    );
    say(`${scene.name}: ${told.kills} kills`);
    all.push(told);
  }
  return {
    title: 'worktrees',
    figures: { kills: all.reduce((sum, { kills }) => sum + kills, 0) },
    violations: all.flatMap(({ violations }) => violations),
  };
}
