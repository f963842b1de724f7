// The ways out of the state a project stands in.

export interface WaysPage {
  readonly state: string;
  readonly end: boolean;
  readonly ways: readonly {
    readonly event: string;
    readonly to: string;
    readonly description: string;
    readonly requires: readonly string[];
    readonly missing: readonly string[];
  }[];
}

export function waysText({ state, end, ways }: WaysPage): string {
  const lines = ways.flatMap(({ event, to, description, requires, missing }) => [
    `  sow advance ${event}${missing.length > 0 ? '  [BLOCKED]' : ''}`,
    `    → ${to}: ${description}`,
    ...requires.map((one) => `    requires: ${one}`),
    ...missing.map((one) => `    missing: ${one}`),
  ]);
  const none = end ? '  the project is finished  next: sow project close' : '  nothing leads on from here';
  return [state, ...(lines.length > 0 ? lines : [none])].join('\n');
}
