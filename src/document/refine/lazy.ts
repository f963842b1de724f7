// What compiles CUE while sow runs: a chunk of its own, with ajv, loaded where there is CUE to compile. The rest of the
// program imports it dynamically, and its types from contract.ts.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { AJV_OPTIONS } from '../cue/ajv-options.ts';
import { compile, compileAll } from '../cue/compile.ts';
import type { Emission, JsonSchema } from '../cue/emit/emission.ts';
import { emitDocument } from '../cue/emit/emit-document.ts';
import { emitJson } from '../cue/emit/emit-json.ts';
import { emitTypes } from '../cue/emit/emit-types.ts';
import type { Definition } from '../cue/meaning/ir.ts';
import { placeText, type SchemaError, type Source } from '../cue/syntax/source.ts';
import { sources as base } from '../generated/sources.ts';
import type { SchemaCheck } from '../schema-check.ts';
import type { CompiledRule, OwnSchema, Refinements, SchemaFault, Vetting } from './contract.ts';
import { type Refinement, refine } from './refinement.ts';

export function compileRefinements(sources: readonly Source[]): Refinements {
  const { refinements, errors } = refine(sources);
  return {
    faults: errors.map(faultOf),
    rules: errors.length > 0 ? [] : refinements.map((one) => ({ root: one.root, ...ruleOf(one) })),
  };
}

/** sow's own schemas, by their roots. */
export function ownSchemas(): readonly OwnSchema[] {
  return ownDefinitions().flatMap((definition) => {
    const { root, name, doc, at } = definition;
    return root === undefined ? [] : [{ root, name, doc, file: at.file }];
  });
}

/** Undefined where there is no such root. */
export function showSchema(root: string, format: 'cue' | 'json' | 'ts'): string | undefined {
  const definition = ownDefinitions().find((one) => one.root === root);
  if (!definition) return undefined;
  if (format === 'cue') return base.find(({ file }) => file === definition.at.file)?.text;
  if (format === 'json') return emitDocument(definition);
  return emitTypes([...reachable(definition, new Map()).values()]);
}

/** The JSON Schemas that editors use, by root; a refinement stands beside what it refines. */
export function editorSchemas(
  roots: readonly string[],
  sources: readonly Source[],
): ReadonlyMap<string, string> {
  const { refinements } = refine(sources);
  return new Map(
    ownDefinitions()
      .filter(({ root }) => root !== undefined && roots.includes(root))
      .map((definition) => {
        const allOf = refinements.filter(({ root }) => root === definition.root).map(({ schema }) => schema);
        const document = JSON.parse(emitDocument(definition)) as JsonSchema;
        const own = Array.isArray(document.allOf) ? document.allOf : [];
        const whole = allOf.length > 0 ? { ...document, allOf: [...own, ...allOf] } : document;
        return [definition.root ?? '', `${JSON.stringify(whole, null, 2)}\n`];
      }),
  );
}

/** A schema of somebody's own. @param name of the definition, without #; the only one, or the only root, when absent */
export function compileOwn(source: Source, name?: string): Vetting {
  const { definitions, errors } = compileAll([source]);
  if (errors.length > 0) return { kind: 'faulty', faults: errors.map(faultOf) };
  const roots = definitions.filter(({ root }) => root !== undefined);
  const candidates = roots.length > 0 ? roots : definitions;
  const chosen =
    name === undefined
      ? candidates.length === 1
        ? candidates[0]
        : undefined
      : definitions.find((one) => one.name === name.replace(/^#/, ''));
  if (!chosen) return { kind: 'undecided', definitions: definitions.map((one) => one.name) };
  const { schema, out } = emitJson(chosen.type, { references: 'expanded', docs: false });
  out.places.set('', chosen.at);
  return { kind: 'sound', rule: ruleOf({ schema, places: out.places }) };
}

let own: readonly Definition[] | undefined;

function ownDefinitions(): readonly Definition[] {
  if (own) return own;
  const compiled = compile(base);
  if (!compiled.ok) throw new Error('the schemas of sow do not compile');
  own = compiled.schema.definitions;
  return own;
}

/** A definition after those it refers to. */
function reachable(definition: Definition, found: Map<string, Definition>): Map<string, Definition> {
  const { out } = emitJson(definition.type, { references: 'kept', docs: false });
  for (const target of out.refs.values()) if (!found.has(target.name)) reachable(target, found);
  return found.set(definition.name, definition);
}

function ruleOf({ schema, places }: Pick<Refinement, 'schema' | 'places'>): CompiledRule {
  return { check: checkOf(schema), place: (path, missing) => placeIn(places, path, missing) };
}

/** As the validators of sow's own schemas are made, but now. */
function checkOf(schema: JsonSchema): SchemaCheck {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, ownProperties: true });
  return ajv.compile(schema) as SchemaCheck;
}

/** What is wrong with a value, by a JSON Schema of somebody's own; a schema that is none is wrong itself. */
export function checkJson(schema: object, value: unknown): readonly string[] {
  try {
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    if (ajv.validate(schema, value)) return [];
    return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'it'} ${message}`);
  } catch (error) {
    return [`the schema cannot be used: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** A place that is not noted is that of what is round it. */
function placeIn(places: Emission['places'], schemaPath: string, missing?: string): string | undefined {
  const name = missing?.replaceAll('~', '~0').replaceAll('/', '~1');
  let pointer = decodeURIComponent(schemaPath.replace(/^#/, '')) + (name === undefined ? '' : `/${name}`);
  while (pointer !== '' && !places.has(pointer)) pointer = pointer.slice(0, pointer.lastIndexOf('/'));
  const place = places.get(pointer);
  return place && placeText(place);
}

function faultOf({ at, message }: SchemaError): SchemaFault {
  return { ...at, message };
}
