import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { HeyanAttemptEvent } from '../../../src/elements/quiz/attempt-event.js';
import { createLocalRecords } from '../../../src/records/local-records.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import {
  all,
  choose,
  fill,
  lookAtClock,
  nine,
  one,
  openQuiz,
  paper,
  press,
  read,
  type Clock,
} from './open-quiz.js';

const minute = 60_000;
const timeShown = (quiz: Parameters<typeof one>[0]): string => read(one(quiz, '.clock b'));
const said = (quiz: Parameters<typeof one>[0]): string => read(one(quiz, 'p.visually-hidden'));

describe('heyan-quiz, a page closed and opened again', () => {
  it('goes on with the same paper, order, answers, flags, place and deadline', async () => {
    const records = createLocalRecords(`heyan-test-${crypto.randomUUID()}`);
    const clock: Clock = { now: nine };
    const before = await openQuiz({ records, clock });
    await press(before.quiz, '开始答题');
    await choose(before.quiz, '选项C');
    one(before.quiz, '.flag')!.click();
    await press(before.quiz, '第 5 题，未答');
    await fill(before.quiz, '三', '再');
    await press(before.quiz, '上一题');
    await press(before.quiz, '上一题');
    await choose(before.quiz, '选项A', '选项D');
    const shown = all(before.quiz, '.option').map(read);
    await waitUntil(async () => {
      const stored = await records.get<{ responses: object }>(`quiz/attempt/${paper.id}/li`);
      return Object.keys(stored?.responses ?? {}).length === 3;
    });
    before.quiz.remove();

    clock.now += 7 * minute + 30_000;
    // The trainer has published another paper under the same id: the one begun stays in force.
    const changed = { ...paper, items: [...paper.items].reverse(), timeLimitMinutes: 5 };
    const { quiz } = await openQuiz({ records, clock, properties: { paper: changed } });
    expect(read(one(quiz, '.where'))).to.equal('第 3 题 / 共 5 题');
    expect(all(quiz, '.option').map(read)).to.deep.equal(shown);
    expect(
      all<HTMLInputElement>(quiz, '.option')
        .filter(row => row.querySelector('input')!.checked)
        .map(read)
        .map(text => text.slice(-1))
        .sort(),
    ).to.deep.equal(['A', 'D']);
    expect(all(quiz, '.sheet .cell')[0]!.getAttribute('aria-label')).to.equal('第 1 题，已答，已标记');
    expect(timeShown(quiz)).to.equal('12:30');
    expect(document.activeElement, 'nothing asked for the focus').to.not.equal(quiz);
    await press(quiz, '第 5 题，已答');
    expect(all<HTMLInputElement>(quiz, 'input.blank').map(blank => blank.value)).to.deep.equal(['三', '再']);
  });

  it('takes up the running attempt first when another paper was published meanwhile', async () => {
    const records = createMemoryRecords();
    await records.set('quiz/paper/2026-11', paper);
    const first = await openQuiz({ records, properties: {} });
    await press(first.quiz, '开始答题');
    await choose(first.quiz, '选项B');
    first.quiz.remove();

    const newer = { ...paper, id: 'newer', title: '新试卷' };
    await records.set('quiz/paper/2026-11', newer);
    const { quiz } = await openQuiz({ records, properties: {} });
    expect(read(one(quiz, '#title'))).to.equal('十一月考核');
    expect(all<HTMLInputElement>(quiz, '.option input').filter(input => input.checked)).to.have.length(1);
    expect(read(one(quiz, '.notice.info'))).to.contain('先答完交卷');
    await press(quiz, '交卷');
    await press(quiz, '仍然交卷');
    expect(read(one(quiz, '.figure'))).to.equal('20 分');
    expect(read(one(quiz, '.notice.info'))).to.contain('更新前那一份的成绩');
    await press(quiz, '去看新试卷');
    await waitUntil(() => one(quiz, '.start'));
    expect(read(one(quiz, '#title'))).to.equal('新试卷');
    expect(read(one(quiz, '.start'))).to.equal('开始答题');
    expect(one(quiz, '.notice.info')).to.equal(null);
  });

  it('leaves the running attempt of another agent or month alone', async () => {
    const records = createMemoryRecords();
    const first = await openQuiz({ records });
    await press(first.quiz, '开始答题');
    first.quiz.remove();
    const others = [
      { paper: { ...paper, id: 'newer' }, agent: { id: 'han', name: '韩梅梅' } },
      { paper: { ...paper, id: 'december', month: '2026-12' } },
    ];
    for (const properties of others) {
      const { quiz } = await openQuiz({ records, properties });
      await waitUntil(() => one(quiz, '.start'), JSON.stringify(properties.agent));
      quiz.remove();
    }
  });

  it('goes on with a running attempt even where the published paper cannot be read', async () => {
    const records = createMemoryRecords();
    const first = await openQuiz({ records });
    await press(first.quiz, '开始答题');
    first.quiz.remove();
    await records.set('quiz/paper/2026-11', { title: '坏了' });
    const { quiz } = await openQuiz({ records, properties: {} });
    expect(read(one(quiz, '.where'))).to.equal('第 1 题 / 共 5 题');
  });

  it('survives being moved in the page', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    await choose(quiz, '选项C');
    const other = document.createElement('div');
    quiz.parentElement!.append(other);
    other.append(quiz);
    await quiz.updateComplete;
    expect(all<HTMLInputElement>(quiz, '.option input').filter(input => input.checked)).to.have.length(1);
    expect(read(one(quiz, '.where'))).to.equal('第 1 题 / 共 5 题');
  });

  it('shows the result again after it was handed in', async () => {
    const records = createMemoryRecords();
    const { quiz } = await openQuiz({ records });
    await press(quiz, '开始答题');
    await press(quiz, '交卷');
    const told = oneEvent<HeyanAttemptEvent>(quiz, 'heyan-attempt');
    await press(quiz, '仍然交卷');
    await told;
    const again = await openQuiz({ records });
    expect(read(one(again.quiz, '.figure'))).to.equal('0 分');
  });

  it('enters a result the closing page did not get to write', async () => {
    const records = createMemoryRecords();
    const { quiz } = await openQuiz({ records });
    await press(quiz, '开始答题');
    await press(quiz, '交卷');
    const told = oneEvent<HeyanAttemptEvent>(quiz, 'heyan-attempt');
    await press(quiz, '仍然交卷');
    const { attempt } = await told;
    const key = `quiz/results/2026-11/li/${attempt.id}`;
    await records.delete(key);
    await openQuiz({ records });
    expect(await records.get(key)).to.deep.include({ attemptId: attempt.id, total: 0 });
  });

  it('makes a damaged result anew', async () => {
    const records = createMemoryRecords();
    const { quiz } = await openQuiz({ records });
    await press(quiz, '开始答题');
    await press(quiz, '交卷');
    const told = oneEvent<HeyanAttemptEvent>(quiz, 'heyan-attempt');
    await press(quiz, '仍然交卷');
    const { attempt } = await told;
    const key = `quiz/results/2026-11/li/${attempt.id}`;
    await records.set(key, { version: 1, attemptId: attempt.id, paperId: paper.id, total: 'lots' });
    const again = await openQuiz({ records });
    expect(read(one(again.quiz, '.figure'))).to.equal('0 分');
    await waitUntil(async () => (await records.get<{ total: unknown }>(key))?.total === 0);
  });

  it('takes up what was answered in another tab', async () => {
    const records = createMemoryRecords();
    const first = await openQuiz({ records });
    await press(first.quiz, '开始答题');
    const second = await openQuiz({ records });
    await choose(second.quiz, '选项B');
    await lookAtClock(first.quiz);
    await waitUntil(() => all<HTMLInputElement>(first.quiz, '.option input').some(input => input.checked));
    await press(second.quiz, '交卷');
    await press(second.quiz, '仍然交卷');
    await lookAtClock(first.quiz);
    await waitUntil(() => one(first.quiz, '.score'));
    expect(await records.keys('quiz/results/')).to.have.length(1);
  });
});

describe('heyan-quiz, a damaged attempt', () => {
  const key = `quiz/attempt/${paper.id}/li`;
  for (const [name, damage] of [
    ['a text', '{"version":1,'],
    ['half an object', { version: 1, id: 'x', paper: { ...paper, items: [{}] } }],
  ] as const)
    it(`is told, set aside and started afresh: ${name}`, async () => {
      const records = createMemoryRecords();
      await records.set(key, damage);
      const { quiz } = await openQuiz({ records });
      expect(read(one(quiz, '[role=alert]'))).to.contain('上次未完成的作答已损坏');
      expect(await records.get(key)).to.equal(undefined);
      const [aside] = await records.keys('quiz/corrupt/');
      expect(await records.get(aside!)).to.deep.equal(damage);
      await expect(quiz).to.be.accessible();
      await press(quiz, '开始答题');
      expect(one(quiz, '[role=alert]')).to.equal(null);
      expect(one(quiz, '.question')).to.not.equal(null);
    });
});

describe('heyan-quiz, storage', () => {
  it('says that answers live only until the page is closed where nothing can be kept', async () => {
    const { quiz } = await openQuiz({ records: createMemoryRecords() });
    expect(read(one(quiz, '.notice.warning'))).to.contain('作答只保留到关闭本页为止');
  });

  it('says so too when storage fails in the middle', async () => {
    const { quiz } = await openQuiz({ records: createLocalRecords(`heyan-test-${crypto.randomUUID()}`) });
    expect(one(quiz, '.notice.warning')).to.equal(null);
    await press(quiz, '开始答题');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await choose(quiz, '选项B');
      await waitUntil(() => one(quiz, '.notice.warning'));
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(read(one(quiz, '.notice.warning'))).to.contain('作答只保留到关闭本页为止');
  });
});

describe('heyan-quiz, time', () => {
  it('computes what is left from the deadline', async () => {
    const { quiz, clock } = await openQuiz();
    await press(quiz, '开始答题');
    expect(timeShown(quiz)).to.equal('20:00');
    clock.now += 12 * minute + 1;
    await lookAtClock(quiz);
    expect(timeShown(quiz)).to.equal('8:00');
  });

  it('looks at the clock by itself', async () => {
    const { quiz } = await openQuiz({ clock: { get now() { return Date.now(); } } }); // prettier-ignore
    await press(quiz, '开始答题');
    await waitUntil(() => timeShown(quiz) === '19:59', 'the clock did not move', { timeout: 3000 });
  });

  it('announces 10, 5 and 1 minutes and 30 seconds, and nothing between', async () => {
    const { quiz, clock } = await openQuiz();
    await press(quiz, '开始答题');
    const heard: string[] = [];
    for (const left of [15, 10.5, 10, 9.5, 6, 5, 4, 1.1, 1, 0.9, 0.5, 0.4]) {
      clock.now = nine + (20 - left) * minute;
      await lookAtClock(quiz);
      if (said(quiz) !== (heard.at(-1) ?? '')) heard.push(said(quiz));
    }
    expect(heard).to.deep.equal([
      '距离交卷还有 10 分钟',
      '距离交卷还有 5 分钟',
      '距离交卷还有 1 分钟',
      '距离交卷还有 30 秒',
    ]);
    expect(one(quiz, '[role=timer]')!.getAttribute('aria-live')).to.equal('off');
  });

  it('hands in what is there when time is up, and says so', async () => {
    const { quiz, clock } = await openQuiz();
    await press(quiz, '开始答题');
    await choose(quiz, '选项B');
    clock.now += 21 * minute;
    const told = oneEvent<HeyanAttemptEvent>(quiz, 'heyan-attempt');
    await lookAtClock(quiz);
    const { attempt, result } = await told;
    expect(attempt).to.include({ timeUp: true, submittedAt: nine + 20 * minute });
    expect(result!.total).to.equal(20);
    expect(read(quiz.renderRoot as unknown as Element)).to.contain('考试时间已到');
    expect(read(one(quiz, '.facts'))).to.contain('用时 20 分钟');
  });

  it('hands it in too when the page was closed over the deadline', async () => {
    const records = createMemoryRecords();
    const clock: Clock = { now: nine };
    const before = await openQuiz({ records, clock });
    await press(before.quiz, '开始答题');
    await choose(before.quiz, '选项B');
    before.quiz.remove();
    clock.now += 24 * 60 * minute;
    const { quiz } = await openQuiz({ records, clock });
    await waitUntil(() => one(quiz, '.score'));
    expect(read(one(quiz, '.figure'))).to.equal('20 分');
    expect(read(quiz.renderRoot as unknown as Element)).to.contain('考试时间已到');
    await waitUntil(async () => (await records.keys('quiz/results/')).length === 1);
  });

  it('has no clock where there is no limit', async () => {
    const { timeLimitMinutes: _, ...unlimited } = paper;
    const { quiz, clock } = await openQuiz({ properties: { paper: unlimited } });
    expect(read(one(quiz, '.facts'))).to.contain('不限时');
    await press(quiz, '开始答题');
    clock.now += 1000 * minute;
    await lookAtClock(quiz);
    expect(one(quiz, '.clock')).to.equal(null);
    expect(one(quiz, '.question')).to.not.equal(null);
  });
});
