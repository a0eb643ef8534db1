import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HeyanQuiz } from '../../../src/elements/quiz/quiz.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { all, choose, lookAtClock, nine, one, opened, openQuiz, paper, press, read } from './open-quiz.js';

const minute = 60_000;
const secondsLeft = (quiz: HeyanQuiz): number => {
  const [minutes = 0, seconds = 0] = read(one(quiz, '.clock b')).split(':').map(Number);
  return minutes * 60 + seconds;
};

/** The clocks of the machine, which a test sets as a person or a sleep would. */
const clocks = { wallMs: 0, runningMs: 0 };
const realNow = Date.now.bind(Date);
const realRunning = performance.now.bind(performance);

/** A quiz by the machine's own clock. */
async function atMachine(records = createMemoryRecords()): Promise<HeyanQuiz> {
  const quiz = await fixture<HeyanQuiz>(
    html`<heyan-quiz
      lang="zh-CN"
      .records=${records}
      .paper=${paper}
      .agent=${{ id: 'li', name: '' }}
    ></heyan-quiz>`,
  );
  await opened(quiz);
  return quiz;
}

describe('heyan-quiz, the clock of the machine', () => {
  beforeEach(() => {
    Object.assign(clocks, { wallMs: 0, runningMs: 0 });
    Date.now = () => realNow() + clocks.wallMs;
    performance.now = () => realRunning() + clocks.runningMs;
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  });
  afterEach(() => {
    Date.now = realNow;
    Reflect.deleteProperty(performance, 'now');
    Reflect.deleteProperty(document, 'visibilityState');
  });

  for (const [name, byMs] of [
    ['back by an hour', -60 * minute],
    ['forward by an hour', 60 * minute],
  ] as const)
    it(`gains and loses nothing when it is set ${name}`, async () => {
      const quiz = await atMachine();
      await press(quiz, '开始答题');
      clocks.wallMs += byMs;
      await lookAtClock(quiz);
      expect(secondsLeft(quiz)).to.be.within(1195, 1200);
      await choose(quiz, '选项B');
      expect(one(quiz, '.question')).to.not.equal(null);
    });

  for (const [name, runningMs] of [
    ['whose running clock goes on', 5 * minute],
    ['whose running clock stops', 4_000],
  ] as const)
    it(`has lost the time of a sleep of a machine ${name}`, async () => {
      const quiz = await atMachine();
      await press(quiz, '开始答题');
      clocks.wallMs += 5 * minute;
      clocks.runningMs += runningMs;
      await lookAtClock(quiz);
      expect(secondsLeft(quiz)).to.be.within(895, 900);
    });

  it('hands in after a sleep beyond the deadline', async () => {
    const quiz = await atMachine();
    await press(quiz, '开始答题');
    clocks.wallMs += 60 * minute;
    clocks.runningMs += 60 * minute;
    await lookAtClock(quiz);
    await waitUntil(() => one(quiz, '.figure'));
    expect(read(quiz.renderRoot.querySelector('.panel'))).to.contain('考试时间已到');
  });

  it('is right after a while in the background', async () => {
    const quiz = await atMachine();
    await press(quiz, '开始答题');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    await lookAtClock(quiz);
    clocks.wallMs += 7 * minute;
    clocks.runningMs += 7 * minute;
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    await lookAtClock(quiz);
    expect(secondsLeft(quiz)).to.be.within(775, 780);
  });

  it('has the same deadline within a second after a reload', async () => {
    const records = createMemoryRecords();
    const first = await atMachine(records);
    await press(first, '开始答题');
    await choose(first, '选项B');
    clocks.wallMs += 3 * minute;
    clocks.runningMs += 3 * minute;
    await lookAtClock(first);
    const before = secondsLeft(first);
    first.remove();
    const again = await atMachine(records);
    expect(before - secondsLeft(again)).to.be.within(0, 1);
    expect(all<HTMLInputElement>(again, '.option input').some(input => input.checked)).to.equal(true);
  });

  it('gains nothing beyond the last answer when it is set back while the page is closed', async () => {
    const records = createMemoryRecords();
    const first = await atMachine(records);
    await press(first, '开始答题');
    clocks.wallMs += 10 * minute;
    clocks.runningMs += 10 * minute;
    await lookAtClock(first);
    await choose(first, '选项B');
    first.remove();
    clocks.wallMs -= 60 * minute;
    expect(secondsLeft(await atMachine(records))).to.be.within(595, 600);
  });
});

describe('heyan-quiz, what is said of the time', () => {
  const sentences = {
    'zh-CN': ['距离交卷还有 10 分钟', '距离交卷还有 5 分钟', '距离交卷还有 1 分钟', '距离交卷还有 30 秒'],
    'zh-TW': ['距離交卷還有 10 分鐘', '距離交卷還有 5 分鐘', '距離交卷還有 1 分鐘', '距離交卷還有 30 秒'],
    en: ['10 minutes left', '5 minutes left', '1 minute left', '30 seconds left'],
  };
  for (const [lang, expected] of Object.entries(sentences))
    it(`at 10, 5 and 1 minutes and 30 seconds, and nothing between: ${lang}`, async () => {
      const { quiz, clock } = await openQuiz({ properties: { paper, lang } });
      await waitUntil(() => one(quiz, '.start'));
      one(quiz, '.start')!.click();
      await quiz.updateComplete;
      const heard: string[] = [];
      for (let left = 20 * 60; left > 0; left -= left % 30 === 0 ? 1 : left % 30) {
        clock.now = nine + (20 * 60 - left) * 1000;
        await lookAtClock(quiz);
        const said = read(one(quiz, 'p.visually-hidden'));
        if (said !== (heard.at(-1) ?? '')) heard.push(said);
      }
      expect(heard).to.deep.equal(expected);
    });

  it('is the time truly left where a tab slept past a mark', async () => {
    const { quiz, clock } = await openQuiz();
    await press(quiz, '开始答题');
    clock.now = nine + 15 * minute + 40_000;
    await lookAtClock(quiz);
    expect(read(one(quiz, 'p.visually-hidden'))).to.equal('距离交卷还有 4 分 20 秒');
  });
});
