// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '200666a8734b';
