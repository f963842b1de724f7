// What ends an agent that goes round in circles: the same call again and again, or hardly a call that succeeds.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AgentEvent } from '../../../src/model/agent-event.ts';
import { Guard } from '../../../src/run/guard.ts';
import { Watchdog } from '../../../src/run/watchdog.ts';

const LIMITS = { repeatedCalls: 3, errorRate: 0.5 };

function called(input: string): AgentEvent {
  return { type: 'called', id: '1', tool: 'Bash', input };
}

function returned(ok: boolean): AgentEvent {
  return { type: 'returned', id: '1', ok, output: '' };
}

function first(events: readonly AgentEvent[]): number {
  const dog = new Watchdog(LIMITS);
  return events.findIndex((event) => dog.take(event) !== undefined);
}

test('the same call so often in a row is noticed with the last of them', () => {
  assert.is(first([called('a'), called('a'), called('a'), called('a')]), 2);
  assert.is(first([called('a'), called('a'), called('b'), called('a'), called('a')]), -1);
  // What comes in between is no other call.
  assert.is(first([called('a'), returned(true), called('a'), { type: 'said', text: 'x' }, called('a')]), 4);
});

test('too large a share of failed calls is noticed once there are twenty', () => {
  const alternating = Array.from({ length: 30 }, (_, at) => returned(at % 2 === 0));
  assert.is(first(alternating), 19);
  assert.is(first(Array.from({ length: 19 }, () => returned(false))), -1);
  assert.is(first(Array.from({ length: 60 }, (_, at) => returned(at % 3 > 0))), -1);
  // Of the last twenty, not of all.
  const late = [
    ...Array.from({ length: 40 }, () => returned(true)),
    ...Array.from({ length: 10 }, () => returned(false)),
  ];
  assert.is(first(late), 49);
});

test('what ended first is the reason, and nothing is one once the agent has ended', () => {
  const limits = { timeoutMs: 1_000_000, idleMs: 1_000_000, watchdog: LIMITS };
  const guard = new Guard(limits);
  let halts = 0;
  guard.watch(() => halts++);
  for (let n = 0; n < 5; n++) guard.take(called('npm test'));
  assert.is(halts, 1);
  assert.is(guard.halted?.by, 'watchdog');
  assert.match(guard.halted?.text ?? '', /3 times in a row \(Bash: npm test\)/);
  guard.close();
  const ended = new Guard(limits);
  ended.watch(() => halts++);
  ended.close();
  for (let n = 0; n < 5; n++) ended.take(called('npm test'));
  assert.is(ended.halted, undefined);
  assert.is(halts, 1);
});

test.run();
