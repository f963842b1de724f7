// Those who change files without sow, as lists of small steps: editors and git.
import { basename, dirname } from 'node:path/posix';
import { ROOT, SOW } from '../world.ts';
import type { Actor, Means } from './actor.ts';

/** A second name of a file that stands for a descriptor which an editor holds open. */
const OPEN = `${ROOT}/open:`;

/** What a step works on that goes through a descriptor. */
export function pathBehind(path: string): string {
  return path.startsWith(OPEN) ? path.slice(OPEN.length).replaceAll(':', '/') : path;
}

/** Opens the file, and saves it with a line of its own under a name beside it, which then takes the place of the file. */
export function savesByRename(path: string, words = 'by hand'): Actor {
  return hand('editor', `editor of ${path}`, ({ io }) => {
    const file = `${SOW}/${path}`;
    const text = io.read(file);
    if (text === null) return;
    const beside = `${dirname(file)}/.${basename(file)}.swp`;
    io.create(beside, `${textOf(text)}# ${words}\n`);
    io.rename(beside, file);
  });
}

/** Opens the file, and saves it into the same file: for a moment it is empty. */
export function savesInPlace(path: string, words = 'by hand'): Actor {
  return hand('editor', `editor in place of ${path}`, ({ io }) => {
    const file = `${SOW}/${path}`;
    const text = io.read(file);
    if (text === null) return;
    const descriptor = OPEN + file.replaceAll('/', ':');
    try {
      io.link(file, descriptor);
    } catch {
      return;
    }
    io.cut(descriptor, io.read(descriptor) ?? text);
    io.append(descriptor, `${textOf(text)}# ${words}\n`);
    io.unlink(descriptor);
  });
}

/** Makes a file that was not there, and the folders above it. */
export function makesFile(path: string, text: string): Actor {
  return hand('editor', `maker of ${path}`, ({ io }) => {
    const file = `${SOW}/${path}`;
    const folders = [dirname(file), dirname(dirname(file))].reverse();
    for (const folder of folders) if (io.stat(folder) === null) io.mkdir(folder);
    if (io.stat(file) === null) io.create(file, text);
  });
}

export interface GitMove {
  readonly name: string;
  /** What the tree holds where git leads to; null where it has no such file. */
  readonly texts: ReadonlyMap<string, string | null>;
  /** Where HEAD stands at the end; it stays where it is when absent. */
  readonly head?: string;
}

/** As git does it: file after file, each removed first and then made anew, and HEAD last. */
export function movesByGit({ name, texts, head }: GitMove): Actor {
  return hand('git', name, ({ io, moveHead }) => {
    for (const [path, text] of texts) replace(io, `${SOW}/${path}`, text);
    if (head !== undefined) moveHead(head);
  });
}

function replace(io: Means['io'], file: string, text: string | null): void {
  const standing = io.read(file);
  if (standing === null ? text === null : textOf(standing) === text) return;
  if (standing !== null) io.unlink(file);
  if (text !== null && io.stat(dirname(file)) !== null) io.create(file, text);
}

/** Trouble with a file is the hand's own, and ends it. */
function hand(kind: 'editor' | 'git', name: string, act: (means: Means) => void): Actor {
  return {
    name,
    kind,
    act: (means) => {
      try {
        act(means);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error;
      }
    },
  };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
