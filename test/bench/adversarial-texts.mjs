/**
 * Texts made to cost a checker as much as possible: everything its packs look for, over and over, without a sentence
 * end to stop at.
 * @param {readonly import('../../src/engine/packs/rule-types.js').RulePack[]} packs
 * @param {number} length of each text in UTF-16 units
 * @returns {{name: string, text: string}[]}
 */
export function adversarialTexts(packs, length) {
  const texts = [];
  const repeat = (name, unit) => {
    if (unit === '') return;
    texts.push({ name, text: unit.repeat(Math.ceil(length / unit.length)).slice(0, length) });
  };

  for (const unit of [
    '我',
    '不',
    '您',
    '亲',
    '的',
    '了',
    '你',
    '能',
    '好',
    '1',
    '9',
    'a',
    '，',
    '“',
    ' ',
    '\n',
    '😀',
  ])
    repeat(`runs of ${JSON.stringify(unit)}`, unit);
  for (const unit of [
    '路1',
    '路1号',
    'a.',
    'a@',
    'a@b.',
    '1-',
    '1 ',
    '138',
    '1 3 8',
    '6222 ',
    'A1',
    '北京市',
    '我“',
    '“不能',
  ])
    repeat(`runs of ${JSON.stringify(unit)}`, unit);
  for (const unit of [
    '我不',
    '我亲不',
    '我不能',
    '我,不,能,',
    '您不我',
    '我们这边',
    '不能不',
    '亲亲的的',
    '我您不能了的吗',
  ])
    repeat(`runs of ${JSON.stringify(unit)}`, unit);

  const classes = packs.reduce((all, pack) => ({ ...all, ...pack.classes }), {});
  const words = Object.entries(classes)
    .map(([name, entries]) => [name, entries.map(plainWords).filter(word => word !== '')])
    .filter(([, entries]) => entries.length > 0);
  for (const [name, entries] of words) {
    repeat(`every word of <${name}>`, entries.join(''));
    for (const [other, entriesOfOther] of words)
      repeat(
        `<${name}><${other}>`,
        entries.map((word, i) => word + entriesOfOther[i % entriesOfOther.length]).join(''),
      );
    repeat(
      `shortest of <${name}>`,
      entries.reduce((a, b) => (b.length < a.length ? b : a)),
    );
  }

  for (const rule of packs.flatMap(pack => pack.rules)) {
    const hit = rule.examples?.hit[0]?.replace(/[。！？!?\n]/g, '');
    if (!hit) continue;
    repeat(`${rule.id}: its example`, hit);
    repeat(
      `${rule.id}: heads of its example`,
      [...hit].map((_, i, all) => all.slice(0, i + 1).join('')).join(''),
    );
    for (const pattern of rule.patterns ?? []) repeat(`${rule.id}: ${pattern}`, plainWords(pattern) || '我');
  }
  return texts;
}

/** A pattern with the first of every group, `<…>` left out: near enough to what it looks for. */
function plainWords(pattern) {
  let plain = pattern;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\(([^()|]*)(\|[^()]*)?\)\??/g, '$1');
  }
  return plain.replace(/<[^>]*>|…+\d*|[^\p{L}\p{N}]/gu, '');
}
