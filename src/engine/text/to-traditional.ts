import { foldWord } from './fold-text.js';

/**
 * Characters of Taiwan for which folding knows several, or which are Traditional as they stand and mostly stay:
 * each is what is written for the one it folds to.
 */
const preferred =
  '並幹布局系個幸家別匯參念吃嘗向團你彌吊復升台折抵獲症發杯困簽致累才修搜席同只制核托注回周針扣表鐘合板千須面出著';

/** The same for words in which another is right. */
const words =
  '乾淨 干擾 干預 頭髮 皇后 關係 聯繫 重複 複雜 複製 複印 複診 複查 複核 批准 核准 製作 手錶 電錶 水錶 公里 里程 儘快 儘早 儘量 標籤 註冊 備註 註明 註銷 託運 委託 合併 一併 細緻 划算 彙總 颱風';

/** What does not fold to the characters it stands for. */
const others = [
  ['么', '麼'],
  ['咨', '諮'],
  ['回复', '回覆'],
  ['答复', '答覆'],
] as const;

/** The block of the characters in use. */
const [first, last] = [0x4e00, 0x9fff];

interface Tables {
  /** By what they fold to: single characters and words. */
  readonly traditional: ReadonlyMap<string, string>;
  /** By character from `first` on: 1 where it is Traditional only, -1 where Simplified only. */
  readonly sides: Int8Array;
  readonly pieces: RegExp;
}

let tables: Tables | undefined;

function buildTables(): Tables {
  const traditional = new Map<string, string>();
  const sides = new Int8Array(last - first + 1);
  const all = Array.from(sides, (_, i) => String.fromCharCode(first + i)).join('');
  const folded = foldWord(all);
  for (let i = 0; i < all.length; i++) {
    if (folded[i] === all[i]) continue;
    traditional.set(folded[i]!, all[i]!);
    sides[i] = 1;
  }
  for (const character of preferred) traditional.set(foldWord(character), character);
  for (const word of words.split(' ')) traditional.set(foldWord(word), word);
  for (const [simplified, other] of others) traditional.set(simplified, other);
  const longer: string[] = [];
  for (const [simplified, other] of traditional)
    if (simplified.length > 1) longer.push(simplified);
    else sides[simplified.charCodeAt(0) - first] = simplified === other ? 0 : -1;
  return { traditional, sides, pieces: new RegExp(`${longer.join('|')}|.`, 'g') };
}

/**
 * Whether a text is written in Traditional characters: it has more of those that are Traditional only (為, 們) than
 * of those that are Simplified only (为, 们). Characters of both (我, 不, 只) say nothing; of a text of them alone, and
 * of one torn between the two, `otherwise` is said.
 */
export function isTraditional(text: string, otherwise = false): boolean {
  const { sides } = (tables ??= buildTables());
  let balance = 0;
  for (let i = 0; i < text.length; i++) balance += sides[text.charCodeAt(i) - first] ?? 0;
  return balance === 0 ? otherwise : balance > 0;
}

/**
 * Writes a Simplified text in the Traditional characters of Taiwan; one that is Traditional already stays as it is.
 * The tables are small and reviewed for the language of customer service, not for all of Chinese.
 */
export function toTraditional(text: string): string {
  if (isTraditional(text)) return text;
  const { traditional, pieces } = (tables ??= buildTables());
  return text.replace(pieces, piece => traditional.get(piece) ?? piece);
}
