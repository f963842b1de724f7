// The failing tests that the demo's agents make pass, by the key of their task.
const head = (name) =>
  `import assert from 'node:assert/strict';\nimport { test } from 'node:test';\nimport { ${name} } from '../src/${name}.mjs';\n\n`;

export const TESTS = {
  slug: `${head('slug')}test('slug', () => assert.equal(slug('Hello, World'), 'hello-world'));\n`,
  count: `${head('count')}test('count', () => assert.equal(count('zoë'), 3));\n`,
  wrap: `${head('wrap')}test('wrap', () => assert.equal(wrap('one two three', 7), 'one two\\nthree'));\n`,
  title: `${head('title')}test('title', () => assert.equal(title('hello-world'), 'Hello World'));\n`,
  reverse: `${head('reverse')}test('reverse', () => assert.equal(reverse('a b c'), 'c b a'));\n`,
  sum: `${head('sum')}test('sum', () => assert.equal(sum('2 and 3'), 5));\n`,
};
