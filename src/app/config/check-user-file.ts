// `config validate`: the user's own file against its schema, its bindings against its executors, and the programs that they
// name against this machine.
import type { Context } from '../../base/context.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { valueRange } from '../../document/yaml/locate.ts';
import { parse } from '../../document/yaml/parse.ts';
import type { UserConfig } from '../../model/generated/types.ts';
import { findBinary } from '../../run/process/command-line.ts';
import { versionOf } from '../../run/process/version.ts';
import type { StateFile } from '../../store/state/state-file.ts';
import { defined, definitions } from '../run/executors/definitions.ts';
import { readUserConfig } from '../workspace/user-config.ts';
import { userFile } from './user-file.ts';

export interface CheckedExecutor {
  readonly name: string;
  readonly type: string;
  readonly program: string;
  /** Where its program was found; absent where it is not there. */
  readonly path?: string;
  readonly version?: string;
  /** Named by the user, and not merely known. */
  readonly wanted: boolean;
}

export interface CheckedConfig {
  readonly path: string;
  readonly exists: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly executors: readonly CheckedExecutor[];
}

export function checkUserFile(context: Context): Result<CheckedConfig> {
  const file = userFile(context);
  if (!file.ok) return file;
  const config = readUserConfig(context);
  const { value } = config;
  if (!value) return ok({ ...file.value, diagnostics: config.diagnostics, executors: [] });
  const lost = lostBindings(config, value);
  return ok({
    ...file.value,
    diagnostics: [...config.diagnostics, ...lost],
    executors: checkPrograms(context, value),
  });
}

/** A role that is bound to an executor which nobody defines. */
function lostBindings({ path, text }: StateFile<UserConfig>, config: UserConfig): Diagnostic[] {
  const known = [...definitions({ userConfig: config }).keys()];
  return Object.entries(config.agents?.bindings ?? {})
    .filter(([, name]) => !known.includes(name))
    .map(([role, name]) => {
      const parsed = parse(path, text);
      const [from, to] = valueRange(parsed, ['agents', 'bindings', role]);
      const near = nearest(name, known);
      const help = near.length > 0 ? `did you mean ${near.join(', ')}?` : `known: ${known.join(', ')}`;
      const message = `there is no executor ${name}`;
      return { code: 'SOW301', severity: 'error', message, at: { file: path, text, from, to }, help };
    });
}

function checkPrograms(context: Context, config: UserConfig): CheckedExecutor[] {
  const own = Object.keys(config.agents?.executors ?? {});
  const bound = Object.values(config.agents?.bindings ?? {});
  return [...definitions({ userConfig: config })].flatMap(([name, definition]) => {
    const executor = defined(name, definition);
    if (!executor.ok) return [];
    const { program, type } = executor.value;
    const env = { ...context.env, ...executor.value.env() };
    const path = findBinary(program, env, context.cwd) ?? undefined;
    // Any program may do anything when it is called; only those that are known have a version to tell.
    const version = path !== undefined && type !== 'command' ? versionOf(path, env) : undefined;
    const wanted = own.includes(name) || bound.includes(name);
    return [{ name, type, program, wanted, ...(path && { path }), ...(version && { version }) }];
  });
}
