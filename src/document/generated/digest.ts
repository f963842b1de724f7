// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '0e20f5429280';
