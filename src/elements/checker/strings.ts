import { teamCategory } from '../../engine/packs/rule-table-team.js';
import type { Stage } from '../../engine/packs/pack.js';
import type { Severity } from '../../engine/packs/rule-types.js';
import type { StringTable } from '../../ui/language.js';

/** Every word the checker shows. Functions take counts or names and give the whole sentence. */
export interface CheckerStrings {
  readonly title: string;
  readonly loading: string;
  readonly clean: string;
  readonly empty: string;
  readonly count: (findings: number) => string;
  readonly stageLabel: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly categories: Readonly<Record<string, string>>;
  readonly demandsLabel: string;
  readonly met: string;
  readonly unmet: string;
  readonly wordings: string;
  readonly apply: (wording: string) => string;
  readonly phrases: (count: number) => string;
  readonly insertPhrase: (title: string, phrase: string) => string;
  readonly phraseInserted: (title: string) => string;
  readonly show: (wording: string) => string;
  readonly keys: (apply: string, next: string) => string;
  readonly applied: (wording: string) => string;
  readonly copied: string;
  readonly notWritten: string;
  readonly notReady: string;
  readonly noTarget: (selector: string) => string;
  readonly badSelector: (selector: string) => string;
  readonly noBox: (selector: string) => string;
  readonly waiting: string;
  readonly applyAll: (findings: number) => string;
  readonly appliedAll: (places: number) => string;
  readonly copiedAll: string;
  readonly ignoreMenu: (name: string) => string;
  readonly ignoreOnce: string;
  readonly ignoreRule: string;
  readonly ignored: (places: number, rules: number) => string;
  readonly restore: string;
  readonly heldOnce: (errors: number) => string;
  readonly held: (errors: number) => string;
  readonly noButton: (selector: string) => string;
  readonly badButton: (selector: string) => string;
  readonly packsFailed: string;
  readonly problems: (count: number) => string;
}

const simplified: CheckerStrings = {
  title: '用语检查',
  loading: '正在载入规则…',
  clean: '用语合规，可以发送',
  empty: '回复框还是空的，写好的内容会在这里即时检查',
  count: findings => `发现 ${findings} 处需要留意`,
  stageLabel: '沟通阶段',
  stages: { opening: '开场', middle: '沟通中', closing: '收尾' },
  severities: { error: '禁语', warning: '不妥', info: '提示' },
  categories: {
    refusal: '拒绝',
    ignorance: '推说不知',
    shirking: '推卸责任',
    blame: '责备埋怨',
    harsh: '生硬',
    but: '转折',
    privacy: '泄露信息',
    contact: '私下联系',
    etiquette: '礼貌用语',
    [teamCategory]: '团队用语',
  },
  demandsLabel: '整条回复的要求',
  met: '已做到',
  unmet: '还没做到',
  wordings: '可以改成',
  apply: wording => `改成“${wording}”`,
  phrases: count => `话术库里的说法（${count}）`,
  insertPhrase: (title, phrase) => `整句换成话术“${title}”：${phrase}`,
  phraseInserted: title => `整句已换成话术“${title}”，可以撤销`,
  show: wording => `在回复框里选中“${wording}”`,
  keys: (apply, next) => `${apply} 采用第一种说法，${next} 跳到下一处`,
  applied: wording => `已改成“${wording}”，可以撤销`,
  copied: '这个回复框不让写入，新的说法已复制，请粘贴到原处',
  notWritten: '这个回复框不让写入，也没能复制，请照着改一下',
  notReady: '还没有连上回复框，连上后会自动开始检查',
  noTarget: selector => `页面上还没有找到回复框（${selector}），出现后会自动开始检查`,
  badSelector: selector => `for="${selector}" 不是有效的选择器，请改成回复框的选择器，例如 #reply`,
  noBox: selector => `${selector} 不是可以输入的回复框，请指向文本框或可编辑区域`,
  waiting: '正在写，写完这一句再看',
  applyAll: findings => `全部改好（${findings} 处）`,
  appliedAll: places => `已改好 ${places} 处，可以一次撤销`,
  copiedAll: '这个回复框不让写入，改好的整条回复已复制，请粘贴替换',
  ignoreMenu: name => `忽略“${name}”`,
  ignoreOnce: '只忽略这一处',
  ignoreRule: '本页不再提示这条规则',
  ignored: (places, rules) =>
    `已忽略 ${[places > 0 && `${places} 处`, rules > 0 && `${rules} 条规则`].filter(Boolean).join('、')}`,
  restore: '恢复',
  heldOnce: errors => `先别急着发：还有 ${errors} 处禁语。改好再发；10 秒内再发一次，会照原样发出`,
  held: errors => `还不能发送：有 ${errors} 处禁语，改好后就可以发`,
  noButton: selector => `页面上还没有找到发送按钮（${selector}），出现后会自动把关`,
  badButton: selector => `guard-for="${selector}" 不是有效的选择器，请改成发送按钮的选择器，例如 #send`,
  packsFailed: '规则没有载入成功，暂时只能照常输入',
  problems: count => `规则包里有 ${count} 处没能读入，其余照常使用`,
};

const taiwan: CheckerStrings = {
  title: '用語檢查',
  loading: '正在載入規則…',
  clean: '用語合規，可以送出',
  empty: '回覆框還是空的，輸入的內容會在這裡即時檢查',
  count: findings => `發現 ${findings} 處需要留意`,
  stageLabel: '對話階段',
  stages: { opening: '開場', middle: '對話中', closing: '結尾' },
  severities: { error: '禁語', warning: '不妥', info: '提示' },
  categories: {
    refusal: '拒絕',
    ignorance: '推說不知',
    shirking: '推卸責任',
    blame: '責備埋怨',
    harsh: '生硬',
    but: '轉折',
    privacy: '洩漏資料',
    contact: '私下聯絡',
    etiquette: '禮貌用語',
    [teamCategory]: '團隊用語',
  },
  demandsLabel: '整則回覆的要求',
  met: '已做到',
  unmet: '還沒做到',
  wordings: '可以改成',
  apply: wording => `改成「${wording}」`,
  phrases: count => `常用回覆裡的說法（${count}）`,
  insertPhrase: (title, phrase) => `整句換成常用回覆「${title}」：${phrase}`,
  phraseInserted: title => `整句已換成常用回覆「${title}」，可以復原`,
  show: wording => `在回覆框裡選取「${wording}」`,
  keys: (apply, next) => `${apply} 採用第一種說法，${next} 跳到下一處`,
  applied: wording => `已改成「${wording}」，可以復原`,
  copied: '這個回覆框無法寫入，新的說法已複製，請貼到原處',
  notWritten: '這個回覆框無法寫入，也沒能複製，請照著修改',
  notReady: '還沒有連上回覆框，連上後會自動開始檢查',
  noTarget: selector => `頁面上還沒有找到回覆框（${selector}），出現後會自動開始檢查`,
  badSelector: selector => `for="${selector}" 不是有效的選擇器，請改成回覆框的選擇器，例如 #reply`,
  noBox: selector => `${selector} 不是可以輸入的回覆框，請指向文字框或可編輯區域`,
  waiting: '正在輸入，寫完這一句再看',
  applyAll: findings => `全部改好（${findings} 處）`,
  appliedAll: places => `已改好 ${places} 處，可以一次復原`,
  copiedAll: '這個回覆框無法寫入，改好的整則回覆已複製，請貼上取代',
  ignoreMenu: name => `忽略「${name}」`,
  ignoreOnce: '只忽略這一處',
  ignoreRule: '這一頁不再提示這條規則',
  ignored: (places, rules) =>
    `已忽略 ${[places > 0 && `${places} 處`, rules > 0 && `${rules} 條規則`].filter(Boolean).join('、')}`,
  restore: '還原',
  heldOnce: errors => `先別急著送出：還有 ${errors} 處禁語。改好再送；10 秒內再送一次，會照原樣送出`,
  held: errors => `還不能送出：有 ${errors} 處禁語，改好後就可以送`,
  noButton: selector => `頁面上還沒有找到送出按鈕（${selector}），出現後會自動把關`,
  badButton: selector => `guard-for="${selector}" 不是有效的選擇器，請改成送出按鈕的選擇器，例如 #send`,
  packsFailed: '規則沒有載入成功，暫時只能照常輸入',
  problems: count => `規則包裡有 ${count} 處無法讀入，其餘照常使用`,
};

const english: CheckerStrings = {
  title: 'Wording check',
  loading: 'Loading the rules…',
  clean: 'Nothing to mend, ready to send',
  empty: 'The reply box is empty; what you write is checked here as you type',
  count: findings => (findings === 1 ? '1 place to look at' : `${findings} places to look at`),
  stageLabel: 'Stage of the conversation',
  stages: { opening: 'Opening', middle: 'Middle', closing: 'Closing' },
  severities: { error: 'Forbidden', warning: 'Avoid', info: 'Hint' },
  categories: {
    refusal: 'Refusal',
    ignorance: 'Pleading ignorance',
    shirking: 'Shirking',
    blame: 'Blame',
    harsh: 'Harsh',
    but: 'Yes, but',
    privacy: 'Personal data',
    contact: 'Private contact',
    etiquette: 'Courtesy',
    [teamCategory]: 'Team wording',
  },
  demandsLabel: 'Demands on the whole reply',
  met: 'met',
  unmet: 'not met yet',
  wordings: 'Say instead',
  apply: wording => `Replace with “${wording}”`,
  phrases: count => `From the phrase library (${count})`,
  insertPhrase: (title, phrase) => `Replace the sentence with the phrase “${title}”: ${phrase}`,
  phraseInserted: title => `Replaced the sentence with “${title}”; undo takes it back`,
  show: wording => `Select “${wording}” in the reply box`,
  keys: (apply, next) => `${apply} takes the first wording, ${next} goes to the next place`,
  applied: wording => `Replaced with “${wording}”; undo takes it back`,
  copied: 'This reply box cannot be written to. The wording is copied: please paste it in place.',
  notWritten: 'This reply box cannot be written to and copying failed too. Please type the wording.',
  notReady: 'Not connected to the reply box yet; checking starts when it is',
  noTarget: selector => `No reply box found at ${selector} yet; checking starts when it appears`,
  badSelector: selector =>
    `for="${selector}" is not a valid selector; use that of the reply box, such as #reply`,
  noBox: selector => `${selector} is not a reply box; point to a text field or an editable area`,
  waiting: 'Checked when the sentence is done',
  applyAll: findings => `Fix all ${findings}`,
  appliedAll: places => `${places} places fixed; one undo takes them back`,
  copiedAll: 'This reply box cannot be written to. The whole reply is copied, fixed: please paste it over.',
  ignoreMenu: name => `Ignore “${name}”`,
  ignoreOnce: 'Ignore this place',
  ignoreRule: 'Ignore this rule on this page',
  ignored: (places, rules) =>
    `Ignored: ${[
      places > 0 && (places === 1 ? '1 place' : `${places} places`),
      rules > 0 && (rules === 1 ? '1 rule' : `${rules} rules`),
    ]
      .filter(Boolean)
      .join(', ')}`,
  restore: 'Restore',
  heldOnce: errors =>
    `Not sent yet: ${errors === 1 ? '1 forbidden wording' : `${errors} forbidden wordings`}. Mend it first; sending again within 10 seconds sends it as it is`,
  held: errors =>
    `Not sent: mend ${errors === 1 ? 'the forbidden wording' : `the ${errors} forbidden wordings`} first`,
  noButton: selector => `No send button found at ${selector} yet; it is guarded when it appears`,
  badButton: selector =>
    `guard-for="${selector}" is not a valid selector; use that of the send button, such as #send`,
  packsFailed: 'The rules could not be loaded; typing works as usual',
  problems: count => `${count} items of the rule packs could not be read; the rest is in use`,
};

export const checkerStrings: StringTable<CheckerStrings> = {
  'zh-CN': simplified,
  'zh-TW': taiwan,
  en: english,
};
