import type { Rule } from '../../src/engine/packs/types.js';

export function createRandomCases(random: () => number): { rules(): Rule[]; text(): string };
