// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '42afd21890fe';
