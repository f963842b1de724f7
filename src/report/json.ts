// The envelopes of --json.
import type { Failure } from '../base/failure.ts';
import { diagnosticJson } from './diagnostic.ts';
import { describeFailure, hintOf } from './failure.ts';

export function envelope(command: string, data: object): string {
  return `${JSON.stringify({ sow: 1, command, data }, null, 2)}\n`;
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
  return `${JSON.stringify({ sow: 1, error }, null, 2)}\n`;
}
