// The user's own settings: sow/config.yaml under XDG_CONFIG_HOME, with the executors that no repository may bring.
import { join } from 'node:path';
import type { Context } from '../../base/context.ts';
import type { UserConfig } from '../../model/generated/types.ts';
import { readState, type StateFile } from '../../store/state/state-file.ts';

export function userConfigPath({ env }: Pick<Context, 'env'>): string | undefined {
  const base = env.XDG_CONFIG_HOME || (env.HOME ? join(env.HOME, '.config') : undefined);
  return base ? join(base, 'sow', 'config.yaml') : undefined;
}

/** Its value is empty where there is no file or an empty one, and undefined where the file is wrong. */
export function readUserConfig(context: Context): StateFile<UserConfig> {
  const path = userConfigPath(context);
  const read = (file: string): Uint8Array | null => (path === undefined ? null : context.io.read(file));
  const config = readState<UserConfig>(read, 'user-config', path ?? '', path ?? '');
  // Nothing but comments is how it begins.
  const blank = config.text.split('\n').every((line) => /^\s*(#|$)/.test(line));
  const empty =
    !config.exists || (blank && !config.unread && config.diagnostics.every(({ code }) => code === 'SOW102'));
  return empty ? { ...config, value: {}, diagnostics: [] } : config;
}
