// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '68b8ffeb697f';
