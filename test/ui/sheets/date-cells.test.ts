import { expect } from '@open-wc/testing';
import { dateStyles, dateText } from '../../../src/ui/sheets/date-cells.js';

describe('dateText', () => {
  const cases: readonly (readonly [days: number, calendar: 1900 | 1904, text: string])[] = [
    [46347, 1900, '2026-11-21'],
    [44885, 1904, '2026-11-21'],
    [46347.5, 1900, '2026-11-21 12:00'],
    [46347.39589120371, 1900, '2026-11-21 09:30:05'],
    [46347.99999999, 1900, '2026-11-22'],
    [0.75, 1900, '18:00'],
    [0, 1900, '00:00'],
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [61, 1900, '1900-03-01'],
    [1e12, 1900, '1000000000000'],
  ];
  for (const [days, calendar, text] of cases)
    it(`${days} since ${calendar} is ${text}`, () => expect(dateText(days, calendar)).to.equal(text));
});

describe('dateStyles', () => {
  const formats: readonly (readonly [id: number, code: string, isDate: boolean])[] = [
    [0, '', false],
    [14, '', true],
    [31, '', true],
    [49, '', false],
    [57, '', true],
    [164, 'yyyy"年"m"月"d"日"', true],
    [165, '[$-804]yyyy/mm/dd;@', true],
    [166, '[h]:mm', true],
    [167, '0.00"days"', false],
    [168, '[Red]0.0', false],
    [169, 'General', false],
    [170, '0\\d', false],
    [171, '#,##0_h', false],
  ];
  for (const [id, code, isDate] of formats)
    it(`${id} ${code} ${isDate ? 'shows' : 'shows no'} date`, () => {
      const format = `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`;
      const styles = `<styleSheet><numFmts>${code && format}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
      expect([...dateStyles(styles)]).to.deep.equal(isDate ? [1] : []);
    });
});
