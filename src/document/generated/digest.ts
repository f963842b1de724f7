// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '0e35f41bc301';
