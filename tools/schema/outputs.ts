// A schema → the texts of all generated files, by their path from the repository root.

import { emitDocument } from '../../src/document/cue/emit/emit-document.ts';
import { emitTypes } from '../../src/document/cue/emit/emit-types.ts';
import type { Definition, Schema } from '../../src/document/cue/meaning/ir.ts';
import type { Source } from '../../src/document/cue/syntax/source.ts';
import { emitCheck } from './emit-check.ts';
import { emitDigest } from './emit-digest.ts';
import { emitRules } from './emit-rules.ts';
import { emitShapes } from './emit-shapes.ts';
import { emitDocuments, emitSources } from './emit-sources.ts';

/** Folders in which nothing but generated files stands. */
export const GENERATED_FOLDERS = ['schemas/json', 'src/model/generated', 'src/document/generated'] as const;

export function outputs({ definitions }: Schema, sources: readonly Source[]): Map<string, string> {
  const roots = definitions.filter((definition) => definition.root !== undefined).sort(byRoot);
  const perRoot = roots.flatMap((root) => [
    [`schemas/json/${root.root}.schema.json`, emitDocument(root)] as const,
    [`src/document/generated/check-${root.root}.ts`, emitCheck(root)] as const,
  ]);
  return new Map([
    ...perRoot,
    ['src/model/generated/types.ts', emitTypes(definitions)],
    ['src/document/generated/digest.ts', emitDigest(perRoot.map(([, text]) => text))],
    ['src/document/generated/shapes.ts', emitShapes(roots)],
    ['src/document/generated/rules.ts', emitRules(roots)],
    ['src/document/generated/sources.ts', emitSources(sources)],
    ['src/document/generated/documents.ts', emitDocuments(edited(roots))],
  ]);
}

/** The formats of files that people edit. */
const EDITED: readonly string[] = [
  'config',
  'context',
  'phase',
  'plan',
  'project',
  'project-type',
  'refs',
  'task',
  'user-config',
];

function edited(roots: readonly Definition[]): Map<string, string> {
  const chosen = roots.filter(({ root }) => root !== undefined && EDITED.includes(root));
  return new Map(chosen.map((definition) => [definition.root ?? '', emitDocument(definition)]));
}

function byRoot(a: Definition, b: Definition): number {
  return (a.root ?? '') < (b.root ?? '') ? -1 : 1;
}
