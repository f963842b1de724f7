// A file or folder of another system: its texts, and whose they are.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Io } from '../../base/io.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import type { SourceFiles } from './incoming.ts';

export const SYSTEMS = ['upstream', 'task-orchestrator', 'backlog', 'task-master', 'dex', 'beads'] as const;
export type System = (typeof SYSTEMS)[number];

const TEXTS = /\.(md|json|jsonl|ya?ml)$/;
const SKIPPED = new Set(['.git', 'node_modules', 'local']);
const MAX_FILES = 20_000;

/** @param path absolute */
export function readSource(io: Io, path: string): Result<SourceFiles> {
  try {
    const kind = io.stat(path)?.kind;
    if (kind === undefined) return fail({ reason: 'not-found', what: 'file', ref: path });
    const names = kind === 'folder' ? namesBelow(path) : [''];
    if (names.length > MAX_FILES)
      return fail({
        reason: 'refused',
        message: `${path} holds more than ${MAX_FILES} files`,
        hint: 'name the folder of the tasks',
      });
    return ok(
      new Map(
        names.map((name) => [
          name || basename(path),
          Buffer.from(io.read(join(path, name)) ?? []).toString('utf8'),
        ]),
      ),
    );
  } catch (error) {
    return fail(ioFailure(error, path, false));
  }
}

function namesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : namesBelow(folder, name);
      return entry.isFile() && TEXTS.test(entry.name) ? [name] : [];
    });
}

/** By the names of the files, and where they tell nothing by what stands in them. */
const SIGNS: readonly (readonly [system: System, name: RegExp, text: RegExp])[] = [
  ['upstream', /state\.ya?ml$/, /^statechart:/m],
  ['task-master', /tasks\.json$/, /"(subtasks|testStrategy)"/],
  ['dex', /\.jsonl$/, /"blockedBy"/],
  ['beads', /\.jsonl$/, /"(issue_type|title)"/],
  ['task-orchestrator', /\.json$/, /"title"/],
  ['backlog', /\.md$/, /^---\r?\nid: /],
];

export function systemOf(files: SourceFiles): System | undefined {
  return SIGNS.find(([, name, text]) =>
    [...files].some(([path, body]) => name.test(path) && text.test(body)),
  )?.[0];
}
