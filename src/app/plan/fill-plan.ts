// A plan that declares variables, filled in before it is held to the schema: its faults keep their places.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { checkParsed } from '../../document/check/check.ts';
import { valueRange } from '../../document/yaml/locate.ts';
import type { Parsed } from '../../document/yaml/parse.ts';
import type { Plan } from '../../model/generated/types.ts';
import { fillVariables, resolveVariables, type Unfilled } from '../../model/plan/variables.ts';

/** @param given `--set` of the call, by name */
export function filled(parsed: Parsed, given: ReadonlyMap<string, string>): Result<Parsed> {
  const { value } = parsed;
  if (value === undefined || !Object.hasOwn(value, 'variables')) {
    if (given.size === 0 || value === undefined) return ok(parsed);
    return fail({
      reason: 'usage',
      message: 'the plan declares no variables',
      hint: 'variables: {name: {type: string}}',
    });
  }
  const { variables, ...rest } = value;
  const declared = checkParsed<Plan>('plan', { ...parsed, value: { variables, tasks: [] } });
  if (!declared.value) return fail({ reason: 'invalid-input', diagnostics: declared.diagnostics });
  const known = declared.value.variables ?? {};
  const strange = [...given.keys()].find((name) => !Object.hasOwn(known, name));
  if (strange !== undefined) return unknownName(strange, Object.keys(known));
  const { values, faults } = resolveVariables(known, given);
  if (faults.length > 0)
    return fail({ reason: 'usage', message: faults.join('; '), hint: 'sow apply <file> --set name=value' });
  const plan = fillVariables(rest, values);
  if (plan.unfilled.length > 0)
    return fail({
      reason: 'invalid-input',
      diagnostics: plan.unfilled.map((place) => unfilledFault(parsed, place, [...values.keys()])),
    });
  return ok({ ...parsed, value: { variables, ...(plan.value as Readonly<Record<string, unknown>>) } });
}

function unknownName(name: string, known: readonly string[]): Result<never> {
  const [near] = nearest(name, known);
  const hint = near ? `did you mean ${near}?` : `the plan has ${known.join(', ')}`;
  return fail({ reason: 'usage', message: `the plan has no variable ${name}`, hint });
}

function unfilledFault(parsed: Parsed, { path, name }: Unfilled, known: readonly string[]): Diagnostic {
  const [from, to] = valueRange(parsed, path);
  const [near] = nearest(name, known);
  return {
    code: 'SOW301',
    severity: 'error',
    message: `{{${name}}} is no variable of this plan`,
    at: { file: parsed.file, text: parsed.text, from, to },
    help: near ? `did you mean {{${near}}}?` : 'declare it under variables:',
  };
}
