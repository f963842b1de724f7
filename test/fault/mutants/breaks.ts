// Breaks of the store: each is a step that looks as if it could be left out, and the attack that shows that it cannot.
import { type Mutant, mutantsOf } from '../../../tools/mutants/mutant.ts';

/** The bounded part of an attack, as a test file. */
export const CATCHERS = {
  'every call': 'test/fault/nth-call.test.ts',
  'power cuts': 'test/fault/power.test.ts',
  schedules: 'test/fault/schedules/schedules.test.ts',
  'schedules of the lock': 'test/store/lock-schedules.test.ts',
} as const;

export type Catcher = keyof typeof CATCHERS;

export interface StoreMutant extends Mutant {
  readonly catcher: Catcher;
}

function caughtBy(catcher: Catcher, mutants: readonly Mutant[]): StoreMutant[] {
  return mutants.map((mutant) => ({ ...mutant, catcher }));
}

const COMMIT = 'src/store/transaction/commit.ts';
const FINISH = 'src/store/transaction/finish.ts';
const TRANSACT = 'src/store/transaction/transact.ts';
const FOLDER = 'src/store/lock/lock-folder.ts';

/** Every part of the snapshot is read before the lock, and the decision is made on that. */
const READ_EARLY = `
  const early = openSnapshot(store);
  for (const ref of early.taskRefs) void early.task(ref)?.history.events;
  void [early.settings, early.board, early.projectHistory];
  const late = decide;
  decide = (_, draft) => late(early, draft);
`;

export const STORE_MUTANTS: readonly StoreMutant[] = [
  ...caughtBy('power cuts', [
    ...mutantsOf(COMMIT, [['no fsync of the entry', '  io.sync(temp);\n', '']]),
    ...mutantsOf(FINISH, [
      ['targets not synced before the entry goes', '  syncAll(root, entry, withheld, durable);\n', ''],
    ]),
  ]),
  ...caughtBy('every call', [
    ...mutantsOf(FINISH, [
      [
        'a fixed temporary name beside the target',
        `const temp = absolute(root, \`\${TEMP}/\${unique}\`);`,
        `const temp = \`\${target}.tmp\`;`,
      ],
    ]),
    ...mutantsOf('src/store/state/log.ts', [
      ['a log line appended twice', 'lines.filter((line) => !kept.includes(idMark(line)))', '[...lines]'],
    ]),
  ]),
  ...caughtBy('schedules', [
    ...mutantsOf(TRANSACT, [
      ['read outside the lock', '  if (!own.ok) return own;\n', `  if (!own.ok) return own;${READ_EARLY}`],
      [
        'acknowledged before finishing',
        '    const finished = finishEntry(store, entry, store.head);\n',
        `    if (committed) return { kind: 'done' };
    const finished = finishEntry(store, entry, store.head);\n`,
      ],
    ]),
    ...mutantsOf(FINISH, [
      [
        'blind apply over a hand edit',
        "  if (standingOf(bytesOf, file) !== 'before') {\n    root.io.unlink(temp);\n    return false;\n  }\n",
        '',
      ],
      [
        'a new file placed over an existing one',
        '    root.io.link(temp, target);\n',
        '    root.io.rename(temp, target);\n',
      ],
    ]),
    ...mutantsOf('src/store/lock/lock.ts', [
      [
        'lock taken over by age',
        `function reap({ io, folder, identity }: LockCaller, { token, ...holder }: LockOwner): boolean {
  return (unsettled.has(token) || isDead(holder, identity.host)) && bury(io, folder, token);`,
        `function reap({ io, folder, identity, clock }: LockCaller, { token, ...holder }: LockOwner): boolean {
  const isOld = clock() - Date.parse(holder.since) > 10_000;
  return (unsettled.has(token) || isOld || isDead(holder, identity.host)) && bury(io, folder, token);`,
      ],
    ]),
  ]),
  ...caughtBy('schedules of the lock', [
    ...mutantsOf(FOLDER, [
      [
        'owner written after acquisition',
        `    io.rename(preparedPath(folder, owner), lock);\n`,
        `    const prepared = preparedPath(folder, owner);
    for (const name of io.list(prepared) ?? []) io.unlink(join(prepared, name));
    io.rename(prepared, lock);
    writeOwner(io, lock, owner);\n`,
      ],
      [
        "a dead lock reaped by unlinking instead of renaming it into its owner's grave",
        `    io.rename(lockPath(folder), join(gravesPath(folder), token));
    return true;`,
        `    remove(io, lockPath(folder), io.list(lockPath(folder)) ?? []);
    return true;`,
      ],
    ]),
  ]),
];
