// What becomes of an edit by hand, and what a file that is broken by hand does to the rest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../rig/table.mjs';
import { replaceIn } from './files.mjs';
import { commitAll, linesChanged } from './git.mjs';
import { LIMIT, must, once } from './processes.mjs';

const TASKS = 20;
const EDITED = 2;

export function handEditTable(peers, base, env) {
  const head = [
    'program',
    'comment',
    'order of fields',
    'lines of a change',
    'syntax broken: list',
    'value invalid: list',
  ];
  return table(
    head,
    peers.map((peer) => [
      peer.name,
      ...(peer.edits ? cellsOf(peer, join(base, `${peer.name}-edit`), env) : many(peer.outsideGit)),
    ]),
  );
}

function cellsOf(peer, base, env) {
  const cell = (kind, look) => {
    try {
      peer.seed(`${base}-${kind}`, TASKS, env);
      return look(`${base}-${kind}`);
    } catch (error) {
      return error.message;
    }
  };
  return [
    cell('comment', (root) =>
      peer.edits.comment
        ? survives(peer, root, env, peer.edits.comment, /^# by hand$/m)
        : 'its format has none',
    ),
    cell('order', (root) => survives(peer, root, env, peer.edits.order, peer.edits.ordered, 0)),
    cell('lines', (root) => diffOf(peer, root, env)),
    cell('syntax', (root) => broken(peer, root, env, peer.edits.syntax)),
    cell('value', (root) => broken(peer, root, env, peer.edits.value)),
  ];
}

function survives(peer, root, env, edit, wanted, n = EDITED) {
  replaceIn(peer.file(root, n), ...edit);
  must(peer.start(n), { cwd: root, env });
  return wanted.test(readFileSync(peer.file(root, n), 'utf8')) ? 'kept' : 'lost';
}

function diffOf(peer, root, env) {
  if (peer.outsideGit !== undefined) return peer.outsideGit;
  must(peer.start(EDITED), { cwd: root, env });
  const lines = linesChanged(root, env);
  return lines === '+0/−0' ? 'ignored by git' : lines;
}

/** Silent is what is worst: an answer that lacks a task and says nothing. */
function broken(peer, root, env, edit) {
  const file = peer.file(root, EDITED);
  replaceIn(file, ...edit);
  if (peer.outsideGit === undefined) commitAll(root, env);
  const { code, signal, stdout, stderr, cut } = once(peer.list, { cwd: root, env });
  if (cut) return `does not end in ${LIMIT / 1000} s`;
  if (signal) return `crashes (${signal})`;
  return `${listed(peer, stdout)} of ${TASKS}, exit ${code}, ${placeOf({ stdout, stderr }, file.slice(root.length + 1))}`;
}

function listed(peer, stdout) {
  try {
    return peer.listed(stdout);
  } catch {
    return 0;
  }
}

function placeOf({ stdout, stderr }, file) {
  const named = `${stdout}${stderr}`.includes(file);
  const line = /[(:]\d+:\d+|\bline \d+/.test(stderr) || /"line": ?\d+/.test(stdout);
  if (named) return line ? 'names file and line' : 'names the file';
  if (line) return 'names the line';
  return stderr.trim() === '' ? 'silent' : 'names no place';
}

function many(text) {
  return Array.from({ length: 5 }, () => text);
}
