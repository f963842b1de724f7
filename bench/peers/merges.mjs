// Two clones that each changed something through the program: whether git merges them, and what is there afterwards.
import { join } from 'node:path';
import { table } from '../rig/table.mjs';
import { isIgnored, merged } from './git.mjs';
import { must } from './processes.mjs';

const TASKS = 20;
/** Neighbours, as one file for all makes them. */
const [FIRST, SECOND] = [4, 5];

export function mergeTable(peers, base, env) {
  const head = ['program', 'each adds a task', 'status of two tasks', 'status and title of one task'];
  return table(
    head,
    peers
      .flatMap(withDriver)
      .map((peer) => [peer.name, ...cellsOf(peer, join(base, `${peer.name}-merge`), env)]),
  );
}

/** A program that has a merge driver is looked at without it, as a clone has it, and with it. */
function withDriver(peer) {
  if (peer.driver === undefined) return [peer];
  const seed = (root, count, env) => {
    peer.seed(root, count, env);
    must(peer.driver, { cwd: root, env });
  };
  return [peer, { ...peer, name: `${peer.name}, with its merge driver`, seed }];
}

function cellsOf(peer, base, env) {
  if (peer.outsideGit !== undefined) return [peer.outsideGit, '', ''];
  return [
    cell(peer, `${base}-add`, env, [peer.create('Added by one'), peer.create('Added by two')]),
    cell(peer, `${base}-two`, env, [peer.start(FIRST), peer.start(SECOND)]),
    peer.retitle
      ? cell(peer, `${base}-one`, env, [peer.start(FIRST), peer.retitle(FIRST, 'Another title')])
      : 'no command sets a title',
  ];
}

function cell(peer, root, env, calls) {
  try {
    peer.seed(root, TASKS, env);
    if (isIgnored(root, env, peer.file(root, 0))) return 'ignored by git';
    const sides = calls.map((call) => (cwd) => must(call, { cwd, env }));
    return merged(root, env, sides) ? `clean${duplicates(peer.read(root, env))}` : 'conflict';
  } catch (error) {
    return error.message;
  }
}

function duplicates(tasks) {
  const ids = tasks.map(({ id }) => id);
  return new Set(ids).size === ids.length ? '' : ', two tasks with one id';
}
