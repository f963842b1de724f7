// Calls of the program, each a process of its own, against an empty one of node.
import { refOf } from '../rig/repository.mjs';
import { thousands } from '../rig/settings.mjs';

const CHANGE = 1.6;

/** @param sow runs the program in a folder and gives back what it printed. */
export function callRows(projects, sow) {
  const [anywhere] = projects.values();
  const version = { name: 'sow --version', target: 1.1, run: () => sow(anywhere, '--version') };
  return [version, ...[...projects].flatMap(([size, root]) => rowsOf(size, root, sow))];
}

/** A row leaves the project as it found it, but for one task more and longer logs. */
function rowsOf(size, root, sow) {
  const [changed, claimed, submitted] = [refOf(0), refOf(1), refOf(2)];
  const named = (call) => `sow ${call} (${thousands(size)} tasks)`;
  let n = 0;
  sow(root, 'claim', submitted);
  return [
    { name: named('set'), target: CHANGE, run: () => sow(root, 'set', changed, `labels=n${n++}`) },
    {
      name: named('claim'),
      target: CHANGE,
      run: () => sow(root, 'claim', claimed),
      after: () => sow(root, 'release', claimed),
    },
    {
      name: named('submit'),
      target: CHANGE,
      run: () => sow(root, 'submit', submitted),
      after: () => sow(root, 'reject', submitted, '-m', 'again'),
    },
    { name: named('add'), target: CHANGE, run: () => sow(root, 'add', 'One more', '--phase', 'p0') },
    {
      name: named('list --json'),
      target: size <= 1000 ? 1.7 : 2.6,
      before: () => sow(root, 'list', '--json'),
      run: () => sow(root, 'list', '--json'),
    },
    { name: named('ready'), run: () => sow(root, 'ready') },
  ];
}
