import { expect } from '@open-wc/testing';
import { measureTyping } from '../../../src/engine/quiz/measure-typing.js';
import { sampleQuestion } from './sample-bank.js';

describe('measureTyping', () => {
  const question = { ...sampleQuestion('typing', 't'), text: '一二三四五六七八九十' };
  const rows: readonly (readonly [text: string, seconds: number, accuracy: number, perMinute: number])[] = [
    ['一二三四五六七八九十', 10, 100, 60],
    ['一二三四五六七八九十', 5, 100, 120],
    ['一二三四五六七八九石', 10, 90, 54],
    ['一二三四五七八九十', 10, 90, 54],
    ['一二三四五五六七八九十', 10, 90, 54],
    ['一二三四五', 5, 50, 60],
    ['一', 1, 10, 60],
    ['十九八七六五四三二一', 10, 0, 0],
    ['一二三四五六七八九十'.repeat(50), 10, 0, 0],
    [' 一二三四五六七八九十 \r\n', 10, 100, 60],
  ];
  for (const [text, seconds, accuracy, perMinute] of rows)
    it(`「${text.slice(0, 12)}」 in ${seconds} s is ${accuracy} % right at ${perMinute} a minute`, () => {
      const figures = measureTyping(question, { text, milliseconds: seconds * 1000 });
      expect(figures).to.include({ accuracy, perMinute });
    });

  it('counts a rare character once', () => {
    expect(
      measureTyping({ ...question, text: '𠮷𠮷' }, { text: '𠮷𠮷', milliseconds: 1000 }).perMinute,
    ).to.equal(120);
  });

  it('goes by the demands of the question', () => {
    const demanding = { ...question, minPerMinute: 80, minAccuracy: 100 };
    const typed = { text: '一二三四五六七八九', milliseconds: 7000 };
    expect(measureTyping(demanding, typed)).to.include({ perMinute: 77.14, fast: false, accurate: false });
    expect(measureTyping(question, typed)).to.include({ fast: true, accurate: false });
  });
});
