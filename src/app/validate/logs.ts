// Log lines that are no event: told, never dropped silently and never rewritten.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { isValid } from '../../document/check/check.ts';
import { logLines, MAX_LINE_BYTES } from '../../store/state/log.ts';
import { shownPath } from '../../store/state/state-file.ts';

/** The one documented list; an unknown type is a warning, so that an older sow reads a newer log. */
export const EVENT_TYPES: ReadonlySet<string> = new Set(
  `created adopted claimed released paused answered submitted approved rejected completed abandoned reopened accepted settled
  unblocked set removed dependency_added dependency_removed joined left shared noted progress rated checked forced restored
  archived run_started run_ended run_reminded cost`.split(/\s+/),
);
export const EVENT_FAMILIES = /^(batch|workflow|step|checkpoint|merge|project|phase)_[a-z_]+$/;

/** @param shown how diagnostics name it. */
export function logFaults(path: string, text: string | null, shown = shownPath(path)): Diagnostic[] {
  if (text === null) return [];
  return logLines(text).flatMap(({ from, text: line, value }): Diagnostic[] => {
    const at = { file: shown, text, from, to: from + line.length };
    if (Buffer.byteLength(line) > MAX_LINE_BYTES)
      return [{ code: 'SOW504', severity: 'warning', message: 'a log line is longer than 64 KiB', at }];
    if (/^(<{7}|={7}|>{7})/.test(line)) {
      return [
        {
          code: 'SOW105',
          severity: 'error',
          message: 'an unresolved merge conflict',
          at,
          help: 'keep the lines of both sides, remove the markers',
        },
      ];
    }
    if (!value)
      return [
        {
          code: 'SOW504',
          severity: 'warning',
          message: 'a log line is not one JSON object',
          at,
          help: 'remove the line',
        },
      ];
    if (value.v === undefined && isValid('progress', value)) return [];
    if (!isValid('event', value))
      return [
        {
          code: 'SOW504',
          severity: 'warning',
          message: 'a log line is no event',
          at,
          help: 'see schemas/event.cue',
        },
      ];
    const type = String(value.type);
    if (EVENT_TYPES.has(type) || EVENT_FAMILIES.test(type)) return [];
    return [
      {
        code: 'SOW505',
        severity: 'warning',
        message: `the event type ${type} is not known to this version of sow`,
        at,
      },
    ];
  });
}
