// docs/diagnostics.md is made of the broken fixtures: every code with an example that is told today. SOW_UPDATE=1 writes it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CODES } from '../../src/report/codes.ts';
import { expectedOf, fixtures } from '../diagnostics/fixture.ts';
import { PROJECT_ROOT } from '../rig/rig.ts';

const PAGE = join(PROJECT_ROOT, 'docs/diagnostics.md');
const HUNDREDS: Readonly<Record<string, string>> = {
  SOW1: 'Syntax',
  SOW2: 'Schema',
  SOW3: 'Graph',
  SOW4: 'Statuses',
  SOW5: 'Files',
};
const HEAD = `# Diagnostics

A fault in a file is shown at its place, as a compiler would:

\`\`\`text
.sow/project/phases/implementation/tasks/010/state.yaml:4:9: error SOW203: status "complete" is not one of pending, …
  4 │ status: complete
    │         ^^^^^^^^
  = rule: schemas/task.cue:29:10
  = help: did you mean "completed"?
\`\`\`

The first line has the file, the line, the column, whether it is an error or a warning, the code and what is wrong. Columns
count UTF-16 units from 1, as editors do; the caret stands under the columns that a terminal shows. \`rule\` is where the
schema says so, \`help\` the mend where one can be given, and \`also\` the other end: of a field that stands twice, of a cycle,
of a reference to nothing. \`sow validate\` tells all faults of all files in one run, sorted by file and place; an error makes
it exit 3, a warning does not. Codes are stable and never used for anything else.

In the examples below a rule is shown by its words. They are files of the test suite, and the page is made of them.
`;

/** A page of the fixtures: the first of a code in full, of the others what is said. */
function page(): string {
  const sections = Object.entries(CODES).flatMap(([code, title]) => {
    const [first, ...others] = fixtures().filter((name) => name.startsWith(code));
    if (first === undefined) return [];
    const more = [...new Set(others.flatMap((name) => linesOf(name, code)))];
    const list = more.length > 0 ? `\nAlso:\n\n${more.map((line) => `- ${line}\n`).join('')}` : '';
    return [{ code, text: `### ${code}: ${title}\n\n\`\`\`text\n${expectedOf(first)}\`\`\`\n${list}` }];
  });
  const chapters = Object.entries(HUNDREDS).map(([hundred, title]) => {
    const own = sections.filter(({ code }) => code.startsWith(hundred)).map(({ text }) => text);
    return `## ${title}\n\n${own.join('\n')}`;
  });
  return `${HEAD}\n${chapters.join('\n')}`;
}

/** What a fixture earns under this code: the message, and the mend. */
function linesOf(name: string, code: string): string[] {
  return expectedOf(name)
    .split(/\n(?=\S)/)
    .flatMap((diagnostic) => {
      const message = new RegExp(`${code}: (.*)`).exec(diagnostic)?.[1];
      const help = / {2}= help: (.*)/.exec(diagnostic)?.[1];
      return message ? [`${span(message)}${help ? ` → ${span(`help: ${help}`)}` : ''}`] : [];
    });
}

function span(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

test('docs/diagnostics.md is made of the fixtures of today', () => {
  if (process.env.SOW_UPDATE === '1') writeFileSync(PAGE, page());
  assert.is(readFileSync(PAGE, 'utf8'), page());
});

test('every code has its example on the page', () => {
  const text = readFileSync(PAGE, 'utf8');
  const without = Object.keys(CODES).filter(
    (code) => !new RegExp(`### ${code}: .*\n\n\`\`\`text\n[^\`]*${code}: `).test(text),
  );
  assert.equal(without, []);
});

test.run();
