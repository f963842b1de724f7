// The committed files are what the schemas say, byte for byte, and the compiler needs none of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/document/cue/compile.ts';
import type { Source } from '../../src/document/cue/syntax/source.ts';
import { rulePlace } from '../../src/document/rules.ts';
import { ROLES_FOLDER, ROLES_MODULE, rolesModule } from '../../tools/assets.ts';
import { GENERATED_FOLDERS, outputs } from '../../tools/schema/outputs.ts';
import { compileTypes, TYPES_FOLDER } from '../../tools/types/compile.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = readdirSync(join(root, 'schemas'))
  .filter((name) => name.endsWith('.cue'))
  .map((name): Source => ({ file: `schemas/${name}`, text: read(`schemas/${name}`) }));
const types = readdirSync(join(root, TYPES_FOLDER)).map(
  (name) => [name.replace(/\.yaml$/, ''), read(`${TYPES_FOLDER}/${name}`)] as const,
);
const generated = generate(sources);

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function generate(from: readonly Source[]): Map<string, string> {
  const compiled = compile(from);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const roles = readdirSync(join(root, ROLES_FOLDER)).sort();
  const texts = roles.map((name) => [name, read(`${ROLES_FOLDER}/${name}`)] as const);
  return new Map([
    ...outputs(compiled.schema, from),
    ...compileTypes(new Map(types)),
    [ROLES_MODULE, rolesModule(texts)],
  ]);
}

test('the generated files are up to date', () => {
  const stale = [...generated].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  assert.equal(stale, [], 'npm run generate');
});

test('nothing else stands among them', () => {
  const files = GENERATED_FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  assert.equal(
    files.filter((file) => !generated.has(file)),
    [],
  );
});

test('the order of the sources changes nothing', () => {
  assert.equal([...generate([...sources].reverse())], [...generated]);
});

test('the compiler imports nothing but itself, so that it runs while the generated files are missing', () => {
  const files = readdirSync(join(root, 'src/document/cue'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/document/cue/${name}`);
  const leadsOut = (file: string): boolean =>
    [...read(file).matchAll(/from '(\.[^']+)'/g)].some(
      ([, to = '']) => !join(file, '..', to).startsWith('src/document/cue/'),
    );
  assert.ok(files.length > 20);
  assert.equal(files.filter(leadsOut), []);
});

test('a validator imports nothing that is there at run time', () => {
  const checks = [...generated].filter(([path]) => path.includes('/check-'));
  assert.ok(checks.length > 0);
  for (const [path, text] of checks) {
    assert.not.match(
      text.replace("import type { SchemaCheck } from '../schema-check.ts';", ''),
      /^import |require\(/m,
      path,
    );
  }
});

test('each JSON Schema is one and stands alone', () => {
  for (const [path, text] of generated) {
    if (!path.endsWith('.schema.json')) continue;
    const ajv = new Ajv2020({
      strict: true,
      strictTypes: false,
      strictRequired: false,
      discriminator: true,
      formats: { 'date-time': true },
    });
    assert.type(ajv.compile(JSON.parse(text)), 'function', path);
  }
});

const places: Record<string, readonly [schemaPath: string, text: string, missing?: string]> = {
  'an enum': ['#/properties/status/enum', '"pending" | "in_progress"'],
  'a pattern behind a reference': ['#/properties/id/pattern', '=~"^[0-9]{3}$"'],
  'a bound': ['#/properties/iteration/minimum', '>=1'],
  'a type': ['#/properties/iteration/type', 'int & >=1'],
  'a length in a list of structs': ['#/properties/inputs/items/properties/path/minLength', '!=""'],
  'a branch of a disjunction behind a reference': [
    '#/properties/depends_on/items/anyOf/1/properties/phase/pattern',
    '=~"^[a-z0-9]',
  ],
  'a disjunction': ['#/properties/depends_on/items/anyOf', 'string & !="" | {phase'],
  'a missing field': ['#/required', 'name: #Name', 'name'],
  'a missing field of a struct': ['#/properties/claim/required', 'host:  #HostId', 'host'],
  'missing fields': ['#/required', '#TaskState: {'],
  'an unknown field': ['#/additionalProperties', '#TaskState: {'],
  'an unknown field of a struct': ['#/properties/claim/additionalProperties', '{\n\t\tactor: #Actor'],
  'an unknown field behind a reference': [
    '#/properties/outputs/items/additionalProperties',
    '#ArtifactState: {',
  ],
};

for (const [title, [schemaPath, text, missing]] of Object.entries(places)) {
  test(`the place of ${title}`, () => {
    const [file = '', line = '', column = ''] = rulePlace('task', schemaPath, missing)?.split(':') ?? [];
    const rest = read(file)
      .split('\n')
      .slice(Number(line) - 1)
      .join('\n')
      .slice(Number(column) - 1);
    assert.ok(rest.startsWith(text), `${file}:${line}:${column} ${rest.slice(0, 40)}`);
  });
}

test('a place is the one that an editor opens', () => {
  assert.is(
    rulePlace('phase', '#/properties/enabled/type'),
    `schemas/phase.cue:${lineOf('schemas/phase.cue', 'enabled:')}:11`,
  );
});

function lineOf(file: string, text: string): number {
  return (
    read(file)
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}

test.run();
