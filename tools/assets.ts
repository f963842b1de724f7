// The texts of src/assets → the module that brings them into the program, which is one file.

export const ROLES_FOLDER = 'src/assets/roles';
export const ROLES_MODULE = 'src/model/generated/roles.ts';

/** @param files the name of each file and its text. */
export function rolesModule(files: readonly (readonly [string, string])[]): string {
  const entries = files.map(([file, text]) => `  ${file.replace(/\.md$/, '')}: ${JSON.stringify(text)},\n`);
  return [
    `// Generated from ${ROLES_FOLDER} by \`npm run generate\`. Do not edit.\n`,
    '\n/** The roles that are known without a file, as Markdown with front matter, by name. */\n',
    'export const ROLES: Readonly<Record<string, string>> = {\n',
    ...entries,
    '};\n',
  ].join('');
}
