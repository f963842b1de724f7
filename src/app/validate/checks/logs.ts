// Log lines that are no event: told, never dropped silently and never rewritten.
import type { Diagnostic, DiagnosticCode, Place } from '../../../base/diagnostic.ts';
import { checkText, isValid } from '../../../document/check/check.ts';
import { conflictsIn } from '../../../document/merge/markers.ts';
import { diagnosticOf } from '../../../document/yaml/fault.ts';
import { type LogLine, logLines, MAX_LINE_BYTES } from '../../../store/state/log.ts';
import { shownPath } from '../../../store/state/state-file.ts';

/** The one documented list; an unknown type is a warning, so that an older sow reads a newer log. */
export const EVENT_TYPES: ReadonlySet<string> = new Set(
  `created adopted claimed released paused answered submitted approved rejected completed abandoned reopened accepted settled
  unblocked set removed dependency_added dependency_removed joined left shared noted progress rated checked forced restored
  archived run_started run_ended run_reminded cost cost_taken_back expertise_changed`.split(/\s+/),
);
export const EVENT_FAMILIES = /^(batch|workflow|step|checkpoint|merge|project|phase)_[a-z_]+$/;
const MARKER = /^(<{7}|={7}|>{7}|\|{7})(\s|$)/;

/** @param shown how diagnostics name it. */
export function logFaults(path: string, text: string | null, shown = shownPath(path)): Diagnostic[] {
  if (text === null) return [];
  const conflicts = conflictsIn(text).map(({ from, to, ours, theirs }) =>
    diagnosticOf(shown, text, {
      code: 'SOW105',
      message: `an unresolved merge conflict: above ${ours.name}, below ${theirs.name}`,
      range: [from, to],
      help: 'sow resolve; or keep the lines of both sides and remove the markers',
    }),
  );
  const lines = logLines(text)
    .filter((line) => conflicts.length === 0 || !MARKER.test(line.text))
    .flatMap((line) =>
      lineFaults(line, { file: shown, text, from: line.from, to: line.from + line.text.length }),
    );
  return [...conflicts, ...lines.slice(0, MOST_TOLD), ...theRest(lines.slice(MOST_TOLD))];
}

/** A log of something else would be told line by line, as often as it has lines. */
const MOST_TOLD = 1000;

function theRest([first, ...more]: readonly Diagnostic[]): Diagnostic[] {
  if (!first) return [];
  return [
    { ...first, message: `${first.message}; and ${more.length} more faults follow`, help: 'mend the log' },
  ];
}

function lineFaults({ text, value }: LogLine, at: Place): Diagnostic[] {
  const say = (code: DiagnosticCode, message: string, help?: string): Diagnostic[] => [
    { code, severity: 'warning', message, at, ...(help && { help }) },
  ];
  if (Buffer.byteLength(text) > MAX_LINE_BYTES)
    return say('SOW504', 'a log line is longer than 64 KiB', 'readers pass over it: remove it');
  if (!value) return say('SOW504', 'a log line is not one JSON object', 'remove the line');
  if (value.v === undefined && isValid('progress', value)) return [];
  if (!isValid('event', value)) return [noEvent(text, at)];
  if (value.to === undefined && value.prev !== undefined)
    return say('SOW504', 'prev stands on an event without to, and only a move has one', 'remove prev');
  if (value.to !== undefined && (value.prev === undefined || value.iteration === undefined))
    return say('SOW504', 'an event with to has no prev or no iteration, and a move has both');
  const type = String(value.type);
  return EVENT_TYPES.has(type) || EVENT_FAMILIES.test(type)
    ? []
    : say('SOW505', `the event type ${type} is not known to this version of sow`);
}

/** JSON is YAML: what the schema says of the line is told at its place in the log. */
function noEvent(line: string, at: Place): Diagnostic {
  const [first] = checkText('event', at.file, line);
  const generic = { code: 'SOW504', severity: 'warning', message: 'a log line is no event', at } as const;
  if (!first) return generic;
  const { message, rule, help } = first;
  return {
    ...generic,
    message: `a log line is no event: ${message}`,
    at: { ...at, from: at.from + first.at.from, to: at.from + first.at.to },
    ...(rule && { rule }),
    ...(help && { help }),
  };
}
