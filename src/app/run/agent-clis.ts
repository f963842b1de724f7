// The agents' programs that are known by name; which of them are here. sow installs none.
import type { Context } from '../../base/context.ts';
import { findBinary } from '../../run/process/command-line.ts';

/** Driven by sow itself, and looked for in this order where nothing else names an executor. */
export const DRIVEN = ['claude', 'codex'] as const;

const OTHERS = ['gemini', 'opencode', 'qwen', 'copilot', 'pi', 'cursor-agent'];

export interface AgentCli {
  readonly name: string;
  readonly path: string;
}

export function agentClis({ env, cwd }: Pick<Context, 'env' | 'cwd'>): readonly AgentCli[] {
  return [...DRIVEN, ...OTHERS].flatMap((name) => {
    const path = findBinary(name, env, cwd);
    return path === null ? [] : [{ name, path }];
  });
}
