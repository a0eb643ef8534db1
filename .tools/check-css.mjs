// `npm run lint:css`: no CSS newer than the oldest browsers promised (see `browserslist`), in the css`` templates of
// src and the style sheets of demo. Inside `@supports` everything is allowed, since that is the fallback.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser of the range does not know and a widget would look wrong or lose a rule without. */
const tooNew = [
  ['light-dark()', /\blight-dark\(/],
  ['color-mix()', /\bcolor-mix\(/],
  ['oklch() and oklab()', /\bokl(?:ch|ab)\(/],
  ['relative colours', /\b(?:rgb|hsl|hwb|lab|lch|color)\(\s*from\b/],
  [':has()', /:has\(/],
  [':nth-child(… of …)', /:nth-(?:last-)?child\([^)]*\bof\b/],
  [':user-valid and :user-invalid', /:user-(?:in)?valid\b/],
  [':popover-open', /:popover-open\b/],
  [':state()', /:state\(/],
  [':open', /:open\b/],
  ['nesting', /[{;}]\s*&/],
  ['@starting-style', /@starting-style\b/],
  ['@scope', /@scope\b/],
  ['@property', /@property\b/],
  ['@view-transition', /@view-transition\b/],
  ['style queries', /@container[^{]*\bstyle\(/],
  ['field-sizing', /\bfield-sizing\s*:/],
  ['anchor positioning', /\banchor(?:-name\s*:|-size\(|\()|\bposition-(?:anchor|area|try[\w-]*)\s*:/],
  ['subgrid', /\bsubgrid\b/],
  ['trigonometry, round() and mod()', /[\s(,](?:sin|cos|tan|asin|acos|atan2?|round|mod|rem)\(/],
  ['linear()', /[\s:,]linear\(/],
  ['interpolate-size and calc-size()', /\binterpolate-size\s*:|\bcalc-size\(/],
  ['transition-behavior', /\ballow-discrete\b/],
];

const files = [
  ...filesIn('src', '.ts').flatMap(file => templatesOf(file)),
  ...filesIn('demo', '.css').map(file => ({ file, line: 1, css: readFileSync(file, 'utf8') })),
];

let found = 0;
for (const { file, line, css } of files) {
  const plain = withoutSupports(blank(css, /\/\*[\s\S]*?\*\//g));
  for (const [feature, pattern] of tooNew) {
    const at = plain.search(pattern);
    if (at < 0) continue;
    found += 1;
    console.error(`${file}:${line + linesBefore(plain, at)}  ${feature} is newer than our oldest browsers`);
  }
}
if (found > 0) process.exit(1);
console.log(`${files.length} style sheets keep within the oldest browsers`);

function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter(file => file.endsWith(ending))
    .map(file => join(folder, file));
}

function templatesOf(file) {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/\bcss`([^`]*)`/g)].map(match => ({
    file,
    line: 1 + linesBefore(code, match.index),
    css: match[1],
  }));
}

/** Replaces by spaces, so that line numbers stay. */
function blank(text, pattern) {
  return text.replace(pattern, match => match.replace(/[^\n]/g, ' '));
}

function withoutSupports(css) {
  let rest = css;
  for (let start = rest.search(/@supports\b/); start >= 0; start = rest.search(/@supports\b/)) {
    let end = rest.indexOf('{', start);
    for (let depth = end < 0 ? 0 : 1; depth > 0 && end < rest.length - 1;) {
      end += 1;
      if (rest[end] === '{') depth += 1;
      if (rest[end] === '}') depth -= 1;
    }
    if (end < 0) end = rest.length - 1;
    rest = rest.slice(0, start) + blank(rest.slice(start, end + 1), /[\s\S]+/g) + rest.slice(end + 1);
  }
  return rest;
}

function linesBefore(text, offset) {
  return text.slice(0, offset).split('\n').length - 1;
}
