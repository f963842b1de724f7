// Every command.

import { AGENT_COMMANDS } from '../commands/agents/table.ts';
import { ARTIFACT_COMMANDS } from '../commands/artifacts/table.ts';
import { BACK_COMMANDS } from '../commands/back/table.ts';
import { CONFIG_COMMANDS } from '../commands/config/table.ts';
import { EXCHANGE_COMMANDS } from '../commands/exchange/table.ts';
import { EXPERTISE_COMMANDS } from '../commands/expertise/table.ts';
import { LOOK_COMMANDS } from '../commands/look/table.ts';
import { MONEY_COMMANDS } from '../commands/money/table.ts';
import { PROJECT_COMMANDS } from '../commands/project/table.ts';
import { REFS_COMMANDS } from '../commands/refs/table.ts';
import { RUN_COMMANDS } from '../commands/run/table.ts';
import { SCHEMA_COMMANDS } from '../commands/schema/table.ts';
import { TASK_COMMANDS } from '../commands/tasks/table.ts';
import { TOGETHER_COMMANDS } from '../commands/together/table.ts';
import { TOOL_COMMANDS } from '../commands/tool/table.ts';
import { WATCH_COMMANDS } from '../commands/watch/table.ts';
import { EXECUTION_COMMANDS } from '../commands/workflow/executions-table.ts';
import { WORKFLOW_COMMANDS } from '../commands/workflow/table.ts';
import { WORKTREE_COMMANDS } from '../commands/worktrees/table.ts';
import type { CommandSpec } from '../spec.ts';

export const COMMANDS: readonly CommandSpec[] = [
  ...PROJECT_COMMANDS,
  ...CONFIG_COMMANDS,
  ...TASK_COMMANDS,
  ...TOGETHER_COMMANDS,
  ...ARTIFACT_COMMANDS,
  ...BACK_COMMANDS,
  ...WORKFLOW_COMMANDS,
  ...EXECUTION_COMMANDS,
  ...WORKTREE_COMMANDS,
  ...AGENT_COMMANDS,
  ...RUN_COMMANDS,
  ...WATCH_COMMANDS,
  ...LOOK_COMMANDS,
  ...TOOL_COMMANDS,
  ...MONEY_COMMANDS,
  ...EXPERTISE_COMMANDS,
  ...EXCHANGE_COMMANDS,
  ...REFS_COMMANDS,
  ...SCHEMA_COMMANDS,
];
