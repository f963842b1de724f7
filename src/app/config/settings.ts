// Settings: which value holds, and where it comes from. Flag over environment over repository over user over default.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { fieldOrder, shapeAt } from '../../document/check/order.ts';
import { DOMAINS } from '../../model/expertise/domain.ts';
import type { Config } from '../../model/generated/types.ts';
import { DEFAULT_STRATEGY } from '../../model/graph/order.ts';
import { CONFIG } from '../../store/layout.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { editsFrom } from '../task/assign.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { agentSettings } from './agent-settings.ts';
import { durationMs } from './duration.ts';
import type { Setting } from './setting.ts';
import { isSetting, type SettingPath, settingPaths, valueAt } from './setting-paths.ts';

export const DEFAULTS = {
  parallel: {
    enabled: true,
    max_concurrency: 3,
    strategy: DEFAULT_STRATEGY,
    worktree_dir: '.sow/worktrees',
    merge_strategy: 'merge',
  },
  worktrees: { mode: 'auto', copy: [] },
  runs: { timeout: '60m', idle_timeout: '10m', grace: '5s', retries: 3, on_failure: 'continue' },
  limits: { runs_per_task: 10, repeated_calls: 20, error_rate: 0.9 },
  archive: { format: 'tar.gz' },
  checkpoints: { keep_last: 50 },
  review: { mode: 'human', max_iterations: 3 },
  learning: {
    enabled: true,
    expertise_max_lines: 1000,
    self_improve_interval: 'daily',
    domains: DOMAINS,
  },
  cost: { enabled: true, budget_limit_usd: null, optimization_enabled: true },
  editor: { schema_comment: true },
} as const satisfies Config;

/** The settings that hold, defaults included. */
export function settingsOf(config: Config) {
  const runs = { ...DEFAULTS.runs, ...config.runs };
  const limits = { ...DEFAULTS.limits, ...config.limits };
  return {
    maxConcurrency: concurrencyOf(config),
    timeoutMs: durationMs(runs.timeout),
    idleMs: durationMs(runs.idle_timeout),
    totalMs: config.runs?.total_timeout ? durationMs(config.runs.total_timeout) : undefined,
    graceMs: durationMs(runs.grace),
    retries: runs.retries,
    onFailure: runs.on_failure,
    runsPerTask: limits.runs_per_task,
    watchdog: { repeatedCalls: limits.repeated_calls, errorRate: limits.error_rate },
    review: config.review?.mode ?? DEFAULTS.review.mode,
    checkpoints: {
      keepLast: config.checkpoints?.keep_last ?? DEFAULTS.checkpoints.keep_last,
      keepDays: config.checkpoints?.keep_days,
    },
    maxReviews: config.review?.max_iterations ?? DEFAULTS.review.max_iterations,
  };
}

/** What holds for the worktrees of tasks. */
export function worktreeSettings({ parallel, worktrees }: Config) {
  return {
    mode: worktrees?.mode ?? DEFAULTS.worktrees.mode,
    copy: worktrees?.copy ?? DEFAULTS.worktrees.copy,
    setup: worktrees?.setup,
    folder: parallel?.worktree_dir ?? DEFAULTS.parallel.worktree_dir,
    strategy: parallel?.merge_strategy ?? DEFAULTS.parallel.merge_strategy,
  };
}

function concurrencyOf({ parallel = {} }: Config): number {
  const { enabled = DEFAULTS.parallel.enabled, max_concurrency = DEFAULTS.parallel.max_concurrency } =
    parallel;
  return enabled ? max_concurrency : 1;
}

export function showSettings(workspace: Workspace): Result<readonly Setting[]> {
  return readQuietly(workspace.store, ({ config }) => {
    if (config.exists && !config.value)
      return fail({ reason: 'invalid-state', diagnostics: config.diagnostics });
    const paths = settingPaths([config.value, workspace.userConfig]);
    const settings = paths.map((path) => resolveSetting(workspace, config.value, path));
    return ok([...settings, ...agentSettings(workspace)]);
  });
}

export function getSetting(workspace: Workspace, key: string): Result<Setting> {
  const all = showSettings(workspace);
  if (!all.ok) return all;
  const setting = all.value.find((one) => one.key === key);
  return setting ? ok(setting) : unknownKey(key);
}

export function setSetting(
  workspace: Workspace,
  words: readonly string[],
): Promise<Result<{ readonly changed: readonly string[] }>> {
  return change(workspace, { command: 'config set', project: 'optional' }, ({ snapshot, draft }) => {
    const { config } = snapshot;
    if (config.exists && !config.value)
      return fail({ reason: 'invalid-state', diagnostics: config.diagnostics });
    const edits = editsFrom('config', config.value ?? {}, words, {});
    if (!edits.ok) return edits;
    const unknown = edits.value.find(({ path }) => !isSetting(path));
    if (unknown) return unknownKey(unknown.path.join('.'));
    if (edits.value.length === 0) return ok({ changed: [] });
    if (!config.exists) {
      const made = draft.createState('config', CONFIG, { schema_version: 1 });
      if (!made.ok) return made;
    }
    const written = draft.editState('config', CONFIG, config.exists ? config.text : '', edits.value);
    return written.ok ? ok({ changed: edits.value.map(({ path }) => path.join('.')) }) : written;
  });
}

function resolveSetting(
  { userConfig }: Workspace,
  repository: Config | undefined,
  path: SettingPath,
): Setting {
  const key = path.join('.');
  for (const [source, config] of [
    ['repository', repository],
    ['user', userConfig],
    ['default', DEFAULTS],
  ] as const) {
    const value = valueAt(config, path);
    if (value !== undefined) return { key, value, source };
  }
  return { key, value: null, source: 'default' };
}

function unknownKey(key: string): Result<never> {
  const section = key.split('.').slice(0, -1);
  const known = settingPaths().map((path) => path.join('.'));
  const [near] = nearest(key, known);
  const siblings = shapeAt('config', section)
    ? fieldOrder('config', section).map((name) => [...section, name].join('.'))
    : known;
  return fail({ reason: 'not-found', what: 'setting', ref: key, near: near ? [near] : siblings });
}
