import { expect } from '@open-wc/testing';
import { clockBlanks } from '../../../src/engine/library/clock-blanks.js';

describe('clockBlanks', () => {
  const now = new Date(2026, 10, 21, 9, 5);
  const asked = (text: string): object => ({ text, certain: false });
  const certain = (text: string): object => ({ text, certain: true });
  const table: readonly [string, object][] = [
    ['{{称呼}}您好', {}],
    ['{{日期}}答复您', { 日期: asked('11月21日') }],
    ['{{日期|周五}}答复您', { 日期: asked('11月21日') }],
    ['{{时间}}之前', { 时间: asked('09:05') }],
    ['請於{{時間}}之前回覆', { 時間: asked('09:05') }],
    ['{{今天}}是{{星期}}', { 今天: certain('11月21日'), 星期: certain('星期六') }],
    ['{{日期+3天}}送达', { '日期+3天': certain('11月24日') }],
    ['{{日期＋60日}}到期', { '日期＋60日': certain('2027年1月20日') }],
    ['{{日期-1天}}登记', { '日期-1天': certain('11月20日') }],
    ['{{时间+2小时}}内', { '时间+2小时': certain('11:05') }],
    ['{{时间+90分钟}}内', { '时间+90分钟': certain('10:35') }],
    ['We reply by {{date+1 day}}.', { 'date+1 day': certain('November 22') }],
    ['We reply by {{日期}} at {{time}}.', { 日期: asked('November 21'), time: asked('09:05') }],
    ['Today is {{Weekday}}', { Weekday: certain('Saturday') }],
    ['{{日期}}', { 日期: asked('11月21日') }],
    ['{{时间段}}、{{送达日期}}、{{toString}}', {}],
  ];
  for (const [phrase, blanks] of table)
    it(phrase, () => expect(clockBlanks(phrase, now)).to.deep.equal(blanks));
});
