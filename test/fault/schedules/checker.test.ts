// The checker of schedules itself: it excuses a residue by its facts and nothing that only looks like one, and it is told
// when an actor does not do again what it did.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { memoryIo } from '../../rig/memory-disk.ts';
import { newWorld, SOW } from '../world.ts';
import { type Actor, perform, type Step } from './actor.ts';
import { isOfOne } from './moments.ts';
import { Trace } from './trace.ts';

const FILE = `${SOW}/config.yaml`;
const PENDING = `${SOW}/local/txn/pending.json`;
const writer: Actor = { name: 'a command', kind: 'writer', act: () => undefined };
const other: Actor = { name: 'another command', kind: 'writer', act: () => undefined };
const hand: Actor = { name: 'an editor', kind: 'editor', act: () => undefined };

/** A disk on which a command has committed that FILE becomes 'after'. */
function committed(before: string | null) {
  const world = newWorld();
  const io = memoryIo(world.disk);
  for (const folder of ['', '/local', '/local/txn']) io.mkdir(SOW + folder);
  if (before !== null) io.create(FILE, before);
  const trace = new Trace(world.disk);
  const note = (actor: Actor, name: Step['name'], path: string, to?: string): void =>
    trace.note(actor, { name, path, to, text: undefined }, world.disk);
  const put = (actor: Actor, text: string): void => {
    if (io.read(FILE) !== null) io.unlink(FILE);
    io.create(FILE, text);
    note(actor, 'rename', `${SOW}/local/temporary`, FILE);
  };
  const files = [{ path: 'config.yaml', before, after: 'after' }];
  io.create(PENDING, JSON.stringify({ v: 1, id: 'entry', command: 'set', branch: null, files, lines: [] }));
  note(writer, 'rename', `${SOW}/local/temporary`, PENDING);
  return { trace, put, look: () => note(writer, 'read', FILE) };
}

test('a save is excused in the step between comparison and rename, and nowhere else', () => {
  const excused = committed('before');
  excused.look();
  excused.put(hand, 'by hand');
  excused.put(writer, 'after');
  assert.equal([[...excused.trace.residues], excused.trace.wrongs], [['saved in between'], []]);
  const blind = committed('before');
  blind.put(hand, 'by hand');
  blind.put(writer, 'after');
  assert.equal([[...blind.trace.residues], blind.trace.wrongs.map(({ kind }) => kind)], [[], ['lost']]);
  const seen = committed('before');
  seen.put(hand, 'by hand');
  seen.look();
  seen.put(writer, 'after');
  assert.equal([[...seen.trace.residues], seen.trace.wrongs.map(({ kind }) => kind)], [[], ['lost']]);
});

test('a new file over another one is never excused', () => {
  const { trace, put, look } = committed(null);
  look();
  put(hand, 'by hand');
  put(writer, 'after');
  assert.equal([[...trace.residues], trace.wrongs.map(({ kind }) => kind)], [[], ['lost']]);
});

test('what was moved back is placed again only for a dead writer, and not by itself', () => {
  for (const [dead, who, kinds] of [
    [true, other, []],
    [false, other, ['brought back']],
    [false, writer, ['brought back']],
  ] as const) {
    const { trace, put } = committed('before');
    put(writer, 'after');
    put(hand, 'before');
    if (dead) trace.dead = new Set([writer.name]);
    put(who, 'after');
    assert.equal(
      trace.wrongs.map(({ kind }) => kind),
      kinds,
    );
    assert.equal([...trace.residues], dead ? ['moved back and finished'] : []);
  }
});

test('a sight of two instants is of none, but for what hands have changed meanwhile', () => {
  const [a, b] = ['a', 'b'].map(
    (text) =>
      new Map([
        ['one', text],
        ['two', text],
      ]),
  ) as [Map<string, string>, Map<string, string>];
  const mixed = new Map([
    ['one', 'a'],
    ['two', 'b'],
  ]);
  assert.ok(
    isOfOne(b, [
      { sight: a, bySow: true },
      { sight: b, bySow: true },
    ]),
  );
  assert.not.ok(
    isOfOne(mixed, [
      { sight: a, bySow: true },
      { sight: b, bySow: true },
    ]),
  );
  assert.ok(
    isOfOne(mixed, [
      { sight: a, bySow: true },
      { sight: b, bySow: false },
    ]),
  );
  const never = new Map([
    ['one', 'c'],
    ['two', 'b'],
  ]);
  assert.not.ok(
    isOfOne(never, [
      { sight: a, bySow: true },
      { sight: b, bySow: false },
    ]),
  );
});

test('an actor that does something else than it did is told of', async () => {
  const watch = { before: () => undefined, after: () => undefined };
  const step: Step = { name: 'read', path: '/one', to: undefined, text: undefined };
  const actor: Actor = { name: 'a', kind: 'reader', act: ({ io }) => io.read('/two') };
  const again = perform(actor, newWorld(), [{ step, value: null }], watch);
  assert.match(await again.then(String, String), 'a strays: read /two instead of read /one');
});

test.run();
