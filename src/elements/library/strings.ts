import type { StringTable } from '../../ui/language.js';
import { listStrings, type ListStrings } from './list-strings.js';
import { scriptStrings, type ScriptStrings } from './script-strings.js';
import { useStrings, type UseStrings } from './use-strings.js';

/** Every word the library shows. Functions take counts or names and give the whole sentence. */
export interface LibraryStrings extends ScriptStrings, ListStrings, UseStrings {
  readonly title: string;
  readonly search: string;
  readonly placeholder: string;
  readonly clear: string;
  readonly viewLabel: string;
  readonly views: Readonly<Record<'all' | 'favourites' | 'recents' | 'scripts', string>>;
  readonly results: string;
  readonly count: (hits: number) => string;
  readonly loading: string;
  readonly failed: string;
  readonly noPhrases: string;
  readonly noHits: (query: string) => string;
  readonly noFavourites: string;
  readonly noRecents: string;
  readonly noScripts: string;
  readonly preview: string;
  readonly favourite: string;
  readonly source: (source: string) => string;
  readonly insert: string;
  readonly copy: string;
  readonly copyAnyway: string;
  readonly insertAnyway: string;
  readonly cancel: string;
  readonly blanksLabel: string;
  readonly dismissNotice: string;
  readonly missing: (names: readonly string[]) => string;
  readonly inserted: (title: string) => string;
  readonly copied: (title: string) => string;
  readonly copiedInstead: string;
  /** What a phrase was to take the place of is gone. */
  readonly placeGone: string;
  readonly copiedNoTarget: string;
  readonly notCopied: string;
  readonly notReady: string;
  readonly noTarget: (selector: string) => string;
  readonly badSelector: (selector: string) => string;
  readonly noBox: (selector: string) => string;
  readonly notKept: string;
  /** Said where `records` is none. */
  readonly badRecords: string;
  readonly problems: (count: number) => string;
  readonly keys: string;
  /** Of the list in the reply box. */
  readonly picker: string;
  readonly pickerKeys: string;
  readonly pickerNone: (query: string) => string;
  /** Read out: how many are listed. */
  readonly pickerCount: (count: number) => string;
  /** Read out: the active one, and which of how many it is. */
  readonly pickerActive: (title: string, place: number, count: number) => string;
}

const simplified: LibraryStrings = {
  ...listStrings['zh-CN'],
  ...scriptStrings['zh-CN'],
  ...useStrings['zh-CN'],
  title: '话术库',
  search: '搜索话术',
  placeholder: '关键词、拼音或首字母，也可粘贴客户原话',
  clear: '清空',
  viewLabel: '显示范围',
  views: { all: '全部', favourites: '收藏', recents: '最近', scripts: '流程' },
  results: '话术列表',
  count: hits => `${hits} 条`,
  loading: '正在载入话术…',
  failed: '话术没有载入成功，请刷新页面再试',
  noPhrases: '话术库里还没有内容',
  noHits: query => `没有找到“${query}”，换个说法、拼音首字母，或放宽分类再试`,
  noFavourites: '还没有收藏。选中一条话术，按 Ctrl+D 或点星标即可收藏',
  noRecents: '还没有用过的话术，插入或复制后会出现在这里',
  noScripts: '还没有流程',
  preview: '话术内容',
  favourite: '收藏',
  source: source => `来源：${source}`,
  insert: '插入',
  copy: '复制',
  copyAnyway: '仍然复制',
  insertAnyway: '仍然插入',
  cancel: '取消',
  blanksLabel: '填写空白处',
  dismissNotice: '知道了',
  missing: names => `还没填：${names.join('、')}。再确认一次就带着【】原样放进去。`,
  inserted: title => `已插入“${title}”`,
  copied: title => `已复制“${title}”`,
  copiedInstead: '回复框不让写入，内容已复制，请粘贴到回复框',
  placeGone: '回复框里的内容已经换过，没有插入；内容已复制，需要时请粘贴',
  copiedNoTarget: '没有可写入的回复框，内容已复制，请自行粘贴',
  notCopied: '没能写入也没能复制，请在上方选中文字手动复制',
  notReady: '还没有连上回复框，现在只能复制',
  noTarget: selector => `页面上还没有找到回复框（${selector}），现在可以先复制`,
  badSelector: selector => `for="${selector}" 不是有效的选择器，请改成回复框的选择器，例如 #reply`,
  noBox: selector => `${selector} 不是可以输入的回复框，请指向文本框或可编辑区域`,
  badRecords: '页面指定的 records 不能用，先用这个浏览器里的记录。',
  notKept: '浏览器不允许保存，收藏和最近只在本页有效',
  problems: count => `话术包里有 ${count} 处没能读入，其余照常使用`,
  keys: '↑↓ 选择，Enter 插入，Ctrl+Enter 复制，Ctrl+D 收藏，Ctrl+Shift+D 置顶，Esc 清空',
  picker: '选一条话术',
  pickerKeys: '↑↓ 选择，Enter 插入，Esc 关闭',
  pickerNone: query => `没有找到“${query}”`,
  pickerCount: count => `${count} 条话术，用上下键选择`,
  pickerActive: (title, place, count) => `${title}，第 ${place} 条，共 ${count} 条`,
};

const taiwan: LibraryStrings = {
  ...listStrings['zh-TW'],
  ...scriptStrings['zh-TW'],
  ...useStrings['zh-TW'],
  title: '常用回覆',
  search: '搜尋常用回覆',
  placeholder: '關鍵字、拼音或首字母，也可貼上顧客原話',
  clear: '清除',
  viewLabel: '顯示範圍',
  views: { all: '全部', favourites: '收藏', recents: '最近', scripts: '流程' },
  results: '常用回覆清單',
  count: hits => `${hits} 則`,
  loading: '正在載入常用回覆…',
  failed: '常用回覆沒有載入成功，請重新整理頁面再試',
  noPhrases: '這裡還沒有常用回覆',
  noHits: query => `找不到「${query}」，換個說法、拼音首字母，或放寬分類再試`,
  noFavourites: '還沒有收藏。選取一則回覆，按 Ctrl+D 或點星號即可收藏',
  noRecents: '還沒有用過的回覆，插入或複製後會出現在這裡',
  noScripts: '還沒有流程',
  preview: '回覆內容',
  favourite: '收藏',
  source: source => `來源：${source}`,
  insert: '插入',
  copy: '複製',
  copyAnyway: '仍要複製',
  insertAnyway: '仍要插入',
  cancel: '取消',
  blanksLabel: '填寫空白處',
  dismissNotice: '知道了',
  missing: names => `尚未填寫：${names.join('、')}。再確認一次就會帶著【】原樣放入。`,
  inserted: title => `已插入「${title}」`,
  copied: title => `已複製「${title}」`,
  copiedInstead: '回覆框無法寫入，內容已複製，請貼到回覆框',
  placeGone: '回覆框的內容已經換過，沒有插入；內容已複製，需要時請貼上',
  copiedNoTarget: '沒有可寫入的回覆框，內容已複製，請自行貼上',
  notCopied: '無法寫入也無法複製，請在上方選取文字手動複製',
  notReady: '還沒有連上回覆框，現在只能複製',
  noTarget: selector => `頁面上還沒有找到回覆框（${selector}），現在可以先複製`,
  badSelector: selector => `for="${selector}" 不是有效的選擇器，請改成回覆框的選擇器，例如 #reply`,
  noBox: selector => `${selector} 不是可以輸入的回覆框，請指向文字框或可編輯區域`,
  badRecords: '頁面指定的 records 不能用，先用這個瀏覽器裡的紀錄。',
  notKept: '瀏覽器不允許儲存，收藏和最近只在本頁有效',
  problems: count => `回覆包裡有 ${count} 處無法讀入，其餘照常使用`,
  keys: '↑↓ 選擇，Enter 插入，Ctrl+Enter 複製，Ctrl+D 收藏，Ctrl+Shift+D 置頂，Esc 清除',
  picker: '選一則常用回覆',
  pickerKeys: '↑↓ 選擇，Enter 插入，Esc 關閉',
  pickerNone: query => `找不到「${query}」`,
  pickerCount: count => `${count} 則常用回覆，用上下鍵選擇`,
  pickerActive: (title, place, count) => `${title}，第 ${place} 則，共 ${count} 則`,
};

const english: LibraryStrings = {
  ...listStrings.en,
  ...scriptStrings.en,
  ...useStrings.en,
  title: 'Phrase library',
  search: 'Search the phrases',
  placeholder: 'Words, pinyin, initials, or the customer’s message',
  clear: 'Clear',
  viewLabel: 'Show',
  views: { all: 'All', favourites: 'Favourites', recents: 'Recent', scripts: 'Scripts' },
  results: 'Phrases',
  count: hits => (hits === 1 ? '1 phrase' : `${hits} phrases`),
  loading: 'Loading the phrases…',
  failed: 'The phrases could not be loaded; please reload the page',
  noPhrases: 'There are no phrases yet',
  noHits: query => `Nothing found for “${query}”. Try other words, pinyin initials or a wider category.`,
  noFavourites: 'No favourites yet. Select a phrase and press Ctrl+D or the star',
  noRecents: 'Nothing used yet; what you insert or copy appears here',
  noScripts: 'There are no scripts yet',
  preview: 'Phrase',
  favourite: 'Favourite',
  source: source => `Source: ${source}`,
  insert: 'Insert',
  copy: 'Copy',
  copyAnyway: 'Copy anyway',
  insertAnyway: 'Insert anyway',
  cancel: 'Cancel',
  blanksLabel: 'Fill in the blanks',
  dismissNotice: 'OK',
  missing: names => `Still empty: ${names.join(', ')}. Confirm again to use it with 【】 in place.`,
  inserted: title => `Inserted “${title}”`,
  copied: title => `Copied “${title}”`,
  copiedInstead: 'The reply box cannot be written to. The text is copied: please paste it.',
  placeGone:
    'The reply has changed meanwhile, so nothing was inserted. The text is copied: paste it if you need it.',
  copiedNoTarget: 'There is no reply box to write to. The text is copied: please paste it.',
  notCopied: 'Neither writing nor copying worked; please select the text above and copy it by hand.',
  notReady: 'Not connected to the reply box yet; for now phrases can only be copied',
  noTarget: selector => `No reply box found at ${selector} yet; copying works meanwhile`,
  badSelector: selector =>
    `for="${selector}" is not a valid selector; use that of the reply box, such as #reply`,
  noBox: selector => `${selector} is not a reply box; point to a text field or an editable area`,
  badRecords: 'The records this page gave cannot be used; those of this browser are used instead.',
  notKept: 'This browser keeps nothing: favourites and recents last as long as this page',
  problems: count => `${count} items of the phrase packs could not be read; the rest is in use`,
  keys: '↑↓ select, Enter inserts, Ctrl+Enter copies, Ctrl+D marks, Ctrl+Shift+D pins, Esc clears',
  picker: 'Choose a phrase',
  pickerKeys: '↑↓ select, Enter inserts, Esc closes',
  pickerNone: query => `Nothing found for “${query}”`,
  pickerCount: count => (count === 1 ? '1 phrase' : `${count} phrases, arrow keys select`),
  pickerActive: (title, place, count) => `${title}, ${place} of ${count}`,
};

export const libraryStrings: StringTable<LibraryStrings> = {
  'zh-CN': simplified,
  'zh-TW': taiwan,
  en: english,
};
