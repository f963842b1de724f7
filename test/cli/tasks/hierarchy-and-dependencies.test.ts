// What is promised of trees and of dependencies, a line each: the tasks, then what is called, how it ends and what it says.
// The four strategies have their table in test/model/parent-status.test.ts; agents that run are stopped in test/e2e/tree.test.ts.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openProject } from '../../../src/index.ts';
import type { PlanTask } from '../../../src/model/generated/types.ts';
import { Rig } from '../../rig/rig.ts';

/** A command line, its exit code where it is not 0, and what is printed; `not` stands before what must not be. */
type Call = readonly [line: string, ...(number | RegExp | { readonly not: RegExp })[]];

interface Promised {
  readonly promise: string;
  /** `key`, `key in parent`, `key after one,other`, `key softly after one`, `key with {"priority":"high"}` */
  readonly tasks: readonly string[];
  /** Lines that a hand adds to the files of tasks. */
  readonly hand?: Readonly<Record<string, string>>;
  readonly calls: readonly Call[];
}

function planned(line: string): PlanTask {
  const [key = '', ...words] = line.split(' with ')[0]?.split(' ') ?? [];
  const after = words[words.indexOf('after') + 1]?.split(',') ?? [];
  const soft = words.includes('softly');
  return {
    key,
    name: key,
    ...(words.includes('in') && { parent_id: words[words.indexOf('in') + 1] ?? '' }),
    ...(words.includes('after') && {
      depends_on: soft ? after.map((task) => ({ task, type: 'soft' as const })) : after,
    }),
    ...(JSON.parse(line.split(' with ')[1] ?? '{}') as object),
  };
}

function check(rig: Rig, [line, ...expected]: Call): void {
  const words = line.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", '')) ?? [];
  const code = expected.find((one) => typeof one === 'number') ?? 0;
  const { stdout, stderr } = rig.exits(code, words);
  for (const one of expected) {
    if (one instanceof RegExp) assert.match(`${stdout}${stderr}`, one, line);
    else if (typeof one === 'object') assert.not.match(`${stdout}${stderr}`, one.not, line);
  }
}

const FAILED = "-m 'It broke.' --cause failed";

const HIERARCHY: readonly Promised[] = [
  {
    promise: 'children are sorted by number',
    tasks: ['top', ...'jihgfedcba'.split('').map((key) => `${key} in top`)],
    calls: [
      ['task children top', /020 .*\n030 .*\n040 .*\n050 .*\n060 .*\n070 .*\n080 .*\n090 .*\n100 .*\n110 /],
    ],
  },
  {
    promise: 'what a depth cuts off is reported',
    tasks: ['top', 'branch in top', 'leaf in branch'],
    calls: [
      ['list --tree --depth 1', /\n2 of 3\n/, { not: /leaf/ }],
      ['list --tree --depth 1 --json', /"total": 3,\s+"truncated": true/],
    ],
  },
  {
    promise: 'a task cannot be its own parent',
    tasks: ['top'],
    calls: [['set top parent_id=top', 4, /implementation\/010 cannot be its own parent/]],
  },
  {
    promise: 'parents cannot stand in a circle, and its path is told',
    tasks: ['top', 'branch in top', 'leaf in branch'],
    calls: [
      [
        'set top parent_id=leaf',
        4,
        /cycle: implementation\/010 → implementation\/020 → implementation\/030 → /,
      ],
    ],
  },
  {
    promise: 'a parent that is missing is refused',
    tasks: ['top'],
    calls: [
      ['set top parent_id=nobody', 6, /there is no task nobody/],
      ['add Lost --parent 990', 6, /there is no task 990/],
      ['list', { not: /Lost/ }],
    ],
  },
  {
    promise: 'a task with children goes only with all of its subtree',
    tasks: ['top', 'branch in top', 'leaf in branch', 'other'],
    calls: [
      ['rm top --yes', 4, /has the children implementation\/020/],
      ['rm top --cascade --yes', /010 removed\n.*020 removed\n.*030 removed/],
      ['list', /^040 .*\n$/],
    ],
  },
  {
    promise: 'where one of a subtree cannot go, nothing goes',
    tasks: ['top', 'leaf in top', 'other after leaf'],
    calls: [
      ['rm top --cascade --yes', 4, /implementation\/020 is needed by implementation\/030/],
      ['list', /^010 .*\n020 .*\n030 .*\n$/],
    ],
  },
  {
    promise: 'a cancelled child has ended, and is no success',
    tasks: ['top', 'a in top', 'b in top'],
    calls: [
      ['claim a'],
      ['complete a'],
      ['abandon b -m no', /010 paused/],
      ['show top', /status +paused/, /1 cancelled/],
    ],
  },
  {
    promise: 'a child that ran out of time failed',
    tasks: ['top with {"strategy":"fail_fast"}', 'a in top', 'b in top'],
    calls: [
      ['claim a'],
      [
        "pause a -m 'Too long.' --cause timed_out",
        /010 paused/,
        /030 abandoned \(skipped\): 010 was decided/,
      ],
      ['task children top', /1 timed out/],
    ],
  },
  {
    promise: 'a parent without children keeps its own status',
    tasks: ['top with {"strategy":"race"}'],
    calls: [['show top', /status +pending/], ['claim top'], ['show top', /status +in_progress/]],
  },
  {
    promise: 'a child that is paused counts as running',
    tasks: ['top', 'a in top', 'b in top'],
    calls: [
      ['claim a'],
      ["pause a -m 'Which one?'"],
      ['claim b'],
      ['complete b'],
      ['show top', /status +in_progress/, /1 of 2 completed \(50 %\), 1 running/],
    ],
  },
  {
    promise: 'best effort is enough from its threshold on',
    tasks: ['top with {"strategy":"best_effort","threshold":2}', 'a in top', 'b in top', 'c in top'],
    calls: [
      ['abandon a -m no'],
      ['claim b'],
      ['complete b'],
      ['show top', /status +in_progress/, /threshold +2/],
      ['claim c'],
      ['complete c', /010 completed/],
    ],
  },
  {
    promise: 'best effort below its threshold has failed',
    tasks: ['top with {"strategy":"best_effort","threshold":2}', 'a in top', 'b in top'],
    calls: [['abandon a -m no'], ['claim b'], ['complete b', /010 paused: settled/]],
  },
  {
    promise: 'a race is won by who completes first, though another one failed before',
    tasks: ['top with {"strategy":"race"}', 'a in top', 'b in top', 'c in top'],
    calls: [
      [`abandon a ${FAILED}`],
      ['show top', { not: /status +paused/ }],
      ['claim b'],
      ['complete b', /010 completed/, /040 abandoned \(skipped\)/],
    ],
  },
  {
    promise: 'rates are told to full precision',
    tasks: ['top', 'a in top', 'b in top', 'c in top'],
    calls: [
      ['claim a'],
      ['complete a'],
      [`abandon b ${FAILED}`],
      [
        'task children top --json',
        /"completion_rate": 0\.3333333333333333,\s+"failure_rate": 0\.3333333333333333/,
      ],
    ],
  },
  {
    promise: 'a grandparent goes by its own strategy',
    tasks: ['top with {"strategy":"best_effort"}', 'branch in top', 'other in top', 'leaf in branch'],
    calls: [[`abandon leaf ${FAILED}`, /020 paused/], ['claim other'], ['complete other', /010 completed/]],
  },
  {
    promise: 'a parent that has ended stays so',
    tasks: ['top', 'a in top'],
    calls: [
      ['claim a'],
      ['complete a', /010 completed/],
      ['reopen a -m again'],
      ['show top', /status +completed/],
    ],
  },
  {
    promise: 'whom a decision skips says who was decided',
    tasks: ['top with {"strategy":"fail_fast"}', 'a in top', 'b in top'],
    calls: [
      [`abandon a ${FAILED}`, /030 abandoned \(skipped\)/],
      ['show b', /abandoned \(skipped\) by orchestrator:\n {2}010 was decided without it/],
    ],
  },
];

const DEPENDENCIES: readonly Promised[] = [
  {
    promise: 'the last hard dependency that is completed frees exactly those that waited for it',
    tasks: ['a', 'b after a', 'c after a,b', 'd after a'],
    calls: [
      ['claim a'],
      ['complete a', /Unblocked: 020, 040\n/],
      ['events -t unblocked', /020 .*unblocked.*\n.*040 .*unblocked/, { not: /030/ }],
      ['claim b'],
      ['complete b', /Unblocked: 030\n/],
    ],
  },
  {
    promise: 'a soft dependency never blocks',
    tasks: ['a', 'b softly after a'],
    calls: [['why b', /^020 ready/], ['claim b']],
  },
  {
    promise: 'an abandoned dependency keeps its dependents blocked and says so',
    tasks: ['a', 'b after a'],
    calls: [
      ['abandon a -m no', { not: /Unblocked/ }],
      ['why b', /depends on 010, which was abandoned/],
      ['claim b', 4, /abandoned/],
    ],
  },
  {
    promise: 'to complete what is not there is 6, what is blocked 4',
    tasks: ['a', 'b after a'],
    calls: [
      ['complete nobody', 6, /there is no task nobody/],
      ['complete b', 4],
      ['claim b', 4, /waits for 010/],
    ],
  },
  {
    promise: 'no assignment completes a task past its verbs',
    tasks: ['a', 'b after a'],
    calls: [
      ['set b status=completed', 2, /sow claim.*approve/s],
      ['show b', /status +pending/],
    ],
  },
  {
    promise: 'a dependency that is reopened blocks again and warns of who is under way',
    tasks: ['a', 'b after a', 'c after a'],
    calls: [
      ['claim a'],
      ['complete a'],
      ['claim b'],
      ['reopen a -m again', /Blocked again: 030/, /open again: 020/],
      ['why c', /waits for 010 \(pending\)/],
    ],
  },
  {
    promise: 'a task cannot depend on itself',
    tasks: ['a'],
    calls: [['set a depends_on+=010', 4, /cannot depend on itself/]],
  },
  {
    promise: 'cycles that hands made: itself, two apart, two that share a task, a task behind them',
    tasks: 'a b c d e f g h i'.split(' '),
    hand: {
      a: 'depends_on: ["a"]',
      b: 'depends_on: ["c"]',
      c: 'depends_on: ["b"]',
      d: 'depends_on: ["e"]',
      e: 'depends_on: ["d", "f"]',
      f: 'depends_on: ["e"]',
      g: 'depends_on: ["f"]',
      h: 'depends_on: [{task: i, type: soft}]',
      i: 'depends_on: ["h"]',
    },
    calls: [
      ['graph', /cycle: 010 → 010/, /cycle: 020 → 030 → 020/, /cycle: 040 → 050 → 040/, /070 +waits for 060/],
      ['graph', /^batch 1\n {2}080\S* .*\nbatch 2\n {2}090/],
      ['validate', 3, /a cycle: implementation\/020 → implementation\/030/],
      ['ready', /^080 .*\n$/],
    ],
  },
  {
    promise: 'a missing dependency is named, one that is done is not missing',
    tasks: ['a', 'b after a', 'c'],
    hand: { c: 'depends_on: ["990", "a"]' },
    calls: [
      ['claim a'],
      ['complete a'],
      ['why c', /depends on 990, which does not exist/, { not: /010/ }],
      ['why b', /^020 ready/],
      ['graph --json', /"missing": \[\s+\{\s+"task": "implementation\/030",\s+"reference": "990"\s+\}\s+\]/],
    ],
  },
  {
    promise: 'a dependency that is set again, by whatever reference, changes nothing',
    tasks: ['a', 'b after a'],
    calls: [
      ['set b depends_on+=010 depends_on+=10 depends_on+=implementation/010', /unchanged/],
      [`set b 'depends_on+={"task":"10"}'`, /unchanged/],
      ['add Third --depends-on a --depends-on 10'],
      ['show 030', /depends on +a\n/],
    ],
  },
  {
    promise: 'the last word on an edge decides whether it is hard, and any reference takes it away',
    tasks: ['a', 'b after a'],
    calls: [
      [`set b 'depends_on+={"task":"10","type":"soft"}'`],
      ['show b', /depends on +10 \(soft\)\n/],
      ['set b depends_on-=implementation/010'],
      ['show b', { not: /depends on/ }],
    ],
  },
  {
    promise: 'duplicates that a hand wrote count once',
    tasks: ['a', 'b'],
    hand: { b: 'depends_on: ["a", "10", {task: "010", type: soft}]' },
    calls: [
      ['why b', /waits for 010 \(pending\)\n$/],
      ['why b', { not: /010.*010/s }],
      ['graph --json', { not: /"to": "implementation\/020".*"to": "implementation\/020"/s }],
    ],
  },
  {
    promise: 'an unknown kind of dependency is refused',
    tasks: ['a', 'b'],
    calls: [[`set b 'depends_on+={"task":"a","type":"blocks"}'`, 2, /"blocks" is not one of hard, soft/]],
  },
  {
    promise: 'a phase is named as one, and who forgets it is told',
    tasks: ['a'],
    calls: [
      [
        'phase set review depends_on+=implementation',
        6,
        /the phase is meant by \{"phase": "implementation"\}/,
      ],
      [`phase set review 'depends_on+={"phase":"implementation"}'`],
      [`phase set review 'depends_on+={"phase":"implementation"}'`, { not: /set: depends_on/ }],
      [
        `phase set implementation 'depends_on+={"phase":"review"}'`,
        4,
        /cycle: phase:implementation → phase:review/,
      ],
    ],
  },
  {
    promise:
      'the tasks of a phase that is skipped, has failed, or is not enabled do not start, and are told why',
    tasks: ['a'],
    calls: [
      ['phase set implementation status=skipped'],
      ['why a', /the phase implementation is skipped/],
      ['ready', { not: /010/ }],
      ['claim a', 4, /the phase implementation is skipped/],
      ['phase set implementation status=failed'],
      ['why a', /the phase implementation is failed/],
      ['phase set implementation status=pending enabled=false'],
      ['claim a', 4, /the phase implementation is not enabled/],
      ['phase set implementation enabled=true'],
      ['claim a'],
    ],
  },
  {
    promise: 'levels are in order of priority, then number; who gave no estimate takes an hour',
    tasks: [
      'a',
      'b with {"priority":"low"}',
      'c with {"priority":"high"}',
      'd',
      'e after a with {"estimated_hours":3}',
      'f after b',
    ],
    calls: [
      ['graph', /batch 1\n {2}030 .*\n {2}010\* .*\n {2}040 .*\n {2}020 .*\nbatch 2\n {2}050\* .*\n {2}060 /],
      ['graph --critical-path', /critical path \(4 h\): 010 → 050/],
    ],
  },
];

for (const { promise, tasks, hand = {}, calls } of [...HIERARCHY, ...DEPENDENCIES]) {
  test(promise, async () => {
    await using rig = Rig.withProject();
    rig.write('plan.json', JSON.stringify({ tasks: tasks.map(planned) }));
    rig.ok('apply', 'plan.json');
    for (const [key, line] of Object.entries(hand)) {
      const at = tasks.findIndex((task) => task.split(' ')[0] === key) + 1;
      const path = rig.task(`${at}0`.padStart(3, '0'));
      rig.write(path, `${rig.read(path)}${line}\n`);
    }
    for (const call of calls) check(rig, call);
  });
}

test('a tree of a task is in order of depth, then of age, then of number', async () => {
  await using rig = Rig.withProject();
  rig.write(
    'plan.json',
    JSON.stringify({ tasks: ['top', 'a in top', 'b in top', 'leaf in a'].map(planned) }),
  );
  rig.ok('apply', 'plan.json');
  const path = rig.task('030');
  rig.write(path, rig.read(path).replace(/^created_at: .*$/m, 'created_at: 2020-01-01T00:00:00Z'));
  const project = await openProject({ directory: rig.root, actor: 'human:tester' });
  if (!project.ok) throw new Error(project.failure.reason);
  const tree = project.value.getTaskTree('top');
  assert.equal(tree.ok && tree.value.nodes.map(({ id, depth }) => [id, depth]), [
    ['010', 0],
    ['030', 1],
    ['020', 1],
    ['040', 2],
  ]);
});

test.run();
