// Disjunctions in normal form: flat, without doubles, without literals that another branch has anyway.

import { literalFits } from '../meet/meet-scalar.ts';
import type { Place } from '../syntax/source.ts';
import type { LiteralType, Type } from './ir.ts';

export function union(at: Place, branches: readonly Type[], standard?: Type): Type {
  const flat = branches.flatMap((branch) => (branch.kind === 'union' ? branch.of : [branch]));
  const wide = flat.find((branch) => branch.kind === 'any');
  const of = wide ? [wide] : flat.filter((branch, i) => !isCovered(branch, i, flat));
  const [only] = of;
  if (of.length === 1 && only && !standard) return only;
  return { kind: 'union', at, of, ...(standard && { default: standard }) };
}

function isCovered(branch: Type, index: number, all: readonly Type[]): boolean {
  if (branch.kind === 'ref')
    return all.findIndex((other) => other.kind === 'ref' && other.target === branch.target) < index;
  if (branch.kind === 'literal') return all.some((other, i) => covers(other, branch, i < index));
  const isPlain =
    branch.kind === 'bool' ||
    ((branch.kind === 'string' || branch.kind === 'number') && branch.checks.length === 0);
  return isPlain && all.slice(0, index).some((other) => isSamePlain(other, branch));
}

function covers(other: Type, literal: LiteralType, earlier: boolean): boolean {
  if (other.kind === 'literal') return earlier && literalFits(literal, other);
  return literalFits(literal, other);
}

function isSamePlain(a: Type, b: Type): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.of === b.of && a.checks.length === 0;
  return a.kind === b.kind && (a.kind === 'bool' || (a.kind === 'string' && a.checks.length === 0));
}
