// The states a disk may be found in after a power cut: one choice for everything that was not safe.
import { createHash } from 'node:crypto';
import { type FileNode, type FolderNode, type Node, type Place, treeOf } from '../rig/memory-disk.ts';
import { pick, type Random } from './part.ts';
import type { PowerDisk, Unsafe } from './power-disk.ts';

interface Choice {
  /** How many ways there are; the first is what was safe, the last what was newest. */
  readonly ways: number;
  take(made: Making, way: number): void;
}

/** An image in the making. */
interface Making {
  readonly contents: Map<FileNode, Buffer>;
  readonly names: Map<FolderNode, Map<string, FileNode | null>>;
  readonly places: Map<FolderNode, Place | null>;
}

/** Every image when there are no more than `most`; else the plainest, then what chance gives. */
export function imagesAt(power: PowerDisk, most: number, random: Random): FolderNode[] {
  const choices = choicesOf(power.unsafe);
  const all = choices.reduce((product, { ways }) => product * ways, 1);
  const ways = all <= most ? everyWay(choices) : someWays(choices, most, random);
  return ways.flatMap((way) => build(power, choices, way) ?? []);
}

/** What is there when nothing unsafe has found its way to the disk. */
export function safeImage(power: PowerDisk): FolderNode {
  const choices = choicesOf(power.unsafe);
  const image = build(
    power,
    choices,
    choices.map(() => 0),
  );
  if (image === undefined) throw new Error('two folders were safe in one place');
  return image;
}

export function digestOf(disk: FolderNode): string {
  const hash = createHash('sha1');
  for (const [path, text] of treeOf(disk, '/')) hash.update(path).update('\0').update(text).update('\0');
  return hash.digest('base64');
}

function choicesOf({ contents, names, folders }: Unsafe): Choice[] {
  return [
    ...[...contents].map(([file, history]): Choice => {
      const found = contentsAfter(history);
      return choice(found, (made, data) => made.contents.set(file, data));
    }),
    ...[...names].flatMap(([folder, histories]) =>
      [...histories].map(([name, history]) =>
        choice([...new Set(history)], (made, node) => {
          const chosen = made.names.get(folder) ?? new Map<string, FileNode | null>();
          made.names.set(folder, chosen.set(name, node));
        }),
      ),
    ),
    ...[...folders].map(([folder, history]) =>
      choice([...history], (made, place) => made.places.set(folder, place)),
    ),
  ];
}

function choice<T>(found: readonly T[], take: (made: Making, value: T) => void): Choice {
  return { ways: found.length, take: (made, way) => take(made, found[way] as T) };
}

/** Of each write that was not synced: nothing, half of it, its length in zeros, or all. */
function contentsAfter(history: readonly Buffer[]): Buffer[] {
  const found = history.flatMap((data, index) => {
    const before = history[index - 1];
    if (before === undefined || data.length <= before.length) return [data];
    const added = data.length - before.length;
    const half = data.subarray(0, before.length + Math.floor(added / 2));
    const zeros = Buffer.concat([data.subarray(0, before.length), Buffer.alloc(added)]);
    return [half, zeros, data];
  });
  return [...new Map(found.map((data) => [data.toString('latin1'), data])).values()];
}

function everyWay(choices: readonly Choice[]): number[][] {
  return choices.reduce<number[][]>(
    (ways, choice) => ways.flatMap((way) => Array.from({ length: choice.ways }, (_, n) => [...way, n])),
    [[]],
  );
}

/** What was safe, what was newest, each change missing alone and each there alone; then chance. */
function someWays(choices: readonly Choice[], most: number, random: Random): number[][] {
  const safe = choices.map(() => 0);
  const newest = choices.map(({ ways }) => ways - 1);
  const alone = choices.flatMap(({ ways }, index) =>
    Array.from({ length: ways }, (_, way) => way).flatMap((way) => [
      newest.with(index, way),
      safe.with(index, way),
    ]),
  );
  const byChance = Array.from({ length: most }, () => choices.map(({ ways }) => Math.floor(random() * ways)));
  return [safe, newest, ...sample(alone, Math.floor(most / 2), random), ...byChance].slice(0, most);
}

function sample<T>(all: readonly T[], most: number, random: Random): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, () => pick(random, all));
}

/** Undefined where two folders have come to one place. */
function build(
  { disk, unsafe }: PowerDisk,
  choices: readonly Choice[],
  ways: readonly number[],
): FolderNode | undefined {
  const made: Making = { contents: new Map(), names: new Map(), places: new Map() };
  for (const [index, choice] of choices.entries()) choice.take(made, ways[index] ?? 0);
  const files = new Map<FileNode, FileNode>();
  let clash = false;
  const buildFile = (file: FileNode): FileNode => {
    const copy = files.get(file) ?? { ...file, data: made.contents.get(file) ?? file.data };
    files.set(file, copy);
    return copy;
  };
  const buildFolder = (folder: FolderNode): FolderNode => {
    const names = new Map<string, Node>();
    for (const [name, node] of folder.names) {
      if (node.kind === 'folder' && !unsafe.folders.has(node)) names.set(name, buildFolder(node));
      if (node.kind === 'file' && !unsafe.names.get(folder)?.has(name)) names.set(name, buildFile(node));
    }
    for (const [name, file] of made.names.get(folder) ?? []) if (file) names.set(name, buildFile(file));
    for (const [child, place] of made.places) {
      if (place?.folder !== folder) continue;
      clash ||= names.has(place.name);
      names.set(place.name, buildFolder(child));
    }
    return { kind: 'folder', names };
  };
  const image = buildFolder(disk);
  return clash ? undefined : image;
}
