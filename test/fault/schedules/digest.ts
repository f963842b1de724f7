// Short names of values, so that two schedules that have come to the same are told to have.
import { createHash } from 'node:crypto';

const digests = new WeakMap<object, string>();

/** Of what is never changed, told once. */
export function digestOf(value: object): string {
  const known = digests.get(value);
  if (known !== undefined) return known;
  const told = value instanceof Uint8Array ? value : JSON.stringify(value, withCollections);
  const digest = createHash('sha1').update(told).digest('base64');
  digests.set(value, digest);
  return digest;
}

function withCollections(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
