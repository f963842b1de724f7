// The settings of agents, which stand only in the user's file and the environment: one row a value, with its source.
import { AGENT_TYPES } from '../../run/executors/agents.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Setting } from './setting.ts';

export function agentSettings({ userConfig, context }: Workspace): Setting[] {
  const { executors = {}, bindings = {} } = userConfig.agents ?? {};
  const variables = Object.entries(context.env).flatMap(([name, value]): Setting[] => {
    const [, role] = /^SOW_AGENTS_(.+)$/.exec(name) ?? [];
    if (role === undefined || !value) return [];
    return [
      { key: `agents.bindings.${role.toLowerCase().replaceAll('_', '-')}`, value, source: 'environment' },
    ];
  });
  const told = new Set(variables.map(({ key }) => key));
  const own = [...leaves('agents.executors', executors), ...leaves('agents.bindings', bindings)];
  const known = AGENT_TYPES.filter((name) => !Object.hasOwn(executors, name));
  return [
    ...known.map(
      (name): Setting => ({ key: `agents.executors.${name}.type`, value: name, source: 'default' }),
    ),
    ...own.filter(({ key }) => !told.has(key)),
    ...variables,
  ];
}

function leaves(key: string, value: unknown): Setting[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ key, value, source: 'user' }];
  return Object.entries(value).flatMap(([name, item]) => leaves(`${key}.${name}`, item));
}
