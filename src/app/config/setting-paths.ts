// The settings that there are, as paths of keys: every leaf of the schema, and below mappings with free names those that stand
// in a file.
import { shapes } from '../../document/generated/shapes.ts';
import type { Shape } from '../../document/shape.ts';

export type SettingPath = readonly string[];

/** @param configs whose names below free mappings are settings too */
export function settingPaths(configs: readonly unknown[] = []): SettingPath[] {
  const leaves = (path: SettingPath, shape: Shape): SettingPath[] => {
    if (shape.kind === 'struct')
      return Object.entries(shape.fields).flatMap(([key, field]) => leaves([...path, key], field.shape));
    if (shape.kind !== 'map') return [path];
    const names = [...new Set(configs.flatMap((config) => namesAt(config, path)))];
    return names.length === 0 ? [path] : names.flatMap((name) => leaves([...path, name], shape.values));
  };
  return leaves([], shapes.config).filter(([section]) => section !== 'schema_version');
}

/** Whether something can be assigned there. */
export function isSetting(path: SettingPath): boolean {
  let shape: Shape | undefined = shapes.config;
  for (const step of path) {
    if (shape?.kind === 'struct') shape = shape.fields[step]?.shape;
    else if (shape?.kind === 'map') shape = shape.values;
    else return false;
  }
  return shape !== undefined && shape.kind !== 'struct';
}

export function valueAt(config: unknown, path: SettingPath): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Readonly<Record<string, unknown>>)[step]
        : undefined,
    config,
  );
}

function namesAt(config: unknown, path: SettingPath): string[] {
  const value = valueAt(config, path);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
