// kill -9 before and after every call of git on the way: `sow recover` leaves nothing half done, and the same call again comes to
// where it would have come without the kill.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Rig } from '../../rig/rig.ts';
import { type Kill, strike } from './killed-git.ts';
import { halves, type Scene, standing } from './scenes.ts';

export interface Told {
  readonly kills: number;
  readonly violations: readonly string[];
}

/** @param chosen which kills of those there are @param isOver asked before each */
export async function killEverywhere(
  scene: Scene,
  chosen: (kill: Kill, call: string) => boolean,
  isOver: () => boolean = () => false,
): Promise<Told> {
  await using rig = scene.begin();
  const saved = save(rig);
  const whole = strike(rig, scene.args);
  const violations: string[] = whole.ran.code === 0 ? [] : [`${scene.name}: ${whole.ran.stderr}`];
  const right = standing(rig);
  let kills = 0;
  const all = whole.calls.flatMap((call, index) =>
    (['before', 'after'] as const).map((when) => ({ kill: { at: index + 1, when }, call })),
  );
  for (const { kill, call } of all.filter((one) => chosen(one.kill, one.call))) {
    if (isOver()) break;
    restore(rig, saved);
    kills++;
    const wrong = strikeOnce(rig, scene, kill, right);
    if (wrong !== undefined)
      violations.push(`${scene.name}, killed ${kill.when} ${kill.at} (git ${call}): ${wrong}`);
  }
  return { kills, violations };
}

function strikeOnce(rig: Rig, scene: Scene, kill: Kill, right: object): string | undefined {
  const { ran } = strike(rig, scene.args, kill);
  if (ran.code !== null) return `exited ${ran.code} and was not killed\n${ran.stderr}`;
  const recovered = rig.sow(['recover']);
  if (recovered.code !== 0) return `recover exited ${recovered.code}\n${recovered.stderr}`;
  const rest = { ...halves(rig), invalid: rig.sow(['validate']).stdout };
  if (!isDeepStrictEqual(rest, { left: [], locked: [], invalid: '' }))
    return `recover left ${JSON.stringify(rest)}`;
  const again = rig.sow(scene.args);
  if (again.code !== 0 && !scene.again?.includes(again.code ?? -1))
    return `again exited ${again.code}\n${again.stderr}`;
  const now = standing(rig);
  return isDeepStrictEqual(now, right) ? undefined : `${JSON.stringify(now)} is not ${JSON.stringify(right)}`;
}

/** In place: worktrees know each other by absolute paths. */
function save(rig: Rig): string {
  const saved = `${rig.home}-saved`;
  spawnSync('cp', ['-a', rig.root, saved]);
  return saved;
}

function restore(rig: Rig, saved: string): void {
  rmSync(rig.root, { recursive: true, force: true, maxRetries: 5 });
  spawnSync('cp', ['-a', saved, rig.root]);
}
