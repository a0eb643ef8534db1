/**
 * Characters that carry the talk rather than the matter: pronouns, particles, question words, auxiliaries. In a
 * customer's message they are half of the text, and in a few hundred phrases they are too rare for their frequency
 * to show it.
 */
const light = new Set(
  '我你您他她它们咱自己这那哪谁啥什么怎样为何几多少吗呢吧啊呀哦嘛的地得了着过是在有没不别都也就还又才再很太真好' +
    '挺更最把被让给帮请问想要能会可以应该跟和与及或但而如果因所到底下上一个些点里谢对来去说呵东西',
);

/** What a pair of characters is worth in the overlap, by how many of the two are light. */
const pairWeights = [1, 0.65, 0.15] as const;

/** Characters in the text of the query, folded. */
export function isLight(character: string): boolean {
  return light.has(character);
}

export function pairWeight(one: boolean, other: boolean): number {
  return pairWeights[(Number(one) + Number(other)) as 0 | 1 | 2];
}
