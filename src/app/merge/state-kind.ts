// Which schema governs a file of .sow, by its path; undefined where none does.

export type StateKind = 'task' | 'phase' | 'project' | 'config' | 'refs';

const KINDS: readonly (readonly [pattern: RegExp, kind: StateKind])[] = [
  [/(^|\/)phases\/[^/]+\/tasks\/\d{3}\/state\.yaml$/, 'task'],
  [/(^|\/)phases\/[^/]+\/state\.yaml$/, 'phase'],
  [/(^|\/)project\/state\.yaml$/, 'project'],
  [/(^|\/)\.sow\/config\.yaml$/, 'config'],
  [/(^|\/)\.sow\/refs\/index\.yaml$/, 'refs'],
];

export function stateKind(path: string): StateKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(path.replaceAll('\\', '/')))?.[1];
}
