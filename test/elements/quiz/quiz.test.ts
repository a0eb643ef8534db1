import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { HeyanAttemptEvent } from '../../../src/elements/quiz/attempt-event.js';
import { HeyanQuiz } from '../../../src/elements/quiz/quiz.js';
import type { StoredResult } from '../../../src/engine/quiz/stored-result.js';
import type { Question } from '../../../src/engine/packs/question-types.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import {
  all,
  answerAll,
  bank,
  blueprint,
  choose,
  fill,
  one,
  opened,
  openQuiz,
  paper,
  press,
  read,
} from './open-quiz.js';

describe('heyan-quiz, before the start', () => {
  it('says what the paper is', async () => {
    const { quiz } = await openQuiz();
    expect(read(one(quiz, 'h2'))).to.equal('十一月考核');
    expect(read(one(quiz, '.facts'))).to.equal('题数 5 题 时间 20 分钟 及格线 60 分');
    expect(read(one(quiz, '.rules')))
      .to.contain('少选、多选、错选不得分')
      .and.to.contain('填空题不计较');
    expect(read(quiz.renderRoot as unknown as Element)).to.contain('还没有答过这份试卷');
    await expect(quiz).to.be.accessible();
  });

  it('draws the paper of the month from the built-in banks, the same for everyone', async () => {
    const orders: string[][] = [];
    for (const id of ['li', 'han']) {
      const { quiz } = await openQuiz({ properties: { month: '2026-11', agent: { id, name: '' } } });
      expect(read(one(quiz, 'h2'))).to.equal('2026年11月客服知识考核');
      expect(read(one(quiz, '.facts'))).to.contain('20 题');
      await press(quiz, '开始答题');
      quiz.mode = 'all';
      await quiz.updateComplete;
      orders.push(all(quiz, '.question').map(read));
    }
    expect(orders[0]).to.have.length(20);
    expect(orders[1]).to.deep.equal(orders[0]);
  });

  it('takes the current month by the clock it is given', async () => {
    const clock = { now: new Date(2027, 0, 31, 23, 59).getTime() };
    const { quiz } = await openQuiz({ clock, properties: { bank: { ...bank } } });
    expect(read(one(quiz, 'h2'))).to.equal('2027年1月客服知识考核');
  });

  it('draws from a bank and a blueprint of the page', async () => {
    const { quiz } = await openQuiz({ properties: { bank, blueprint } });
    expect(read(one(quiz, '.facts'))).to.contain('5 题');
  });

  it('speaks the languages of the house', async () => {
    const { quiz } = await openQuiz({ properties: { paper, lang: 'zh-TW' } });
    expect(read(one(quiz, '.start'))).to.equal('開始作答');
    quiz.lang = 'en';
    await quiz.updateComplete;
    expect(read(one(quiz, '.start'))).to.equal('Start');
    quiz.strings = { start: 'Go' };
    await quiz.updateComplete;
    expect(read(one(quiz, '.start'))).to.equal('Go');
  });
});

describe('heyan-quiz, what goes wrong before the start', () => {
  it('names what the bank lacks', async () => {
    const sections = [{ type: 'fill-in', count: 9, points: 5 }] as const;
    const { quiz } = await openQuiz({ properties: { bank, blueprint: { ...blueprint, sections } } });
    expect(read(one(quiz, '[role=alert]'))).to.contain(
      '第 1 部分需要 9 道填空题，题库里只有 1 道，还缺 8 道',
    );
    quiz.lang = 'en';
    await quiz.updateComplete;
    expect(read(one(quiz, '[role=alert]'))).to.contain(
      'Section 1 needs 9 fill in questions: 1 in the bank, 8 missing.',
    );
    await expect(quiz).to.be.accessible();
  });

  for (const [name, properties, sentence] of [
    ['a paper that is none', { paper: { title: '?' } }, '这份试卷无法读取'],
    ['a blueprint that is none', { bank, blueprint: { sections: [null] } as never }, '月份要写成'],
    ['banks that are none', { banks: 5 as never }, '题库里只有 0 道'],
  ] as const)
    it(`says so of ${name}`, async () => {
      const { quiz } = await openQuiz({ properties });
      expect(read(one(quiz, '[role=alert]'))).to.contain(sentence);
    });

  it('goes on with the current month when the given one cannot be read', async () => {
    const { quiz } = await openQuiz({ properties: { month: '十一月', paper: undefined } });
    expect(read(one(quiz, '.notice.warning'))).to.contain('月份「十一月」无法识别');
    expect(read(one(quiz, 'h2'))).to.equal('2026年11月客服知识考核');
  });

  it('lists what was left out of a paper, and takes the rest', async () => {
    const items = [...paper.items, { question: { id: 'broken' }, points: 5 }];
    const { quiz } = await openQuiz({ properties: { paper: { ...paper, items } } });
    expect(read(one(quiz, '[part=problems]')))
      .to.contain('有 1 处内容无法读取')
      .and.to.contain('items[5]');
    expect(read(one(quiz, '.facts'))).to.contain('5 题');
  });
});

describe('heyan-quiz, an attempt', () => {
  it('goes from question to question, and the heading has the focus', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    expect(read(one(quiz, '.where'))).to.equal('第 1 题 / 共 5 题');
    expect(quiz.shadowRoot!.activeElement).to.equal(one(quiz, '#question-1'));
    await press(quiz, '下一题');
    expect(read(one(quiz, '.where'))).to.equal('第 2 题 / 共 5 题');
    expect(quiz.shadowRoot!.activeElement).to.equal(one(quiz, '#question-2'));
    await press(quiz, '上一题');
    expect(read(one(quiz, '.stem'))).to.equal(paper.items[0]!.question.stem);
    await expect(quiz).to.be.accessible();
  });

  it('shows the options in the stored order', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    expect(all(quiz, '.option').map(read)).to.deep.equal(
      paper.items[0]!.optionOrder!.map((id, i) => `${'ABCDE'[i]!}.选项${id}`),
    );
  });

  it('says of each question in words whether it is answered and flagged', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    await choose(quiz, '选项A');
    one(quiz, '.flag')!.click();
    await quiz.updateComplete;
    const labels = all(quiz, '.sheet .cell').map(cell => cell.getAttribute('aria-label'));
    expect(labels.slice(0, 2)).to.deep.equal(['第 1 题，已答，已标记', '第 2 题，未答']);
    expect(one<HTMLProgressElement>(quiz, 'progress')!.value).to.equal(1);
    await press(quiz, '第 5 题，未答');
    expect(read(one(quiz, '.where'))).to.equal('第 5 题 / 共 5 题');
    await fill(quiz, '3');
    expect(all(quiz, '.sheet .cell')[4]!.getAttribute('aria-label'), 'one blank of two').to.equal(
      '第 5 题，未答',
    );
    await fill(quiz, '3', '再见');
    expect(all(quiz, '.sheet .cell')[4]!.getAttribute('aria-label')).to.equal('第 5 题，已答');
    await expect(quiz).to.be.accessible();
  });

  it('takes an answer back', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    await choose(quiz, '选项A');
    one(quiz, '.clear')!.click();
    await quiz.updateComplete;
    expect(all<HTMLInputElement>(quiz, '.option input').some(input => input.checked)).to.equal(false);
    expect(one(quiz, '.clear')).to.equal(null);
  });

  it('marks a right paper, tells the page, and keeps the marks without the answers', async () => {
    const { quiz, records, clock } = await openQuiz();
    await press(quiz, '开始答题');
    await answerAll(quiz);
    clock.now += 90_000;
    const told = oneEvent<HeyanAttemptEvent>(quiz, 'heyan-attempt');
    await press(quiz, '交卷');
    await press(quiz, '确认交卷');
    const { paperId, attempt, result, bubbles, composed } = await told;
    expect({ bubbles, composed }).to.deep.equal({ bubbles: true, composed: true });
    expect(paperId).to.equal(paper.id);
    expect(result).to.include({ total: 100, passed: true });
    expect(read(one(quiz, '.figure'))).to.equal('100 分');
    expect(read(one(quiz, '.score .chip'))).to.equal('及格');
    expect(read(one(quiz, '.facts'))).to.equal('答对 5/5 题 用时 1 分 30 秒 及格线 60 分');
    expect(quiz.shadowRoot!.activeElement).to.equal(one(quiz, '.result-title'));
    expect(await records.keys('quiz/results/')).to.deep.equal([`quiz/results/2026-11/li/${attempt.id}`]);
    const stored = await records.get<StoredResult>(`quiz/results/2026-11/li/${attempt.id}`);
    expect(stored).to.deep.include({ total: 100, durationMs: 90_000, agent: { id: 'li', name: '李雷' } });
    expect(JSON.stringify(stored)).to.not.contain('再見');
    await expect(quiz).to.be.accessible();
  });

  it('shows a table of the categories, the weakest first', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    await choose(quiz, '选项B');
    await press(quiz, '交卷');
    await press(quiz, '仍然交卷');
    expect(all(quiz, 'tbody tr').map(read)).to.deep.equal(['隐私 0/1 0/20 0%', '礼貌 1/4 20/80 25%']);
    expect(read(one(quiz, '.score .chip'))).to.equal('未及格');
  });

  it('asks inside the widget before open questions are handed in', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    await choose(quiz, '选项B');
    await press(quiz, '交卷');
    expect(read(one(quiz, '#confirm-title'))).to.equal('还有 4 题没有答完');
    expect(quiz.shadowRoot!.activeElement).to.equal(one(quiz, '#confirm-title'));
    await expect(quiz).to.be.accessible();
    const escape = (composing: boolean) =>
      one(quiz, '#confirm-title')!.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Escape',
          bubbles: true,
          composed: true,
          isComposing: composing,
        }),
      );
    escape(true);
    await quiz.updateComplete;
    expect(one(quiz, '.confirm'), 'a key of the input method').to.not.equal(null);
    escape(false);
    await quiz.updateComplete;
    expect(one(quiz, '.confirm')).to.equal(null);
    await press(quiz, '交卷');
    await press(quiz, '第 3 题');
    expect(read(one(quiz, '.where'))).to.equal('第 3 题 / 共 5 题');
    expect(one(quiz, '.confirm')).to.equal(null);
  });

  it('asks before a paper answered in full is handed in, too', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    await answerAll(quiz);
    await press(quiz, '交卷');
    expect(one(quiz, '.score'), 'one click hands nothing in').to.equal(null);
    expect(read(quiz.shadowRoot!.activeElement)).to.equal('全部答完了，确定交卷吗？');
    expect(all(quiz, '.confirm button').map(read)).to.deep.equal(['确认交卷', '继续答题']);
    await expect(quiz).to.be.accessible();
    await press(quiz, '继续答题');
    expect(read(quiz.shadowRoot!.activeElement)).to.equal('交卷');
  });

  it('tells the page by an attribute whether an attempt is running', async () => {
    const { quiz, records } = await openQuiz();
    expect(quiz.hasAttribute('running')).to.equal(false);
    await press(quiz, '开始答题');
    expect(quiz.hasAttribute('running')).to.equal(true);
    const again = await openQuiz({ records });
    await waitUntil(() => again.quiz.hasAttribute('running'), 'after a reload');
    await press(again.quiz, '交卷');
    await press(again.quiz, '仍然交卷');
    expect(again.quiz.hasAttribute('running')).to.equal(false);
  });

  it('shows the whole paper on one page, and goes back to one question', async () => {
    const { quiz } = await openQuiz({ properties: { paper, mode: 'all' } });
    await press(quiz, '开始答题');
    expect(all(quiz, '.question')).to.have.length(5);
    expect(read(one(quiz, '.where'))).to.equal('已答 0/5');
    await press(quiz, '第 4 题，未答');
    expect(quiz.shadowRoot!.activeElement).to.equal(one(quiz, '#question-4'));
    await expect(quiz).to.be.accessible();
    await press(quiz, '逐题作答');
    expect(quiz.getAttribute('mode')).to.equal('one');
    expect(read(one(quiz, '.where'))).to.equal('第 4 题 / 共 5 题');
  });

  it('shows a question of an unknown type and leaves it out of the mark', async () => {
    const essay = { id: 'e', type: 'essay', stem: '谈谈您的体会' } as unknown as Question;
    const items = [{ question: essay, points: 50, section: 0 }, paper.items[0]!];
    const { quiz } = await openQuiz({ properties: { paper: { ...paper, items } } });
    await press(quiz, '开始答题');
    expect(read(one(quiz, '.question')))
      .to.contain('谈谈您的体会')
      .and.to.contain('无法显示这种题型（essay）');
    expect(all(quiz, '.sheet .cell')[0]!.getAttribute('aria-label')).to.equal('第 1 题，不计分');
    await press(quiz, '下一题');
    await choose(quiz, '选项B');
    await press(quiz, '交卷');
    await press(quiz, '确认交卷');
    expect(read(one(quiz, '.figure')), 'nothing is asked about the question that does not count').to.equal(
      '100 分',
    );
    expect(read(one(quiz, '.notice.info'))).to.contain('有 1 题的题型');
    await press(quiz, '查看解析');
    expect(read(one(quiz, '.question .chip:not(h3 .chip)'))).to.equal('不计分');
  });
});

describe('heyan-quiz, after the attempt', () => {
  it('explains every question and can show only those without full marks', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    await choose(quiz, '选项A');
    await press(quiz, '第 5 题，未答');
    await fill(quiz, '3', '您好');
    await press(quiz, '交卷');
    await press(quiz, '仍然交卷');
    await press(quiz, '查看解析');
    expect(quiz.shadowRoot!.activeElement).to.equal(one(quiz, '.review-title'));
    const shown = all(quiz, '.question');
    expect(shown).to.have.length(5);
    const first = read(shown[0]!);
    for (const part of [
      '错误',
      '得 0 分，满分 20 分',
      '您的选择',
      '正确答案',
      '解析 single-1',
      '出处：客服通行做法：示例',
    ])
      expect(first).to.contain(part);
    expect(read(shown[0]!.querySelector('.mistaken')))
      .to.contain('选项A')
      .and.to.contain('您的选择');
    expect(read(shown[0]!.querySelector('.right')))
      .to.contain('选项B')
      .and.to.contain('正确答案');
    expect(read(shown[1]!)).to.contain('未作答');
    expect(read(shown[4]!))
      .to.contain('部分得分')
      .and.to.contain('得 10 分')
      .and.to.contain('您的答案：您好');
    await expect(quiz).to.be.accessible();
    one<HTMLInputElement>(quiz, '.only input')!.click();
    await quiz.updateComplete;
    expect(all(quiz, '.question')).to.have.length(5);
  });

  it('says so when nothing was wrong', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    await answerAll(quiz);
    await press(quiz, '交卷');
    await press(quiz, '确认交卷');
    await press(quiz, '查看解析');
    one<HTMLInputElement>(quiz, '.only input')!.click();
    await quiz.updateComplete;
    expect(read(one(quiz, '.empty'))).to.equal('全部答对，没有错题。');
    await press(quiz, '返回成绩');
    expect(one(quiz, '.score')).to.not.equal(null);
  });

  it('counts the attempts and begins another one, empty, as practice', async () => {
    const { quiz, records } = await openQuiz();
    await press(quiz, '开始答题');
    await choose(quiz, '选项B');
    await press(quiz, '交卷');
    await press(quiz, '仍然交卷');
    await press(quiz, '再练一次');
    expect(read(one(quiz, '.earlier'))).to.equal('第 1 次：20 分，未及格');
    await press(quiz, '开始练习');
    expect(all<HTMLInputElement>(quiz, '.option input').some(input => input.checked)).to.equal(false);
    await press(quiz, '交卷');
    const told = oneEvent<HeyanAttemptEvent>(quiz, 'heyan-attempt');
    await press(quiz, '仍然交卷');
    expect((await told).attempt.number).to.equal(0);
    expect(await records.keys('quiz/results/')).to.have.length(2);
  });
});

describe('heyan-quiz, keys', () => {
  const keydown = (target: Element, key: string): void =>
    void target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );

  it('hands nothing in on Enter', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    await answerAll(quiz);
    for (const blank of all(quiz, 'input.blank')) keydown(blank, 'Enter');
    await quiz.updateComplete;
    expect(one(quiz, '.score')).to.equal(null);
    expect(one(quiz, 'form'), 'a form would submit on Enter by itself').to.equal(null);
  });

  it('waits for the end of a composition, and never writes into the field meanwhile', async () => {
    const { quiz, records } = await openQuiz();
    await press(quiz, '开始答题');
    await press(quiz, '第 5 题，未答');
    const blank = one<HTMLInputElement>(quiz, 'input.blank')!;
    blank.value = 'zai';
    blank.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    quiz.requestUpdate();
    await quiz.updateComplete;
    expect(blank.value).to.equal('zai');
    const [key] = await records.keys('quiz/attempt/');
    const stored = async () => (await records.get<{ responses: object }>(key!))!.responses;
    expect(await stored()).to.deep.equal({});
    blank.value = '再见';
    blank.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '再见' }));
    await quiz.updateComplete;
    expect(await stored()).to.deep.equal({ 'fill-in-1': ['再见', ''] });
  });

  it('uses the browser’s own radio buttons in one group per question', async () => {
    const { quiz } = await openQuiz({ properties: { paper, mode: 'all' } });
    await press(quiz, '开始答题');
    const names = all<HTMLInputElement>(quiz, 'input[type=radio]').map(input => input.name);
    expect(new Set(names).size).to.equal(3);
    for (const fieldset of all(quiz, 'fieldset'))
      expect(read(fieldset.querySelector('legend'))).to.not.equal('');
  });
});

describe('heyan-quiz, two of them', () => {
  it('keeps two agents apart', async () => {
    const records = createMemoryRecords();
    const first = await openQuiz({ records });
    await press(first.quiz, '开始答题');
    await choose(first.quiz, '选项B');
    const second = await openQuiz({
      records,
      properties: { paper, agent: { id: 'han/mei', name: '韩梅梅' } },
    });
    expect(one(second.quiz, '.start')).to.not.equal(null);
    await press(second.quiz, '开始答题');
    expect(await records.keys('quiz/attempt/')).to.have.members([
      `quiz/attempt/${paper.id}/li`,
      `quiz/attempt/${paper.id}/han%2Fmei`,
    ]);
  });

  it('opens the attempt of another agent when it is given one, and stays for an equal one', async () => {
    const { quiz } = await openQuiz();
    await press(quiz, '开始答题');
    quiz.agent = { id: 'li', name: '李雷' };
    await quiz.updateComplete;
    expect(one(quiz, '.question')).to.not.equal(null);
    quiz.agent = { id: 'han', name: '韩梅梅' };
    await opened(quiz);
    await waitUntil(() => one(quiz, '.start'));
    quiz.agent = undefined;
    await quiz.updateComplete;
    await waitUntil(() => one(quiz, '.start'));
  });

  it('is the class of its tag', () => {
    expect(customElements.get('heyan-quiz')).to.equal(HeyanQuiz);
  });
});
