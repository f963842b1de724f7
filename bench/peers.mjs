#!/usr/bin/env node
// sow beside other programs of its kind, on one machine, in one run: `npm run bench:peers`, or only some of its parts:
// `npm run bench:peers -- crowds merges`. `--heavy` takes those as well that are large; `--record` writes
// docs/benchmarks.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crowdTable } from './peers/crowds.mjs';
import { graphTable } from './peers/graphs.mjs';
import { handEditTable } from './peers/hand-edits.mjs';
import { mergeTable } from './peers/merges.mjs';
import { install } from './peers/packages.mjs';
import { peersAt } from './peers/peers.mjs';
import { speedTables } from './peers/speed.mjs';
import { machineLines } from './rig/machine.mjs';
import { environment } from './rig/program.mjs';
import { record } from './rig/record.mjs';
import { LARGEST, ROUNDS, SIZES } from './rig/settings.mjs';

const CROWDS = [20, 50];
const NODES = Math.min(200, LARGEST);
/** Others may send figures home, ask, or look for news: not from here. */
const QUIET = { DO_NOT_TRACK: '1', CI: '1', TASKMASTER_SILENT: '1', NO_UPDATE_NOTIFIER: '1' };

const words = process.argv.slice(2);
const heavy = words.includes('--heavy');
const wanted = words.filter((word) => !word.startsWith('--'));
const rounds = Math.min(ROUNDS, 5);
const base = mkdtempSync(join(tmpdir(), 'sow-peers-'));
const env = { ...environment(base), ...QUIET };

const PARTS = {
  speed: (peers) => speedTables(peers, base, env, { sizes: SIZES, rounds }).join('\n\n'),
  crowds: (peers) => crowdTable(peers, base, env, { crowds: CROWDS.filter((count) => count <= LARGEST) }),
  edits: (peers) => handEditTable(peers, base, env),
  merges: (peers) => mergeTable(peers, base, env),
  graph: () => graphTable(base, env, { nodes: NODES, rounds: Math.min(rounds, 3) }),
};

try {
  const missing = [install(), ...(heavy ? [install({ heavy: true })] : [])].filter(Boolean);
  const { peers, absent } = peersAt(env, { heavy });
  const versions = peers.map(({ name, versionText }) => `${name} ${versionText}`).join(', ');
  for (const [part, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(part)) continue;
    const machine = machineLines({ git: ['git', '--version'], make: ['make', '--version'] }, { rounds });
    const head = [...machine, versions, ...missing, ...absent].map((line) => `- ${line}`).join('\n');
    const text = `${head}\n\n${await measure(peers)}`;
    process.stdout.write(`${part}\n\n${text}\n\n`);
    if (words.includes('--record')) record(`peers ${part}`, text);
  }
} finally {
  rmSync(base, { recursive: true, force: true });
}
