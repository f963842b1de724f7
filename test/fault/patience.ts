// The waits between re-reads of a broken file (change.ts) are cut to nothing: the harness breaks files by the thousand, and no
// editor is at work.

const REREAD_MS = 100;

/** @returns puts the patience back. */
export function withoutPatience(): () => void {
  const wait = globalThis.setTimeout;
  const impatient = (work: (...args: unknown[]) => void, ms?: number): NodeJS.Timeout =>
    wait(work, ms === REREAD_MS ? 0 : ms);
  globalThis.setTimeout = Object.assign(impatient, wait) as typeof setTimeout;
  return () => {
    globalThis.setTimeout = wait;
  };
}
