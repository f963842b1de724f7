// Which model a run asks for, and why: the conversation's own, the task's wish, an override, the executor's, the default.
import type { Config, TaskState } from '../generated/types.ts';
import { kindOfWork } from './kind-of-work.ts';

export interface ModelFacts {
  /** Undefined for a role that works on no task. */
  readonly task: Pick<TaskState, 'model' | 'priority' | 'labels' | 'name' | 'iteration'> | undefined;
  readonly role: string;
  /** The task's domain of expertise, by its field or as it was classified. */
  readonly domain: string | undefined;
  readonly cost: Config['cost'];
  readonly executor: ModelNames;
  /** The model of the conversation that goes on. */
  readonly kept: string | undefined;
  /** Less than a fifth of a budget is left. */
  readonly isBudgetLow: boolean;
}

/** What an executor calls the models. */
export interface ModelNames {
  readonly name: string;
  readonly type: string;
  /** What its configuration asks for where nothing else does. */
  readonly model: string | undefined;
  /** Its names of models, by the names in tasks and settings. */
  readonly models: Readonly<Record<string, string>>;
}

export interface ModelChoice {
  /** As the executor calls it; undefined where it takes its own. */
  readonly model: string | undefined;
  readonly reason: string;
}

interface Wish {
  readonly model: string;
  readonly reason: string;
  /** fixed: never made cheaper; firm: only for want of money. */
  readonly hold: 'fixed' | 'firm' | 'loose';
}

/** Cheapest first. Names for classes of models, which the maker of Claude uses for its own. */
const LADDER = ['haiku', 'sonnet', 'opus'];
/** Who understands the names of the ladder as they are; a plain program is told whatever was asked for. */
const KNOWS_LADDER = ['claude', 'command'];

export function chooseModel(facts: ModelFacts): ModelChoice {
  const { kept, executor } = facts;
  if (kept !== undefined) return { model: kept, reason: `its conversation began with ${kept}` };
  const wish = cheaper(facts, wishOf(facts));
  if (!wish) return { model: undefined, reason: `nothing names a model: ${executor.name} takes its own` };
  const model = nameFor(executor, wish.model);
  if (model === undefined) return unnamed(executor, wish);
  const called = model === wish.model ? '' : `, which ${executor.name} calls ${model}`;
  return { model, reason: `${wish.model}${called}: ${wish.reason}` };
}

function wishOf({ task, role, domain, cost = {}, executor }: ModelFacts): Wish | undefined {
  if (task?.model) return { model: task.model, reason: 'the task names it', hold: 'fixed' };
  const override = overrideOf(task, role, domain, cost.model_overrides ?? {});
  if (override) return override;
  if (executor.model !== undefined) {
    const reason = `the configuration of ${executor.name} names it`;
    return { model: executor.model, reason, hold: 'loose' };
  }
  if (cost.default_model === undefined) return undefined;
  return { model: cost.default_model, reason: 'cost.default_model', hold: 'loose' };
}

function overrideOf(
  task: ModelFacts['task'],
  role: string,
  domain: string | undefined,
  overrides: NonNullable<NonNullable<Config['cost']>['model_overrides']>,
): Wish | undefined {
  const wish = (model: string | undefined, key: string, why: string, hold: Wish['hold'] = 'firm') =>
    model === undefined ? undefined : { model, reason: `cost.model_overrides.${key}${why}`, hold };
  const ofRole = wish(overrides.role?.[role], `role.${role}`, '');
  if (!task) return ofRole;
  const label = task.labels?.find((one) => overrides.label?.[one] !== undefined);
  const kind = kindOfWork(task);
  const why = ` (${kind.reason})`;
  return (
    (task.priority === 'critical'
      ? wish(overrides.critical_tasks, 'critical_tasks', '', 'fixed')
      : undefined) ??
    ofRole ??
    (label === undefined ? undefined : wish(overrides.label?.[label], `label.${label}`, '')) ??
    (domain === undefined ? undefined : wish(overrides.domain?.[domain], `domain.${domain}`, '')) ??
    wish(overrides.type?.[kind.value], `type.${kind.value}`, why) ??
    (kind.value === 'documentation' ? wish(overrides.documentation, 'documentation', why) : undefined)
  );
}

/** One step down the ladder, where the rules allow it: never for what is critical or was sent back. */
function cheaper({ cost = {}, task, isBudgetLow }: ModelFacts, wish: Wish | undefined): Wish | undefined {
  if (!wish || cost.optimization_enabled === false || wish.hold === 'fixed') return wish;
  const below = LADDER[LADDER.indexOf(wish.model) - 1];
  if (below === undefined || task?.priority === 'critical') return wish;
  const why = `instead of ${wish.model} (${wish.reason})`;
  if (isBudgetLow) return { ...wish, model: below, reason: `less than a fifth of a budget is left, ${why}` };
  if (wish.hold === 'loose' && task?.priority === 'low' && task.iteration === 1)
    return { ...wish, model: below, reason: `the task's priority is low, ${why}` };
  return wish;
}

function nameFor({ models, type }: ModelNames, model: string): string | undefined {
  const own = models[model];
  if (own !== undefined) return own;
  return LADDER.includes(model) && !KNOWS_LADDER.includes(type) ? undefined : model;
}

function unnamed(executor: ModelNames, { model, reason }: Wish): ModelChoice {
  const { name, model: configured } = executor;
  const other = configured !== undefined && configured !== model ? configured : undefined;
  const told = `${name} has no name for ${model} (${reason}; agents.executors.${name}.models gives it one)`;
  return { model: other, reason: `${other ?? 'its own model'}: ${told}` };
}
