import { getSetting, setSetting, showSettings } from '../../../app/config/settings.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { columns } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';

export const show: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const settings = showSettings(workspace.value);
  if (!settings.ok) return settings;
  return ok({
    data: { settings: settings.value, total: settings.value.length, truncated: false },
    text: columns(
      settings.value.map(({ key, value, source }) => [
        key,
        typeof value === 'object' ? JSON.stringify(value) : String(value),
        source,
      ]),
    ),
  });
};

export const get: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const setting = getSetting(workspace.value, args.key?.[0] ?? '');
  if (!setting.ok) return setting;
  return ok({ data: { setting: setting.value }, text: String(setting.value.value) });
};

export const set: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await setSetting(workspace.value, args.assignments ?? []);
  if (!done.ok) return done;
  const { changed } = done.value;
  return ok({ data: { changed }, text: changed.length > 0 ? `set: ${changed.join(', ')}` : 'unchanged' });
};
