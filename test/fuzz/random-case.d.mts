import type { Rule } from '../../src/engine/packs/rule-types.js';

export function createRandomCases(random: () => number): { rules(): Rule[]; text(): string };
