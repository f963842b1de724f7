// One schema error → a sentence at its place, with the rule's place and, where one can be given, the mend.
import type { Diagnostic, DiagnosticCode } from '../base/diagnostic.ts';
import { nearest } from '../base/suggest.ts';
import type { RootName } from './generated/shapes.ts';
import { keyRange, type Path, type Range, sourceText, valueRange } from './locate.ts';
import { fieldOrder } from './order.ts';
import type { Parsed } from './parse.ts';
import { rulePlace } from './rules.ts';
import type { SchemaError } from './schema-check.ts';

interface Fault {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly range: Range;
  readonly help?: string | undefined;
}

/** Words people write for a field or value that has another name here. */
const FIELD_HINTS: Readonly<Record<string, string>> = {
  title: 'name',
  agent: 'assigned_agent',
  deps: 'depends_on',
  parent: 'parent_id',
};
const VALUE_HINTS: Readonly<Record<string, string>> = {
  blocked: 'blocked is derived: add depends_on, or pause the task with a reason',
  done: 'did you mean "completed"?',
  failed: 'a failed task is paused with the cause failed',
  todo: 'did you mean "pending"?',
  cancelled: 'did you mean "abandoned"?',
};

export function explain(root: RootName, parsed: Parsed, error: SchemaError, value: unknown): Diagnostic {
  const path = pathOf(error.instancePath, value);
  const fault = faultOf(root, parsed, error, path, valueAt(value, path));
  const missing = error.keyword === 'required' ? String(error.params.missingProperty) : undefined;
  const rule = rulePlace(root, error.schemaPath, missing);
  const [from, to] = fault.range;
  return {
    code: fault.code,
    severity: 'error',
    message: fault.message,
    at: { file: parsed.file, text: parsed.text, from, to },
    ...(rule && { rule }),
    ...(fault.help && { help: fault.help }),
  };
}

function faultOf(root: RootName, parsed: Parsed, error: SchemaError, path: Path, value: unknown): Fault {
  const name = nameOf(path);
  const range = valueRange(parsed, path);
  switch (error.keyword) {
    case 'required': {
      const missing = String(error.params.missingProperty);
      const owner = path.length > 0 ? `${name} has no ${missing}` : `the field ${missing} is missing`;
      return { code: 'SOW201', message: owner, range: ownerRange(parsed, path), help: `add ${missing}:` };
    }
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const unknown = String(error.params.additionalProperty ?? error.params.unevaluatedProperty);
      return {
        code: 'SOW202',
        message: `${path.length > 0 ? `${name} has` : 'there is'} no field ${unknown}`,
        range: keyRange(parsed, [...path, unknown]),
        help: fieldHelp(unknown, fieldOrder(root, path.map(String))),
      };
    }
    case 'enum':
    case 'const': {
      const allowed = (
        (error.params.allowedValues as unknown[] | undefined) ?? [error.params.allowedValue]
      ).map(String);
      const one = allowed.length === 1 ? `${allowed[0]}` : `one of ${allowed.join(', ')}`;
      return {
        code: 'SOW203',
        message: `${name} ${shown(value)} is not ${one}`,
        range,
        help: valueHelp(value, allowed),
      };
    }
    case 'type':
      return typeFault(parsed, error, path, value);
    case 'minLength':
      return { code: 'SOW208', message: `${name} is empty`, range };
    case 'pattern':
      return {
        code: 'SOW205',
        message: `${name} ${shown(value)} does not have the form ${String(error.params.pattern)}`,
        range,
        help: patternHelp(path, value),
      };
    case 'format':
      return {
        code: 'SOW206',
        message: `${name} ${shown(value)} is not an RFC 3339 time`,
        range,
        help: timeHelp(value),
      };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return {
        code: 'SOW207',
        message: `${name} is ${shown(value)}, it must be ${String(error.params.comparison)} ${String(error.params.limit)}`,
        range,
      };
    default:
      return { code: 'SOW211', message: `${name} ${shown(value)} has none of the allowed forms`, range };
  }
}

function typeFault(parsed: Parsed, error: SchemaError, path: Path, value: unknown): Fault {
  const wanted = [error.params.type].flat().map(String).join(' or ');
  const range = valueRange(parsed, path);
  const source = sourceText(parsed, path);
  if (wanted === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return {
      code: 'SOW210',
      message: `${nameOf(path)} is the ${typeof value} ${String(value)}, not text`,
      range,
      help: `quote it: "${source}"`,
    };
  }
  return {
    code: 'SOW204',
    message: `${nameOf(path)} is ${kindOf(value)}, it must be ${article(wanted)}`,
    range,
  };
}

/** A missing field is shown at the key of the mapping that lacks it, or at the file's first field. */
function ownerRange(parsed: Parsed, path: Path): Range {
  if (path.length > 0) return keyRange(parsed, path);
  const [from] = valueRange(parsed, []);
  const end = parsed.text.indexOf('\n', from);
  return [from, end < 0 ? parsed.text.length : end];
}

function fieldHelp(unknown: string, known: readonly string[]): string | undefined {
  const hinted = FIELD_HINTS[unknown];
  const [near] = nearest(unknown, known);
  const meant = hinted && known.includes(hinted) ? hinted : near;
  return meant ? `did you mean ${meant}?` : known.length > 0 ? 'own data goes under metadata' : undefined;
}

function valueHelp(value: unknown, allowed: readonly string[]): string | undefined {
  const [near] = nearest(String(value), allowed);
  if (near) return `did you mean "${near}"?`;
  return VALUE_HINTS[String(value)];
}

function patternHelp(path: Path, value: unknown): string | undefined {
  if (path.at(-1) === 'id' && /^\d{1,2}$/.test(String(value)))
    return `three digits: "${String(value).padStart(3, '0')}"`;
  return undefined;
}

function timeHelp(value: unknown): string {
  const parsed =
    typeof value === 'string'
      ? Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(value) ? value : `${value.replace(' ', 'T')}Z`)
      : Number.NaN;
  if (Number.isNaN(parsed)) return 'write it as 2025-01-31T09:00:00Z';
  return `write ${new Date(parsed).toISOString().replace('.000Z', 'Z')}`;
}

/** ajv's pointer with ~1 and ~0 undone; a step into a list is a number. */
function pathOf(pointer: string, root: unknown): Path {
  let value = root;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const at = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown> | undefined)?.[at];
      return at;
    });
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    root,
  );
}

function nameOf(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

function shown(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value)
    : typeof value === 'object'
      ? kindOf(value)
      : String(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : article(typeof value);
}

function article(type: string): string {
  const word = { object: 'mapping', array: 'list', string: 'text' }[type] ?? type;
  return word === 'text' ? word : /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}
