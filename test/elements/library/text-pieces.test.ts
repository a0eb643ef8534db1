import { expect } from '@open-wc/testing';
import { excerptPieces, textPieces, type TextPiece } from '../../../src/elements/library/text-pieces.js';

/** *marked*, [filled], <open>. */
const draw = (pieces: readonly TextPiece[]): string =>
  pieces
    .map(({ text, marked, blank }) => {
      const inner = marked ? `*${text}*` : text;
      return blank === 'filled' ? `[${inner}]` : blank === 'open' ? `<${inner}>` : inner;
    })
    .join('');

describe('textPieces', () => {
  const range = (start: number, end: number): { start: number; end: number } => ({ start, end });
  const table: readonly [
    string,
    readonly { start: number; end: number }[],
    Record<string, string>,
    string,
  ][] = [
    ['退款到账', [], {}, '退款到账'],
    ['退款到账', [range(0, 2)], {}, '*退款*到账'],
    ['退款到账', [range(0, 2), range(3, 4)], {}, '*退款*到*账*'],
    ['{{称呼}}您好', [], {}, '<称呼>您好'],
    ['{{称呼}}您好', [], { 称呼: '王先生' }, '[王先生]您好'],
    ['在{{时限|24小时}}内', [], {}, '在[24小时]内'],
    ['在{{时限|24小时}}内', [range(3, 5)], {}, '在[*24小时*]内'],
    ['您好{{称呼}}请稍等', [range(1, 9)], {}, '您*好*<*称呼*>*请*稍等'],
    ['{{toString}}', [], {}, '<toString>'],
  ];
  for (const [text, ranges, values, expected] of table)
    it(expected, () => expect(draw(textPieces(text, ranges, values))).to.equal(expected));
});

describe('excerptPieces', () => {
  const long = `${'前'.repeat(60)}退款${'后'.repeat(10)}`;
  it('begins shortly before a match that lies far in', () =>
    expect(draw(excerptPieces(long, [{ start: 60, end: 62 }]))).to.equal(
      `…${'前'.repeat(12)}*退款*${'后'.repeat(10)}`,
    ));
  it('begins at the beginning for a near match, and without one', () => {
    expect(draw(excerptPieces(long, []))).to.equal(long);
    expect(draw(excerptPieces('先退款', [{ start: 1, end: 3 }]))).to.equal('先*退款*');
  });
});
