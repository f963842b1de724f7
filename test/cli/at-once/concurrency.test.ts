// Twenty processes at once: every change is applied, every id given once, every task claimed once.
// SOW_ROUNDS=30 node build/test/cli/concurrency.test.js repeats each storm as often.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { type Ran, Rig } from '../../rig/rig.ts';

const MANY = 20;
const ROUNDS = Number(process.env.SOW_ROUNDS ?? 2);

interface List {
  readonly tasks: readonly { readonly id: string; readonly name: string }[];
}

function together(rig: Rig, call: (index: number) => readonly string[]): Promise<Ran[]> {
  return Promise.all(Array.from({ length: MANY }, (_, index) => patiently(rig, call(index))));
}

/** On a machine with much else to do a call may lose its patience: it has changed nothing then, and is made again. */
async function patiently(rig: Rig, call: readonly string[]): Promise<Ran> {
  const ran = await rig.start(call).ended;
  return ran.code === 5 ? patiently(rig, call) : ran;
}

function codes(ran: readonly Ran[]): string {
  return ran.map(({ code, stderr }) => (code === 0 ? '0' : `${code} ${stderr}`)).join(' ');
}

test(`${MANY} × sow task add: ${MANY} distinct ids, and every name stands under its own`, async () => {
  await using rig = Rig.withProject();
  for (let round = 0; round < ROUNDS; round++) {
    rig.sow(['rm', ...rig.json<List>('list').tasks.map(({ id }) => id), '--yes']);
    const used = rig.json<{ events: readonly object[] }>('events', '-t', 'removed').events.length;
    const ran = await together(rig, (index) => ['add', `Task ${index}`, '-d', `Text ${index}`]);
    assert.is(codes(ran), Array(MANY).fill('0').join(' '));
    const { tasks } = rig.json<List>('list');
    assert.is(new Set(tasks.map(({ id }) => id)).size, MANY, 'distinct');
    for (const [index, { stdout }] of ran.entries()) {
      const id = /^(\d{3}) /.exec(stdout)?.[1] ?? '';
      assert.is(tasks.find((task) => task.id === id)?.name, `Task ${index}`);
      assert.is(rig.read(rig.task(id, 'description.md')), `Text ${index}\n`);
    }
    const free = (used + MANY) * 10 <= 990;
    if (free) assert.is(tasks.at(-1)?.id, String((used + MANY) * 10).padStart(3, '0'), 'none is left out');
    assert.is(rig.ok('validate'), '');
  }
});

test(`${MANY} × sow task claim: one winner, and every other is told who`, async () => {
  await using rig = Rig.withProject();
  for (let round = 0; round < ROUNDS; round++) {
    const [, id = ''] = /^(\d{3})/.exec(rig.ok('add', `Round ${round}`)) ?? [];
    const ran = await together(rig, (index) => ['claim', id, '--actor', `agent:${index}`]);
    const winners = ran.flatMap(({ code }, index) => (code === 0 ? [index] : []));
    assert.is(winners.length, 1, codes(ran));
    const holder = `agent:${winners[0]}`;
    for (const { code, stderr } of ran.filter(({ code }) => code !== 0)) {
      assert.is(code, 4);
      assert.match(stderr, `sow: ${id} is held by ${holder}\n`);
    }
    const { claim } = parse(rig.read(rig.task(id))) as { claim: { actor: string } };
    assert.is(claim.actor, holder);
    assert.is(rig.json<{ events: readonly object[] }>('events', id, '-t', 'claimed').events.length, 1);
    assert.is(rig.ok('validate'), '');
  }
});

test(`${MANY} changes of ${MANY} tasks, and of one: every one is applied and told`, async () => {
  await using rig = Rig.withProject();
  const tasks = Array.from({ length: MANY }, (_, index) => ({ key: `t-${index}`, name: `Task ${index}` }));
  rig.write('plan.json', JSON.stringify({ tasks }));
  rig.ok('apply', 'plan.json');
  for (let round = 0; round < ROUNDS; round++) {
    const each = await together(rig, (index) => ['set', `t-${index}`, `metadata.round=${round}`]);
    assert.is(codes(each), Array(MANY).fill('0').join(' '));
    const one = await together(rig, (index) => ['set', 't-0', `metadata.n${index}=${round}`]);
    assert.is(codes(one), Array(MANY).fill('0').join(' '));
    for (let index = 0; index < MANY; index++) {
      const id = String((index + 1) * 10).padStart(3, '0');
      const { metadata } = parse(rig.read(rig.task(id))) as { metadata: Record<string, number> };
      assert.is(metadata.round, round);
      if (index === 0) assert.is(Object.values(metadata).filter((value) => value === round).length, MANY + 1);
      const lines = rig.read(rig.task(id, 'log.jsonl')).trimEnd().split('\n');
      assert.is(lines.length, 1 + (round + 1) * (index === 0 ? MANY + 1 : 1));
    }
    assert.is(rig.ok('validate'), '');
  }
});

test('many at once may set up a repository and open its project: one opens it, the others are told', async () => {
  await using rig = Rig.make();
  const inits = await together(rig, () => ['init']);
  assert.is(codes(inits), Array(MANY).fill('0').join(' '));
  const opened = await together(rig, () => ['project', 'new', 'demo', '--here']);
  assert.is(opened.filter(({ code }) => code === 0).length, 1, codes(opened));
  for (const { stderr } of opened.filter(({ code }) => code !== 0))
    assert.match(stderr, 'the project demo is open on this branch already');
  assert.is(rig.ok('validate'), '');
  assert.is(rig.json<{ total: number }>('events').total, 4);
});

test.run();
