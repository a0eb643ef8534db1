/** Prose of everything there is to set: both scripts, an empty line, a tab, quotes, a word too long for its line. */
export const text =
  '您好，这个不归我管，您不懂就别乱问。Please wait a moment，马上为您查 order 20240317。\n\n\t1. 退款 “AVAToW” 需要 3～5 个工作日；\n超长单词LoremipsumdolorsitametconsecteturadipiscingelitseddoLoremipsumdolorsitamet👩‍👩‍👧完。';

/** Styles that move glyphs, each on a textarea of its own, or on what is around it. */
export const base = 'font: 16px/1.5 sans-serif; width: 300px; height: 160px;';
export const variants: [what: string, style: string, around?: string][] = [
  ['plain', base],
  ['the browser’s own style', ''],
  ['normal line height', 'font: 15px serif; width: 240px; height: 120px'],
  [
    'uneven padding and borders',
    `${base} padding: 3px 21px 7px 11px; border: 5px solid; border-left-width: 1px`,
  ],
  ['border-box', `${base} box-sizing: border-box; padding: 12px; border: 2px solid`],
  ['a width of fractions', 'font: 14.4px/1.6 sans-serif; width: 33.3%; padding: 0.7em; height: 200px'],
  ['letter and word spacing', `${base} letter-spacing: 1.5px; word-spacing: 4px`],
  ['indent and tabs', `${base} text-indent: 2em; tab-size: 3`],
  ['break-all', `${base} word-break: break-all`],
  ['keep-all', `${base} word-break: keep-all`],
  ['line-break anywhere', `${base} line-break: anywhere`],
  ['strict line breaks', `${base} line-break: strict`],
  ['no wrapping', `${base} white-space: pre; overflow: auto`],
  ['nowrap', `${base} white-space: nowrap`],
  ['break-spaces', `${base} white-space: break-spaces`],
  ['pre-line', `${base} white-space: pre-line`],
  ['right to left', `${base} direction: rtl`],
  ['centred', `${base} text-align: center`],
  ['justified', `${base} text-align: justify`],
  ['bold italic monospace', 'font: italic 700 13px/20px monospace; width: 260px; height: 160px'],
  ['capitals', `${base} text-transform: uppercase`],
  ['no scrollbar', `${base} overflow: hidden`],
  ['a scrollbar always', `${base} overflow-y: scroll`],
  ['a thin scrollbar', `${base} scrollbar-width: thin; height: 60px`],
  ['scaled down', base, 'transform: scale(0.8); transform-origin: 0 0'],
  ['scaled up and moved', base, 'transform: translate(30px, 12px) scale(1.3, 1.2)'],
  ['zoomed', base, 'zoom: 1.25'],
  ['a large font', 'font: 30px/1.2 sans-serif; width: 380px; height: 220px'],
  ['a line height without a unit', 'font-size: 17px; line-height: 1.8; width: 280px; height: 160px'],
  ['broken anywhere', `${base} overflow-wrap: anywhere`],
  ['words that overflow', `${base} overflow-wrap: normal; overflow-x: auto`],
  ['aligned to the right', `${base} text-align: right`],
  ['right to left with a scrollbar', `${base} direction: rtl; overflow-y: scroll; height: 70px`],
  [
    'fonts of both scripts',
    'font: 17px/1.4 Georgia, "DejaVu Serif", "Noto Serif CJK SC", serif; width: 290px; height: 160px',
  ],
  ['zoomed itself', `${base} zoom: 1.1`],
  ['scaled itself', `${base} transform: scale(1.2); transform-origin: 0 0`],
  ['dragged to another size', `${base} resize: both; width: 253px; height: 117px`],
  [
    'a thick border and one scrollbar below',
    `${base} border: 9px double; overflow: scroll; white-space: pre`,
  ],
];
