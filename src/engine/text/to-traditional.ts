import { foldWord } from './fold-text.js';

/**
 * Characters of Taiwan for which folding knows several, or which are Traditional as they stand and mostly stay:
 * each is what is written for the one it folds to.
 */
const preferred =
  '並幹布局系個幸家別克匯參念吃嘆嘗咽向團壇夾妝你奸吊彌雕佛徑復欲拼舍卷折擺升拐杆台毀泛沈煉煙抵呆獲酸症發杯困秘御谷簽扎致繞累才唇修搜席同胡只制核托注志跡逾回周糖針扣表鐘鑑合板暗千須刮飢喂松面出證著';

/** The same for words in which another is right. */
const words =
  '乾淨 乾燥 餅乾 干擾 干涉 干預 若干 頭髮 理髮 皇后 關係 聯繫 維繫 重複 複雜 複製 複印 複診 複查 複習 複核 批准 核准 准許 准予 製作 製造 製成 印製 錄製 麵條 麵包 手錶 電錶 水錶 錶盤 公佈 發佈 佈置 公里 里程 規劃 計劃 企劃 儘快 儘早 儘量 儘管 日曆 標籤 輕鬆 放鬆 週末 每週 本週 下週 上週 週年 註冊 備註 註明 註銷 委託 託運 託管 佔用 佔線 旅遊 遊戲 導遊 合併 併入 一併 細緻 划算 託付 彙報 颱風 沖洗 沖抵 彙總 字彙 老闆 剎車 瞭望 唸書 傢俱';

/** What does not fold to the characters it stands for. */
const others = [
  ['么', '麼'],
  ['咨', '諮'],
  ['回复', '回覆'],
  ['答复', '答覆'],
] as const;

const first = 0x4e00;
const last = 0x9fff;

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
  const keys = [...traditional.keys()];
  for (const key of keys)
    if (key.length === 1) sides[key.charCodeAt(0) - first] = traditional.get(key) === key ? 0 : -1;
  const pieces = new RegExp([...keys.filter(key => key.length > 1), '[\\u4e00-\\u9fff]'].join('|'), 'g');
  return { traditional, sides, pieces };
}

/**
 * Whether a text is written in Traditional characters: it has more of those that are Traditional only (為, 們) than
 * of those that are Simplified only (为, 们). Characters of both (我, 不, 只) say nothing; a text of them alone is
 * what `otherwise` says.
 */
export function isTraditional(text: string, otherwise = false): boolean {
  const { sides } = (tables ??= buildTables());
  let balance = 0;
  let told = false;
  for (let i = 0; i < text.length; i++) {
    const side = sides[text.charCodeAt(i) - first];
    if (!side) continue;
    balance += side;
    told = true;
  }
  return told ? balance > 0 : otherwise;
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
