// How ajv makes validators of emitted schemas, at build time for sow's own and while sow runs for a project's.
import { DATE_TIME } from './date-time.ts';

export const AJV_OPTIONS = {
  // The emitter is ours: a check against the meta-schema would take most of the time.
  meta: false,
  validateSchema: false,
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  allowMatchingProperties: true,
  allErrors: true,
  // document/check words every error itself.
  messages: false,
  discriminator: true,
  formats: { 'date-time': DATE_TIME },
} as const;
