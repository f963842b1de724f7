// The files of a package → its definitions by name.
import {
  type Declaration,
  type FieldDeclaration,
  isDefinition,
  isHidden,
  type SyntaxFile,
} from '../syntax/ast.ts';
import type { Report } from '../syntax/source.ts';
import type { Declared, FileEnvironment } from './evaluate/environment.ts';

export interface Package {
  readonly declared: ReadonlyMap<string, Declared>;
  readonly environments: ReadonlyMap<SyntaxFile, FileEnvironment>;
}

export function collectPackage(files: readonly SyntaxFile[], report: Report): Package {
  refuseOtherPackages(files, report);
  const declared = new Map<string, Declared>();
  const environments = new Map<SyntaxFile, FileEnvironment>();
  for (const syntax of files) {
    const imports = new Map(syntax.imports.map(({ name, path }) => [name, path]));
    const file: FileEnvironment = { imports, used: new Set() };
    environments.set(syntax, file);
    for (const field of syntax.declarations.filter((declaration) => isDeclarable(declaration, report))) {
      const earlier = declared.get(field.name);
      if (!earlier) declared.set(field.name, { field, file });
      else
        report(
          field.at,
          `${field.name} is declared twice, first in ${earlier.field.at.file}:${earlier.field.at.line}`,
        );
    }
  }
  return { declared, environments };
}

const NAMES = {
  pattern: 'patterns',
  embedding: 'embeddings',
  ellipsis: 'ellipses',
  if: 'conditions',
  attribute: '@root',
} as const;

/** Definitions and hidden fields; everything else at the top would be data of the package. */
function isDeclarable(declaration: Declaration, report: Report): declaration is FieldDeclaration {
  const { kind, at } = declaration;
  if (kind === 'attribute' && declaration.name !== 'root') return false;
  if (kind !== 'field')
    report(at, `${NAMES[kind]} at the top of a file ${kind === 'attribute' ? 'is' : 'are'} not supported`);
  else if (!isDefinition(declaration) && !isHidden(declaration)) {
    report(at, `fields at the top of a file are not supported: write #${declaration.name}`);
  } else if (declaration.presence !== 'regular')
    report(at, `${declaration.name} stands at the top: it takes no ? or !`);
  else return true;
  return false;
}

function refuseOtherPackages(files: readonly SyntaxFile[], report: Report): void {
  const [first] = files;
  for (const { packageName, packageAt } of files) {
    if (!first || packageName === '' || packageName === first.packageName) continue;
    report(packageAt, `package ${packageName} is not package ${first.packageName} of ${first.file}`);
  }
}
