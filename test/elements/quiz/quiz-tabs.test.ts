import { expect, waitUntil } from '@open-wc/testing';
import type { HeyanAttemptEvent } from '../../../src/elements/quiz/attempt-event.js';
import type { HeyanQuiz } from '../../../src/elements/quiz/quiz.js';
import type { Attempt } from '../../../src/engine/quiz/attempt.js';
import { createLocalRecords } from '../../../src/records/local-records.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { all, choose, fill, lookAtClock, nine, one, openQuiz, paper, press, read } from './open-quiz.js';

const chosen = (quiz: HeyanQuiz): string[] =>
  all(quiz, '.option')
    .filter(row => row.querySelector('input')!.checked)
    .map(row => read(row).slice(-1));
const stored = (records: Records): Promise<Attempt | undefined> =>
  records.get<Attempt>(`quiz/attempt/${paper.id}/li`);

/** Two tabs of one browser: a connection of its own each, where it matters. */
const twoTabs = async (records = createMemoryRecords(), others = records) => {
  const clock = { now: nine };
  const told: HeyanAttemptEvent[] = [];
  const [first, second] = [await openQuiz({ records, clock }), await openQuiz({ records: others, clock })];
  for (const { quiz } of [first, second]) quiz.addEventListener('heyan-attempt', event => told.push(event));
  return { first: first.quiz, second: second.quiz, records, clock, told };
};

describe('heyan-quiz, open in two tabs', () => {
  it('shows the attempt begun in the other one, and both are told', async () => {
    const { first, second } = await twoTabs();
    await press(first, '开始答题');
    await waitUntil(() => one(second, '.question'), 'the second tab did not follow');
    for (const quiz of [first, second]) {
      await waitUntil(() => read(one(quiz, '.notice.info')).includes('也在另一个页面打开着'));
      await expect(quiz).to.be.accessible();
    }
    second.remove();
    await waitUntil(() => one(first, '.notice.info') === null, 'the notice goes with the other tab');
  });

  it('joins what is answered in both, whoever writes last', async () => {
    const name = `heyan-test-${crypto.randomUUID()}`;
    const { first, second, records } = await twoTabs(createLocalRecords(name), createLocalRecords(name));
    await press(first, '开始答题');
    await waitUntil(() => one(second, '.question'));
    // Both at once: neither has seen what the other writes.
    const firstAnswers = choose(first, '选项B');
    all(second, '.sheet .cell')[4]!.click();
    await second.updateComplete;
    await fill(second, '三', '再见');
    await firstAnswers;
    await waitUntil(async () => Object.keys((await stored(records))?.responses ?? {}).length === 2);
    await waitUntil(() => all(first, '.sheet .answered').length === 2, 'the first tab shows both');
    await waitUntil(() => all(second, '.sheet .answered').length === 2, 'the second tab shows both');
    expect(read(one(first, '.where')), 'each stays at its own question').to.contain('第 1 题');
    expect(read(one(second, '.where'))).to.contain('第 5 题');
  });

  it('is begun once, though both press the button at once', async () => {
    const name = `heyan-test-${crypto.randomUUID()}`;
    const { first, second } = await twoTabs(createLocalRecords(name), createLocalRecords(name));
    await Promise.all([press(first, '开始答题'), press(second, '开始答题')]);
    await choose(first, '选项C');
    await waitUntil(() => chosen(second).join() === 'C', 'it is the same attempt');
  });

  it('is handed in once, though both do at once', async () => {
    const name = `heyan-test-${crypto.randomUUID()}`;
    const { first, second, records, told } = await twoTabs(
      createLocalRecords(name),
      createLocalRecords(name),
    );
    await press(first, '开始答题');
    await choose(first, '选项B');
    await waitUntil(() => chosen(second).join() === 'B');
    for (const quiz of [first, second]) await press(quiz, '交卷');
    await Promise.all([press(first, '仍然交卷'), press(second, '仍然交卷')]);
    for (const quiz of [first, second]) {
      await waitUntil(() => one(quiz, '.figure'));
      expect(read(one(quiz, '.figure'))).to.equal('20 分');
    }
    expect(told).to.have.length(1);
    expect(await records.keys('quiz/results/')).to.have.length(1);
    expect(await records.keys('quiz/answers/')).to.have.length(1);
  });

  it('takes no more answers once it is handed in, even where the other tab has not heard of it', async () => {
    const { first, second, records } = await twoTabs();
    await press(first, '开始答题');
    await waitUntil(() => one(second, '.question'));
    const before = (await stored(records))!;
    const ended = { ...before, submittedAt: nine + 1, responses: { 'single-1': 'C' } };
    await records.set(`quiz/attempt/${paper.id}/li`, ended);
    await choose(second, '选项B');
    await waitUntil(() => one(second, '.figure'), 'it shows that the attempt is over');
    expect((await stored(records))!.responses).to.deep.equal({ 'single-1': 'C' });
  });

  it('looks when it comes to the front where tabs cannot tell each other', async () => {
    const { BroadcastChannel: channel } = globalThis;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      const { first, second } = await twoTabs();
      await press(first, '开始答题');
      await choose(first, '选项C');
      await lookAtClock(second);
      await waitUntil(() => one(second, '.question'));
      expect(chosen(second)).to.deep.equal(['C']);
      await choose(second, '选项B');
      await press(second, '交卷');
      await press(second, '仍然交卷');
      await lookAtClock(first);
      await waitUntil(() => one(first, '.figure'));
      expect(read(one(first, '.figure'))).to.equal('20 分');
    } finally {
      Object.assign(globalThis, { BroadcastChannel: channel });
    }
  });
});
