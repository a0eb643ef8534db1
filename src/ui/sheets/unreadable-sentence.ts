import type { Language, StringTable } from '../language.js';
import type { UnreadableSheet } from './read-sheet.js';

type Sentences = Readonly<Record<UnreadableSheet, (fileName: string) => string>>;

const sentences: StringTable<Sentences> = {
  'zh-CN': {
    'too-large': fileName => `“${fileName}”太大了，请拆成小一些的表格`,
    'old-excel': fileName => `“${fileName}”是旧版 Excel（.xls），请另存为 .xlsx 或 CSV 再导入`,
    locked: fileName => `“${fileName}”设了打开密码，请去掉密码另存一份再导入`,
    damaged: fileName => `“${fileName}”读不出来，请确认是 CSV 或 .xlsx 表格`,
  },
  'zh-TW': {
    'too-large': fileName => `「${fileName}」太大了，請拆成小一點的表格`,
    'old-excel': fileName => `「${fileName}」是舊版 Excel（.xls），請另存成 .xlsx 或 CSV 再匯入`,
    locked: fileName => `「${fileName}」設了開啟密碼，請移除密碼另存一份再匯入`,
    damaged: fileName => `「${fileName}」讀不出來，請確認是 CSV 或 .xlsx 表格`,
  },
  en: {
    'too-large': fileName => `“${fileName}” is too large; split it into smaller tables`,
    'old-excel': fileName => `“${fileName}” is an old Excel file (.xls); save it as .xlsx or CSV`,
    locked: fileName => `“${fileName}” is protected by a password; save a copy without one`,
    damaged: fileName => `“${fileName}” cannot be read; is it a CSV or .xlsx table?`,
  },
};

/** Why a file gave no table, and what to do about it. */
export function unreadableSentence(why: UnreadableSheet, fileName: string, language: Language): string {
  return sentences[language][why](fileName);
}
