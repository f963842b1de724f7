// One schema error → a sentence at its place, with the rule's place and, where one can be given, the mend.
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { SchemaError } from '../schema-check.ts';
import { diagnosticOf, type Fault } from '../yaml/fault.ts';
import { firstLineRange, keyRange, sourceText, valueRange } from '../yaml/locate.ts';
import type { Parsed } from '../yaml/parse.ts';
import { nameOf, pathOf, valueAt } from '../yaml/pointer.ts';
import {
  fieldsHelp,
  formsHelp,
  inQuotes,
  kindHelp,
  nearField,
  nearTime,
  patternHelp,
  wordHelp,
} from './hints.ts';
import { fieldNames, shapeBelow } from './order.ts';
import { rareFault } from './rare.ts';
import type { Rules, Subject } from './subject.ts';
import { isBare, KINDS, kindOf, shown } from './words.ts';

/** @param value what was checked, with the positions of `parsed`. */
export function explain(rules: Rules, parsed: Parsed, error: SchemaError, value: unknown): Diagnostic {
  const path = pathOf(error.instancePath, value);
  const subject = {
    parsed,
    params: error.params,
    path,
    value: valueAt(value, path),
    shape: shapeBelow(rules.shape, path),
  };
  const missing = error.keyword === 'required' ? String(error.params.missingProperty) : undefined;
  const rule = rules.place(error.schemaPath, missing);
  return diagnosticOf(parsed.file, parsed.text, { ...faultOf(error.keyword, subject), rule });
}

function faultOf(keyword: string, subject: Subject): Fault {
  const { params, path, value, parsed } = subject;
  const name = nameOf(path);
  const range = valueRange(parsed, path);
  switch (keyword) {
    case 'required':
      return missingField(subject, String(params.missingProperty));
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownField(subject, String(params.additionalProperty ?? params.unevaluatedProperty));
    case 'enum':
      return wrongWord(subject, (params.allowedValues as unknown[]).map(String));
    case 'const':
      return wrongWord(subject, [String(params.allowedValue)]);
    case 'type':
      return wrongKind(subject, [params.type].flat().map(String));
    case 'minLength':
      if (value !== '') return rareFault(keyword, subject) ?? noForm(subject);
      return { code: 'SOW208', message: `${name} is empty`, range };
    case 'pattern':
      return {
        code: 'SOW205',
        message: `${name} ${shown(value)} does not have the form ${String(params.pattern)}`,
        range,
        help: patternHelp(String(value), String(params.pattern)),
      };
    case 'format':
      return notATime(subject);
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum': {
      const bound = `${String(params.comparison)} ${String(params.limit)}`;
      return { code: 'SOW207', message: `${name} is ${shown(value)}, it must be ${bound}`, range };
    }
    default:
      return rareFault(keyword, subject) ?? noForm(subject);
  }
}

function missingField({ parsed, path }: Subject, field: string): Fault {
  return {
    code: 'SOW201',
    message: path.length > 0 ? `${nameOf(path)} has no ${field}` : `the field ${field} is missing`,
    range: path.length > 0 ? keyRange(parsed, path) : firstLineRange(parsed),
    help: `add ${field}:`,
  };
}

function unknownField({ parsed, path, shape }: Subject, field: string): Fault {
  return {
    code: 'SOW202',
    message: `${path.length > 0 ? `${nameOf(path)} has` : 'there is'} no field ${field}`,
    range: keyRange(parsed, [...path, field]),
    help: nearField(field, shape ? fieldNames(shape) : []) ?? (shape ? fieldsHelp(shape) : undefined),
  };
}

function wrongWord({ parsed, path, value }: Subject, allowed: readonly string[]): Fault {
  const one = allowed.length === 1 ? allowed.join() : `one of ${allowed.join(', ')}`;
  const is = typeof value === 'object' ? `is ${kindOf(value)},` : `${shown(value)} is`;
  return {
    code: 'SOW203',
    message: `${nameOf(path)} ${is} not ${one}`,
    range: valueRange(parsed, path),
    help: wordHelp(value, allowed),
  };
}

function wrongKind(subject: Subject, wanted: readonly string[]): Fault {
  const { parsed, path, value, shape } = subject;
  if (shape?.kind === 'time') return notATime(subject);
  if (wanted.includes('string') && isBare(value)) return unquoted(subject);
  const kinds = wanted.map((kind) => KINDS[kind] ?? kind).join(' or ');
  const is = typeof value === 'number' ? String(value) : kindOf(value);
  return {
    code: 'SOW204',
    message: `${nameOf(path)} is ${is}, it must be ${kinds}`,
    range: valueRange(parsed, path),
    help: kindHelp(wanted, value, sourceText(parsed, path)),
  };
}

function unquoted({ parsed, path, value, shape }: Subject): Fault {
  const source = sourceText(parsed, path);
  const meant = inQuotes(source, patternOf(shape));
  const [from, to] = valueRange(parsed, path);
  return {
    code: 'SOW210',
    message: `${nameOf(path)} is the ${typeof value} ${String(value)}, not text`,
    range: [from, to],
    help: `quote it: "${meant}"`,
    // Another text than the one that stands there is a guess.
    fix: meant === source ? { from, to, text: `"${source}"` } : undefined,
  };
}

function patternOf(shape: Subject['shape']): string | undefined {
  return shape?.kind === 'string' ? shape.pattern : undefined;
}

function notATime({ parsed, path, value }: Subject): Fault {
  const [from, to] = valueRange(parsed, path);
  const time = nearTime(value);
  const [quote = ''] = /^["']/.exec(sourceText(parsed, path)) ?? [];
  const is = typeof value === 'string' ? `${shown(value)} is` : `is ${shown(value)},`;
  return {
    code: 'SOW206',
    message: `${nameOf(path)} ${is} not an RFC 3339 time`,
    range: [from, to],
    help: time === undefined ? 'write it as 2025-01-31T09:00:00Z' : `write ${time}`,
    fix: time === undefined ? undefined : { from, to, text: quote + time + quote },
  };
}

/** A value that no branch of a union is for. */
function noForm(subject: Subject): Fault {
  const { parsed, path, value, shape } = subject;
  const forms = shape?.kind === 'union' ? shape.of : [];
  if (isBare(value) && forms.some(({ kind }) => kind === 'string')) return unquoted(subject);
  return {
    code: 'SOW211',
    message: `${nameOf(path)} is ${kindOf(value)}, which is none of the allowed forms`,
    range: valueRange(parsed, path),
    help: formsHelp(forms),
  };
}
