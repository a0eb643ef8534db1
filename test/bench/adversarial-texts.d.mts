import type { RulePack } from '../../src/engine/packs/rule-types.js';

export function adversarialTexts(
  packs: readonly RulePack[],
  length: number,
): { readonly name: string; readonly text: string }[];
