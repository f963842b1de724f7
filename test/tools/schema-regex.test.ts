// RE2 patterns: the same strings match in ECMAScript, or the pattern is refused.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { translateRegex } from '../../src/document/cue/regex/regex.ts';

const translated: Record<string, string> = {
  '^[a-z][a-z0-9-]*$': '^[a-z][a-z0-9-]*$',
  '^(human:[a-z0-9._-]+|agent:[a-z]+(/[a-z]+){0,2}|hand)$':
    '^(human:[a-z0-9._-]+|agent:[a-z]+(/[a-z]+){0,2}|hand)$',
  'a.b': 'a[^\\n]b',
  '\\d\\D\\w\\W': '\\d\\D\\w\\W',
  '\\s\\S': '[\\t\\n\\f\\r ][^\\t\\n\\f\\r ]',
  '[\\s,]': '[\\t\\n\\f\\r ,]',
  '\\bx\\B': '\\bx\\B',
  '\\-\\_\\"\\.': '-_"\\.',
  '[\\-\\_\\]\\^]': '[\\-_\\]\\^]',
  '[-a][a-][a-c-]': '[-a][a-][a-c-]',
  '[^a-c]': '[^a-c]',
  '[.*(]': '[.*(]',
  'a*?b+?c??d{2,3}?': 'a*?b+?c??d{2,3}?',
  'a{2,}': 'a{2,}',
  '(?:a|)b||': '(?:a|)b||',
  '\\x41\\t\\n\\r\\f\\v': '\\x41\\t\\n\\r\\f\\v',
  '\\p{Lu}\\P{N}[\\p{L}]': '\\p{Lu}\\P{N}[\\p{L}]',
  'a/b\\/c': 'a/b\\/c',
  '💩+': '💩+',
  '': '',
};

for (const [source, expected] of Object.entries(translated)) {
  test(`translated: ${source}`, () => assert.equal(translateRegex(source), { ok: true, value: expected }));
}

const refused: Record<string, string> = {
  '(?=a)': 'lookaround is not supported',
  '(?!a)': 'lookaround is not supported',
  '(?<=a)b': 'lookaround is not supported',
  '(?<!a)b': 'lookaround is not supported',
  '(a)\\1': 'backreferences are not supported',
  '(?P<n>a)': 'named groups are not supported',
  '(?<n>a)': 'named groups are not supported',
  '(?i)a': 'flags are not supported',
  '(?s:a)': 'flags are not supported',
  '(?-i)a': 'flags are not supported',
  '\\Aa': '\\A, \\z and \\Z are not supported: write ^ and $',
  'a\\z': '\\A, \\z and \\Z are not supported: write ^ and $',
  '\\pL': 'only general categories in braces are supported, such as \\p{L}',
  '\\p{Greek}': 'only general categories in braces are supported, such as \\p{L}',
  '\\p{C}': 'only general categories in braces are supported, such as \\p{L}',
  '\\0': 'octal escapes are not supported',
  '\\x{41}': '\\x is followed by two hex digits',
  '\\Qa\\E': '\\Q is not supported',
  '\\C': '\\C is not supported',
  '\\u0041': '\\u is not supported',
  '[[:alpha:]]': 'POSIX classes are not supported',
  '[\\S]': '\\S in a class is not supported',
  '[\\b]': '\\b is not supported',
  '[]a]': 'a ] as the first of a class is written \\]',
  '[a-c-e]': 'a - in the middle of a class is written \\-',
  '[\\d-x]': '\\d-x is no range',
  '[a-\\d]': 'a-\\d is no range',
  '[z-a]': 'it is no regular expression',
  '[a': 'a [ without its ]',
  '(a': 'a ( without its )',
  'a)': 'a ) without its (',
  'a}': 'a literal } is written \\}',
  'a]': 'a literal ] is written \\]',
  'a{,2}': 'a literal { is written \\{',
  '*a': 'nothing to repeat before *',
  'a**': 'a repetition of a repetition',
  'a*+': 'a repetition of a repetition',
  '^*': 'a repeated assertion',
  'a{3,2}': 'the repetition {3,2} goes backwards',
  'a{1001}': 'a repetition of more than 1000',
  '(a{100}){11}': 'a repetition of more than 1000',
  '(?:(?:a{10}){10}){11}': 'a repetition of more than 1000',
  'a\\': 'a \\ at the end',
};

for (const [source, reason] of Object.entries(refused)) {
  test(`refused: ${source}`, () => {
    const message = `the pattern ${JSON.stringify(source)}: ${reason}`;
    assert.equal(translateRegex(source), { ok: false, message });
  });
}

test('the dot, white space and line ends mean what RE2 means', () => {
  const matches = (source: string, text: string) => {
    const regex = translateRegex(source);
    return regex.ok && new RegExp(regex.value, 'u').test(text);
  };
  for (const char of ['\r', '\u2028', '\u2029', '💩']) assert.ok(matches('^.$', char), JSON.stringify(char));
  assert.not.ok(matches('^.$', '\n'));
  for (const char of ['\u00a0', '\ufeff', '\v', '\u2028'])
    assert.not.ok(matches('\\s', char), JSON.stringify(char));
  assert.not.ok(matches('^a$', 'a\n'));
});

test('whatever is accepted is a regular expression', () => {
  const piece = fc.constantFrom(
    ...'ab.^$*+?|()[]{}-,\\:=!<>PidswBpzAQ12/"_ '.split(''),
    '\\d',
    '\\p{L}',
    '(?:',
    '[a-c]',
    '{2,3}',
  );
  const property = fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
    const regex = translateRegex(pieces.join(''));
    if (regex.ok) new RegExp(regex.value, 'u');
  });
  fc.assert(property, { numRuns: 3000 });
});

test.run();
