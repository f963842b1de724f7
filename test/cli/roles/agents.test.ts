// Roles, prompts and what a session is told: by the built program.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ROLES } from '../../../src/model/generated/roles.ts';
import { callsIn, faultOf } from '../../rig/calls.ts';
import { Rig } from '../../rig/rig.ts';

interface Role {
  readonly name: string;
  readonly description: string;
  readonly file?: string;
}

const TESTER = '---\ndescription: breaks things\npermissions: read\n---\nTry to break it.\n';

test('the seven roles are known, and .sow/agents adds others and takes the places of known ones', async () => {
  await using rig = Rig.withProject();
  const names = () => rig.json<{ roles: Role[] }>('agent', 'list').roles;
  assert.equal(
    names().map(({ name }) => name),
    ['architect', 'decomposer', 'implementer', 'orchestrator', 'planner', 'researcher', 'reviewer'],
  );
  rig.write('.sow/agents/tester.md', TESTER);
  rig.write('.sow/agents/reviewer.md', '---\ndescription: our own\n---\nLook twice.\n');
  assert.equal(
    names().filter(({ file }) => file !== undefined),
    [
      { name: 'reviewer', description: 'our own', file: '.sow/agents/reviewer.md' },
      { name: 'tester', description: 'breaks things', permissions: 'read', file: '.sow/agents/tester.md' },
    ],
  );
  assert.match(rig.ok('agent', 'show', 'reviewer'), /Look twice/);
  assert.is(rig.error(6, ['agent', 'show', 'testre']).hint, 'did you mean tester?');
});

test('every call of sow in every prompt is one that sow understands', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const wrong: string[] = [];
  let seen = 0;
  for (const role of Object.keys(ROLES)) {
    const text = rig.ok('prompt', 'show', role, '--task', '010');
    assert.ok(text.includes(`You are the ${role} of task 010`));
    for (const call of callsIn(`${text}\n${rig.ok('agent', 'show', role)}\n${rig.ok('prime')}`)) {
      seen++;
      const fault = faultOf(call);
      if (fault) wrong.push(`${role}: ${call}: ${fault}`);
    }
  }
  assert.equal(wrong, []);
  assert.ok(seen > 50, String(seen));
});

test('a role whose front matter is wrong is shown at its place; the known one stands in for it, and work goes on', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write('.sow/agents/reviewer.md', '---\ndescription: x\npermissions: full\n---\n');
  rig.write('.sow/agents/plain.md', 'no front matter\n');
  const { stdout } = rig.exits(3, ['validate']);
  assert.match(stdout, /\.sow\/agents\/reviewer\.md:3:14: error SOW203/);
  assert.match(stdout, /\.sow\/agents\/plain\.md:1:1: error SOW509/);
  const listed = rig.exits(3, ['agent', 'list']);
  assert.match(listed.stdout, /reviewer +judges/);
  assert.match(listed.stderr, /SOW509/);
  assert.is(rig.exits(3, ['agent', 'show', 'reviewer']).stdout, '');
  assert.match(rig.ok('prompt', 'show', 'implementer', '--task', '010'), /How you work/);
});

test('prompts are listed with their size, and shown with the task as it would begin', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First', '-d', 'Rewrite the moon');
  const { prompts } = rig.json<{ prompts: { role: string; tokens: number }[] }>('prompt', 'list');
  assert.is(prompts.length, 7);
  for (const { tokens } of prompts) assert.ok(tokens > 50 && tokens < 3000);
  const { prompt } = rig.json<{ prompt: { text: string } }>('prompt', 'show', 'planner', '--task', '010');
  assert.match(prompt.text, /How you work[\s\S]*Rewrite the moon[\s\S]*How to report/);
  assert.not.match(rig.ok('prompt', 'show', 'planner'), /Rewrite the moon/);
});

test('a session is told what is its own, ready and waiting; an agent of sow nothing', async () => {
  await using rig = Rig.withProject();
  for (const name of ['Mine', 'Ready', 'Asks']) rig.ok('add', name);
  rig.ok('claim', '010');
  rig.ok('claim', '030');
  rig.ok('pause', '030', '-m', 'Which one?');
  const text = rig.ok('prime');
  assert.match(
    text,
    /Yours:\n- 010 Mine[\s\S]*Ready:\n- 020 Ready[\s\S]*Waits for an answer:\n- 030 Asks.*Which one\?/,
  );
  assert.is(rig.exits(0, ['prime'], { env: { SOW_RUN: 'a-run' } }).stdout, '');
  assert.ok(rig.ok('prime', '--tokens', '200').length < text.length + 1);
  for (const few of ['50', '0'])
    assert.match(rig.error(2, ['prime', '--tokens', few]).message, /takes 1\d\d tokens/);
});

test.run();
