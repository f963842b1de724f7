// Changes of files as a diff that people read: every line that goes and comes, without context.

export interface ShownChange {
  readonly path: string;
  /** Lines that go and lines that come, with the number of the first in its text. */
  readonly hunks: readonly {
    readonly from: number;
    readonly gone: readonly string[];
    readonly come: readonly string[];
  }[];
  readonly kind: 'new' | 'removed' | 'changed';
}

export function changeText({ path, hunks, kind }: ShownChange): string {
  const head = kind === 'new' ? `new ${path}` : kind === 'removed' ? `removed ${path}` : path;
  const lines = hunks.flatMap(({ from, gone, come }) => [
    `@@ ${from}`,
    ...gone.map((line) => `-${line}`),
    ...come.map((line) => `+${line}`),
  ]);
  return [head, ...lines].join('\n');
}
