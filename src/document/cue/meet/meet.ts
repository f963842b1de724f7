// Unification of two types: a & b.
import { type Clash, clash, typeName, unsupported } from '../meaning/clash.ts';
import { isStructural, type ListType, resolve, type Type, type UnionType } from '../meaning/ir.ts';
import { MOST_BRANCHES } from '../meaning/size.ts';
import { union } from '../meaning/union.ts';
import type { Meet, Mode } from './meet-pattern.ts';
import { meetLiteral, meetNumbers, meetStrings } from './meet-scalar.ts';
import { meetStructs } from './meet-struct.ts';

export const meet: Meet = (a, b, mode) => {
  if (a.kind === 'any') return b;
  if (b.kind === 'any') return a;
  if (a.kind === 'ref' && b.kind === 'ref' && a.target === b.target) return a;
  const [ref, other] = a.kind === 'ref' ? [a, b] : [b, a];
  // A definition inside an embedded one stays closed while the struct round it is opened: no JSON Schema says that.
  if (mode === 'embed' && ref.kind === 'ref' && isStructural(a) && isStructural(b)) {
    return unsupported(other.at, `adding to ${typeName(ref)} in an embedding is not supported`);
  }
  return meetResolved(resolve(a), resolve(b), mode);
};

/** The struct that has the fields of both, closed for all others if one of them is; the place of `outer` stays. */
export function embed(outer: Type, inner: Type): Type | Clash {
  const [a, b] = [resolve(outer), resolve(inner)];
  if (a.kind === 'union')
    return combine(
      a,
      a.of.map((branch) => embed(branch, b)),
    );
  if (b.kind === 'union')
    return combine(
      b,
      b.of.map((branch) => embed(a, branch)),
    );
  if (a.kind === 'struct' && b.kind === 'struct') return meetStructs(a, b, { mode: 'embed', meet });
  return unsupported(inner.at, `embedding ${typeName(inner)} is not supported: only structs`);
}

function meetResolved(a: Type, b: Type, mode: Mode): Type | Clash {
  if (a.kind === 'union' || b.kind === 'union') return meetUnions(a, b, mode);
  if (a.kind === 'any') return b;
  if (b.kind === 'any') return a;
  if (a.kind === 'literal') return meetLiteral(a, b);
  if (b.kind === 'literal') return meetLiteral(b, a);
  if (a.kind === 'string' && b.kind === 'string') return meetStrings(a, b);
  if (a.kind === 'number' && b.kind === 'number') return meetNumbers(a, b);
  if (a.kind === 'bool' && b.kind === 'bool') return a;
  if (a.kind === 'list' && b.kind === 'list') return meetLists(a, b, mode);
  if (a.kind === 'struct' && b.kind === 'struct') return meetStructs(a, b, { mode, meet });
  return clash(b.at, `conflicting types ${typeName(a)} and ${typeName(b)}`);
}

/** Every branch with every branch; the default is what the defaults have in common, if anything. */
function meetUnions(a: Type, b: Type, mode: Mode): Type | Clash {
  const branches = (type: Type) => (type.kind === 'union' ? type.of : [type]);
  const standard = (type: Type) => (type.kind === 'union' ? type.default : undefined);
  if (branches(a).length * branches(b).length > MOST_BRANCHES)
    return unsupported(b.at, `a disjunction of more than ${MOST_BRANCHES} branches is not supported`);
  const met = branches(a).flatMap((left) => branches(b).map((right) => meet(left, right, mode)));
  const hasDefault = standard(a) !== undefined || standard(b) !== undefined;
  const default_ = hasDefault ? meet(standard(a) ?? a, standard(b) ?? b, mode) : undefined;
  return combine({ at: a.at }, met, default_);
}

/** A branch that nothing fits falls away, and so does a default. */
function combine(
  { at }: Pick<UnionType, 'at'>,
  met: readonly (Type | Clash)[],
  standard?: Type | Clash,
): Type | Clash {
  const hard = met.find((result) => result.kind === 'clash' && result.unsupported);
  if (hard) return hard;
  const left = met.filter((result) => result.kind !== 'clash');
  if (left.length === 0) return met[0] ?? clash(at, 'nothing is left of this disjunction');
  return union(at, left, standard?.kind === 'clash' ? undefined : standard);
}

function meetLists(a: ListType, b: ListType, mode: Mode): ListType | Clash {
  const length = Math.max(a.items.length, b.items.length);
  const items: Type[] = [];
  for (let i = 0; i < length; i++) {
    const [left, right] = [a.items[i] ?? a.rest, b.items[i] ?? b.rest];
    if (!left || !right) return clash(b.at, `conflicting lists: one has ${length} items, the other cannot`);
    const item = meet(left, right, mode);
    if (item.kind === 'clash') return item;
    items.push(item);
  }
  const base = { kind: 'list' as const, at: a.at, items, checks: [...a.checks, ...b.checks] };
  if (!a.rest || !b.rest) return base;
  const rest = meet(a.rest, b.rest, mode);
  // Only the list without further items would fit; CUE allows that one, and nobody means it.
  if (rest.kind === 'clash') return { ...rest, unsupported: true };
  return { ...base, rest };
}
