/** Few letters, so that words overlap and contain each other all the time. */
const letters = ['我', '们', '不', '能', '没', '办', '这', 'v', 'x', '1', '𠮷'];
const guises = { 们: '們', 没: '沒', 办: '辦', 这: '這', v: 'Ｖ', x: 'X', 1: '１' };
const marks = [' ', '　', '-', '*', '，', ',', '\n', '\r\n', '\u200b', '\ufe0f', '😀', '“', '”', '「', '」'];
const ends = ['。', '！', '?', '\n\n'];
const severities = ['error', 'warning', 'info'];

/** Random rules and texts from a source of 32-bit numbers; the same source gives the same ones. */
export function createRandomCases(random) {
  const upTo = count => random() % count;
  const one = list => list[upTo(list.length)];
  const word = most => Array.from({ length: upTo(most + 1) }, () => one(letters)).join('');

  function rule(index) {
    const patterns = Array.from({ length: 1 + upTo(2) }, () => one(letters) + word(3));
    const longer = () => (upTo(3) === 0 ? [word(2) + one(patterns) + word(2)] : []);
    return {
      id: `r${index}`,
      category: 'refusal',
      severity: one(severities),
      title: 'r',
      patterns,
      except: longer(),
      hintWhen: longer(),
      reason: 'r',
      suggestions: [],
      examples: { hit: [], miss: [] },
      source: 'r',
    };
  }

  return {
    rules: () => Array.from({ length: 1 + upTo(8) }, (_, index) => rule(index)),
    text() {
      let text = '';
      for (let left = 1 + upTo(50); left > 0; left--) {
        const kind = upTo(20);
        const letter = one(letters);
        text +=
          kind === 0 ? one(ends) : kind < 6 ? one(marks) : kind < 9 ? (guises[letter] ?? letter) : letter;
      }
      return text;
    },
  };
}
