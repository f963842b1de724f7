// docs/benchmarks.md is written here: each program of bench/ has its section, between two marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

export function record(section, text) {
  writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), section, text));
}

/** The page with this text between the marks of a section, which have to be there. */
export function withSection(page, section, text) {
  const [from, to] = [`<!-- measured: ${section} -->`, `<!-- end: ${section} -->`];
  const start = page.indexOf(from);
  const end = page.indexOf(to);
  if (start < 0 || end < start) throw new Error(`the page has no section ${section}`);
  return `${page.slice(0, start + from.length)}\n${text.trim()}\n${page.slice(end)}`;
}
