// Twelve tasks in a diamond, four at once, by two real programs in turn, each with its model on loopback: the right order,
// conversations that go on with what was said in them, and figures that add up to what the servers counted.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../rig/rig.ts';
import { AGENTS, type Agent, binaryOf } from './agents.ts';
import { isDriven, OUTSIDE_TMP, type RunEvent } from './bench.ts';
import { Model, type Turn } from './model.ts';
import { endAllWith } from './processes.ts';

/** Which tasks each waits for; the first is the top, the last the bottom. */
const GRAPH: readonly (readonly number[])[] = [
  [],
  [0],
  [0],
  [0],
  [0],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 1],
  [5, 6],
  [7, 8],
  [9, 10],
];
/** One of each program asks, and goes on with the answer. */
const ASKING = ['020', '030'];
const DRIVEN = AGENTS.filter(({ name }) => name === 'claude' || name === 'codex');

const idOf = (at: number): string => String((at + 1) * 10).padStart(3, '0');

interface Driven {
  readonly agent: Agent;
  readonly model: Model;
}

/** What the agents of both programs are told: ask once where the task is one that asks, then submit, then end. */
class Script {
  readonly order: string[] = [];
  readonly resumed = new Map<string, string>();
  readonly asked: Promise<void>;
  #asking = new Set<string>();
  #allAsked: () => void = () => {};
  readonly #told = new Map<string, number>();

  constructor() {
    this.asked = new Promise((resolve) => (this.#allAsked = resolve));
  }

  answer(turn: Turn): void {
    const { text } = turn.asked;
    const id = /Part (\d{3})/.exec(text)?.[1] ?? '';
    const nth = (this.#told.get(id) ?? 0) + 1;
    this.#told.set(id, nth);
    if (nth === 1) this.order.push(id);
    const asks = ASKING.includes(id);
    if (asks && nth === 3) this.resumed.set(id, text);
    if (asks && nth === 1) turn.sh(`sow pause -m "Which colour for ${id}?"`);
    else if (nth === (asks ? 3 : 1)) turn.sh('sow submit -m done');
    else turn.say();
    if (asks && nth === 2) this.#ask(id);
  }

  #ask(id: string): void {
    this.#asking.add(id);
    if (this.#asking.size === ASKING.length) this.#allAsked();
  }
}

const driven = DRIVEN.every(isDriven) ? test : test.skip;

driven('twelve tasks in a diamond, four at once, with two real programs', async () => {
  const rig = Rig.withProject('demo', OUTSIDE_TMP);
  const both: Driven[] = [];
  for (const agent of DRIVEN) both.push({ agent, model: await Model.listen(agent.wire, agent.tools) });
  try {
    const script = new Script();
    for (const { model } of both) model.always((turn) => script.answer(turn));
    const env = environmentOf(rig, both);
    rig.ok('config', 'set', 'review.mode=none');
    for (const [at, before] of GRAPH.entries()) {
      const depends = before.flatMap((one) => ['--depends-on', idOf(one)]);
      rig.ok('add', `Part ${idOf(at)}`, ...depends);
      rig.ok('set', idOf(at), `executor=${both[at % both.length]?.agent.name}`);
    }
    const run = rig.start(['run', '-j', '4', '--permissions', 'full'], { env });
    await script.asked;
    for (const id of ASKING) {
      await run.until(new RegExp(`■ ${id} paused`));
      rig.ok('answer', id, '-m', `green for ${id}`);
    }
    const { code, stderr } = await run.ended;
    assert.is(code, 0, stderr);
    checkOrder(rig, script.order);
    for (const id of ASKING)
      assert.match(
        script.resumed.get(id) ?? '',
        new RegExp(`Part ${id}[\\s\\S]*Which colour for ${id}[\\s\\S]*green for ${id}`),
      );
    for (const one of both) checkUsage(rig, one);
  } finally {
    endAllWith(`HOME=${rig.home}`);
    for (const { model } of both) await model[Symbol.asyncDispose]();
    await rig[Symbol.asyncDispose]();
  }
});

/** Each program finds its own model, and nothing else. */
function environmentOf(rig: Rig, both: readonly Driven[]): Record<string, string> {
  const folder = join(rig.home, 'bin');
  mkdirSync(folder);
  const env: Record<string, string> = { PATH: `${folder}:${process.env.PATH}` };
  for (const { agent, model } of both) {
    const name = agent.chooses ?? 'scripted-model';
    writeFileSync(join(folder, agent.name), `#!/bin/sh\nexec '${binaryOf(agent)}' "$@"\n`, { mode: 0o755 });
    Object.assign(env, agent.env(model.url, name));
    for (const [path, text] of Object.entries(agent.files(model.url, name))) {
      mkdirSync(dirname(join(rig.home, path)), { recursive: true });
      writeFileSync(join(rig.home, path), text);
    }
    for (const one of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'])
      env[one] = model.url;
  }
  return { ...env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
}

/** No task is begun before all that it waits for have been completed. */
function checkOrder(rig: Rig, order: readonly string[]): void {
  assert.equal(
    [...order].sort(),
    GRAPH.map((_, at) => idOf(at)),
  );
  for (const [at, before] of GRAPH.entries()) {
    const begun = eventsOf(rig, idOf(at)).find(({ type }) => type === 'run_started');
    for (const one of before) {
      const done = eventsOf(rig, idOf(one)).find(({ to }) => to === 'completed');
      assert.ok(
        (done?.timestamp ?? '~') <= (begun?.timestamp ?? ''),
        `${idOf(at)} began before ${idOf(one)}`,
      );
    }
  }
}

function checkUsage(rig: Rig, { agent, model }: Driven): void {
  const ids = GRAPH.map((_, at) => idOf(at)).filter((_, at) => DRIVEN[at % DRIVEN.length] === agent);
  const usages = ids
    .flatMap((id) => eventsOf(rig, id))
    .flatMap(({ type, usage }) => (type === 'run_ended' && usage ? [usage] : []));
  const sum = (key: string): number => usages.reduce((all, usage) => all + (usage[key] ?? 0), 0);
  // One more run for the task that asked.
  assert.is(usages.length, ids.length + 1, agent.name);
  assert.is(sum('input_tokens'), model.counted.input, agent.name);
  assert.is(sum('output_tokens'), model.counted.output, agent.name);
}

interface Recorded extends RunEvent {
  readonly timestamp: string;
  readonly to?: string;
}

function eventsOf(rig: Rig, id: string): readonly Recorded[] {
  return rig.json<{ events: Recorded[] }>('events', id).events;
}

test.run();
