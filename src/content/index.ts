export { defaultBanks } from './banks.js';
export { defaultPhrasePacks } from './phrases.js';
export { defaultPolicies } from './policies.js';
export { defaultRulePacks } from './rules.js';
export { defaultScriptPacks } from './scripts.js';
