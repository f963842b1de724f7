// A schema → the texts of all generated files, by their path from the repository root.
import { emitCheck } from './emit/emit-check.ts';
import { emitDigest } from './emit/emit-digest.ts';
import { emitDocument } from './emit/emit-document.ts';
import { emitRules } from './emit/emit-rules.ts';
import { emitShapes } from './emit/emit-shapes.ts';
import { emitTypes } from './emit/emit-types.ts';
import type { Definition, Schema } from './meaning/ir.ts';

/** Folders in which nothing but generated files stands. */
export const GENERATED_FOLDERS = ['schemas/json', 'src/model/generated', 'src/document/generated'] as const;

export function outputs({ definitions }: Schema): Map<string, string> {
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
  ]);
}

function byRoot(a: Definition, b: Definition): number {
  return (a.root ?? '') < (b.root ?? '') ? -1 : 1;
}
