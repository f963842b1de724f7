// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = 'b9e8589d4b63';
