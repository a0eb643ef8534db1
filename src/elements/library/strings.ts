import { fetchedStrings } from '../../ui/fetched-strings.js';
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
  ...listStrings,
  ...scriptStrings,
  ...useStrings,
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

/** The strings of the library, and the way to fetch those of a language before it is drawn. */
export const { table: libraryStrings, fetch: fetchLibraryStrings } = fetchedStrings(simplified, {
  'zh-TW': async () => (await import('./strings-zh-tw.js')).taiwan,
  en: async () => (await import('./strings-en.js')).english,
});
