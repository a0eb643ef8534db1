import { expect, waitUntil } from '@open-wc/testing';
import type { HeyanQuiz } from '../../../src/elements/quiz/quiz.js';
import type { PracticeDeck } from '../../../src/engine/quiz/practice-deck.js';
import { deckKey } from '../../../src/engine/quiz/record-keys.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { all, bank, choose, nine, one, openQuiz, paper, press, read, type Clock } from './open-quiz.js';

const day = 86_400_000;
const whole = (quiz: HeyanQuiz): string => read(quiz.renderRoot.querySelector('.panel'));

/** A quiz whose agent has handed in a paper with one right answer of five. */
async function afterExam(clock: Clock = { now: nine }) {
  const records = createMemoryRecords();
  const { quiz } = await openQuiz({ records, clock, properties: { paper, bank } });
  await press(quiz, '开始答题');
  await choose(quiz, '选项B');
  await press(quiz, '交卷');
  await press(quiz, '仍然交卷');
  const deck = () => records.get<PracticeDeck>(deckKey('li'));
  await waitUntil(async () => Object.keys((await deck())?.cards ?? {}).length === 4, 'the mistakes are kept');
  return { quiz, records, clock, deck };
}

async function openBook(quiz: HeyanQuiz): Promise<void> {
  await press(quiz, '错题本');
  await waitUntil(() => one(quiz, '.topics'), 'the book of mistakes did not open', { timeout: 8000 });
}

async function check(quiz: HeyanQuiz): Promise<void> {
  await press(quiz, '看答案');
  await waitUntil(() => one(quiz, '.round-answer'));
}

describe('heyan-quiz, the book of mistakes', () => {
  it('is empty before anything went wrong, and offers the banks by category', async () => {
    const { quiz } = await openQuiz({ properties: { paper, bank } });
    await openBook(quiz);
    expect(whole(quiz)).to.contain('错题本是空的').and.to.contain('练习不计入考核');
    expect(all(quiz, '.topics button').map(read)).to.deep.equal(['礼貌 4 题', '隐私 1 题']);
    expect(quiz.shadowRoot!.activeElement).to.equal(one(quiz, '.practice-title'));
    await expect(quiz).to.be.accessible();
    await press(quiz, '返回试卷');
    expect(read(one(quiz, '.start'))).to.equal('开始答题');
  });

  it('has what went wrong practised, puts what was right off and shows what was wrong once more', async () => {
    const { quiz, records, deck, clock } = await afterExam();
    await openBook(quiz);
    expect(whole(quiz)).to.contain('今天该复习 4 题');
    await press(quiz, '复习 4 题');
    await waitUntil(() => quiz.shadowRoot!.activeElement?.className === 'round-title');
    await expect(quiz).to.be.accessible();
    await choose(quiz, '选项B');
    await check(quiz);
    expect(read(one(quiz, '.round-answer')))
      .to.contain('正确')
      .and.to.contain('解析 single-2');
    expect(whole(quiz)).to.contain('下次复习');
    await waitUntil(() => quiz.shadowRoot!.activeElement === one(quiz, '.round-answer'));
    await expect(quiz).to.be.accessible();
    await press(quiz, '下一题');
    // Without an answer it counts as not known, and comes again at the end of the round.
    for (const _ of [2, 3, 4]) {
      await check(quiz);
      await press(quiz, '下一题');
    }
    expect(read(one(quiz, '.round-title')))
      .to.contain('第 5 题 / 共 7 题')
      .and.to.contain('再来一次');
    await press(quiz, '结束练习');
    await waitUntil(() => one(quiz, '.practice-title'));
    const cards = Object.values((await deck())!.cards);
    expect(cards.every(({ due }) => Date.parse(due) > clock.now)).to.equal(true);
    expect(whole(quiz)).to.contain('今天的都复习完了');
    expect(await records.keys('quiz/results/'), 'practice counts for nothing').to.have.length(1);
    clock.now += 2 * day;
    await press(quiz, '返回试卷');
    await openBook(quiz);
    expect(whole(quiz)).to.contain('今天该复习');
  });

  it('is enlarged by what goes wrong in a category, and only by that', async () => {
    const { quiz, records } = await openQuiz({ properties: { paper, bank } });
    await openBook(quiz);
    await press(quiz, '隐私 1 题');
    await check(quiz);
    const deck = await records.get<PracticeDeck>(deckKey('li'));
    expect(Object.values(deck!.cards).map(({ question }) => question.category)).to.deep.equal(['隐私']);
  });

  it('offers the rules of speech that were missed', async () => {
    const question = { ...paper.items[0]!.question, ruleIds: ['refusal.cannot'] };
    const taught = { ...paper, id: 'taught', items: [{ ...paper.items[0]!, question }] };
    const { quiz } = await openQuiz({ properties: { paper: taught, bank } });
    await press(quiz, '开始答题');
    await press(quiz, '交卷');
    await press(quiz, '仍然交卷');
    await openBook(quiz);
    const rule = all(quiz, '.topics button').map(read)[0]!;
    expect(rule).to.match(/1 次错 1 次$/);
    all(quiz, '.topics button')[0]!.click();
    await waitUntil(() => one(quiz, '.round-title'));
    expect(read(one(quiz, '.stem'))).to.equal(question.stem);
  });

  it('keeps nothing of a paper whose answers are not to be seen', async () => {
    const records = createMemoryRecords();
    const hidden = { ...paper, review: { when: 'at-once', shows: 'marks' } as const };
    const { quiz } = await openQuiz({ records, properties: { paper: hidden } });
    await press(quiz, '开始答题');
    await press(quiz, '交卷');
    await press(quiz, '仍然交卷');
    await press(quiz, '查看解析');
    expect(await records.keys('quiz/practice/')).to.deep.equal([]);
  });

  it('survives damage', async () => {
    const records = createMemoryRecords();
    await records.set(deckKey('li'), { version: 1, noted: 3, cards: { x: { due: 'soon' } } });
    const { quiz } = await openQuiz({ records, properties: { paper, bank } });
    await openBook(quiz);
    expect(whole(quiz)).to.contain('错题本是空的');
  });

  for (const [lang, open, title] of [
    ['zh-TW', '錯題本', '該複習的錯題'],
    ['en', 'My mistakes', 'Mistakes to repeat'],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const { quiz } = await openQuiz({ properties: { paper, bank, lang } });
      await waitUntil(() => one(quiz, '.mistakes'));
      await press(quiz, open);
      await waitUntil(() => one(quiz, '.topics'), 'it did not open', { timeout: 8000 });
      expect(whole(quiz)).to.contain(title);
    });
});
