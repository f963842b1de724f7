// Roles at work on no task are held to the budgets as runs of tasks are, while they work too.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const STEP = { id: 'p1', reason: 'tool-calls', tokens: { input: 10, output: 5 }, cost: 0.6 };

/** Its agents tell of 0.6 dollars, and then of nothing more. */
function withDearAgents(config: object): Rig {
  const rig = Rig.withProject();
  const told = JSON.stringify({ type: 'step_finish', sessionID: 'ses_1', part: STEP });
  const script = `#!/bin/sh\nprintf '%s\\n' '${told}'\nexec tail -f /dev/null\n`;
  const program = rig.write('../home/opencode', script, 0o755);
  const bindings = { planner: 'own', researcher: 'own', implementer: 'own' };
  const agents = { executors: { own: { type: 'opencode', program } }, bindings };
  rig.write('../home/.config/sow/config.yaml', JSON.stringify({ agents }));
  rig.write('.sow/config.yaml', JSON.stringify(config));
  rig.ok('expertise', 'add', 'general', '-m', 'The parser stands in lib');
  return rig;
}

for (const [operation, ...args] of [
  ['plan', 'plan', 'more'],
  ['improve', 'expertise', 'improve'],
] as const)
  test(`sow ${args.join(' ')}: told of more than there is while it works, it is stopped, and its cost booked`, async () => {
    await using rig = withDearAgents({ cost: { budget_limit_usd: 0.5 } });
    const { reason, message } = rig.error(1, args);
    assert.equal(
      [reason, message],
      ['over-budget', 'the budget of the project: 0.600000 of 0.500000 USD spent'],
    );
    const { rows } = rig.json<{ rows: { operation_type: string; total_cost_usd: number }[] }>('cost');
    assert.equal(
      rows.map((row) => [row.operation_type, row.total_cost_usd]),
      [[operation, 0.6]],
    );
  });

test('what a call has improved first is paid from its own budget', async () => {
  await using rig = withDearAgents({ learning: { self_improve_interval: 'session' } });
  rig.ok('add', 'First');
  const { stdout, stderr } = rig.exits(1, ['run', '--budget', '0.5']);
  assert.match(stderr, 'the budget of the orchestration: 0.600000 of 0.500000 USD spent');
  assert.match(stdout, /^0 runs.*budget: 0\.600000 of 0\.500000 USD \(orchestration\)/m);
  assert.is(rig.json<{ task: { status: string } }>('show', '010').task.status, 'pending');
});

test.run();
