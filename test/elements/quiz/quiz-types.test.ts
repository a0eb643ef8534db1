import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HeyanQuiz } from '../../../src/elements/quiz/quiz.js';
import type { Question } from '../../../src/engine/packs/question-types.js';
import type { Paper } from '../../../src/engine/quiz/paper.js';
import type { HeyanAttemptEvent } from '../../../src/elements/quiz/attempt-event.js';
import { sampleQuestion } from '../../engine/quiz/sample-bank.js';
import { all, fill, one, openQuiz, paper, press, read } from './open-quiz.js';

const paperOf = (...questions: Question[]): Paper => ({
  ...paper,
  id: `of-${questions.map(({ id }) => id).join('-')}`,
  items: questions.map(question => ({ question, points: 100 / questions.length, section: 0 })),
});

/** Starts a paper of these questions. */
async function sit(...questions: Question[]) {
  const desk = await openQuiz({ properties: { paper: paperOf(...questions), mode: 'all' } });
  const told: HeyanAttemptEvent[] = [];
  desk.quiz.addEventListener('heyan-attempt', event => told.push(event));
  await press(desk.quiz, '开始答题');
  const handIn = async (): Promise<HeyanAttemptEvent> => {
    await press(desk.quiz, '交卷');
    await press(desk.quiz, one(desk.quiz, '.confirm ul') ? '仍然交卷' : '确认交卷');
    await waitUntil(() => told.length > 0, 'nothing was handed in');
    await desk.quiz.updateComplete;
    return told[0]!;
  };
  return { ...desk, handIn };
}

async function pick(quiz: HeyanQuiz, index: number, value: string): Promise<void> {
  const select = all<HTMLSelectElement>(quiz, 'select')[index]!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await quiz.updateComplete;
}

async function write(quiz: HeyanQuiz, text: string): Promise<void> {
  one<HTMLTextAreaElement>(quiz, 'textarea')!.focus();
  await sendKeys({ type: text });
  await quiz.updateComplete;
}

describe('heyan-quiz, types of questions', () => {
  it('matches by a list per prompt', async () => {
    const { quiz, handIn } = await sit(sampleQuestion('matching', 'm'));
    expect(all<HTMLSelectElement>(quiz, 'select').map(({ value }) => value)).to.deep.equal(['', '', '', '']);
    expect(read(one(quiz, '.match label'))).to.equal('开场');
    for (const [i, id] of ['A', 'B', 'C'].entries()) await pick(quiz, i, id);
    expect(all(quiz, '.sheet .cell')[0]!.getAttribute('aria-label'), 'three of four').to.contain('未答');
    await pick(quiz, 3, 'D');
    expect(all(quiz, '.sheet .cell')[0]!.getAttribute('aria-label')).to.contain('已答');
    await expect(quiz).to.be.accessible();
    expect((await handIn()).result).to.include({ total: 75 });
    await press(quiz, '查看解析');
    expect(all(quiz, '.choices li').map(read).slice(2)).to.deep.equal([
      '结束 · 您的答案：再见',
      '挂断 · 您的答案：随便正确答案：再见',
    ]);
    expect(read(one(quiz, '.why')))
      .to.contain('解析 m')
      .and.to.contain('出处：客服通行做法');
    await expect(quiz).to.be.accessible();
  });

  it('names the range of a number, and no explanation or source where there is none', async () => {
    const question = {
      ...sampleQuestion('fill-in', 'r'),
      stem: '每天至少____通',
      explanation: '',
      source: '',
    };
    const { quiz, handIn } = await sit(
      { ...question, type: 'fill-in', answer: [['30']], ranges: [{ from: 25, to: 35 }] },
      { ...question, id: 's', type: 'fill-in', answer: [['30']], source: '制度' },
    );
    await fill(quiz, '24', '24');
    await handIn();
    await press(quiz, '查看解析');
    const [ranged, plain] = all(quiz, '.question');
    expect(read(ranged!))
      .to.contain('正确答案：30（25–35 都算对）')
      .and.to.not.match(/解析|出处/);
    expect(ranged!.querySelector('.why')).to.equal(null);
    expect(read(plain!))
      .to.match(/正确答案：30 出处：制度/)
      .and.to.not.contain('解析');
  });

  it('puts in order by keys alone; the focus goes with the entry', async () => {
    const { quiz, handIn } = await sit(sampleQuestion('ordering', 'o'));
    const shown = () => all(quiz, '.order .grow').map(read);
    const focused = () => quiz.shadowRoot!.activeElement?.getAttribute('aria-label');
    expect(shown()).to.deep.equal(['选项A', '选项B', '选项C', '选项D', '选项E']);
    all(quiz, '.order .up')[2]!.focus();
    await sendKeys({ press: 'Home' });
    await quiz.updateComplete;
    expect(shown().slice(0, 3)).to.deep.equal(['选项C', '选项A', '选项B']);
    expect(focused()).to.equal('上移：选项C，现在第 1 位，共 5 位');
    await sendKeys({ press: 'ArrowUp' });
    await quiz.updateComplete;
    expect(focused(), 'there is nothing above the first').to.contain('选项C，现在第 1 位');
    all(quiz, '.order .up')[4]!.focus();
    await sendKeys({ press: 'ArrowUp' });
    await quiz.updateComplete;
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    expect(shown()).to.deep.equal(['选项C', '选项A', '选项E', '选项B', '选项D']);
    expect(focused()).to.contain('选项E，现在第 3 位');
    await expect(quiz).to.be.accessible();
    expect((await handIn()).result).to.include({ total: 100 });
  });

  it('takes the order shown for an answer only when told so', async () => {
    const { quiz } = await sit(sampleQuestion('ordering', 'o'));
    expect(all(quiz, '.sheet .cell')[0]!.getAttribute('aria-label')).to.contain('未答');
    await press(quiz, '就按这个顺序');
    expect(all(quiz, '.sheet .cell')[0]!.getAttribute('aria-label')).to.contain('已答');
  });

  it('has a reply rewritten, and explains each thing it is marked by', async () => {
    const { quiz, handIn } = await sit(sampleQuestion('case', 'c'));
    expect(read(one(quiz, 'blockquote'))).to.equal('不知道，你自己等着吧。');
    expect(read(one(quiz, '.question')), 'the criteria would be the key').to.not.contain('去掉不知道');
    await write(quiz, '非常抱歉，我这边还不清楚到账时间。');
    await expect(quiz).to.be.accessible();
    expect((await handIn()).result).to.include({ total: 25 });
    await press(quiz, '查看解析');
    expect(all(quiz, '.choices li').map(read)).to.deep.equal([
      '去掉不知道：未做到 · 出现了「不清楚」',
      '道歉：做到 · 出现了「抱歉」',
      '下一步：未做到',
    ]);
    expect(read(one(quiz, '.question'))).to.contain('很抱歉让您久等，我马上为您核实到账时间。');
    await expect(quiz).to.be.accessible();
  });

  it('measures typing from the first key to the last, and takes no pasted text', async () => {
    const { quiz, handIn } = await sit(sampleQuestion('typing', 't'));
    const field = one<HTMLTextAreaElement>(quiz, 'textarea')!;
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    field.dispatchEvent(paste);
    expect(paste.defaultPrevented).to.equal(true);
    await write(quiz, '您好，很高兴为您服务，请问有什么可以帮您？');
    await expect(quiz).to.be.accessible();
    const { attempt, result } = await handIn();
    const { text, milliseconds } = attempt.responses.t as { text: string; milliseconds: number };
    expect(text).to.equal('您好，很高兴为您服务，请问有什么可以帮您？');
    expect(milliseconds).to.be.greaterThan(0);
    expect(result).to.include({ total: 100 });
    await press(quiz, '查看解析');
    expect(read(one(quiz, '.choices li'))).to.contain('正确率 100%');
  });

  it('shows the picture of a question with its words, and nothing else for a question without', async () => {
    const image = { url: '/no-such-picture.png', alt: '工单页面' };
    const { quiz } = await sit({ ...sampleQuestion('single', 's'), image }, sampleQuestion('single', 'p'));
    const pictures = all<HTMLImageElement>(quiz, 'img');
    expect(pictures.map(({ alt }) => alt)).to.deep.equal(['工单页面']);
    expect(pictures[0]!.getAttribute('src')).to.equal('/no-such-picture.png');
    await expect(quiz).to.be.accessible();
  });
});
