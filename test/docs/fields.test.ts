// Every file, every field: the tables are made of the schemas and of examples/files. SOW_UPDATE=1 writes them; the last
// column of a task's table is written by hand, and stays.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DEFAULTS } from '../../src/app/config/settings.ts';
import { checkText } from '../../src/document/check/check.ts';
import { type RootName, shapes } from '../../src/document/generated/shapes.ts';
import { PROJECT_ROOT } from '../rig/rig.ts';
import { readPage } from './markdown.ts';
import { code, type FieldRow, fieldRows, namedTypes, sampleOf, schemaOf, typeOf } from './schema-table.ts';

const SAMPLES = readdirSync(join(PROJECT_ROOT, 'examples/files')).map((name) => name.replace(/\.yaml$/, ''));

for (const sample of SAMPLES) {
  test(`examples/files/${sample}.yaml is sound and has every field`, () => {
    const text = readFileSync(join(PROJECT_ROOT, `examples/files/${sample}.yaml`), 'utf8');
    assert.equal(checkText(sample as RootName, sample, text), []);
    const rows = fieldRows(schemaOf(sample), sampleOf(sample));
    assert.equal(
      rows.filter(({ example }) => example === undefined).map(({ path }) => path),
      [],
    );
  });
}

/** What has a table in docs/state-files.md. */
const ROOTS = [
  'project',
  'phase',
  'task',
  'event',
  'progress',
  'context',
  'expertise',
  'role',
  'project-type',
  'plan',
];

const MADE: readonly {
  readonly page: string;
  readonly name: string;
  readonly lines: (old: string) => string[];
}[] = [
  ...ROOTS.map((root) => ({
    page: 'docs/state-files.md',
    name: `fields of ${root}`,
    lines: (old: string) => fieldLines(root, old),
  })),
  { page: 'docs/state-files.md', name: 'fields of artifact', lines: artifactLines },
  { page: 'docs/state-files.md', name: 'named types', lines: typeLines },
  { page: 'docs/config.md', name: 'settings', lines: settingLines },
];

for (const { page, name, lines } of MADE) {
  test(`${page}: the table of ${name} is up to date`, () => {
    const { text } = readPage(page);
    const pattern = new RegExp(`(<!-- table: ${name} -->\n)([\\s\\S]*?)(<!-- end -->)`);
    const old = pattern.exec(text)?.[2] ?? '';
    const wanted = lines(old)
      .map((line) => `${line}\n`)
      .join('');
    if (process.env.SOW_UPDATE === '1')
      writeFileSync(
        join(PROJECT_ROOT, page),
        text.replace(pattern, (_, head, _old, end) => head + wanted + end),
      );
    else assert.is(old, wanted, 'SOW_UPDATE=1 writes it');
  });
}

test('every field of a task says what sow does with it', () => {
  const said = remarksIn(tableOf('fields of task'));
  const top = Object.keys(shapes.task.kind === 'struct' ? shapes.task.fields : {});
  assert.equal(
    top.filter((field) => !said.get(field)),
    [],
  );
});

function tableOf(name: string): string {
  const { text } = readPage('docs/state-files.md');
  return new RegExp(`<!-- table: ${name} -->\n([\\s\\S]*?)<!-- end -->`).exec(text)?.[1] ?? '';
}

/** The last column as it stands, by field. */
function remarksIn(table: string): Map<string, string> {
  return new Map(
    [...table.matchAll(/^\| `([^`]+)` \|.*\| (.*) \|$/gm)].map(([, field = '', remark = '']) => [
      field,
      remark,
    ]),
  );
}

function fieldLines(root: string, old: string): string[] {
  const byHand = root === 'task';
  const remarks = byHand ? remarksIn(old) : new Map<string, string>();
  return [
    `| field | type | required | default | example | ${byHand ? 'what sow does with it' : 'meaning'} |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...rowsOf(root).map((one) => {
      const remark = byHand && remarks.has(one.path) ? (remarks.get(one.path) ?? '') : meaning(one);
      return row([
        code(one.path),
        one.type,
        one.required ? 'yes' : 'no',
        absent(one),
        one.example ?? '',
        remark,
      ]);
    }),
  ];
}

/** Artifacts have a table of their own, so that it stands once. */
function rowsOf(root: string): FieldRow[] {
  return fieldRows(schemaOf(root), sampleOf(root));
}

function artifactLines(): string[] {
  const schema = schemaOf('task').$defs?.ArtifactState ?? {};
  const [sample] = (sampleOf('task') as { inputs: readonly unknown[] }).inputs;
  return [
    '| field | type | required | example | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...fieldRows(schema, sample).map((one) =>
      row([code(one.path), one.type, one.required ? 'yes' : 'no', one.example ?? '', meaning(one)]),
    ),
  ];
}

function typeLines(): string[] {
  const all = new Map(ROOTS.flatMap((root) => namedTypes(schemaOf(root))));
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, schema]) => {
      const words = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`);
      const doc = (schema.description ?? '')
        .replaceAll('\n', ' ')
        .replace(/^#\w+ /, 'It ')
        .replaceAll('<', '\\<');
      const form = schema.pattern
        ? ['```text', schema.pattern, '```']
        : [`Written as ${typeOf(schema, schema)}`];
      return [`### ${words}`, '', doc, '', ...form, ''];
    });
}

function settingLines(): string[] {
  const repository = new Set(fieldRows(schemaOf('config'), undefined).map(({ path }) => path));
  const isLeaf = ({ path }: FieldRow, all: readonly FieldRow[]): boolean =>
    !all.some((other) => other.path.startsWith(`${path}.`));
  const rows = rowsOf('user-config');
  return [
    '| setting | type | default | example | where | meaning |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows
      .filter((one) => isLeaf(one, rows))
      .map((one) =>
        row([
          code(one.path),
          one.type.replaceAll('](#', '](state-files.md#'),
          code(String(defaultAt(one.path) ?? 'none')),
          one.example ?? '',
          repository.has(one.path) ? 'both' : 'your own',
          meaning(one),
        ]),
      ),
  ];
}

function defaultAt(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], DEFAULTS);
}

/** What the schema says holds where a field is absent. */
function absent({ doc }: FieldRow): string {
  const said = /; (?:(\S+) when absent|(\S+) is the default)/.exec(doc);
  const word = said?.[1] ?? said?.[2];
  return word === undefined || /^(the|at)$/.test(word) ? '' : code(word);
}

/** Without the field's name in front, which stands in its column. */
function meaning({ doc, path }: FieldRow): string {
  const name = path.split('.').at(-1)?.replace('[]', '') ?? '';
  return doc.replace(new RegExp(`^${name} `), '').replaceAll('|', '\\|');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

test.run();
