// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '6fe296051a06';
