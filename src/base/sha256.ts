// SHA-256 (FIPS 180-4) of a short text: Node's own module takes longer to load than a daily call takes for all else.

/** As 64 hex digits. */
export function sha256(text: string): string {
  const words = padded(new TextEncoder().encode(text));
  let state = wordsOf(BEGIN);
  for (let at = 0; at < words.length; at += 16) state = withBlock(state, words.slice(at, at + 16));
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The first bits behind the point of the square roots of the first primes. */
const BEGIN = '6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19';
/** And of their cube roots. */
const ROUNDS =
  '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc3' +
  '72be5d7480deb1fe9bdc06a7c19bf174e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da' +
  '983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca63511429296727b70a852e1b21384d2c6dfc53380d13' +
  '650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070' +
  '19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc70208' +
  '90befffaa4506cebbef9a3f7c67178f2';

function wordsOf(hex: string): Uint32Array {
  return Uint32Array.from(hex.match(/.{8}/g) ?? [], (word) => Number.parseInt(word, 16));
}

/** Behind the bytes a one bit, zeros, and their number in bits: whole blocks of sixteen words. */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(((bytes.length + 8) >> 6) * 16 + 16);
  const put = (byte: number, at: number): void => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at & 3) * 8));
  };
  bytes.forEach(put);
  put(0x80, bytes.length);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function withBlock(state: Uint32Array, block: Uint32Array): Uint32Array {
  const schedule = scheduled(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  wordsOf(ROUNDS).forEach((round, at) => {
    const big = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = h + big + ((e & f) ^ (~e & g)) + round + (schedule[at] ?? 0);
    const small = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = small + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  });
  return Uint32Array.from([a, b, c, d, e, f, g, h], (word, at) => word + (state[at] ?? 0));
}

function scheduled(block: Uint32Array): Uint32Array {
  const words = new Uint32Array(64);
  words.set(block);
  const at = (index: number): number => words[index] ?? 0;
  for (let i = 16; i < 64; i++) {
    const near = turned(at(i - 2), 17) ^ turned(at(i - 2), 19) ^ (at(i - 2) >>> 10);
    const far = turned(at(i - 15), 7) ^ turned(at(i - 15), 18) ^ (at(i - 15) >>> 3);
    words[i] = at(i - 16) + far + at(i - 7) + near;
  }
  return words;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
