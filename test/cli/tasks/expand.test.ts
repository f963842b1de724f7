// `sow task expand`: a list becomes children, once.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { Rig } from '../../rig/rig.ts';

interface Task {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly parent_id?: string;
  readonly assigned_agent: string;
  readonly depends_on?: unknown;
  readonly item?: unknown;
  readonly max_workers?: number;
}

interface Expanded {
  readonly parent: string;
  readonly status: string;
  readonly children: readonly { readonly ref: string; readonly outcome: string }[];
  readonly created: number;
  readonly left: number;
}

const ITEMS = [
  { path: 'src/a.ts', lang: 'ts' },
  { path: 'src/b.js', lang: 'js' },
  { path: 'src/c.ts', lang: 'ts' },
];

function withParent(...more: string[]): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'Migrate', ...more);
  rig.write('items.json', JSON.stringify(ITEMS));
  return rig;
}

function tasks(rig: Rig): readonly Task[] {
  return rig.json<{ tasks: readonly Task[] }>('list').tasks;
}

const CALL = ['task', 'expand', '010', '--items', 'items.json', '--template', 'Migrate {{item.path}}'];

test('each item becomes a child with its name, its text and the item itself', async () => {
  await using rig = withParent('--agent', 'migrator');
  const text = rig.ok(...CALL, '-d', 'Rewrite {{item.path}} ({{item.lang}}), number {{index}}.');
  assert.match(text, /020 +created +Migrate src\/a\.ts\n/);
  const [, first, , third] = tasks(rig);
  assert.equal(
    [first?.name, first?.parent_id, first?.assigned_agent, first?.item],
    ['Migrate src/a.ts', '010', 'migrator', ITEMS[0]],
  );
  assert.is(third?.depends_on, undefined);
  assert.is(rig.read(rig.task('030', 'description.md')), 'Rewrite src/b.js (js), number 1.\n');
  assert.equal((parse(rig.read(rig.task('040'))) as Task).item, ITEMS[2]);
  assert.is(rig.ok('validate'), '');
});

test('expanded again it changes nothing, and a longer list adds what is new', async () => {
  await using rig = withParent();
  rig.ok(...CALL);
  rig.unchanged(() => assert.match(rig.ok(...CALL), /unchanged.*\n.*\n.*\nno new items/));
  rig.write('items.json', JSON.stringify([{ path: 'new.ts' }, ...ITEMS, ITEMS[0]]));
  const again = rig.json<Expanded>(...CALL);
  assert.equal(
    again.children.map(({ outcome }) => outcome),
    ['created', 'unchanged', 'unchanged', 'unchanged', 'created'],
    'an item that stands twice is made twice',
  );
  assert.is(tasks(rig).length, 6);
});

test('sequential children wait for the one before, and so many are at work at once as is said', async () => {
  await using rig = withParent();
  rig.ok(...CALL, '--mode', 'sequential', '--at-once', '2');
  assert.equal(
    tasks(rig).map(({ depends_on }) => depends_on),
    [undefined, undefined, ['implementation/020'], ['implementation/030']],
  );
  assert.is(tasks(rig)[0]?.max_workers, 2);
  assert.is(rig.json<{ total: number }>('ready').total, 1);
});

test('a filter leaves items out and says how many', async () => {
  await using rig = withParent();
  assert.match(rig.ok(...CALL, '--filter', 'lang=ts', '--filter', 'path!=src/a.ts'), '2 of 3 items left out');
  assert.equal(
    tasks(rig).map(({ name }) => name),
    ['Migrate', 'Migrate src/c.ts'],
  );
});

test('lists are read as JSON, as YAML, as lines and from standard input', async () => {
  const texts: readonly (readonly [file: string, text: string])[] = [
    ['a.json', '["x", 1]'],
    ['a.yaml', '- x\n- 1\n'],
    ['a.txt', '# a list\n- x\n-   1 # one\n'],
    ['a.jsonl', '"x"\n\n1\n'],
  ];
  for (const [file, text] of texts) {
    await using rig = withParent();
    rig.write(file, text);
    rig.ok('task', 'expand', '010', '--items', file, '--template', 'Do {{item}}');
    assert.equal(
      tasks(rig).map(({ name }) => name),
      ['Migrate', 'Do x', 'Do 1'],
      file,
    );
    const call = ['task', 'expand', '010', '--items', '-', '--template', 'Do {{item}}'];
    rig.exits(0, call, { input: '{"a":1}\n{"a":2}\n' });
    assert.is(tasks(rig).length, 5);
  }
});

test('an empty list completes its parent, or has it reviewed where it asks for that', async () => {
  for (const [flags, status] of [
    [[], 'completed'],
    [['--review', 'human'], 'needs_review'],
  ] as const) {
    await using rig = withParent(...flags);
    rig.write('items.json', '[]');
    const expanded = rig.json<Expanded & { total: number }>(...CALL);
    assert.equal([expanded.status, expanded.total], [status, 0]);
    assert.is(tasks(rig)[0]?.status, status);
    assert.is(rig.json<{ total: number }>('events', '010', '-t', 'settled').total, 1);
    assert.is(rig.ok('validate'), '');
  }
});

test('a list of which nothing is left completes its parent too, but none that has children', async () => {
  await using rig = withParent();
  rig.ok(...CALL, '--filter', 'lang=js');
  rig.ok(...CALL, '--filter', 'lang=py');
  assert.is(tasks(rig)[0]?.status, 'pending');
});

test('what cannot be expanded is refused whole', async () => {
  await using rig = withParent();
  rig.write('mapping.yaml', 'a: 1\n');
  rig.write('broken.yaml', '- a\n- [\n');
  rig.write('broken.json', '["a",');
  rig.write('broken.jsonl', '{"path":"a"}\n{"path":\n');
  const items = (file: string, template = '{{item.path}}'): string[] => [
    'task',
    'expand',
    '010',
    '--items',
    file,
    '--template',
    template,
  ];
  rig.unchanged(() => {
    assert.match(
      rig.exits(2, items('items.json', '{{item.path}} {{item.none}}')).stderr,
      'item 1 has nothing for {{item.none}}',
    );
    assert.match(rig.exits(2, items('mapping.yaml')).stderr, 'mapping.yaml is no list');
    assert.match(rig.exits(2, items('broken.yaml')).stderr, 'broken.yaml:2:');
    assert.match(rig.exits(2, items('broken.json')).stderr, 'broken.json:1: no JSON');
    assert.match(rig.exits(2, items('broken.jsonl')).stderr, 'broken.jsonl:2: no JSON');
    assert.match(rig.exits(6, items('none.json')).stderr, 'none.json');
    rig.exits(2, ['task', 'expand', '010', '--items', 'items.json']);
    rig.exits(2, [...CALL, '--filter', '=x']);
    rig.exits(2, [...CALL, '--at-once', '0']);
    rig.exits(6, ['task', 'expand', '099', ...CALL.slice(3)]);
  });
  rig.ok('claim', '010', '--actor', 'agent:ann');
  rig.unchanged(() => assert.match(rig.exits(4, CALL).stderr, '010 is held by agent:ann'));
  rig.ok('abandon', '010', '-m', 'No.');
  rig.unchanged(() => assert.match(rig.exits(4, CALL).stderr, '010 is abandoned'));
});

test('the same request is answered as the first time', async () => {
  await using rig = withParent();
  const first = rig.json<Expanded>(...CALL, '--request-id', 'r1');
  rig.write('items.json', '["other"]');
  const again = rig.json<Expanded>(...CALL, '--request-id', 'r1');
  assert.equal(
    again.children.map(({ ref }) => ref),
    first.children.map(({ ref }) => ref),
  );
  assert.is(tasks(rig).length, 4);
});

test('children of a collection settle their parent', async () => {
  await using rig = withParent('--strategy', 'best_effort');
  rig.ok(...CALL);
  rig.ok('abandon', '020', '030', '-m', 'Not these.');
  rig.ok('claim', '040');
  rig.ok('complete', '040');
  assert.is(tasks(rig)[0]?.status, 'completed');
});

test.run();
