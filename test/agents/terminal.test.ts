// Real agents at a terminal: what the file that each keeps of a conversation tells is what its model has counted.
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { HAS_TMUX, Tmux } from '../rig/tmux.ts';
import type { AgentName } from './agents.ts';
import { type AgentBench, eachAgent } from './bench.ts';
import { USAGE } from './wires/wire.ts';

const PRICE = { input: 3, output: 15 };

/** Answers beforehand what a program asks of a person at its first start. */
const AT_FIRST: Partial<Record<AgentName, (bench: AgentBench) => void>> = {
  codex: ({ rig }) =>
    appendFileSync(
      join(rig.home, '.codex/config.toml'),
      `[projects.${JSON.stringify(rig.root)}]\ntrust_level = "trusted"\n`,
    ),
  claude: ({ rig, env }) =>
    writeFileSync(
      join(rig.home, '.claude.json'),
      JSON.stringify({
        hasCompletedOnboarding: true,
        customApiKeyResponses: { approved: [env.ANTHROPIC_API_KEY?.slice(-20)], rejected: [] },
        projects: { [rig.root]: { hasTrustDialogAccepted: true } },
      }),
    ),
};

if (HAS_TMUX)
  eachAgent(
    'a conversation at a terminal costs what its model has counted',
    async (bench) => {
      const { rig, model, agent, env } = bench;
      const first = AT_FIRST[agent.name];
      if (!first) throw new Error(`nobody says how ${agent.name} begins`);
      first(bench);
      rig.write('.sow/config.yaml', JSON.stringify({ cost: { prices: { scripted: PRICE } } }));
      let said = 0;
      model.always((turn) => turn.say(`heard you ${++said} times`));
      await using terminal = Tmux.run(rig, ['chat', '-m', 'Hello'], { env, columns: 160, rows: 50 });
      await terminal.until(/heard you 1 times/);
      terminal.type('And again');
      // What comes at once is pasted, the key for its end too.
      await terminal.until(/And again/);
      terminal.press('Enter');
      // Until its turn is over, it would only be interrupted.
      await terminal.until(
        agent.name === 'codex' ? /heard you 2 times[\s\S]*Worked for/ : /heard you 2 times[\s\S]*✻ \S+ for/,
      );
      terminal.press('C-c');
      // Some ask whether it is meant.
      const left = await terminal.until(/ended with 0| again to /);
      if (!left.includes('ended with')) terminal.press('C-c');
      await terminal.until(/ended with 0/);
      // At a terminal they look for news of their own makers, which nobody gives them.
      model.outside.length = 0;
      const { rows } = rig.json<{ rows: Record<string, unknown>[] }>('cost');
      const [row, ...more] = rows;
      assert.equal(more, []);
      assert.equal([row?.operation_type, row?.operation_count], ['chat', 1]);
      const { answers, input, output } = model.counted;
      assert.equal([row?.total_input_tokens, row?.total_output_tokens], [input, output]);
      const usd = (answers * (PRICE.input * USAGE.input + PRICE.output * USAGE.output)) / 1e6;
      assert.is(Number(row?.total_cost_usd).toFixed(6), usd.toFixed(6));
    },
    ['codex', 'claude'],
  );

type Say = (words: string, shown: RegExp) => Promise<void>;

/** Two more answers, in conversations of their own. */
const ANEW: Partial<Record<AgentName, (terminal: Tmux, say: Say) => Promise<void>>> = {
  async codex(terminal, say) {
    await say('/new', /Where should the new conversation run/);
    terminal.press('Enter');
    await terminal.until(/for shortcuts/);
    await say('After new', /heard you 2 times[\s\S]*Worked for/);
    await say('/fork', /Where should the forked conversation run/);
    terminal.press('Enter');
    await terminal.until(/for shortcuts/);
    await say('After fork', /heard you 3 times[\s\S]*Worked for/);
  },
  async claude(_terminal, say) {
    for (const turn of [2, 3]) {
      // Done, with an empty prompt below it.
      await say('/clear', /❯\s\/clear\s+─+\s+❯\s+─/);
      await say(`After clear ${turn}`, new RegExp(`heard you ${turn} times[\\s\\S]*✻ \\S+ for`));
    }
  },
};

if (HAS_TMUX)
  eachAgent(
    'what is begun anew in a conversation at a terminal is booked with it',
    async (bench) => {
      const { rig, model, agent, env } = bench;
      AT_FIRST[agent.name]?.(bench);
      rig.write('.sow/config.yaml', JSON.stringify({ cost: { prices: { scripted: PRICE } } }));
      let said = 0;
      model.always((turn) => turn.say(`heard you ${++said} times`));
      await using terminal = Tmux.run(rig, ['chat', '-m', 'Hello'], { env, columns: 160, rows: 50 });
      const say = async (words: string, shown: RegExp): Promise<void> => {
        terminal.type(words);
        // What comes at once is pasted, the key for its end too.
        await terminal.until(new RegExp(`[›❯>]\\s${words}`));
        terminal.press('Enter');
        await terminal.until(shown);
      };
      await terminal.until(/heard you 1 times/);
      await ANEW[agent.name]?.(terminal, say);
      terminal.press('C-c');
      const left = await terminal.until(/ended with 0| again to /);
      if (!left.includes('ended with')) terminal.press('C-c');
      await terminal.until(/ended with 0/);
      model.outside.length = 0;
      const [row, ...more] = rig.json<{ rows: Record<string, unknown>[] }>('cost').rows;
      assert.equal(more, []);
      const { input, output } = model.counted;
      assert.equal(
        [row?.operation_count, row?.total_input_tokens, row?.total_output_tokens],
        [1, input, output],
      );
    },
    ['codex', 'claude'],
  );

test.run();
