// Keeps a prompt within its bound: each part has its share, and what is cut says where the whole is.

/** What a whole prompt may take, by our own rough count. */
export const PROMPT_TOKENS = 23_500;

export const SHARES = {
  guidance: 3000,
  task: 6000,
  feedback: 2500,
  /** Answers, or what went before, together. */
  news: 2500,
  shared: 4000,
  notes: 2000,
  outside: 1000,
  /** Of what a reviewer is shown. */
  diff: 4500,
  /** What is known of the task's domain. */
  expertise: 1500,
  name: 100,
} as const;

const BYTES_PER_TOKEN = 4;
const encoder = new TextEncoder();

/** About so many: vendors count differently, and none of them counts less than a quarter of the bytes by much. */
export function tokensOf(text: string): number {
  return Math.ceil(encoder.encode(text).length / BYTES_PER_TOKEN);
}

/** @param where the file or command that shows the whole. */
export function bounded(text: string, tokens: number, where: string): string {
  if (tokensOf(text) <= tokens) return text;
  const note = `\n\n[cut here; the whole: ${where}]`;
  return `${firstBytes(text, (tokens - tokensOf(note)) * BYTES_PER_TOKEN).trimEnd()}${note}`;
}

/** As many whole characters as fit. */
function firstBytes(text: string, bytes: number): string {
  const into = new Uint8Array(Math.max(0, bytes));
  const { read } = encoder.encodeInto(text, into);
  return text.slice(0, read);
}
