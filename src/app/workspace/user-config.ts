// The user's own settings: sow/config.yaml under XDG_CONFIG_HOME, with the executors that no repository may bring.
import { join } from 'node:path';
import type { Context } from '../../base/context.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { checkParsed } from '../../document/check.ts';
import { decode, parse } from '../../document/parse.ts';
import type { UserConfig } from '../../model/generated/types.ts';

export interface UserConfigFile {
  readonly path: string;
  readonly text: string;
  readonly exists: boolean;
  readonly value: UserConfig | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function userConfigPath({ env }: Pick<Context, 'env'>): string | undefined {
  const base = env.XDG_CONFIG_HOME || (env.HOME ? join(env.HOME, '.config') : undefined);
  return base ? join(base, 'sow', 'config.yaml') : undefined;
}

export function readUserConfig(context: Context): UserConfigFile {
  const path = userConfigPath(context) ?? '';
  const absent = { path, text: '', exists: false, value: {}, diagnostics: [] };
  const bytes = path === '' ? null : context.io.read(path);
  if (bytes === null) return absent;
  const { text, fault } = decode(path, bytes);
  if (fault) return { ...absent, exists: true, value: undefined, diagnostics: [fault] };
  return { path, text, exists: true, ...checkParsed<UserConfig>('user-config', parse(path, text)) };
}
