// The envelopes of --json.
import type { Failure } from '../base/failure.ts';
import { diagnosticJson } from './diagnostic.ts';
import { describeFailure, hintOf } from './failure.ts';

export function envelope(command: string, data: object): string {
  return printed({ sow: 1, command, data });
}

/** The same on one line, for what comes as a stream. */
export function envelopeLine(command: string, data: object): string {
  return printed({ sow: 1, command, data }, 0);
}

/** @param warnings what people would have read on stderr before. */
export function errorEnvelope(failure: Failure, warnings: readonly string[] = []): string {
  const { reason, hint: _hint, ...facts } = failure;
  const hint = hintOf(failure);
  const diagnostics = 'diagnostics' in failure ? failure.diagnostics.map(diagnosticJson) : undefined;
  const error = {
    reason,
    message: describeFailure(failure),
    ...(hint !== undefined && { hint }),
    ...facts,
    ...(diagnostics && { diagnostics }),
    ...('message' in failure && { message: describeFailure(failure) }),
    ...(warnings.length > 0 && { warnings }),
  };
  return printed({ sow: 1, error });
}

/** JSON leaves control characters above the first 32 as they are, and those that turn the direction of a text round. */
function printed(value: object, indent = 2): string {
  const text = JSON.stringify(value, null, indent);
  return `${text.replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
