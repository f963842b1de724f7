// The agents that sow drives by name, and what drives each.
import type { AgentExecutor } from '../../model/generated/types.ts';
import { claudeExecutor } from './claude/claude.ts';
import { codexExecutor } from './codex/codex.ts';
import { copilotExecutor } from './copilot/copilot.ts';
import { cursorExecutor } from './cursor/cursor.ts';
import type { Executor, ExecutorSettings } from './executor.ts';
import { geminiExecutor } from './gemini/gemini.ts';
import { opencodeExecutor } from './opencode/opencode.ts';
import { piExecutor } from './pi/pi.ts';
import { qwenExecutor } from './qwen/qwen.ts';

export type AgentType = AgentExecutor['type'];

interface Driver {
  /** Its program's name, where nothing else is configured. */
  readonly program: string;
  readonly executor: (name: string, settings: ExecutorSettings) => Executor;
}

const DRIVERS: Readonly<Record<AgentType, Driver>> = {
  claude: { program: 'claude', executor: claudeExecutor },
  codex: { program: 'codex', executor: codexExecutor },
  gemini: { program: 'gemini', executor: geminiExecutor },
  opencode: { program: 'opencode', executor: opencodeExecutor },
  qwen: { program: 'qwen', executor: qwenExecutor },
  copilot: { program: 'copilot', executor: copilotExecutor },
  pi: { program: 'pi', executor: piExecutor },
  cursor: { program: 'cursor-agent', executor: cursorExecutor },
};

export const AGENT_TYPES = Object.keys(DRIVERS).filter(isAgentType);

export function isAgentType(name: string): name is AgentType {
  return Object.hasOwn(DRIVERS, name);
}

export function programOf(type: AgentType): string {
  return DRIVERS[type].program;
}

export function agentExecutor(type: AgentType, name: string, settings: ExecutorSettings): Executor {
  return DRIVERS[type].executor(name, settings);
}
