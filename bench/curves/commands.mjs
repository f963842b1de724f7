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
  const each = (...calls) => {
    for (const call of calls) sow(...call);
  };
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
      after: () => each(['reject', SUBMITTED, '-m', 'again'], ['claim', SUBMITTED]),
    },
    {
      name: 'pause',
      call: () => ['pause', PAUSED, '-m', 'which?'],
      after: () => each(['answer', PAUSED, '-m', 'that'], ['claim', PAUSED]),
    },
    {
      name: 'answer',
      before: () => sow('pause', PAUSED, '-m', 'which?'),
      call: () => ['answer', PAUSED, '-m', 'that'],
      after: () => sow('claim', PAUSED),
    },
    {
      name: 'approve',
      before: () => sow('submit', REVIEWED),
      call: () => ['approve', REVIEWED],
      after: () => each(['reopen', REVIEWED, '-m', 'once more'], ['claim', REVIEWED]),
    },
    {
      name: 'reject',
      before: () => sow('submit', REVIEWED),
      call: () => ['reject', REVIEWED, '-m', 'again'],
      after: () => sow('claim', REVIEWED),
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
  const held = data.tasks.filter(({ claim }) => claim?.actor === NEXT[1]).map(({ ref }) => ref);
  sow('release', ...held, ...NEXT);
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
