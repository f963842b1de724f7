// One setting as it holds, and where its value comes from.

export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly source: 'default' | 'user' | 'repository' | 'environment';
}
