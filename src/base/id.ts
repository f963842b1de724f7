// Ids and the words made of names.

/** A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits, so that ids sort by time. */
export function uuidv7(now: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  bytes.set(random.subarray(0, 16));
  let rest = now;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** When a UUIDv7 was drawn, in milliseconds since the epoch. */
export function timeOf(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}

/**
 * Makes UUIDv7s that sort in the order in which this process made them: the 12 bits behind the milliseconds count within
 * one, from a random start. A clock that goes back is not followed.
 */
export function idSource(clock: () => number, random: (bytes: number) => Uint8Array): () => string {
  let time = -1;
  let count = 0;
  return () => {
    const bytes = random(16);
    const now = clock();
    if (now > time) {
      time = now;
      count = (((bytes[6] ?? 0) & 0x07) << 8) | (bytes[7] ?? 0);
    } else if (++count > 0xfff) {
      time++;
      count = 0;
    }
    bytes[6] = count >> 8;
    bytes[7] = count & 0xff;
    return uuidv7(time, bytes);
  };
}

/** Lower case, with everything but letters, digits, dot, underscore and hyphen folded into one hyphen. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** Numbers from 0 up to 1, of random bytes. */
export function fractions(random: (bytes: number) => Uint8Array): () => number {
  return () => random(4).reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 32;
}
