// A task's file in an editor: the real yaml-language-server finds the schema by the file's own line, explains fields, offers
// statuses and marks what is wrong.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LanguageServer } from '../rig/language-server.ts';
import { Rig } from '../rig/rig.ts';

interface Marked {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly message: string;
    readonly range: { readonly start: Position; readonly end: Position };
  }[];
}

interface Position {
  readonly line: number;
  readonly character: number;
}

const STATUSES = ['pending', 'in_progress', 'paused', 'needs_review', 'completed', 'abandoned'];

test('hover, completion and marks come from the schema that sow init wrote', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  using server = await LanguageServer.start(rig.root);
  const uri = `file://${rig.path(rig.task('010'))}`;
  const text = rig
    .read(rig.task('010'))
    .replace('status: pending', 'status: complete')
    .replace('iteration: 1', 'iteration: 0');
  server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  const lineOf = (field: string): number =>
    text.split('\n').findIndex((line) => line.startsWith(`${field}:`));

  const { diagnostics } = await server.hear<Marked>(
    'textDocument/publishDiagnostics',
    (one) => one.uri === uri && one.diagnostics.length > 0,
  );
  const marks = diagnostics.map(({ range: { start, end } }) => [start.line, start.character, end.character]);
  assert.equal(
    marks.sort(),
    [
      [lineOf('status'), 8, 16],
      [lineOf('iteration'), 11, 12],
    ].sort(),
  );

  const at = { textDocument: { uri }, position: { line: lineOf('iteration'), character: 3 } };
  const hover = await server.ask<{ contents: { value: string } }>('textDocument/hover', at);
  assert.match(hover.contents.value, 'iteration is the current iteration number for this task');

  const behind = { textDocument: { uri }, position: { line: lineOf('status'), character: 8 } };
  const offered = await server.ask<{ items: readonly { label: string }[] }>(
    'textDocument/completion',
    behind,
  );
  assert.equal(
    offered.items.map(({ label }) => label),
    STATUSES,
  );
});

test('every kind of file names its schema, unless the setting says no', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const line = (path: string): string => rig.read(path).trimEnd().split('\n').at(-1) ?? '';
  const phase = '.sow/project/phases/implementation/state.yaml';
  for (const [path, schema] of [
    [rig.task('010'), '../../../../../schemas/json/task.schema.json'],
    [phase, '../../../schemas/json/phase.schema.json'],
    ['.sow/project/state.yaml', '../schemas/json/project.schema.json'],
    ['.sow/config.yaml', 'schemas/json/config.schema.json'],
  ] as const) {
    assert.is(line(path), `# yaml-language-server: $schema=${schema}`);
    assert.ok(rig.exists(`${path.replace(/[^/]+$/, '')}${schema}`), 'it is there');
  }
  rig.ok('config', 'set', 'editor.schema_comment=false');
  rig.ok('add', 'Second');
  assert.not.match(rig.read(rig.task('020')), 'yaml-language-server');
});

test('the line stays where it is, whatever sow changes', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('set', '010', 'metadata.owner=ada', 'priority=high');
  rig.ok('claim', '010');
  assert.is(rig.read(rig.task('010')).match(/# yaml-language-server/g)?.length, 1);
  assert.is(rig.ok('validate'), '');
});

test.run();
