// Many processes at once: what each says it did, against what stands in the files afterwards.
import { join } from 'node:path';
import { table } from '../rig/table.mjs';
import { atOnce } from './processes.mjs';

const TASKS = 60;

export async function crowdTable(peers, base, env, { crowds }) {
  const rows = [];
  for (const peer of peers)
    for (const count of crowds)
      rows.push([
        peer.name,
        count,
        ...(await cellsOf(peer, join(base, `${peer.name}-crowd-${count}`), env, count)),
      ]);
  const head = [
    'program',
    'processes',
    'creates: exit 0, there',
    'lost',
    'changes: exit 0, there',
    'lost',
    'claims of one task: exit 0 (want 1)',
  ];
  return table(head, rows);
}

async function cellsOf(peer, base, env, count) {
  try {
    const root = (kind) => folderOf(peer, `${base}-${kind}`, env);
    const [create, change] = [
      await creates(peer, root('create'), env, count),
      await changes(peer, root('change'), env, count),
    ];
    return [...told(create), ...told(change), await winners(peer, root('claim'), env, count)];
  } catch (error) {
    return [error.message, '', '', '', ''];
  }
}

function folderOf(peer, root, env) {
  peer.seed(root, TASKS, env);
  return root;
}

async function creates(peer, root, env, count) {
  const codes = await atOnce(
    many(count, (n) => peer.create(`Made by ${n}.`)),
    { cwd: root, env },
  );
  const titles = new Set(peer.read(root, env).map(({ title }) => title));
  return { codes, there: many(count, (n) => titles.has(`Made by ${n}.`)) };
}

async function changes(peer, root, env, count) {
  const codes = await atOnce(
    many(count, (n) => peer.start(n)),
    { cwd: root, env },
  );
  const started = new Set(
    peer
      .read(root, env)
      .filter((task) => task.started)
      .map(({ id }) => id),
  );
  return { codes, there: many(count, (n) => started.has(peer.idOf(n))) };
}

async function winners(peer, root, env, count) {
  const codes = await atOnce(
    many(count, (n) => peer.claim(0, n)),
    { cwd: root, env },
  );
  return codes.filter((code) => code === 0).length;
}

/** Lost is what was told done and is not there. */
function told({ codes, there }) {
  const done = codes.filter((code) => code === 0).length;
  const lost = codes.filter((code, index) => code === 0 && !there[index]).length;
  return [`${done}, ${there.filter(Boolean).length}`, lost];
}

function many(count, make) {
  return Array.from({ length: count }, (_, n) => make(n));
}
