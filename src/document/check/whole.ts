// 1.0 and 1e0 are no whole numbers in CUE. As JavaScript's numbers they are 1, so the source text is asked.
import { isMap, isScalar, isSeq } from 'yaml';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Shape } from '../shape.ts';
import { diagnosticOf } from '../yaml/fault.ts';
import { type Path, sourceText, valueRange } from '../yaml/locate.ts';
import type { Parsed } from '../yaml/parse.ts';
import { nameOf, valueAt } from '../yaml/pointer.ts';
import { shapeWithin } from './order.ts';
import type { Rules } from './subject.ts';

/** Where a whole number is wanted and one stands that is written as a fraction. */
export function fractionsIn(rules: Rules, parsed: Parsed): Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (node: unknown, at: Shape | undefined, path: Path): void => {
    if (at === undefined) return;
    if (isMap(node))
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        visit(value, shapeWithin(at, name), [...path, name]);
      }
    else if (isSeq(node))
      for (const [i, item] of node.items.entries()) visit(item, shapeWithin(at, i), [...path, i]);
    else if (isScalar(node) && at.kind === 'int' && Number.isInteger(node.value) && isFraction(node.source))
      found.push(faultAt(rules, parsed, path));
  };
  visit(parsed.yaml?.contents, rules.shape, []);
  return found;
}

function isFraction(source: string | undefined): boolean {
  return source !== undefined && /[.eE]/.test(source) && !source.startsWith('0x');
}

function faultAt(rules: Rules, parsed: Parsed, path: Path): Diagnostic {
  const steps = path.map((step) => (typeof step === 'number' ? '/items' : `/properties/${step}`));
  return diagnosticOf(parsed.file, parsed.text, {
    code: 'SOW204',
    message: `${nameOf(path)} is ${sourceText(parsed, path)}, it must be a whole number`,
    range: valueRange(parsed, path),
    rule: rules.place(`#${steps.join('')}/type`),
    help: `write ${String(valueAt(parsed.value, path))}`,
  });
}
