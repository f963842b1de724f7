// CUE sources → the schema they describe, or what is wrong in them.
import { type FieldDeclaration, isDefinition, isHidden, type SyntaxFile } from './ast.ts';
import type { FileEnvironment, World } from './environment.ts';
import { evaluate } from './evaluate.ts';
import { define } from './evaluate-name.ts';
import type { Definition, Schema } from './ir.ts';
import { parseFile } from './parse-file.ts';
import { byPlace, type Report, type SchemaError, type Source } from './source.ts';

export type Compiled =
  | { readonly ok: true; readonly schema: Schema }
  | { readonly ok: false; readonly errors: readonly SchemaError[] };

export function compile(sources: readonly Source[]): Compiled {
  const errors: SchemaError[] = [];
  const report: Report = (at, message) => errors.push({ at, message });
  const files = [...sources]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map((source) => parseFile(source, report));
  const definitions = defineAll(files, report);
  if (errors.length > 0) return { ok: false, errors: withoutDoubles(errors) };
  return { ok: true, schema: { definitions } };
}

function defineAll(files: readonly SyntaxFile[], report: Report): Definition[] {
  checkPackages(files, report);
  const declared = new Map<string, { field: FieldDeclaration; file: FileEnvironment }>();
  const environments = files.map((file) => collect(file, declared, report));
  const world: World = { report, declared, defined: new Map(), open: [], evaluate };
  const all = [...declared].map(([name, { field }]) => ({ name, definition: define(name, field.at, world) }));
  files.forEach((file, i) => refuseUnused(file, environments[i], report));
  const visible = all
    .filter(({ name }) => name.startsWith('#'))
    .flatMap(({ definition }) => definition ?? []);
  refuseSameRoots(visible, report);
  return visible;
}

function checkPackages(files: readonly SyntaxFile[], report: Report): void {
  const [first] = files;
  for (const { file, packageName } of files) {
    if (packageName === '' || packageName === first?.packageName) continue;
    report(
      { file, line: 1, column: 1 },
      `package ${packageName} differs from package ${first?.packageName} of ${first?.file}`,
    );
  }
}

function collect(
  file: SyntaxFile,
  declared: Map<string, { field: FieldDeclaration; file: FileEnvironment }>,
  report: Report,
): FileEnvironment {
  const environment = {
    imports: new Map(file.imports.map(({ name, path }) => [name, path])),
    used: new Set<string>(),
  };
  for (const declaration of file.declarations) {
    if (declaration.kind === 'attribute') continue;
    if (declaration.kind !== 'field')
      report(declaration.at, `${NAMES[declaration.kind]} at the top of a file are not supported`);
    else if (!isDefinition(declaration) && !isHidden(declaration)) {
      report(declaration.at, `fields at the top of a file are not supported: write #${declaration.name}`);
    } else if (declaration.presence !== 'regular')
      report(declaration.at, `${declaration.name} is a definition: it has no ? or !`);
    else if (declared.has(declaration.name)) report(declaration.at, `${declaration.name} is declared twice`);
    else declared.set(declaration.name, { field: declaration, file: environment });
  }
  return environment;
}

const NAMES = {
  pattern: 'patterns',
  embedding: 'embeddings',
  ellipsis: 'ellipses',
  if: 'conditions',
} as const;

function refuseUnused(file: SyntaxFile, environment: FileEnvironment | undefined, report: Report): void {
  for (const { name, path, at } of file.imports) {
    if (!environment?.used.has(name)) report(at, `${path} is imported and not used`);
  }
}

function refuseSameRoots(definitions: readonly Definition[], report: Report): void {
  definitions.forEach(({ root, at }, index) => {
    if (root === undefined) return;
    if (!/^[a-z]+(-[a-z]+)*$/.test(root))
      report(at, `@root(${root}): a root's name is words of small letters`);
    if (definitions.slice(0, index).some((other) => other.root === root))
      report(at, `the root ${root} is declared twice`);
  });
}

function withoutDoubles(errors: readonly SchemaError[]): SchemaError[] {
  const seen = new Set<string>();
  return [...errors].sort(byPlace).filter(({ at, message }) => {
    const key = `${at.file}:${at.line}:${at.column}: ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
