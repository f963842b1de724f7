// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '7db92530e436';
