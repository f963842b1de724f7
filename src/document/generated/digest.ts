// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = 'e531d9cc6a91';
