// What no state file ever holds, in the place of a file of every kind: it is told of that file, nothing else is lost, and
// nothing crashes or fills the memory.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { renderDiagnostic } from '../../src/report/diagnostic.ts';
import { Rig } from '../rig/rig.ts';
import { FILES, Project, type Thing } from './project.ts';

const LAUGHS = ['a: &a [x, x]', 'b: &b [*a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b]', 'd: [*c, *c, *c, *c]'];

const THINGS: Readonly<Record<string, (text: string) => Thing>> = {
  nothing: () => '',
  'a NUL byte': (text) => `${text}\0`,
  'nothing but NUL bytes': () => '\0'.repeat(4096),
  'bytes that are no text': (text) => Buffer.concat([Buffer.from(text), Uint8Array.of(0xff, 0xfe, 10)]),
  'brackets a thousand deep': (text) => `${text}metadata: ${'['.repeat(1000)}${']'.repeat(1000)}\n`,
  'mappings a thousand deep': () => Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
  'a billion laughs': (text) => `${text}${LAUGHS.join('\n')}\n`,
  __proto__: (text) => `${text}__proto__: {polluted: true}\n`,
  'ten megabytes': (text) => text + '# x\n'.repeat(2_621_440),
  'a line of a megabyte': (text) => `${text}x: ${'a'.repeat(1_000_000)}\n`,
  'a folder': () => ({ folder: true }),
  'a broken link': () => ({ link: 'nowhere' }),
  'a link to itself': (_) => ({ link: 'state.yaml' }),
};

/** What is no fault of a file of the kind: texts are for people, and what is missing reads as empty. */
const FINE: readonly (readonly [path: RegExp, titles: RegExp])[] = [
  [/description\.md$/, /^(?!a folder|a broken link|a link)/],
  [/tester\.md$/, /^(a NUL byte|brackets|a billion laughs|__proto__|a line)/],
  [/(log\.jsonl|context\.yaml)$/, /^nothing$/],
];

const project = new Project();

for (const [path, text] of Object.entries(FILES)) {
  test(`${path} as anything: it is told, and both tasks stay in the list`, async () => {
    for (const [title, make] of Object.entries(THINGS)) {
      project.place(path, make(text));
      const { ids, told } = await project.look();
      assert.equal(ids, ['010', '020'], title);
      for (const one of told) assert.ok(renderDiagnostic(one).length > 0, title);
      const own = told.filter(({ at }) => at.file === path);
      const isFine = FINE.some(([file, titles]) => file.test(path) && titles.test(title));
      assert.is(
        own.length > 0,
        !isFine,
        `${title}: ${told.map(({ code, at }) => `${code} ${at.file}`).join()}`,
      );
    }
    assert.is(({} as Record<string, unknown>).polluted, undefined);
    project.place(path, text);
    assert.equal(await project.look(), { ids: ['010', '020'], told: [] });
  });
}

test('a pipe in the place of a file is waited for by nobody', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  for (const path of ['.sow/config.yaml', rig.task('010')]) {
    const text = rig.read(path);
    rmSync(rig.path(path));
    assert.is(spawnSync('mkfifo', [rig.path(path)]).status, 0);
    assert.match(rig.exits(3, ['validate']).stdout, `${path}:1:1: error SOW`);
    assert.match(rig.ok('list'), /^010 /);
    rmSync(rig.path(path));
    rig.write(path, text);
  }
  assert.is(rig.ok('validate'), '');
});

test.after(() => project[Symbol.dispose]());

test.run();
