// Changes to a document as byte splices: a changed field is that line, everything else keeps its bytes. The result is
// checked by parsing it; what splices cannot do right is left to the yaml package, which reformats but never loses.
import type { Document, Node } from 'yaml';
import { sameValue } from '../same-value.ts';
import { isRecord } from '../yaml/emit.ts';
import { eolOf } from '../yaml/lines.ts';
import { parse } from '../yaml/parse.ts';
import { changeOf, type Order } from './change.ts';
import { rootSlot } from './slot.ts';
import { applySplices } from './splice.ts';
import { editStrict } from './strict.ts';

/** One field to set; undefined removes it. The path names fields of mappings. */
export interface Edit {
  readonly path: readonly string[];
  readonly value: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The text with the edits made.
 * @param order the fields of a mapping in the schema's order: a new field goes behind those that precede it.
 * @throws Error when the text is no sound document (the caller has parsed it before).
 */
export function edit(text: string, edits: readonly Edit[], order: Order): string {
  const wantedOf = (fields: Fields): Fields =>
    edits.reduce((so, one) => withField(so, one.path, one.value), fields);
  return editStrict(text, wantedOf, order([])) ?? editFully(text, edits, wantedOf, order);
}

/** Whatever the text looks like. */
export function editFully(
  text: string,
  edits: readonly Edit[],
  wantedOf: (value: Fields) => Fields,
  order: Order,
): string {
  const { yaml, value } = parse('', text);
  if (!yaml?.contents || !value) throw new Error('An unsound document was edited');
  const wanted = wantedOf(value);
  if (sameValue(value, wanted)) return text;
  const spliced = splice(text, yaml.contents, value, wanted, order);
  if (spliced !== undefined && sameValue(parse('', spliced).value, wanted)) return spliced;
  const rewritten = rewrite(text, yaml, value, wanted);
  if (sameValue(parse('', rewritten).value, wanted)) return rewritten;
  throw new Error(`The fields ${edits.map(({ path }) => path.join('.')).join(', ')} could not be edited`);
}

/** Lines are whole while they are moved: a last one without its end gets it and gives it back. */
function splice(text: string, root: Node, value: Fields, wanted: Fields, order: Order): string | undefined {
  const eol = eolOf(text);
  const isOpen = !text.endsWith('\n');
  const lines = isOpen ? text + eol : text;
  const result = applySplices(lines, changeOf(lines, rootSlot(root), value, wanted, [], order));
  return isOpen && result?.endsWith(eol) ? result.slice(0, -eol.length) : result;
}

/** Comments stay, spacing may not. */
function rewrite(text: string, yaml: Document.Parsed, value: Fields, wanted: Fields): string {
  for (const key of new Set([...Object.keys(value), ...Object.keys(wanted)])) {
    if (sameValue(value[key], wanted[key])) continue;
    if (wanted[key] === undefined) yaml.delete(key);
    else yaml.set(key, yaml.createNode(wanted[key], { aliasDuplicateObjects: false }));
  }
  const bom = text.startsWith('\ufeff') ? '\ufeff' : '';
  return bom + yaml.toString({ lineWidth: 0 }).replace(/\r?\n/g, eolOf(text));
}

function withField(fields: Fields, [key = '', ...rest]: readonly string[], value: unknown): Fields {
  const old = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (rest.length > 0 && value === undefined && !isRecord(old)) return fields;
  const wanted = rest.length > 0 ? withField(isRecord(old) ? old : {}, rest, value) : value;
  const others = Object.entries(fields).filter(([name]) => name !== key);
  return Object.fromEntries([...others, [key, wanted]]);
}
