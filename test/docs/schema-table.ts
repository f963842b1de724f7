// Tables of fields, made from the JSON Schemas that editors use, with examples out of examples/files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../rig/rig.ts';

export interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export interface FieldRow {
  /** `claim.actor`, `tests[].name`, `agents.bindings.<name>`. */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly doc: string;
  /** Undefined where the sample has none. */
  readonly example: string | undefined;
}

export function schemaOf(root: string): Schema {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, `schemas/json/${root}.schema.json`), 'utf8')) as Schema;
}

export function sampleOf(root: string): unknown {
  return parse(readFileSync(join(PROJECT_ROOT, `examples/files/${root}.yaml`), 'utf8'));
}

/** A row for each field, those of mappings and of lists of mappings below it. Artifacts have a table of their own. */
export function fieldRows(root: Schema, sample: unknown): FieldRow[] {
  /** @param values of which the first that has the field shows it */
  const rowsOf = (schema: Schema, values: readonly unknown[], prefix: string): FieldRow[] =>
    Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      const examples = values.flatMap((value) => (isRecord(value) && name in value ? [value[name]] : []));
      const [example] = examples;
      const path = `${prefix}${name}`;
      const row: FieldRow = {
        path,
        type: typeOf(field, root),
        required: schema.required?.includes(name) ?? false,
        doc: docOf(field),
        example: example === undefined ? undefined : shown(example),
      };
      return [row, ...below(field, examples, path)];
    });
  const below = (field: Schema, examples: readonly unknown[], path: string): FieldRow[] => {
    if (field.items) return formsOf(field.items, examples.flat(), `${path}[].`);
    if (!isSchema(field.additionalProperties)) return formsOf(field, examples, `${path}.`);
    const named = examples.flatMap((one) => (isRecord(one) ? Object.values(one) : []));
    return formsOf(field.additionalProperties, named, `${path}.<name>.`);
  };
  /** Of several forms every field once. */
  const formsOf = (schema: Schema, values: readonly unknown[], prefix: string): FieldRow[] => {
    const written = writtenOut(schema, root);
    if (!written.oneOf) return rowsOf(written, values, prefix);
    const rows = written.oneOf.flatMap((form) => rowsOf(writtenOut(form, root), values, prefix));
    return [...new Set(rows.map(({ path }) => path))].map((path) =>
      rows.filter((row) => row.path === path).reduce(both),
    );
  };
  return rowsOf(root, [sample], '');
}

/** A field that two forms have; the words of the first stay. */
function both(a: FieldRow, b: FieldRow): FieldRow {
  const type = a.type === b.type ? a.type : `${a.type}, ${b.type}`;
  return { ...a, type, required: a.required && b.required, example: a.example ?? b.example };
}

/** A mapping stands where it is used, but for those that have a table of their own. */
function writtenOut(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.slice('#/$defs/'.length) ?? '';
  const named = root.$defs?.[name];
  return named?.properties && name !== 'ArtifactState' ? named : schema;
}

/** The definitions that a schema's fields refer to by name. */
export function namedTypes(root: Schema): readonly (readonly [name: string, schema: Schema])[] {
  return Object.entries(root.$defs ?? {}).filter(([, schema]) => !schema.properties);
}

export function typeOf(schema: Schema, root: Schema): string {
  if (writtenOut(schema, root) !== schema || schema.oneOf) return 'mapping';
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum) return schema.enum.map((word) => code(String(word))).join(', ');
  if (schema.anyOf) return schema.anyOf.map((one) => formOf(one, root)).join(' or ');
  if (Array.isArray(schema.type))
    return schema.type.map((type) => kindOf({ ...schema, type }, root)).join(' or ');
  return kindOf(schema, root);
}

/** One of several forms: a mapping is told by its fields. */
function formOf(schema: Schema, root: Schema): string {
  if (!schema.properties) return typeOf(schema, root);
  const fields = Object.keys(schema.properties).map((name) =>
    schema.required?.includes(name) ? name : `${name}?`,
  );
  return code(`{${fields.join(', ')}}`);
}

function kindOf(schema: Schema, root: Schema): string {
  switch (schema.type) {
    case 'string':
      return schema.format === 'date-time'
        ? 'time'
        : schema.pattern
          ? `text like ${code(schema.pattern)}`
          : 'text';
    case 'integer':
      return `whole number${bounds(schema)}`;
    case 'number':
      return `number${bounds(schema)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'array':
      return schema.items ? `list of ${plural(typeOf(schema.items, root))}` : 'list';
    case 'object':
      return structOf(schema, root);
    default:
      return 'anything';
  }
}

function structOf(schema: Schema, root: Schema): string {
  if (schema.properties) return 'mapping';
  return isSchema(schema.additionalProperties)
    ? `mapping of names to ${plural(typeOf(schema.additionalProperties, root))}`
    : 'mapping of anything';
}

/** `#/$defs/TaskId` is a link to its row: task id. */
function nameOf(ref: string): string {
  const name = ref.slice(ref.lastIndexOf('/') + 1).replace(/State$/, '');
  const words = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
  return `[${words}](#${words.replaceAll(' ', '-')})`;
}

function plural(type: string): string {
  return type === 'mapping'
    ? 'mappings'
    : type.replace(/^\[(artifact)\]/, '[artifacts]').replace(/^\[(dependency)\]/, '[dependencies]');
}

function bounds({ minimum, maximum }: Schema): string {
  return (minimum === undefined ? '' : ` from ${minimum}`) + (maximum === undefined ? '' : ` to ${maximum}`);
}

/** Without the field's own name in front. */
function docOf({ description = '' }: Schema): string {
  return description.replaceAll('\n', ' ').trim();
}

/** As one would write it on a line; what is long or nested has rows of its own. */
function shown(value: unknown): string {
  if (Array.isArray(value))
    return value.every((item) => !isRecord(item)) ? code(`[${value.map(plain).join(', ')}]`) : '';
  return isRecord(value) ? '' : code(plain(value));
}

function plain(value: unknown): string {
  return typeof value === 'string' && /^\d+$/.test(value) ? JSON.stringify(value) : String(value);
}

export function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSchema(value: boolean | Schema | undefined): value is Schema {
  return typeof value === 'object';
}
