import type { Rule } from '../../src/engine/packs/rule-types.js';

export function naiveCheck(rules: readonly Rule[], text: string): string[];
