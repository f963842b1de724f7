// The agents' programs that sow drives; which of them are here. sow installs none.
import type { Context } from '../../../base/context.ts';
import { AGENT_TYPES, programOf } from '../../../run/executors/agents.ts';
import { findBinary } from '../../../run/process/command-line.ts';

/** Looked for in this order where nothing else names an executor; the others are only taken when they are named. */
export const FIRST_ON_PATH = ['claude', 'codex', 'gemini'] as const;

export interface AgentCli {
  readonly name: string;
  readonly path: string;
}

export function agentClis({ env, cwd }: Pick<Context, 'env' | 'cwd'>): readonly AgentCli[] {
  return AGENT_TYPES.flatMap((name) => {
    const path = findBinary(programOf(name), env, cwd);
    return path === null ? [] : [{ name, path }];
  });
}
