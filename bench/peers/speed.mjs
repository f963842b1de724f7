// Start, list, create and a change of status, each a call as users make it, side by side in interleaved rounds.
import { join } from 'node:path';
import { timeOf } from '../rig/measure.mjs';
import { thousands } from '../rig/settings.mjs';
import { median, minimum } from '../rig/statistics.mjs';
import { table } from '../rig/table.mjs';
import { gathered, withFloor } from '../targets/floors.mjs';
import { must } from './processes.mjs';

/** Beyond this size a call of some takes seconds, and is made less often. */
const OFTEN = 1000;
const FEW = 2;

export function speedTables(peers, base, env, { sizes, rounds }) {
  return sizes.map((size) => {
    const folders = peers.map((peer) => seeded(peer, join(base, `${peer.name}-${size}`), size, env));
    const kinds = [...(size === sizes[0] ? ['start'] : []), 'list', 'create', 'status change'];
    const called = kinds.flatMap((kind) =>
      peers.map((peer, index) => peerRow(kind, peer, folders[index], env)),
    );
    const rows = withFloor(called, env).map((row) => ({ kind: '', times: [], ...row }));
    measure(rows, size > OFTEN ? Math.min(rounds, FEW) : rounds);
    return `#### A call, ${thousands(size)} tasks\n\n${printed(gathered(rows))}`;
  });
}

/** @returns its folder, or the reason why this peer has none of this size. */
function seeded(peer, root, size, env) {
  if (size > (peer.upTo ?? size)) return { reason: `only measured up to ${peer.upTo} tasks` };
  try {
    peer.seed(root, size, env);
    return { root };
  } catch (error) {
    return { reason: error.message };
  }
}

function peerRow(kind, peer, { root, reason }, env) {
  if (reason !== undefined) return { kind, name: peer.name, reason };
  let n = 0;
  const calls = {
    start: () => peer.version,
    list: () => peer.list,
    create: () => peer.create(`New ${n++}`),
    'status change': () => peer.start(n++),
  };
  return { name: peer.name, kind, run: () => must(calls[kind](), { cwd: root, env }) };
}

/** A row that failed or was cut off is not tried again: its reason stands in its place. */
function measure(rows, rounds) {
  for (let round = -1; round < rounds; round++) {
    for (const row of rows.filter(({ reason }) => reason === undefined)) {
      try {
        const time = timeOf(row.run);
        if (round >= 0) row.times.push(time);
      } catch (error) {
        row.reason = error.message;
      }
    }
  }
}

function printed(rows) {
  const floor = rows[0].times;
  const head = ['call', 'program', 'median', 'min', 'F', 'F of minima'];
  return table(
    head,
    rows.map(({ name, kind = '', times, reason }) => {
      if (reason !== undefined) return [kind, name, reason, '', '', ''];
      const [middle, least] = [median(times), minimum(times)];
      const figures = [middle / median(floor), least / minimum(floor)].map((one) => one.toFixed(2));
      return [kind, name, `${middle.toFixed(1)} ms`, `${least.toFixed(1)} ms`, ...figures];
    }),
  );
}
