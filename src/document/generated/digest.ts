// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '66e86d7e113e';
