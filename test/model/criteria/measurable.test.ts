// `<name> <operator> <value>`: which texts are a measurement, and what each operator makes of what is known.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { measure, readMeasurable } from '../../../src/model/criteria/measurable.ts';

const KNOWN: Readonly<Record<string, unknown>> = {
  'test_suite.exit_code': 0,
  avg_response_time: 150,
  version: '1.10',
  endpoints: ['login', 'logout'],
  owners: { api: 'ada' },
  note: 'All 12 tests passed\nin 3 s',
  done: true,
  empty: '',
};

const lookup = (path: readonly string[]): unknown => KNOWN[path.join('.')];

const CASES: readonly (readonly [measurable: string, met: boolean, evidence?: RegExp])[] = [
  ['test_suite.exit_code == 0', true, /^test_suite\.exit_code is 0$/],
  ['test_suite.exit_code==0', true],
  ['test_suite.exit_code != 0', false],
  ['avg_response_time < 200', true],
  ['avg_response_time < 150', false, /^avg_response_time is 150$/],
  ['avg_response_time <= 150', true],
  ['avg_response_time >= 150', true],
  ['avg_response_time > 150', false],
  ['avg_response_time > 149.5', true],
  ['avg_response_time < fast', false, /^"fast" is no number$/],
  ['note < 200', false, /which is no number$/],
  ['avg_response_time == 150.0', true],
  ["version == '1.10'", true],
  ['version == "1.9"', false],
  ['done == true', true],
  ['done != true', false],
  ['endpoints contains login', true],
  ['endpoints contains "sign up"', false],
  ['owners contains api', true],
  ['note contains 12 tests passed', true],
  ['note matches ^in \\d+ s$', true],
  ['note matches /passed$/', true],
  ['note matches [', false, /^"\[" is no regular expression$/],
  ['empty exists', true],
  ['missing exists', false, /^missing is not there$/],
  ['missing == missing', false, /^nothing is known of missing$/],
  ['missing != 3', false, /^nothing is known of missing$/],
];

for (const [measurable, met, evidence] of CASES) {
  test(`${measurable}: ${met ? 'met' : 'unmet'}`, () => {
    const measurement = readMeasurable(measurable);
    if (!measurement) throw new Error('not read as a measurement');
    const measured = measure(measurement, lookup);
    assert.is(measured.met, met, measured.evidence);
    if (evidence) assert.match(measured.evidence, evidence);
  });
}

test('what is no measurement is a person’s to judge', () => {
  for (const text of [true, false, undefined, 'true', 'looks good', 'a. == 1', '== 3', 'fast', 'x contains'])
    assert.is(readMeasurable(text), undefined, String(text));
});

test.run();
