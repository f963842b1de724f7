// One schema error → a sentence at its place, with the rule's place and, where one can be given, the mend.
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { RootName } from '../generated/shapes.ts';
import { rulePlace } from '../rules.ts';
import type { SchemaError } from '../schema-check.ts';
import type { Shape } from '../shape.ts';
import { diagnosticOf, type Fault } from '../yaml/fault.ts';
import { firstLineRange, keyRange, type Path, sourceText, valueRange } from '../yaml/locate.ts';
import type { Parsed } from '../yaml/parse.ts';
import { nameOf, pathOf, valueAt } from '../yaml/pointer.ts';
import {
  fieldsHelp,
  formsHelp,
  kindHelp,
  nearField,
  patternHelp,
  quoteHelp,
  timeHelp,
  wordHelp,
} from './hints.ts';
import { fieldOrder, shapeAt } from './order.ts';

/** An error with all that its sentence is made of. */
interface Subject {
  readonly root: RootName;
  readonly parsed: Parsed;
  readonly params: SchemaError['params'];
  readonly path: Path;
  readonly value: unknown;
  readonly shape: Shape | undefined;
}

/** @param value what was checked, with the positions of `parsed`. */
export function explain(root: RootName, parsed: Parsed, error: SchemaError, value: unknown): Diagnostic {
  const path = pathOf(error.instancePath, value);
  const subject = {
    root,
    parsed,
    params: error.params,
    path,
    value: valueAt(value, path),
    shape: shapeAt(root, path),
  };
  const missing = error.keyword === 'required' ? String(error.params.missingProperty) : undefined;
  const rule = rulePlace(root, error.schemaPath, missing);
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
      return noForm(subject);
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

function unknownField({ root, parsed, path, shape }: Subject, field: string): Fault {
  return {
    code: 'SOW202',
    message: `${path.length > 0 ? `${nameOf(path)} has` : 'there is'} no field ${field}`,
    range: keyRange(parsed, [...path, field]),
    help: nearField(field, fieldOrder(root, path)) ?? (shape ? fieldsHelp(shape) : undefined),
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

function unquoted({ parsed, path, value }: Subject): Fault {
  return {
    code: 'SOW210',
    message: `${nameOf(path)} is the ${typeof value} ${String(value)}, not text`,
    range: valueRange(parsed, path),
    help: quoteHelp(path, sourceText(parsed, path)),
  };
}

function notATime({ parsed, path, value }: Subject): Fault {
  const is = typeof value === 'string' ? `${shown(value)} is` : `is ${shown(value)},`;
  return {
    code: 'SOW206',
    message: `${nameOf(path)} ${is} not an RFC 3339 time`,
    range: valueRange(parsed, path),
    help: timeHelp(value),
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

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a mapping',
  string: 'text',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return kind === 'boolean' ? String(value) : (KINDS[kind] ?? kind);
}

/** Read as a number or a truth value for want of quotes. */
function isBare(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object' ? kindOf(value) : String(value);
}
