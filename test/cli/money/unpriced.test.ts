// Programs that say 0 where they know no price: it is the table's to say, or nobody's, and never free.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Costs {
  readonly rows: readonly { readonly model: string; readonly total_cost_usd: number }[];
  readonly unpriced: number;
}

const step = { reason: 'stop', tokens: { input: 1000, output: 100 }, cost: 0 };
const usage = { input: 1000, output: 100, cost: { total: 0 } };
const message = { role: 'assistant', content: [], usage, provider: 'own', model: 'mine-1' };

/** One answer of 1000 and 100 tokens. */
const SAYS = {
  pi: [
    { type: 'session', id: 'one' },
    { type: 'message_end', message },
    { type: 'agent_end', messages: [message] },
  ],
  opencode: [{ type: 'step_finish', sessionID: 'ses_1', part: { id: 'p', ...step } }],
};

for (const [type, lines] of Object.entries(SAYS))
  test(`${type}: a price that it does not know is told as unknown, or taken from the table`, async () => {
    await using rig = Rig.withProject();
    const told = lines.map((line) => `'${JSON.stringify(line)}'`).join(' ');
    const script = `#!/bin/sh\nprintf '%s\\n' ${told}\nsow submit -m done >&2\n`;
    const program = rig.write(`../home/${type}`, script, 0o755);
    const agents = { executors: { own: { type, program } }, bindings: { implementer: 'own' } };
    rig.write('../home/.config/sow/config.yaml', JSON.stringify({ agents }));
    rig.ok('add', 'First');
    rig.ok('set', '010', 'model=own/mine-1');
    rig.exits(8, ['run']);
    const before = rig.json<Costs>('cost');
    assert.equal([before.rows[0]?.total_cost_usd, before.unpriced], [0, 1]);
    assert.match(rig.ok('cost'), '1 operation without a price');
    assert.not.match(rig.ok('events', '010', '--json'), /"usage":\{[^}]*cost_usd/);
    rig.write('.sow/config.yaml', 'cost:\n  prices:\n    mine: {input: 10, output: 20}\n');
    rig.ok('reject', '010', '-m', 'more');
    rig.exits(8, ['run']);
    const after = rig.json<Costs>('cost');
    assert.equal([after.rows[0]?.total_cost_usd, after.unpriced], [0.012, 1]);
  });

test.run();
