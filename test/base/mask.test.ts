// Masking: what counts as a secret, and that no way of cutting a text lets one through.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { masker, secretsOf, streamMasker } from '../../src/base/mask.ts';

test('the values of variables named like secrets are secrets', () => {
  const env = {
    ANTHROPIC_API_KEY: 'sk-ant-123456',
    gh_token: 'ghp_abcdef',
    Db_Password: 'hunter22',
    MY_SECRET_THING: 'swordfish',
    HOME: '/home/somebody',
    EDITOR: 'some-editor',
  };
  assert.equal([...secretsOf(env)].sort(), ['ghp_abcdef', 'hunter22', 'sk-ant-123456', 'swordfish']);
});

test('what is short, common, a count or the name of a place is none', () => {
  const env = {
    A_KEY: 'short',
    B_TOKEN: undefined,
    C_TOKEN: '',
    D_SECRET: 'disabled',
    E_PASSWORD: 'Password',
    MAX_OUTPUT_TOKENS: '128000',
    SSH_KEY_FILE: '/home/somebody/.ssh/id',
    PASSWORD_STORE_DIR: '/home/somebody/.store',
    KEYRING_SOCK: '/run/user/1000/keyring',
    GIT_CONFIG_KEY_0: 'safe.directory',
  };
  assert.equal(secretsOf(env), []);
});

test('a long number and a path under a secret name are masked: rather too much than too little', () => {
  assert.equal(secretsOf({ PIN_KEY: '1234567890', AWS_SECRET_ACCESS_KEY: '/abc/def+ghi' }), [
    '/abc/def+ghi',
    '1234567890',
  ]);
});

test('a secret is also known as it stands in JSON, and without the line end of the file it came from', () => {
  const key = '-----BEGIN KEY-----\nab"c\\d\n-----END KEY-----';
  const mask = masker(secretsOf({ DEPLOY_KEY: `${key}\n` }));
  assert.is(mask(`<${key}>`), '<***>');
  assert.is(mask(JSON.stringify({ text: `see ${key}.` })), '{"text":"see ***."}');
});

test('the longest secret is masked where one begins with another', () => {
  assert.is(
    masker(['secret', 'secret-and-more'])('a secret-and-more, a secret-and-mor'),
    'a ***, a ***-and-mor',
  );
});

test('characters that mean something in patterns mean themselves', () => {
  assert.is(masker(['a.*b(c)[d]', '$&^|\\/-'])('xa.*b(c)[d]x$&^|\\/-x axxb'), 'x***x***x axxb');
});

test('without secrets nothing is masked or held back', () => {
  const stream = streamMasker([]);
  assert.is(stream.write('anything'), 'anything');
  assert.is(stream.flush(), '');
  assert.is(masker([''])('anything'), 'anything');
});

test('only what may be the beginning of a secret is held back', () => {
  const stream = streamMasker(['swordfish', 'a much longer secret']);
  assert.is(stream.write('the line\n'), 'the line\n');
  assert.is(stream.write('the swords'), 'the sword');
  assert.is(stream.write(' and swordf'), 's and ');
  assert.is(stream.write('i'), '');
  assert.is(stream.write('sh.'), '***.');
  assert.is(stream.write(' swordfish'), ' ***');
  assert.is(stream.write('sword'), '');
  assert.is(stream.flush(), 'sword');
  assert.is(stream.flush(), '');
});

// Few letters, so that secrets overlap, nest and turn up by chance.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
const secretsAndText = fc
  .tuple(fc.array(word, { maxLength: 4 }), fc.array(word, { maxLength: 12 }))
  .chain(([secrets, words]) =>
    fc.record({
      secrets: fc.constant(secrets),
      chunks: fc.shuffledSubarray([...words, ...secrets], { minLength: words.length + secrets.length }),
    }),
  );

test('property: however a text is cut, what comes out is the masked whole', () => {
  fc.assert(
    fc.property(
      secretsAndText,
      fc.infiniteStream(fc.integer({ min: 1, max: 5 })),
      ({ secrets, chunks }, sizes) => {
        const text = chunks.join('');
        const stream = streamMasker(secrets);
        let out = '';
        for (let at = 0; at < text.length; ) {
          const { value: size } = sizes.next();
          out += stream.write(text.slice(at, at + size));
          at += size;
        }
        assert.is(out + stream.flush(), masker(secrets)(text));
      },
    ),
    { numRuns: 3000 },
  );
});

test('property: never more is held back than the longest secret less one character', () => {
  fc.assert(
    fc.property(word, fc.array(word), (secret, chunks) => {
      const stream = streamMasker([secret]);
      for (const chunk of chunks) stream.write(chunk);
      assert.ok(stream.flush().length < secret.length);
    }),
    { numRuns: 1000 },
  );
});

test('property: no secret of ordinary length is left in what comes out', () => {
  const secret = fc
    .string({ unit: 'grapheme-ascii', minLength: 6, maxLength: 20 })
    .filter((text) => !text.includes('*'));
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 3 }), fc.array(fc.string()), (secrets, parts) => {
      const masked = masker(secrets)(parts.flatMap((part) => [part, ...secrets]).join(''));
      assert.equal(
        secrets.filter((one) => masked.includes(one)),
        [],
      );
    }),
  );
});

test.run();
