// The output of a process that has exited: all of it, though its pipes may stay open, and no waiting without end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { drain } from '../../../src/run/process/drain.ts';

const LONG = 60_000;

test('what lies in the pipe is read, even if the program was busy past all patience and the pipe stays open', async () => {
  // Says on the other pipe that everything has been written, and lives on with both open.
  const child = spawn('/bin/sh', ['-c', 'head -c 100000 /dev/zero; echo done >&2; cat'], { detached: true });
  try {
    await once(child.stderr, 'data');
    let received = 0;
    child.stdout.on('data', (chunk) => {
      received += chunk.length;
    });
    const drained = drain({ streams: [child.stdout], received: () => received, patienceMs: 10 });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    await drained;
    assert.is(received, 100_000);
    assert.ok(child.stdout.destroyed);
  } finally {
    child.stdin.end();
    await once(child, 'exit');
  }
});

test('while there is patience, what comes late is waited for, and the end of the streams ends the wait', async () => {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk) => {
    text += chunk;
  });
  const drained = drain({ streams: [stream], received: () => text.length, patienceMs: LONG });
  for (let i = 0; i < 50; i++) await turn();
  stream.end('late');
  await drained;
  assert.is(text, 'late');
});

test('streams that have closed before need no wait', async () => {
  const stream = Readable.from([]);
  await once(stream.resume(), 'close');
  await drain({ streams: [stream], received: () => 0, patienceMs: LONG });
});

test('a stream on which something always comes is left after more than a pipe can hold', async () => {
  const stream = new PassThrough();
  let received = 0;
  await drain({ streams: [stream], received: () => (received += 65_536), patienceMs: 0 });
  assert.ok(received < 50_000_000);
  assert.ok(stream.destroyed);
});

test.run();
