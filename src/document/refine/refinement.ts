// A project's own rules in CUE, beside those of sow: data must satisfy both. `#TaskState: {…}` in .sow/schemas/*.cue adds to
// sow's #TaskState; what contradicts it is refused where it stands.
import { compileAll } from '../cue/compile.ts';
import type { Emission, JsonSchema } from '../cue/emit/emission.ts';
import { emitJson } from '../cue/emit/emit-json.ts';
import type { Definition, StructType, Type } from '../cue/meaning/ir.ts';
import type {
  Declaration,
  FieldDeclaration,
  IfDeclaration,
  StructExpression,
  SyntaxFile,
} from '../cue/syntax/ast.ts';
import type { Place, Report, SchemaError, Source } from '../cue/syntax/source.ts';
import type { RootName } from '../generated/shapes.ts';
import { sources as base } from '../generated/sources.ts';

/** The definitions of files that people write, by the root that checks them. */
const REFINABLE: Readonly<Record<string, RootName>> = {
  '#TaskState': 'task',
  '#PhaseState': 'phase',
  '#ProjectState': 'project',
  '#Config': 'config',
};

export interface Refinement {
  readonly root: RootName;
  readonly schema: JsonSchema;
  readonly places: Emission['places'];
}

export interface Refined {
  readonly refinements: readonly Refinement[];
  readonly errors: readonly SchemaError[];
}

/** @param sources the files of .sow/schemas; they may use sow's own definitions, and definitions of their own. */
export function refine(sources: readonly Source[]): Refined {
  const own = new Set(sources.map(({ file }) => file));
  const roots: Rewriting['roots'] = new Map();
  const { hidden, errors } = compileAll([...base, ...sources], (files, report) => {
    const taken = new Set(files.filter(({ file }) => !own.has(file)).flatMap(namesIn));
    return files.map((file) => (own.has(file.file) ? rewritten(file, { taken, roots, report }) : file));
  });
  // Of two that contradict each other the compiler may name the other one: people can only change their own.
  const [first] = roots.values();
  const placed = errors.map((error) =>
    own.has(error.at.file) || !first ? error : { ...error, at: first.at },
  );
  return {
    errors: placed,
    refinements: hidden.flatMap((definition) => {
      const found = roots.get(definition.name);
      return found === undefined ? [] : [refinementOf(found.root, definition)];
    }),
  };
}

function refinementOf(root: RootName, { type }: Definition): Refinement {
  const { schema, out } = emitJson(opened(type), { references: 'expanded', docs: false });
  return { root, schema, places: out.places };
}

/** A refinement says nothing of fields that it does not name: sow's own schema does. */
function opened(type: Type): Type {
  switch (type.kind) {
    case 'struct':
      return openedStruct(type);
    case 'list':
      return { ...type, items: type.items.map(opened), ...(type.rest && { rest: opened(type.rest) }) };
    case 'union':
      return { ...type, of: type.of.map(opened) };
    default:
      return type;
  }
}

function openedStruct(struct: StructType): StructType {
  const field = <T extends { readonly type: Type }>(one: T): T => ({ ...one, type: opened(one.type) });
  return {
    ...struct,
    fields: struct.fields.map(field),
    patterns: struct.patterns.map(field),
    conditions: struct.conditions.map((one) => ({ ...one, adds: openedStruct(one.adds) })),
    openness: struct.openness === 'loose' ? 'open' : struct.openness,
  };
}

interface Rewriting {
  /** The names of sow's own definitions. */
  readonly taken: ReadonlySet<string>;
  /** Gets the hidden name of each refinement. */
  readonly roots: Map<string, { readonly root: RootName; readonly at: Place }>;
  readonly report: Report;
}

function namesIn({ declarations }: SyntaxFile): string[] {
  return declarations.flatMap((declaration) => (declaration.kind === 'field' ? [declaration.name] : []));
}

/** Each refinement under a hidden name of its own, with fields that unify its parts with what it refines. */
function rewritten(file: SyntaxFile, { taken, roots, report }: Rewriting): SyntaxFile {
  const declarations = file.declarations.flatMap((declaration): Declaration[] => {
    if (declaration.kind !== 'field' || declaration.quoted) return [declaration];
    const { value, at } = declaration;
    const root = Object.hasOwn(REFINABLE, declaration.name) ? REFINABLE[declaration.name] : undefined;
    if (root === undefined && taken.has(declaration.name)) {
      report(
        at,
        `${declaration.name} is a definition of sow's own; refined are ${Object.keys(REFINABLE).join(', ')}`,
      );
      return [];
    }
    if (root === undefined) return [declaration];
    if (value.kind !== 'struct') {
      report(at, `${declaration.name} is refined by a struct: ${declaration.name}: {…}`);
      return [];
    }
    const name = `_refinement_${roots.size}`;
    roots.set(name, { root, at });
    return [{ ...declaration, name, doc: '' }, ...unifications(declaration, value, name)];
  });
  if (file.packageName !== 'sow' && file.packageName !== '')
    report(file.packageAt, `a refinement is of package sow, not ${file.packageName}`);
  return { ...file, packageName: 'sow', declarations };
}

/** `#TaskState & part`: a part that contradicts it is reported where it stands. */
function unifications(
  { name: of, at }: FieldDeclaration,
  value: StructExpression,
  name: string,
): FieldDeclaration[] {
  const conditions = value.declarations.filter((one) => one.kind === 'if');
  const plain = value.declarations.filter(({ kind }) => kind !== 'if' && kind !== 'ellipsis');
  const parts = [
    { ...value, declarations: plain },
    ...conditions.flatMap((one) => [one.body, ...asked(one)]),
  ];
  return parts.map((right, i) => ({
    kind: 'field',
    at,
    name: `${name}_${i}`,
    quoted: false,
    presence: 'regular',
    doc: '',
    value: {
      kind: 'binary',
      at: right.at,
      operator: '&',
      operatorAt: right.at,
      left: { kind: 'name', at, name: of },
      right,
    },
  }));
}

/** `if field == "literal"` asks for a value that there must be a chance of. */
function asked({ condition }: IfDeclaration): StructExpression[] {
  if (condition.kind !== 'binary' || condition.left.kind !== 'name') return [];
  const { left, right, at } = condition;
  const field: FieldDeclaration = {
    kind: 'field',
    at,
    name: left.name,
    quoted: false,
    presence: 'regular',
    value: right,
    doc: '',
  };
  return [{ kind: 'struct', at, declarations: [field] }];
}
