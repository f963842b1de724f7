// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '720f8523e8ec';
