// Tells bytes that were cut off or damaged. It is no proof against whoever means to deceive, who could write what he likes anyway;
// node:crypto takes longer to load than the index of a thousand tasks takes to read.

/** 16 hex digits. Nothing but shifts and sums of small integers: this runs before anything of it has been compiled. */
export function checksum(bytes: Uint8Array): string {
  const whole = bytes.length & ~3;
  const words = wordsOf(bytes.subarray(0, whole));
  let turned = bytes.length;
  let sum = 0;
  for (let at = 0; at < words.length; at++) {
    turned = ((turned << 5) | (turned >>> 27)) ^ (words[at] as number);
    sum = (sum + turned) | 0;
  }
  for (const byte of bytes.subarray(whole)) sum = (Math.imul(sum, 31) + byte) | 0;
  return [turned, sum].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A view where the bytes begin at a word, else a copy. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}
