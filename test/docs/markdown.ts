// The project's pages as the tests of the documentation read them: fenced blocks, code spans, links, headings, tables.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../rig/rig.ts';

export interface Page {
  /** Relative to the project's root. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Outside of blocks: code spans and links. */
  readonly spans: readonly string[];
  readonly links: readonly string[];
  /** As they are linked to. */
  readonly anchors: readonly string[];
}

export interface Block {
  /** What stands behind the fence, such as `sh exits=8`. */
  readonly info: string;
  readonly text: string;
}

const FENCE = /^```(.*)\n([\s\S]*?)^```$/gm;

export function readPage(path: string): Page {
  const text = readFileSync(join(PROJECT_ROOT, path), 'utf8');
  const prose = text.replace(FENCE, '');
  return {
    path,
    text,
    blocks: [...text.matchAll(FENCE)].map(([, info = '', body = '']) => ({ info: info.trim(), text: body })),
    spans: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span),
    links: [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
    anchors: [...prose.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => anchorOf(title)),
  };
}

/** Every page that people are meant to read. */
export function allPages(): Page[] {
  const top = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
  return [...top, ...pagesBelow('docs'), ...pagesBelow('examples')].map(readPage);
}

/** The cells of a table's rows below its head, which begins with this cell. */
export function tableRows({ text, path }: Page, firstHead: string): string[][] {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${firstHead} |`));
  if (head < 0) throw new Error(`${path} has no table of ${firstHead}`);
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'));
  return lines.slice(head + 2, end).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

function pagesBelow(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : pagesBelow(path);
      return entry.name.endsWith('.md') ? [path] : [];
    });
}

/** As GitHub makes them. */
function anchorOf(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
