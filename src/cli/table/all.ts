// Every command.
import type { CommandSpec } from '../spec.ts';
import { AGENT_COMMANDS } from './agents.ts';
import { ARTIFACT_COMMANDS } from './artifacts.ts';
import { BACK_COMMANDS } from './back.ts';
import { CONFIG_COMMANDS } from './config.ts';
import { EXCHANGE_COMMANDS } from './exchange.ts';
import { EXECUTION_COMMANDS } from './executions.ts';
import { EXPERTISE_COMMANDS } from './expertise.ts';
import { LOOK_COMMANDS } from './look.ts';
import { MONEY_COMMANDS } from './money.ts';
import { PROJECT_COMMANDS } from './project.ts';
import { REFS_COMMANDS } from './refs.ts';
import { RUN_COMMANDS } from './run.ts';
import { SCHEMA_COMMANDS } from './schema.ts';
import { TASK_COMMANDS } from './tasks.ts';
import { TOGETHER_COMMANDS } from './together.ts';
import { WATCH_COMMANDS } from './watch.ts';
import { WORKFLOW_COMMANDS } from './workflows.ts';
import { WORKTREE_COMMANDS } from './worktrees.ts';

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
  ...MONEY_COMMANDS,
  ...EXPERTISE_COMMANDS,
  ...EXCHANGE_COMMANDS,
  ...REFS_COMMANDS,
  ...SCHEMA_COMMANDS,
];
