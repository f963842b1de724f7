// JSON and JSONL of other systems; a line that cannot be read is told, never dropped silently.
import type { SourceFiles } from '../incoming.ts';
import type { Notes } from '../note.ts';
import { type Fields, isFields } from '../values.ts';

export function jsonLines(files: SourceFiles, name: RegExp, notes: Notes): Fields[] {
  return matching(files, name).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, i): Fields[] => {
      if (line.trim() === '') return [];
      const value = parsed(line);
      if (isFields(value)) return [value];
      notes.add(`${path}:${i + 1}`, 'is no JSON object: left out');
      return [];
    }),
  );
}

export function jsonFiles(files: SourceFiles, name: RegExp, notes: Notes): unknown[] {
  return matching(files, name).flatMap(([path, text]): unknown[] => {
    const value = parsed(text);
    if (value !== undefined) return [value];
    notes.add(path, 'is no JSON: left out');
    return [];
  });
}

export function matching(files: SourceFiles, name: RegExp): [string, string][] {
  return [...files].filter(([path]) => name.test(path));
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
