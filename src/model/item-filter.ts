// Which items of a collection are meant: field=value, field!=value, or a field that is there and not empty.
import { fail, ok, type Result } from '../base/result.ts';
import { valueAt } from './template.ts';

export type ItemFilter = (item: unknown) => boolean;

const FORM = /^([A-Za-z_][\w.-]*?)(?:(!=|=)([\s\S]*))?$/;

/** @param expressions all of which must hold; the item itself is called `item`, its fields by name or as `item.name`. */
export function itemFilter(expressions: readonly string[]): Result<ItemFilter> {
  const tests: ItemFilter[] = [];
  for (const expression of expressions) {
    const [, name, operator, wanted] = FORM.exec(expression.trim()) ?? [];
    if (name === undefined) {
      return fail({
        reason: 'usage',
        message: `${JSON.stringify(expression)} is no filter`,
        hint: 'write field=value, field!=value or field',
      });
    }
    const path = name.replace(/^item(\.|$)/, '').split('.');
    const at = (item: unknown): unknown => (path[0] === '' ? item : valueAt(item, path));
    if (operator === undefined) tests.push((item) => isPresent(at(item)));
    else tests.push((item) => (worded(at(item)) === wanted) === (operator === '='));
  }
  return ok((item) => tests.every((holds) => holds(item)));
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}

function worded(value: unknown): string | undefined {
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}
