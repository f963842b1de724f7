// Who is measured beside sow, and who is left out for which reason.
import { backlog } from './backlog.mjs';
import { beads } from './beads.mjs';
import { dex } from './dex.mjs';
import { sow } from './sow.mjs';
import { stm } from './stm.mjs';
import { taskmaster } from './taskmaster.mjs';
import { taskwarrior } from './taskwarrior.mjs';

const ALL = [sow, backlog, stm, dex, taskwarrior, taskmaster, beads];

/** Where nothing else is said, a program did not start. */
const ABSENT = 'its program is not there or does not start';

/** @returns the peers that are there, each with its version, and a line for each other. */
export function peersAt(env, { heavy }) {
  const found = ALL.map((peer) => ({ peer, ...lookFor(peer, env, heavy) }));
  return {
    peers: found
      .filter(({ version }) => version !== undefined)
      .map(({ peer, version }) => ({ ...peer, versionText: version })),
    absent: found
      .filter(({ version }) => version === undefined)
      .map(({ peer, reason }) => `${peer.name} skipped: ${reason ?? ABSENT}`),
  };
}

/** One that is heavy is not even looked for unless it is asked for. */
function lookFor(peer, env, heavy) {
  if (!peer.heavy || heavy) return peer.find(env);
  return { reason: peer.unasked };
}
