import { fixture, html, waitUntil } from '@open-wc/testing';

import '../../../src/define/quiz.js';
import type { HeyanQuiz } from '../../../src/elements/quiz/quiz.js';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import type { Blueprint, Paper } from '../../../src/engine/quiz/paper.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { sampleBank } from '../../engine/quiz/sample-bank.js';

/** Five questions of 20 points: two single, one multiple, one true-false, one with two blanks. */
export const bank = sampleBank({ single: 2, multiple: 1, 'true-false': 1, 'fill-in': 1 });
export const blueprint: Blueprint = {
  title: '十一月考核',
  month: '2026-11',
  timeLimitMinutes: 20,
  sections: [
    { type: 'single', count: 2, points: 20 },
    { type: 'multiple', count: 1, points: 20 },
    { type: 'true-false', count: 1, points: 20 },
    { type: 'fill-in', count: 1, points: 20 },
  ],
  shuffleQuestions: false,
};
export const paper: Paper = drawPaper(bank, blueprint, 'test').paper!;

/** A clock the test turns. */
export interface Clock {
  now: number;
}
export const nine = Date.UTC(2026, 10, 21, 1);

export interface Desk {
  readonly quiz: HeyanQuiz;
  readonly records: Records;
  readonly clock: Clock;
}

/** Opens a quiz, as a fresh page would, and waits until it has read its records. */
export async function openQuiz({
  records = createMemoryRecords(),
  clock = { now: nine },
  properties = { paper },
}: {
  readonly records?: Records;
  readonly clock?: Clock;
  readonly properties?: Partial<HeyanQuiz>;
} = {}): Promise<Desk> {
  const quiz = await fixture<HeyanQuiz>(
    html`<heyan-quiz
      lang="zh-CN"
      .records=${records}
      .now=${() => clock.now}
      .agent=${{ id: 'li', name: '李雷' }}
    ></heyan-quiz>`,
  );
  Object.assign(quiz, properties);
  await opened(quiz);
  return { quiz, records, clock };
}

export async function opened(quiz: HeyanQuiz): Promise<void> {
  await quiz.updateComplete;
  await waitUntil(
    () => one(quiz, '.mistakes, .question, .result-title, [role=alert]'),
    'the quiz did not open',
  );
}

export const one = <E extends HTMLElement>(quiz: HeyanQuiz, selector: string): E | null =>
  quiz.renderRoot.querySelector<E>(selector);
export const all = <E extends HTMLElement>(quiz: HeyanQuiz, selector: string): E[] => [
  ...quiz.renderRoot.querySelectorAll<E>(selector),
];

/** The text of an element as a reader sees it, single-spaced. */
export const read = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Clicks the button of this name (or of an `aria-label` of it) and waits for the update. */
export async function press(quiz: HeyanQuiz, name: string): Promise<void> {
  const button = all<HTMLButtonElement>(quiz, 'button').find(
    candidate => read(candidate) === name || candidate.getAttribute('aria-label') === name,
  );
  if (!button) throw new Error(`no button 「${name}」 among ${all(quiz, 'button').map(read).join('|')}`);
  button.click();
  await quiz.updateComplete;
}

/** Chooses the options that carry these texts in the question in front. */
export async function choose(quiz: HeyanQuiz, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    const row = all(quiz, '.option').find(option => read(option).endsWith(text));
    row!.querySelector('input')!.click();
    await quiz.updateComplete;
  }
}

/** Types into the blanks of the question in front. */
export async function fill(quiz: HeyanQuiz, ...texts: string[]): Promise<void> {
  const blanks = all<HTMLInputElement>(quiz, 'input.blank');
  for (const [i, text] of texts.entries()) {
    blanks[i]!.value = text;
    blanks[i]!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await quiz.updateComplete;
  }
}

/** Lets the quiz look at its clock now, as it does when the tab comes to the front. */
export async function lookAtClock(quiz: HeyanQuiz): Promise<void> {
  document.dispatchEvent(new Event('visibilitychange'));
  await quiz.updateComplete;
}

/** Answers all five questions rightly and stays on the last one. */
export async function answerAll(quiz: HeyanQuiz): Promise<void> {
  await choose(quiz, '选项B');
  await press(quiz, '下一题');
  await choose(quiz, '选项B');
  await press(quiz, '下一题');
  await choose(quiz, '选项A', '选项C', '选项D');
  await press(quiz, '下一题');
  await choose(quiz, '错误');
  await press(quiz, '下一题');
  await fill(quiz, '三', '再見');
}
