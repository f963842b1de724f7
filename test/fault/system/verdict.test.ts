// The judge of the storm must itself be seen to find what it is there for.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ALL, PAIRS } from './field.ts';
import type { Ground, GroundTask, LoggedEvent } from './ground.ts';
import type { Call, OutsideWrite, Read, Round, SeenTask } from './history.ts';
import { mayBeFound, type Write } from './register.ts';
import { judge } from './verdict.ts';

const [PAIR] = PAIRS;
let count = 0;

function call(from: number, to: number, more: Partial<Call> = {}): Call {
  const facts = { verb: 'set', actor: 'human:a', request: `set-${from}`, tasks: PAIR, value: `v${from}` };
  return { ...facts, from, to, code: 0, idle: false, killed: false, stopped: false, stderr: '', ...more };
}

function event(more: Partial<LoggedEvent>): LoggedEvent {
  return { id: `e${count++}`, type: 'set', subject: 'x', actor: 'human:a', ...more };
}

function setEvent({ request, value }: Call): LoggedEvent {
  return event({ request, fields: { 'metadata.n': value } });
}

function task(id: string, n: string, events: readonly LoggedEvent[], h = 'start'): GroundTask {
  const state = `status: pending\ndomain: ${h}\nmetadata:\n  "n": ${n}\n`;
  return { id, state, events, torn: [] };
}

function ground(calls: readonly Call[], changed: Readonly<Record<string, GroundTask>> = {}): Ground {
  const tasks = ALL.map((id) => {
    const on = calls.filter((one) => one.tasks.includes(id));
    return changed[id] ?? task(id, on.at(-1)?.value ?? 'start', on.map(setEvent));
  });
  return { tasks, litter: [] };
}

function read(from: number, values: Readonly<Record<string, Partial<SeenTask>>>): Read {
  const tasks = ALL.map((id) => ({
    ...{ id, name: `Task ${id}`, n: 'start', h: 'start', trusted: true, broken: false },
    ...values[id],
  }));
  return { from, to: from + 5, command: 'list', tasks };
}

function verdict(round: Partial<Round>, standing: Ground = ground(round.calls ?? [])): string[] {
  const whole: Round = { calls: [], outside: [], reads: [], away: [], faults: [], ...round };
  return judge(whole, standing).violations.map((line) => line.split(':')[0] ?? '');
}

const ONE = call(10, 20);
const TWO = call(30, 40);
const BOTH = (n: string): Record<string, Partial<SeenTask>> => ({ [PAIR[0]]: { n }, [PAIR[1]]: { n } });

test('a sound round has no violation', () => {
  const reads = [read(1, {}), read(22, BOTH('v10')), read(32, BOTH('v30')), read(50, BOTH('v30'))];
  assert.equal(verdict({ calls: [ONE, TWO], reads }), []);
});

test('an acknowledged change that is in no log is lost', () => {
  assert.equal(verdict({ calls: [ONE, TWO] }, ground([ONE])), ['lost', 'lost']);
});

test('a change that says it changed nothing needs no event', () => {
  assert.equal(verdict({ calls: [ONE, { ...TWO, idle: true }] }, ground([ONE])), []);
});

test('a file that lags behind its log is a lost change', () => {
  const behind = ground([ONE, TWO], { [PAIR[0]]: task(PAIR[0], 'v10', [setEvent(ONE), setEvent(TWO)]) });
  assert.ok(verdict({ calls: [ONE, TWO] }, behind).includes('lost'));
});

test('a request that stands twice is doubled', () => {
  const twice = ground([ONE, TWO], { [PAIR[0]]: task(PAIR[0], 'v30', [ONE, TWO, TWO].map(setEvent)) });
  assert.ok(verdict({ calls: [ONE, TWO] }, twice).includes('doubled'));
});

test('half a transaction is torn, whether it was acknowledged or not', () => {
  const killed = { ...TWO, killed: true, code: null };
  const half = ground([ONE], { [PAIR[0]]: task(PAIR[0], 'v30', [setEvent(ONE), setEvent(killed)]) });
  assert.ok(verdict({ calls: [ONE, killed] }, half).includes('torn'));
});

test('a refused call that wrote is torn', () => {
  assert.ok(verdict({ calls: [ONE, { ...TWO, code: 4 }] }, ground([ONE, TWO])).includes('torn'));
});

test('a log out of the order of what was acknowledged is torn', () => {
  assert.ok(verdict({ calls: [ONE, TWO] }, ground([TWO, ONE])).includes('torn'));
});

test('a line that is no JSON, and what is left in .sow/local, are torn', () => {
  const standing = ground([ONE]);
  const [first, ...rest] = standing.tasks;
  const broken = first ? [{ ...first, torn: ['{"v":1'] }, ...rest] : [];
  assert.equal(verdict({ calls: [ONE] }, { tasks: broken, litter: ['txn/tmp/x'] }), ['torn', 'torn']);
});

test('a pair seen unequal is mixed', () => {
  const reads = [read(32, { [PAIR[0]]: { n: 'v30' }, [PAIR[1]]: { n: 'v10' } })];
  assert.equal(verdict({ calls: [ONE, TWO], reads }), ['mixed']);
});

test('a task that no hand touched and no event explains is mixed', () => {
  assert.equal(verdict({ reads: [read(1, { '050': { trusted: false } })] }), ['mixed']);
});

test('a list that shows what was overwritten before it began brings it back', () => {
  assert.equal(verdict({ calls: [ONE, TWO], reads: [read(45, BOTH('v10'))] }), [
    'brought back',
    'brought back',
  ]);
});

const EDIT: OutsideWrite = { by: 'editor', task: '080', from: 50, to: 51, values: { n: 'start', h: 'mine' } };

test('an edit that nothing replaced must stand; one that met a command may have fallen into the window', () => {
  assert.equal(verdict({ outside: [EDIT] }), ['brought back']);
  const meets = call(45, 55, { tasks: ['080'] });
  assert.equal(verdict({ outside: [EDIT], calls: [meets] }), []);
  const after = call(60, 70, { tasks: ['080'] });
  assert.equal(verdict({ outside: [EDIT], calls: [after] }), ['brought back']);
});

test('what git put in place must stand unless it was set later', () => {
  const back: OutsideWrite = { by: 'git', task: '100', from: 50, to: 51, values: { n: 'start', h: 'start' } };
  const before = call(10, 20, { tasks: ['100'] });
  assert.equal(verdict({ outside: [back], calls: [before] }), ['brought back']);
  const standing = ground([before], { '100': task('100', 'start', [setEvent(before)]) });
  assert.equal(verdict({ outside: [back], calls: [before] }, standing), []);
});

test('a killed command may be finished until the next one that writes has ended, and no later', () => {
  const killed = call(10, 20, { tasks: ['100'], killed: true, code: null });
  const back: OutsideWrite = { by: 'git', task: '100', from: 50, to: 51, values: { n: 'start', h: 'start' } };
  assert.equal(verdict({ outside: [back], calls: [killed] }), [], 'nobody has finished it yet');
  assert.equal(verdict({ outside: [back], calls: [killed, TWO] }), ['brought back']);
});

test('a second claim without an end of the first is doubled', () => {
  const claimed = event({ type: 'claimed', from: 'pending', to: 'in_progress', holder: 'a', prev: [] });
  const again = event({
    type: 'claimed',
    from: 'in_progress',
    to: 'in_progress',
    holder: 'b',
    prev: [claimed.id],
  });
  const held = { ...task('050', 'start', [claimed, again]), state: 'status: in_progress\n' };
  assert.equal(verdict({}, ground([], { '050': held })), ['doubled']);
});

test('what was written while HEAD stood elsewhere is told', () => {
  assert.equal(verdict({ calls: [ONE], away: [{ from: 5, to: 25 }] }), ['torn']);
});

test('a register may be found with each value that is not surely overwritten', () => {
  const write = (value: string, from: number, to: number, certain = true): Write => ({
    value,
    from,
    to,
    certain,
  });
  const writes = [write('a', 0, 1), write('b', 2, 10), write('c', 5, 6), write('d', 20, 21, false)];
  const found = (value: string, from: number): boolean => mayBeFound(writes, { value, from, to: from });
  assert.equal(
    ['a', 'b', 'c', 'd'].map((value) => found(value, 4)),
    [true, true, false, false],
  );
  assert.equal(
    ['a', 'b', 'c', 'd'].map((value) => found(value, 15)),
    [false, true, true, false],
  );
  assert.equal(
    ['a', 'b', 'c', 'd'].map((value) => found(value, 30)),
    [false, true, true, true],
  );
});

test.run();
