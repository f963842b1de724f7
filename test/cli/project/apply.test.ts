// `sow apply`: a plan becomes tasks, all or none, and applied again it writes no byte.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { Rig } from '../../rig/rig.ts';

interface Applied {
  readonly tasks: readonly { readonly key: string; readonly ref: string; readonly outcome: string }[];
  readonly phases: readonly { readonly name: string; readonly outcome: string }[];
  readonly total: number;
  readonly written: boolean;
}

const YAML = `# A plan as a planner writes it
phases:
  - name: rollout
    depends_on: [{phase: implementation}]
    review: none
tasks:
  - key: api
    name: Write the API
    description: |
      With three routes.

      And a test for each.
    priority: high
    labels: [server]
    depends_on: [model]
  - key: model
    name: "Model: the tables"
    priority: medium
    estimated_hours: 2.5
    success_criteria:
      - criterion: it migrates
  - key: ship
    name: Ship it
    phase: rollout
    assigned_agent: releaser
    depends_on: [api, {task: model, type: soft}]
`;

/** The same plan in the other forms. */
const plan = parse(YAML) as { phases: unknown[]; tasks: Record<string, unknown>[] };
const FORMS: readonly (readonly [title: string, file: string, text: string])[] = [
  ['YAML', 'plan.yaml', YAML],
  ['YAML with a byte order mark and CRLF', 'plan.yaml', `\ufeff${YAML.replaceAll('\n', '\r\n')}`],
  ['JSON', 'plan.json', JSON.stringify(plan)],
  ['JSON on standard input', '-', JSON.stringify(plan, null, 2)],
  ['YAML on standard input', '-', YAML],
];

for (const [title, file, text] of FORMS) {
  test(`a plan is read as ${title}, and applied again it writes no byte`, async () => {
    await using rig = Rig.withProject();
    if (file !== '-') rig.write(file, text);
    const call = file === '-' ? { input: text } : {};
    const said = rig.exits(0, ['apply', file], call).stdout;
    assert.match(said, /phase rollout created\n/);
    assert.match(said, /^api +implementation\/010 +created +Write the API$/m);
    assert.match(said, /^ship +rollout\/030 +created +Ship it$/m);
    assert.match(said, /next: sow run\n$/);
    const state = parse(rig.read(rig.task('010'))) as Record<string, unknown>;
    assert.equal(
      [state.key, state.priority, state.depends_on],
      ['api', 'high', ['model']],
      'edges as written',
    );
    assert.match(
      rig.read(rig.task('010', 'description.md')),
      /^With three routes\.\r?\n\r?\nAnd a test for each\.\n$/,
    );
    assert.not.match(rig.read(rig.task('020')), 'priority');
    assert.is(rig.ok('validate'), '');
    const again = rig.unchanged(() => rig.exits(0, ['apply', file], call).stdout);
    assert.match(again, /^ship +rollout\/030 +unchanged/m);
    assert.match(again, /nothing changed\n$/);
  });
}

test('JSON lines are tasks, from a file or standard input', async () => {
  await using rig = Rig.withProject();
  const lines = `${JSON.stringify({ key: 'b', name: 'B', depends_on: ['a'] })}\n\n${JSON.stringify({ key: 'a', name: 'A' })}\n`;
  const { tasks, written } = rig.data<Applied>(0, ['apply', '-'], { input: lines });
  assert.equal(
    tasks.map(({ key, ref }) => [key, ref]),
    [
      ['b', 'implementation/010'],
      ['a', 'implementation/020'],
    ],
  );
  assert.ok(written);
  rig.write('more.jsonl', lines);
  assert.not.ok(rig.unchanged(() => rig.json<Applied>('apply', 'more.jsonl')).written);
});

test('a dry run tells all and writes nothing', async () => {
  await using rig = Rig.withProject();
  rig.write('plan.yaml', YAML);
  rig.unchanged(() => {
    const said = rig.ok('apply', 'plan.yaml', '-n');
    assert.match(said, /^api +implementation\/010 +created/m);
    assert.match(said, 'dry run: nothing was written');
    assert.not.ok(rig.json<Applied>('apply', '-n', 'plan.yaml').written);
  });
});

test('what changed in the plan changes in tasks that have not started, and there alone', async () => {
  await using rig = Rig.withProject();
  rig.write('plan.yaml', YAML);
  rig.ok('apply', 'plan.yaml');
  rig.ok('set', '020', 'assignee=ada');
  rig.write(rig.task('010'), `# by hand\n${rig.read(rig.task('010'))}`);
  rig.commit();
  const changed = YAML.replace('priority: high', 'priority: medium').replace('three routes', 'four routes');
  rig.write('plan.yaml', changed.replace('review: none', 'review: human'));
  const { tasks, phases } = rig.json<Applied>('apply', 'plan.yaml');
  assert.equal(
    tasks.map(({ outcome }) => outcome),
    ['changed', 'unchanged', 'unchanged'],
  );
  assert.equal(phases, [{ name: 'rollout', outcome: 'changed' }]);
  const state = rig.read(rig.task('010'));
  assert.match(state, /^# by hand\n/);
  assert.not.match(state, 'priority');
  assert.match(rig.read(rig.task('010', 'description.md')), 'four routes');
  assert.match(rig.read(rig.task('020')), 'assignee: ada', 'what the plan does not name stays');
  assert.match(rig.read('.sow/project/phases/rollout/state.yaml'), 'review: human');
});

test('changes to what has started are refused by name, and then nothing at all is written', async () => {
  await using rig = Rig.withProject();
  rig.write('plan.yaml', YAML);
  rig.ok('apply', 'plan.yaml');
  rig.ok('claim', 'model');
  rig.unchanged(() => assert.match(rig.ok('apply', 'plan.yaml'), 'nothing changed'));
  /** Each beside a new task that must not be made either. */
  const more = '  - {key: more, name: More}\n';
  const changes: readonly (readonly [text: string, said: RegExp])[] = [
    [
      YAML.replace('"Model: the tables"', 'Other'),
      /implementation\/020 \(model\) has started.*its name.*sow task set/s,
    ],
    [YAML.replace('estimated_hours: 2.5', 'description: New'), /would change its description/],
    [
      YAML.replace('key: model\n', 'key: model\n    phase: review\n'),
      /model is task implementation\/020; a plan does not move/,
    ],
    [
      `${YAML}${more}`.replace('name: rollout', 'name: implementation\n    review: none\n  - name: rollout'),
      /the phase implementation has started; the plan would change its review/,
    ],
  ];
  for (const [text, said] of changes) {
    rig.write('plan.yaml', text.includes(more) ? text : `${text}${more}`);
    rig.unchanged(() => assert.match(rig.exits(4, ['apply', 'plan.yaml']).stderr, said));
  }
});

test('a key that stands in a broken file is not given out a second time', async () => {
  await using rig = Rig.withProject();
  rig.write('plan.yaml', YAML);
  rig.ok('apply', 'plan.yaml');
  const text = rig.read(rig.task('020'));
  rig.write(rig.task('020'), text.replace('status: pending', 'status: [pending'));
  rig.unchanged(() => {
    const { diagnostics = [] } = rig.error(3, ['apply', 'plan.yaml']);
    assert.is(diagnostics[0]?.file, rig.task('020'));
    assert.match(
      rig.exits(4, ['add', 'Other', '--key', 'model']).stderr,
      'the key model belongs to implementation/020',
    );
  });
  rig.write(rig.task('020'), text);
  assert.not.ok(rig.json<Applied>('apply', 'plan.yaml').written);
});

test('a plan of many tasks is one transaction, and its ids go on where they were', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const tasks = Array.from({ length: 120 }, (_, i) => ({
    key: `t${i}`,
    name: `Task ${i}`,
    ...(i > 0 && { depends_on: [`t${i - 1}`] }),
  }));
  rig.write('plan.json', JSON.stringify({ tasks }));
  const applied = rig.json<Applied>('apply', 'plan.json');
  assert.is(applied.total, 120);
  assert.is(new Set(applied.tasks.map(({ ref }) => ref)).size, 120);
  assert.equal([applied.tasks[0]?.ref, applied.tasks[97]?.ref], ['implementation/020', 'implementation/990']);
  assert.is(applied.tasks[98]?.ref, 'implementation/001', 'past 990 the lowest that was never used');
  assert.is(rig.json<{ total: number }>('ready').total, 2);
});

test.run();
