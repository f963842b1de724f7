// The commands whose cost is drawn over the size of a project: each with what makes it ready and what puts it back, so that
// a project is after each call what it was before, but for one event or one task more.
import { refOf } from '../rig/repository.mjs';

const [SET, CLAIMED, SUBMITTED, PAUSED, REVIEWED, ENDED, DEPENDENT] = Array.from({ length: 7 }, (_, n) =>
  refOf(n),
);

/** Somebody else, as who holds a task already is given that one again. */
const NEXT = ['--actor', 'human:next'];

export const READS = [
  ['--version'],
  ['list', '--json'],
  ['list', '--status', 'in_progress', '--json'],
  ['list', '--tree', '--limit', '100000'],
  ['ready', '--json'],
  ['status'],
  ['show', SET],
  ['why', SET],
  ['events', SET],
  ['events', '--limit', '20'],
  ['search', 'Task', '5'],
  ['graph'],
  ['metrics'],
  ['phase', 'list'],
  ['prime'],
  ['validate'],
  ['export'],
].map((args) => ({ name: args.filter((word) => word !== '100000').join(' '), call: () => args }));

/** @param sow calls in the folder of the project that is measured. */
export function mutations(sow) {
  let n = 0;
  sow('claim', SUBMITTED);
  sow('claim', PAUSED);
  sow('claim', REVIEWED);
  return [
    { name: 'add', call: () => ['add', 'One more', '--phase', 'p0'] },
    { name: 'set', call: () => ['set', SET, `labels=n${n++}`] },
    { name: 'claim', call: () => ['claim', CLAIMED], after: () => sow('release', CLAIMED) },
    { name: 'claim --next', call: () => ['claim', '--next', ...NEXT], after: () => releaseNext(sow) },
    { name: 'release', before: () => sow('claim', CLAIMED), call: () => ['release', CLAIMED] },
    {
      name: 'submit',
      call: () => ['submit', SUBMITTED],
      after: () => sow('reject', SUBMITTED, '-m', 'again'),
    },
    {
      name: 'pause',
      call: () => ['pause', PAUSED, '-m', 'which?'],
      after: () => sow('answer', PAUSED, '-m', 'that'),
    },
    {
      name: 'answer',
      before: () => sow('pause', PAUSED, '-m', 'which?'),
      call: () => ['answer', PAUSED, '-m', 'that'],
    },
    {
      name: 'approve',
      before: () => sow('submit', REVIEWED),
      call: () => ['approve', REVIEWED],
      after: () => reopened(sow, REVIEWED),
    },
    {
      name: 'reject',
      before: () => sow('submit', REVIEWED),
      call: () => ['reject', REVIEWED, '-m', 'again'],
    },
    {
      name: 'abandon',
      call: () => ['abandon', ENDED, '-m', 'not now'],
      after: () => sow('reopen', ENDED, '-m', 'now'),
    },
    { name: 'progress', call: () => ['progress', SUBMITTED, '50', '-m', 'half'] },
    { name: 'note', call: () => ['note', SET, '-m', `note ${n++}`] },
    {
      name: 'set depends_on',
      call: () => ['set', DEPENDENT, `depends_on+=${SET}`],
      after: () => sow('set', DEPENDENT, `depends_on-=${SET}`),
    },
  ];
}

function releaseNext(sow) {
  const { data } = JSON.parse(sow('list', '--status', 'in_progress', '--json'));
  const held = data.tasks
    .map(({ phase, id }) => `${phase}/${id}`)
    .filter((ref) => ![SUBMITTED, PAUSED, REVIEWED].includes(ref));
  sow('release', ...held, ...NEXT);
}

function reopened(sow, ref) {
  sow('reopen', ref, '-m', 'once more');
  sow('claim', ref);
}

/** What reads or lengthens the log of one task. */
export function logCommands(sow) {
  let n = 0;
  return [
    { name: 'list --json', call: () => ['list', '--json'] },
    { name: 'show', call: () => ['show', SET] },
    { name: 'events of the task', call: () => ['events', SET] },
    { name: 'events --limit 20', call: () => ['events', '--limit', '20'] },
    { name: 'set', call: () => ['set', SET, `labels=n${n++}`] },
    { name: 'claim', call: () => ['claim', SET], after: () => sow('release', SET) },
    {
      name: 'progress',
      before: () => sow('claim', SET),
      call: () => ['progress', SET, '50', '-m', 'half'],
      after: () => sow('release', SET),
    },
  ];
}
