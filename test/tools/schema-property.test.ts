// Whatever the schema: the generated validator says of a value what a plain reading of the schema says.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/document/cue/compile.ts';
import type { Definition } from '../../src/document/cue/meaning/ir.ts';
import { schemaText, unificationText, valueNear } from './schema-arbitrary.ts';
import { acceptsDefinition } from './schema-interpreter.ts';
import { checkOf, source } from './schema-rig.ts';

const RUNS = 150;
const VALUES = 15;

interface Case {
  readonly text: string;
  readonly all: readonly Definition[];
  readonly values: readonly unknown[];
}

/** Random texts that the compiler refuses prove nothing here; the refusals have their own tests. */
function cases(texts: fc.Arbitrary<string>): fc.Arbitrary<Case> {
  const compiled = texts.map((text) => ({ text, result: compile([{ file: 't.cue', text: source(text) }]) }));
  const sound = compiled.map(({ text, result }) => ({
    text,
    all: result.ok ? result.schema.definitions : [],
  }));
  return sound
    .filter(({ all }) => all.length > 0)
    .chain(({ text, all }) => {
      const last = all.at(-1);
      const value = last ? valueNear(last.type) : fc.constant(null);
      const values = fc.array(value, { minLength: VALUES, maxLength: VALUES });
      return values.map((values) => ({ text, all, values, [fc.toStringMethod]: () => text }));
    });
}

/** Runs the judge on random cases and shows the smallest that it objects to. */
async function holds(
  texts: fc.Arbitrary<string>,
  judge: (one: Case) => Promise<string | undefined>,
): Promise<void> {
  let objection = '';
  const property = fc.asyncProperty(cases(texts), async (one) => {
    const found = await judge(one);
    objection = found ?? objection;
    return found === undefined;
  });
  const { failed, seed, counterexamplePath } = await fc.check(property, { numRuns: RUNS });
  assert.not(failed, `${objection}\nseed ${seed}, path ${counterexamplePath}`);
}

test('a validator says what its schema says', async () => {
  const seen = { accepted: 0, refused: 0 };
  await holds(schemaText({ defaults: true, conditions: true }), async ({ text, all, values }) => {
    const last = all.at(-1);
    const check = last && (await checkOf(last));
    for (const value of values) {
      const expected = last && acceptsDefinition(last, value);
      seen[expected ? 'accepted' : 'refused']++;
      if (check?.(value) !== expected) return `${text}\n${JSON.stringify(value)} should be ${expected}`;
    }
    return undefined;
  });
  assert.ok(seen.accepted > RUNS && seen.refused > RUNS, `both verdicts occur: ${JSON.stringify(seen)}`);
});

test('a unification of definitions accepts what both of them accept', async () => {
  const seen = { accepted: 0, refused: 0 };
  await holds(unificationText(), async ({ text, all, values }) => {
    const [a, b, both] = await Promise.all(all.map(checkOf));
    for (const value of values) {
      const expected = a?.(value) && b?.(value);
      seen[expected ? 'accepted' : 'refused']++;
      if (both?.(value) !== expected) return `${text}\n${JSON.stringify(value)} should be ${expected}`;
    }
    return undefined;
  });
  assert.ok(seen.accepted > RUNS && seen.refused > RUNS, `both verdicts occur: ${JSON.stringify(seen)}`);
});

test.run();
