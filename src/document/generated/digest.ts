// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = 'ffa44ad63572';
