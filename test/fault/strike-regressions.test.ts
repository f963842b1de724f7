// Faults that the harness has found, each at the one call that shows it.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fault, Target } from './faults.ts';
import { withoutPatience } from './patience.ts';
import { reasonOf, strikeAt } from './strike.ts';

withoutPatience();

const FAILS: Fault = { kind: 'error', code: 'EIO', lasts: false, looksToo: true };
const KILLED: Fault = { kind: 'kill' };

const at =
  (name: Target['name'], path: string) =>
  (target: Target): boolean =>
    target.name === name && target.path.endsWith(path);

/** Whether a task is there is looked at before its text is. */
const second = (strikes: (target: Target) => boolean): ((target: Target) => boolean) => nth(2, strikes);

function nth(n: number, strikes: (target: Target) => boolean): (target: Target) => boolean {
  let times = 0;
  return (target) => strikes(target) && ++times === n;
}

interface Row {
  readonly title: string;
  readonly useCase: string;
  readonly fault: Fault;
  readonly strikes: (target: Target) => boolean;
  readonly comesTo: string;
}

const ROWS: readonly Row[] = [
  {
    title: 'looking for what stands in the way can fail: no exception',
    useCase: 'task set',
    fault: FAILS,
    strikes: at('stat', 'tasks/010/state.yaml'),
    comesTo: 'io',
  },
  {
    title: 'so can looking again at what was decided upon, before it is written',
    useCase: 'project delete',
    fault: FAILS,
    strikes: nth(6, at('stat', 'project/state.yaml')),
    comesTo: 'io',
  },
  {
    title: 'what fails before there is an entry is not told as committed',
    useCase: 'task set',
    fault: FAILS,
    strikes: at('list', 'local/txn/tmp'),
    comesTo: 'io',
  },
  {
    title: 'folders that a killed removal left empty are gone after the next command',
    useCase: 'task rm',
    fault: KILLED,
    strikes: at('rmdir', 'tasks/010'),
    comesTo: 'killed',
  },
  {
    title: 'so are those above a folder that is gone already',
    useCase: 'project delete',
    fault: KILLED,
    strikes: at('rmdir', 'implementation/tasks'),
    comesTo: 'killed',
  },
  {
    title: 'a task goes to no other phase because the file of its own cannot be read',
    useCase: 'task add',
    fault: FAILS,
    strikes: at('read', 'implementation/state.yaml'),
    comesTo: 'ok',
  },
  {
    title: 'nobody is given a key that a task which cannot be read may have',
    useCase: 'apply that changes',
    fault: FAILS,
    strikes: second(at('read', 'tasks/010/state.yaml')),
    comesTo: 'ok',
  },
  {
    title: 'a task whose file cannot be read is read again before it is removed',
    useCase: 'task rm',
    fault: FAILS,
    strikes: second(at('read', 'tasks/020/state.yaml')),
    comesTo: 'ok',
  },
  {
    title: 'a task that recover cannot read is read again before its run counts as settled',
    useCase: 'recover',
    fault: FAILS,
    strikes: at('read', 'tasks/010/state.yaml'),
    comesTo: 'ok',
  },
  {
    title: 'a run whose task cannot be read is not taken for settled',
    useCase: 'recover a run that failed',
    fault: FAILS,
    strikes: at('read', 'tasks/010/state.yaml'),
    comesTo: 'ok',
  },
  {
    title: 'run records that cannot be listed are a failure',
    useCase: 'recover',
    fault: FAILS,
    strikes: at('list', 'local/runs'),
    comesTo: 'io',
  },
  {
    title: 'an entry that cannot be looked at is a failure of project new',
    useCase: 'project new',
    fault: FAILS,
    strikes: at('stat', 'txn/pending.json'),
    comesTo: 'io',
  },
];

for (const { title, useCase, fault, strikes, comesTo } of ROWS) {
  test(title, async () => {
    const { outcome, violations } = await strikeAt(useCase, fault, strikes);
    assert.equal(violations, []);
    assert.is(reasonOf(outcome), comesTo);
  });
}

test.run();
