// What of a task's domain goes into its prompt.
import { relevantText } from '../../model/expertise/relevant.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { SHARES } from '../../model/prompt/prompt-size.ts';
import { taskDescription } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { readDomain, writtenDomains } from './expertise-file.ts';
import { learningSettings } from './learning-settings.ts';
import { taskDomain } from './task-domain.ts';

export interface KnownText {
  readonly domain: string;
  readonly text: string;
}

/** Undefined where nothing is known, or nothing is to be read. A broken file stops no run. */
export function expertiseText(snapshot: Snapshot, ref: string, state: TaskState): KnownText | undefined {
  if (!learningSettings(snapshot.settings).enabled || writtenDomains(snapshot).length === 0) return undefined;
  const domain = taskDomain(snapshot, { ref, state })?.value;
  const file = domain === undefined ? undefined : readDomain(snapshot, domain);
  if (domain === undefined || !file?.ok || !file.value) return undefined;
  const files = [...state.inputs, ...state.outputs].map(({ path }) => path);
  const about = [state.name, snapshot.text(taskDescription(ref)) ?? '', ...files].join(' ');
  const text = relevantText(file.value.content, about, SHARES.expertise, `sow expertise show ${domain}`);
  return text === undefined ? undefined : { domain, text };
}
