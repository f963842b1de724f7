// What a call loads: the program is one file, and the libraries come when a command asks for them.
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SOW } from '../rig/rig.ts';

test('the program imports nothing but Node as it starts', () => {
  const text = readFileSync(SOW, 'utf8');
  const imports = [
    ...text.matchAll(/(?<=^|[;\n}])import\b[\w\s{},*$]+\bfrom\s*"([^"]+)"|(?<=^|[;\n}])import"([^"]+)"/g),
  ].map(([, named, bare]) => named ?? bare ?? '');
  assert.ok(imports.length > 0);
  assert.equal(
    imports.filter((from) => !from.startsWith('node:')),
    [],
  );
});

test('neither the compiler of schemas nor ajv is in the program', () => {
  const text = readFileSync(SOW, 'utf8');
  assert.not.match(text, /validateSchema|conflicting values/);
  assert.match(
    readFileSync(SOW.replace(/main\.js$/, 'lib/schema.js'), 'utf8'),
    /validateSchema[\s\S]*conflicting values|conflicting values[\s\S]*validateSchema/,
  );
});

test.run();
