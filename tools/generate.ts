// Compiles schemas/*.cue into JSON Schemas, types, validators, shapes and rule places, and the built-in project types into
// TypeScript, and takes in the texts of roles. Of src it imports the compiler alone, so that it works while the generated files are
// missing.
import { existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../src/document/cue/compile.ts';
import { errorText, type Source } from '../src/document/cue/syntax/source.ts';
import { ROLES_FOLDER, ROLES_MODULE, rolesModule } from './assets.ts';
import { GENERATED_FOLDERS, outputs } from './schema/outputs.ts';
import { compileTypes, TYPES_FOLDER } from './types/compile.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = readSources();
const compiled = compile(sources);
if (compiled.ok)
  writeAll(
    new Map([
      ...outputs(compiled.schema, sources),
      ...compileTypes(readTypes()),
      [ROLES_MODULE, rolesModule(readRoles())],
    ]),
  );
else {
  for (const error of compiled.errors) process.stderr.write(`${errorText(error)}\n`);
  process.exitCode = 1;
}

function readSources(): Source[] {
  return readdirSync(join(root, 'schemas'))
    .filter((name) => name.endsWith('.cue'))
    .sort()
    .map((name) => ({ file: `schemas/${name}`, text: readFileSync(join(root, 'schemas', name), 'utf8') }));
}

function readTypes(): Map<string, string> {
  const files = readdirSync(join(root, TYPES_FOLDER)).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.map((name) => [name.replace(/\.yaml$/, ''), readFileSync(join(root, TYPES_FOLDER, name), 'utf8')]),
  );
}

function readRoles(): [string, string][] {
  return readdirSync(join(root, ROLES_FOLDER))
    .sort()
    .map((name) => [name, readFileSync(join(root, ROLES_FOLDER, name), 'utf8')]);
}

function writeAll(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) writeIfChanged(join(root, path), text);
  for (const folder of GENERATED_FOLDERS) {
    for (const name of readdirSync(join(root, folder))) {
      if (!files.has(`${folder}/${name}`)) unlinkSync(join(root, folder, name));
    }
  }
}

function writeIfChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`${path.slice(root.length)}\n`);
}
