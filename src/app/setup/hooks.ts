// The hooks of Claude Code in .claude/settings.json: as a session starts it is primed, as it stops it is reminded.

interface Hook {
  readonly event: string;
  readonly command: string;
}

/** The commands are how sow finds its own hooks again. */
const HOOKS: readonly Hook[] = [
  { event: 'SessionStart', command: 'sow hook session-start' },
  { event: 'Stop', command: 'sow hook stop' },
];

type Json = Readonly<Record<string, unknown>>;

/** Undefined where the text is no JSON object: it is not ours to mend. */
export function withHooks(text: string): string | undefined {
  return changed(text, (groups, { event, command }) => {
    if (groups.some((group) => holds(group, command))) return groups;
    const matcher = event === 'SessionStart' ? { matcher: 'startup|resume|clear|compact' } : {};
    return [...groups, { ...matcher, hooks: [{ type: 'command', command }] }];
  });
}

export function withoutHooks(text: string): string | undefined {
  return changed(text, (groups, { command }) =>
    groups.flatMap((group) => {
      if (!holds(group, command)) return [group];
      const left = commandsOf(group).filter((one) => objectOf(one).command !== command);
      return left.length > 0 ? [{ ...objectOf(group), hooks: left }] : [];
    }),
  );
}

function changed(
  text: string,
  change: (groups: readonly unknown[], hook: Hook) => readonly unknown[],
): string | undefined {
  const settings = parsed(text);
  if (!settings) return undefined;
  let hooks = objectOf(settings.hooks);
  for (const hook of HOOKS) {
    const standing = hooks[hook.event];
    const groups = change(Array.isArray(standing) ? standing : [], hook);
    const { [hook.event]: _, ...others } = hooks;
    hooks = groups.length > 0 ? { ...others, [hook.event]: groups } : others;
  }
  const { hooks: _, ...rest } = settings;
  const result = Object.keys(hooks).length > 0 ? { ...rest, hooks } : rest;
  if (JSON.stringify(result) === JSON.stringify(settings)) return text;
  return Object.keys(result).length > 0 ? `${JSON.stringify(result, null, 2)}\n` : '';
}

function parsed(text: string): Json | undefined {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function holds(group: unknown, command: string): boolean {
  return commandsOf(group).some((one) => objectOf(one).command === command);
}

function commandsOf(group: unknown): readonly unknown[] {
  const { hooks } = objectOf(group);
  return Array.isArray(hooks) ? hooks : [];
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
