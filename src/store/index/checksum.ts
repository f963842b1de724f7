// Tells bytes that were cut off or damaged. It is no proof against whoever means to deceive, who could write what he likes anyway;
// node:crypto takes longer to load than the index of a thousand tasks takes to read.

/** 16 hex digits. Nothing but shifts and sums of small integers: this runs before anything of it has been compiled. */
export function checksum(bytes: Uint8Array): string {
  const words = new Int32Array((bytes.length >> 2) + 1);
  new Uint8Array(words.buffer).set(bytes);
  let turned = bytes.length;
  let sum = 0;
  for (let at = 0; at < words.length; at++) {
    turned = ((turned << 5) | (turned >>> 27)) ^ (words[at] as number);
    sum = (sum + turned) | 0;
  }
  return [turned, sum].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
