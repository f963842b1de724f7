// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '20d187b4b397';
