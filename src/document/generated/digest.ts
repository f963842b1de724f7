// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '29452ec7aa13';
