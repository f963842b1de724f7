// A CUE file's text → its syntax tree.
import type { Import, SyntaxFile } from './ast.ts';
import { type Cursor, expect, isAt, peek, refuse, skip, skipDeclaration, take } from './cursor.ts';
import { tokenize } from './lexer.ts';
import { parseDeclarations, parseStruct } from './parse-declaration.ts';
import type { Report, Source } from './source.ts';
import { tokenName } from './token.ts';

const PACKAGES = ['time', 'strings', 'list'];

export function parseFile(source: Source, report: Report): SyntaxFile {
  const cursor: Cursor = { tokens: tokenize(source, report), report, parseStruct, index: 0, depth: 0 };
  const packageAt = peek(cursor).at;
  const packageName = parsePackage(cursor);
  const imports = parseImports(cursor);
  const declarations = parseDeclarations(cursor);
  for (; peek(cursor).kind !== 'end'; declarations.push(...parseDeclarations(cursor))) {
    refuse(cursor, `unexpected ${tokenName(take(cursor))}`);
    if (peek(cursor).kind === 'comma') take(cursor);
  }
  return { file: source.file, packageName, packageAt, imports, declarations };
}

function parsePackage(cursor: Cursor): string {
  const named = isAt(cursor, 'package') && peek(cursor, 1).kind === 'name';
  if (!named) {
    refuse(cursor, 'a schema begins with its package clause');
    return '';
  }
  take(cursor);
  const { text } = take(cursor);
  if (peek(cursor).kind === 'comma') take(cursor);
  return text;
}

function parseImports(cursor: Cursor): Import[] {
  const found: Import[] = [];
  while (isAt(cursor, 'import') && !isAt(cursor, ':', 1)) {
    take(cursor);
    if (skip(cursor, '(')) {
      while (!isAt(cursor, ')') && parseImport(cursor, found))
        if (peek(cursor).kind === 'comma') take(cursor);
      expect(cursor, ')');
    } else parseImport(cursor, found);
    if (peek(cursor).kind !== 'comma') skipDeclaration(cursor);
    if (peek(cursor).kind === 'comma') take(cursor);
  }
  return found;
}

function parseImport(cursor: Cursor, found: Import[]): boolean {
  const alias = peek(cursor).kind === 'name' ? take(cursor).text : undefined;
  const path = take(cursor);
  if (path.kind !== 'string')
    return refuse(cursor, `expected the path of a package, found ${tokenName(path)}`, path.at);
  if (PACKAGES.includes(path.value)) found.push({ at: path.at, name: alias ?? path.value, path: path.value });
  else refuse(cursor, `the package ${path.text} is not supported: only ${PACKAGES.join(', ')}`, path.at);
  return true;
}
