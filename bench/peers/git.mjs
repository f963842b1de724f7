// The repository around a peer's files.
import { call } from '../rig/program.mjs';
import { once } from './processes.mjs';

export function makeGit(root, env) {
  call('git', ['init', '-q', '-b', 'work', root], { env });
}

export function commitAll(root, env, message = 'next') {
  call('git', ['add', '-A'], { cwd: root, env });
  call('git', ['commit', '-q', '--allow-empty', '-m', message], { cwd: root, env });
}

/** A clone and the repository, each changed on the same branch, merged: whether git could. */
export function merged(root, env, [first, second]) {
  const clone = `${root}-clone`;
  call('git', ['clone', '-q', root, clone], { env });
  first(clone);
  commitAll(clone, env, 'one');
  second(root);
  commitAll(root, env, 'two');
  call('git', ['fetch', '-q', clone, 'work'], { cwd: root, env });
  return once(['git', 'merge', '-q', '--no-edit', 'FETCH_HEAD'], { cwd: root, env }).code === 0;
}

export function linesChanged(root, env) {
  const [, added, removed] = /(\d+) insert[^,]*(?:, )?(?:(\d+) delet)?/.exec(stat(root, env)) ?? [];
  return `+${added ?? 0}/−${removed ?? 0}`;
}

function stat(root, env) {
  return call('git', ['diff', '--shortstat', '--', '.', ':!*.jsonl.lock'], { cwd: root, env });
}

export function isIgnored(root, env, file) {
  return once(['git', 'check-ignore', '-q', file], { cwd: root, env }).code === 0;
}
