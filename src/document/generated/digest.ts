// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = 'd7ab8d8450b4';
