#!/usr/bin/env node
// Writes src/engine/text/traditional.ts: which Traditional character folds to which Simplified one.
// Source: the OpenCC dictionaries through opencc-js (Apache-2.0 and MIT), one character at a time, Taiwan and
// Hong Kong variants included, limited to Big5 on one side and GB2312 on the other: the rest does not occur in
// replies and would double the size. Run by hand after an update of opencc-js.
import { writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';

const twoByte = (encoding, [lead, leadEnd], [trail, trailEnd]) => {
  const decoder = new TextDecoder(encoding);
  const found = new Set();
  for (let a = lead; a <= leadEnd; a++)
    for (let b = trail; b <= trailEnd; b++) found.add(decoder.decode(Uint8Array.of(a, b)));
  return found;
};
const big5 = twoByte('big5', [0xa4, 0xf9], [0x40, 0xfe]);
const gb2312 = twoByte('gb18030', [0xb0, 0xf7], [0xa1, 0xfe]);

// The female 妳 of Taiwan is the same word to a rule of speech.
const simplifiedOf = new Map([['妳', '你']]);
const converters = ['t', 'tw', 'hk'].map(from => OpenCC.Converter({ from, to: 'cn' }));
for (let code = 0x3400; code <= 0x9fff; code++) {
  const traditional = String.fromCharCode(code);
  const simplified = converters.map(convert => convert(traditional)).find(to => to !== traditional);
  if (simplified && big5.has(traditional)) simplifiedOf.set(traditional, simplified);
}
// Following chains to the end makes folding idempotent.
const end = character => (simplifiedOf.has(character) ? end(simplifiedOf.get(character)) : character);

const pairs = [...simplifiedOf.keys()]
  .map(from => [from.charCodeAt(0), end(from).charCodeAt(0)])
  .filter(([from, to]) => from !== to && gb2312.has(String.fromCharCode(to)))
  .sort((a, b) => a[1] - b[1] || a[0] - b[0]);

// Differences to the pair before, a signed one as 2n or -2n-1, in base 45: a digit of the upper half says that
// another follows. Half the size of the plain characters after gzip.
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}~';
const write = value =>
  value < 45 ? digits[value] : digits[45 + (value % 45)] + write(Math.floor(value / 45));
const zigzag = value => (value >= 0 ? 2 * value : -2 * value - 1);
let from = 0;
let to = 0;
let steps = '';
let leaps = '';
for (const pair of pairs) {
  steps += write(pair[1] - to);
  leaps += write(zigzag(pair[0] - from));
  [from, to] = pair;
}

writeFileSync(
  new URL('../src/engine/text/traditional.ts', import.meta.url),
  `// Written by .tools/generate-traditional.mjs from the OpenCC dictionaries (Apache-2.0). Do not edit.
// prettier-ignore
const simplifiedSteps = '${steps}';
// prettier-ignore
const traditionalLeaps = '${leaps}';

const digits = '${digits}';

/** Reads the numbers of a packed string: base 45, a digit of the upper half says that another follows. */
function unpack(packed: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let weight = 1;
  for (const character of packed) {
    const digit = digits.indexOf(character);
    value += (digit % 45) * weight;
    weight *= 45;
    if (digit >= 45) continue;
    numbers.push(value);
    value = 0;
    weight = 1;
  }
  return numbers;
}

/** Writes the Simplified code unit of every Traditional one into a table indexed by code unit. */
export function addTraditional(table: Uint16Array): void {
  const leaps = unpack(traditionalLeaps);
  let traditional = 0;
  let simplified = 0;
  unpack(simplifiedSteps).forEach((step, i) => {
    const leap = leaps[i]!;
    simplified += step;
    traditional += leap % 2 ? -(leap + 1) / 2 : leap / 2;
    table[traditional] = simplified;
  });
}
`,
);
console.log(`${pairs.length} pairs`);
