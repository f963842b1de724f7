// What the settings say of learning, defaults included.
import type { Config } from '../../model/generated/types.ts';
import { DEFAULTS } from '../config/settings.ts';

export interface LearningSettings {
  readonly enabled: boolean;
  readonly maxLines: number;
  readonly interval: 'never' | 'session' | 'daily';
  readonly domains: readonly string[];
}

export function learningSettings({ learning = {} }: Config): LearningSettings {
  const {
    enabled = DEFAULTS.learning.enabled,
    expertise_max_lines: maxLines = DEFAULTS.learning.expertise_max_lines,
    self_improve_interval: interval = DEFAULTS.learning.self_improve_interval,
    domains = DEFAULTS.learning.domains,
  } = learning;
  return { enabled, maxLines, interval, domains };
}
