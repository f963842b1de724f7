// CUE's number literals. What a JavaScript number cannot hold exactly is refused.
import { advance, here, match, type Scanner } from './scanner.ts';
import type { Report } from './source.ts';

const WORD = /(?:0[xX][\p{L}\p{Nd}_]*|\d*\.?[\d_]*(?:[eE][+-]?\d+)?[\p{L}\p{Nd}_$]*)/uy;
const INTEGER = /^(?:0|[1-9](?:_?\d)*|0x[\da-fA-F](?:_?[\da-fA-F])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*)$/;
const FLOAT =
  /^(?:(?:0|[1-9](?:_?\d)*)?\.\d(?:_?\d)*|(?:0|[1-9](?:_?\d)*)\.|(?:0|[1-9](?:_?\d)*)(?=[eE]))(?:[eE][+-]?\d+)?$/;
const MULTIPLIED = /^[\d._]+[KMGTP]i?$/;

export interface NumberLiteral {
  readonly value: number;
  readonly float: boolean;
}

export function readNumber(scan: Scanner, report: Report): NumberLiteral {
  const at = here(scan);
  const text = advance(scan, match(scan, WORD)?.length);
  const float = FLOAT.test(text);
  if (!float && !INTEGER.test(text)) {
    report(
      at,
      MULTIPLIED.test(text) ? `number multipliers are not supported: ${text}` : `${text} is not a number`,
    );
    return { value: 0, float: false };
  }
  const value = Number(text.replaceAll('_', ''));
  if (!float && !Number.isSafeInteger(value)) report(at, `${text} is too large to be exact in JSON`);
  if (!Number.isFinite(value)) report(at, `${text} is too large for JSON`);
  return { value, float };
}
