// Whether a run may start for its price: what was spent, what living runs may still spend, and what this one may, must
// stay within every budget that it falls under.
import { counted } from '../../base/counted.ts';
import { type Micros, moneyText } from './money.ts';

export interface Budget {
  readonly of: 'task' | 'orchestration' | 'project';
  readonly limit: Micros;
  readonly spent: Micros;
  /** What living runs are expected to spend; undefined where nothing is known of one of them. */
  readonly reserved: Micros | undefined;
}

export interface Overrun {
  readonly of: Budget['of'];
  /** later: the runs that live may leave enough; never: only more money does. */
  readonly until: 'later' | 'never';
  readonly text: string;
}

/** @param estimate undefined where nothing is known: such a run goes alone, and only while something is left. */
export function overrunOf(budgets: readonly Budget[], estimate: Micros | undefined): Overrun | undefined {
  return budgets
    .flatMap((budget) => overrun(budget, estimate) ?? [])
    .sort((a, b) => Number(a.until === 'later') - Number(b.until === 'later'))[0];
}

function overrun(budget: Budget, estimate: Micros | undefined): Overrun | undefined {
  const { limit, spent, reserved } = budget;
  const left = limit - spent;
  if (left <= 0 || (estimate !== undefined && estimate > left)) return told(budget, estimate, 'never');
  const isAlone = reserved === 0;
  if (reserved === undefined || (estimate === undefined && !isAlone)) return told(budget, estimate, 'later');
  return (estimate ?? 0) + reserved > left ? told(budget, estimate, 'later') : undefined;
}

/** Of a budget that was passed. */
export function spentText({ of, limit, spent }: Pick<Budget, 'of' | 'limit' | 'spent'>): string {
  return `the budget of the ${of}: ${moneyText(spent)} of ${moneyText(limit)} USD spent`;
}

function told(budget: Budget, estimate: Micros | undefined, until: Overrun['until']): Overrun {
  const { of, reserved } = budget;
  const parts = [
    reserved === undefined
      ? 'what runs now may spend is not known'
      : reserved > 0
        ? `${moneyText(reserved)} kept for what runs now`
        : undefined,
    estimate === undefined
      ? 'what the next run costs is not known'
      : `the next run is expected to cost ${moneyText(estimate)}`,
  ];
  return { of, until, text: [spentText(budget), ...parts].filter(Boolean).join(', ') };
}

/** Less than a fifth of the smallest is left. */
export function isLow(budgets: readonly Budget[]): boolean {
  return budgets.some(({ limit, spent, reserved }) => (limit - spent - (reserved ?? 0)) * 5 < limit);
}

/** What people are shown: the budgets that runs of whatever task fall under, and how many tasks have one beside. */
export interface Budgets {
  readonly shared: readonly Pick<Budget, 'of' | 'limit' | 'spent'>[];
  readonly ofTasks: number;
}

/** `none`, or how much of which is spent. */
export function budgetText({ shared, ofTasks }: Budgets): string {
  const spent = shared.map((one) => `${moneyText(one.spent)} of ${moneyText(one.limit)} USD (${one.of})`);
  const own =
    ofTasks > 0 ? ` (${counted(ofTasks, 'task')} with one of ${ofTasks === 1 ? 'its' : 'their'} own)` : '';
  return `${spent.join(', ') || 'none'}${own}`;
}
