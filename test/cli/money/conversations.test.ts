// What conversations at a terminal cost: by the file that the agent's program keeps, once, whoever comes to book it.
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const SESSION = '01a1fbe6-4791-7e72-94cc-4b21c8aa583e';

/**
 * Stands in for codex: each call is one more answer of 1000 tokens in the file of the conversation, which counts from its start.
 * What another codex in the same folder keeps stands beside it.
 */
const CODEX = `#!/bin/sh
folder="$HOME/.codex/sessions/2026/11/21"
mkdir -p "$folder"
file="$folder/rollout-2026-11-21T02-18-55-${SESSION}.jsonl"
for word in "$@"; do last=$word; done
usage() {
  printf '{"type":"event_msg","payload":{"type":"token_count","info":{"total_token_usage":{"input_tokens":%s,"cached_input_tokens":0,"output_tokens":%s}}}}\\n' "$1" "$2"
}
if ! [ -f "$file" ]; then
  other="$folder/rollout-2026-11-21T02-18-54-other.jsonl"
  echo '{"type":"session_meta","payload":{"id":"other"}}' > "$other"
  usage 77000 7 >> "$other"
  mark=$(printf '%s' "$last" | tail -n 1)
  printf '{"type":"session_meta","payload":{"id":"${SESSION}"}}\\n{"type":"event_msg","payload":{"text":"%s"}}\\n' "$mark" > "$file"
  echo '{"type":"turn_context","payload":{"model":"codex-x"}}' >> "$file"
fi
answers=$(($(grep -c token_count "$file") + 1))
usage "$((answers * 1000))" "$((answers * 50))" >> "$file"
[ "$1" = exec ] && echo '{"type":"thread.started","thread_id":"${SESSION}"}'
[ -f "$HOME/stay" ] && {
  if [ "$1" = exec ]; then until sow show 010 --json | grep -q session_id; do :; done
  else sow cost add --model other --cost-usd 0.5 >&2; fi
  touch "\${SOW_DIR%/.sow}/stays"
  exec tail -f /dev/null
}
[ "$1" = exec ] && {
  sow submit -m done >&2
  printf '{"type":"turn.completed","usage":{"input_tokens":%s,"output_tokens":%s}}\\n' "$((answers * 1000))" "$((answers * 50))"
}
exit 0
`;

interface Row {
  readonly model: string;
  readonly operation_type: string;
  readonly operation_count: number;
  readonly total_input_tokens: number;
  readonly total_cost_usd: number;
}

function withCodex(): { readonly rig: Rig; readonly env: Record<string, string> } {
  const rig = Rig.withProject();
  rig.write('.sow/config.yaml', 'cost:\n  prices:\n    codex: {input: 10, output: 20}\n');
  const bin = dirname(rig.write('../home/bin/codex', CODEX, 0o755));
  return { rig, env: { PATH: `${bin}:${rig.env().PATH}`, SOW_EXECUTOR: 'codex' } };
}

function costs(rig: Rig): (string | number)[][] {
  return rig
    .json<{ rows: Row[] }>('cost')
    .rows.map(({ model, operation_type, operation_count, total_input_tokens, total_cost_usd }) => [
      model,
      operation_type,
      operation_count,
      total_input_tokens,
      total_cost_usd,
    ]);
}

test('codex makes its own id: its file is found by what the conversation was begun with', async () => {
  const { rig, env } = withCodex();
  await using _ = rig;
  const { run } = rig.data<{ run: string }>(0, ['chat'], { env });
  assert.equal(costs(rig), [['codex-x', 'chat', 1, 1000, 0.011]]);
  const record = JSON.parse(rig.read(`.sow/local/runs/${run}/run.json`));
  assert.equal([record.session_id, record.model], [SESSION, 'codex-x']);
});

test('who attaches to the conversation of a task and the runs around it have each their own part', async () => {
  const { rig, env } = withCodex();
  await using _ = rig;
  rig.ok('add', 'First');
  rig.exits(8, ['run'], { env });
  rig.exits(0, ['attach', '010'], { env });
  assert.equal(costs(rig), [
    ['codex-x', 'chat', 1, 1000, 0.011],
    ['codex-x', 'work', 1, 1000, 0.011],
  ]);
  rig.ok('reject', '010', '-m', 'more');
  rig.exits(8, ['run'], { env });
  assert.equal(costs(rig), [
    ['codex-x', 'work', 2, 2000, 0.022],
    ['codex-x', 'chat', 1, 1000, 0.011],
  ]);
});

test('one that was killed is told as not booked, and booked once by what settles next', async () => {
  const { rig, env } = withCodex();
  await using _ = rig;
  rig.write('../home/stay', '');
  const chat = rig.start(['chat'], { env });
  await rig.appeared('stays');
  chat.child.kill('SIGKILL');
  await new Promise((resolve) => chat.child.once('exit', resolve));
  const own = ['other', 'chat', 1, 0, 0.5];
  assert.equal(costs(rig), [own], 'what it added itself is there');
  assert.match(
    rig.unchanged(() => rig.exits(0, ['cost'])).stderr,
    /1 run left by what was killed .*sow recover/,
  );
  rig.ok('recover');
  for (let again = 0; again < 2; again++) {
    assert.equal(costs(rig), [own, ['codex-x', 'chat', 1, 1000, 0.011]]);
    assert.is(rig.exits(0, ['cost']).stderr, '');
    rig.ok('recover');
  }
});

test('one about a task that was killed has its own part on its task, counted from where it began', async () => {
  const { rig, env } = withCodex();
  await using _ = rig;
  rig.ok('add', 'First');
  rig.exits(8, ['run'], { env });
  rig.write('../home/stay', '');
  const attached = rig.start(['attach', '010'], { env });
  await rig.appeared('stays');
  attached.child.kill('SIGKILL');
  await new Promise((resolve) => attached.child.once('exit', resolve));
  rig.ok('recover');
  rig.ok('recover');
  const chats = costs(rig).filter(([, operation]) => operation === 'chat');
  assert.equal(chats, [['codex-x', 'chat', 1, 1000, 0.011]]);
  const { events } = rig.json<{ events: { type: string; operation_type?: string }[] }>('events', '010');
  assert.is(events.filter(({ operation_type }) => operation_type === 'chat').length, 1);
});

test('a run that was killed before its program told anything is booked by that file too', async () => {
  const { rig, env } = withCodex();
  await using _ = rig;
  rig.ok('add', 'First');
  rig.write('../home/stay', '');
  const run = rig.start(['run'], { env });
  await rig.appeared('stays');
  run.child.kill('SIGKILL');
  await run.ended;
  rig.ok('recover');
  assert.equal(costs(rig), [['codex-x', 'work', 1, 1000, 0.011]]);
});

test('one that was killed between its booking and the end of its record is booked no second time', async () => {
  const { rig, env } = withCodex();
  await using _ = rig;
  rig.exits(0, ['chat'], { env });
  const booked = costs(rig);
  killedBeforeItsEnd(rig);
  assert.match(rig.ok('recover'), 'a chat was lost');
  assert.equal(costs(rig), booked);
});

test('one whose project was closed meanwhile is not booked on the next', async () => {
  const { rig, env } = withCodex();
  await using _ = rig;
  rig.exits(0, ['chat'], { env });
  killedBeforeItsEnd(rig, { started_at: '2020-01-01T00:00:00Z' });
  const log = rig.read('.sow/project/log.jsonl');
  rig.write('.sow/project/log.jsonl', log.replace(/^.*"type":"cost".*\n/gm, ''));
  assert.match(rig.ok('recover'), 'a chat was lost');
  assert.equal(costs(rig), []);
});

/** The record of the only run, as it is left then. */
function killedBeforeItsEnd(rig: Rig, more: object = {}): void {
  const [run = ''] = readdirSync(rig.path('.sow/local/runs'));
  const file = `.sow/local/runs/${run}/run.json`;
  const { ended_at: _ended, outcome: _outcome, exit: _exit, ...left } = JSON.parse(rig.read(file));
  rig.write(file, JSON.stringify({ ...left, owner: { ...left.owner, start_time: '1' }, ...more }));
}

/**
 * Stands in for a codex in which a person says `/new`, and `/fork` after it: each keeps a file of its own, and the fork counts on
 * from where it began. Beside them stand those of another terminal, of a program, and one of the day before.
 */
const ANEW = `#!/bin/sh
folder="$HOME/.codex/sessions/2026/11/21"
mkdir -p "$folder"
for word in "$@"; do last=$word; done
keep() { # id, began, source, root, first words, total, last
  {
    printf '{"type":"session_meta","payload":{"id":"%s","timestamp":"%s","source":"%s","cwd":"%s","runtime_workspace_roots":["%s"]}}\\n' "$1" "$2" "$3" "$PWD" "$4"
    printf '{"type":"event_msg","payload":{"text":"%s"}}\\n' "$5"
    echo '{"type":"turn_context","payload":{"model":"codex-x"}}'
    printf '{"type":"event_msg","payload":{"type":"token_count","info":{"total_token_usage":{"input_tokens":%s,"output_tokens":0},"last_token_usage":{"input_tokens":%s,"output_tokens":0}}}}\\n' "$6" "$7"
  } > "$folder/rollout-2026-11-21T02-18-55-$1.jsonl"
}
now=2099-01-01T00:00:00.000Z
touch -c "$folder"/*
mark=$(printf '%s' "$last" | tail -n 1)
keep "$TALK-main" "$now" cli "$SOW_DIR" "$mark" 1000 1000
keep "$TALK-new" "$now" cli "$SOW_DIR" hello 10000 10000
keep "$TALK-fork" "$now" cli "$SOW_DIR" hello 110000 100000
keep elsewhere "$now" cli /elsewhere hello 7000000 7000000
keep program "$now" exec "$SOW_DIR" hello 7000000 7000000
keep before 2026-01-01T00:00:00.000Z cli "$SOW_DIR" hello 7000000 7000000
[ "$TALK" = killed ] && { touch "\${SOW_DIR%/.sow}/stays"; exec tail -f /dev/null; }
exit 0
`;

test('what is begun anew within a conversation is booked with it, once, and nothing of anybody else', async () => {
  const { rig, env } = withCodex();
  await using _ = rig;
  rig.write('../home/bin/codex', ANEW, 0o755);
  rig.exits(0, ['chat'], { env: { ...env, TALK: 'one' } });
  assert.equal(costs(rig), [['codex-x', 'chat', 1, 111000, 1.11]]);
  rig.exits(0, ['chat'], { env: { ...env, TALK: 'two' } });
  assert.equal(costs(rig), [['codex-x', 'chat', 2, 222000, 2.22]], 'what the first has is not the second’s');
  const chat = rig.start(['chat'], { env: { ...env, TALK: 'killed' } });
  await rig.appeared('stays');
  chat.child.kill('SIGKILL');
  await new Promise((resolve) => chat.child.once('exit', resolve));
  for (let again = 0; again < 2; again++) {
    rig.ok('recover');
    assert.equal(costs(rig), [['codex-x', 'chat', 3, 333000, 3.33]]);
  }
});

test.run();
