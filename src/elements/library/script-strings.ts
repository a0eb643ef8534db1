import type { StringTable } from '../../ui/language.js';

/** What the library says while a script is walked through. */
export interface ScriptStrings {
  readonly say: string;
  readonly record: string;
  readonly escalate: (when: string, to: string) => string;
  readonly branch: (when: string, to: string) => string;
  readonly end: string;
  readonly startScript: string;
  readonly resumeScript: string;
  readonly allScripts: string;
  /** The way taken so far. */
  readonly scriptPath: string;
  readonly stepOf: (place: number, title: string) => string;
  /** Over the ways on, where there are several. */
  readonly whichWay: string;
  readonly goOn: (title: string) => string;
  readonly goOnWhen: (when: string, title: string) => string;
  readonly goBack: string;
  readonly returnTo: (title: string) => string;
  readonly escalateWhen: (when: string) => string;
  readonly markEscalated: (to: string) => string;
  readonly escalatedAt: (to: string, time: string) => string;
  readonly takeBack: string;
  readonly now: string;
  readonly nowFor: (field: string) => string;
  readonly choose: string;
  readonly required: string;
  readonly note: string;
  readonly noteEmpty: string;
  readonly noteMissing: (count: number) => string;
  readonly missingIn: (step: string, names: readonly string[]) => string;
  readonly handOver: string;
  readonly finishAnyway: string;
  readonly handedOver: string;
  /** The page could not keep the note. */
  readonly notTaken: string;
  readonly copyNote: string;
  readonly noteCopied: string;
  readonly noteNotCopied: string;
  readonly discardRun: string;
  readonly runDiscarded: (title: string) => string;
  readonly undo: string;
  readonly finished: (title: string) => string;
  readonly running: (title: string, step: string) => string;
  /** Where a note lasts as long as the page: the page gave no id of the conversation. */
  readonly runNotKept: string;
  /** The same where the browser keeps nothing. */
  readonly runCannotBeKept: string;
}

const simplified: ScriptStrings = {
  say: '这样说',
  record: '要记录',
  escalate: (when, to) => `${when} → 上报${to}`,
  branch: (when, to) => `${when} → ${to}`,
  end: '结束',
  startScript: '按步骤走',
  resumeScript: '继续走',
  allScripts: '全部流程',
  scriptPath: '走过的步骤',
  stepOf: (place, title) => `第 ${place} 步：${title}`,
  whichWay: '接下来是哪种情况？',
  goOn: title => `下一步：${title}`,
  goOnWhen: (when, title) => `${when} → ${title}`,
  goBack: '上一步',
  returnTo: title => `回到“${title}”`,
  escalateWhen: when => `遇到这种情况要上报：${when}`,
  markEscalated: to => `标记为已上报${to}`,
  escalatedAt: (to, time) => `${time} 已上报${to}`,
  takeBack: '取消上报标记',
  now: '现在',
  nowFor: field => `${field}：填入现在的时间`,
  choose: '请选择',
  required: '必填',
  note: '服务记录',
  noteEmpty: '还没有记下内容',
  noteMissing: count => `还有 ${count} 项必填没有记，再按一次就这样结束`,
  missingIn: (step, names) => `${step}：${names.join('、')}`,
  handOver: '提交记录',
  finishAnyway: '仍然结束',
  handedOver: '记录已交给页面',
  notTaken: '页面没有收下记录，内容还在这里，请稍后再提交或复制保存',
  copyNote: '复制记录',
  noteCopied: '记录已复制',
  noteNotCopied: '没能复制，请在记录里选中文字手动复制',
  discardRun: '清除这次记录',
  runDiscarded: title => `“${title}”的记录已清除`,
  undo: '撤销',
  finished: title => `“${title}”已走完`,
  running: (title, step) => `进行中：${title} · ${step}`,
  runNotKept: '页面没有给出会话编号，步骤和记录只保留到刷新之前',
  runCannotBeKept: '浏览器不允许保存，步骤和记录只保留到刷新之前',
};

const taiwan: ScriptStrings = {
  say: '這樣說',
  record: '要記錄',
  escalate: (when, to) => `${when} → 呈報${to}`,
  branch: (when, to) => `${when} → ${to}`,
  end: '結束',
  startScript: '逐步進行',
  resumeScript: '繼續進行',
  allScripts: '全部流程',
  scriptPath: '走過的步驟',
  stepOf: (place, title) => `第 ${place} 步：${title}`,
  whichWay: '接下來是哪一種情況？',
  goOn: title => `下一步：${title}`,
  goOnWhen: (when, title) => `${when} → ${title}`,
  goBack: '上一步',
  returnTo: title => `回到「${title}」`,
  escalateWhen: when => `遇到這種情況要呈報：${when}`,
  markEscalated: to => `標記為已呈報${to}`,
  escalatedAt: (to, time) => `${time} 已呈報${to}`,
  takeBack: '取消呈報標記',
  now: '現在',
  nowFor: field => `${field}：填入現在的時間`,
  choose: '請選擇',
  required: '必填',
  note: '服務紀錄',
  noteEmpty: '還沒有記下內容',
  noteMissing: count => `還有 ${count} 項必填沒有記錄，再按一次就這樣結束`,
  missingIn: (step, names) => `${step}：${names.join('、')}`,
  handOver: '送出紀錄',
  finishAnyway: '仍要結束',
  handedOver: '紀錄已交給頁面',
  notTaken: '頁面沒有收下紀錄，內容還在這裡，請稍後再送出或複製保存',
  copyNote: '複製紀錄',
  noteCopied: '紀錄已複製',
  noteNotCopied: '無法複製，請在紀錄裡選取文字手動複製',
  discardRun: '清除這次紀錄',
  runDiscarded: title => `「${title}」的紀錄已清除`,
  undo: '復原',
  finished: title => `「${title}」已走完`,
  running: (title, step) => `進行中：${title} · ${step}`,
  runNotKept: '頁面沒有提供對話編號，步驟和紀錄只保留到重新整理之前',
  runCannotBeKept: '瀏覽器不允許儲存，步驟和紀錄只保留到重新整理之前',
};

const english: ScriptStrings = {
  say: 'Say',
  record: 'Record',
  escalate: (when, to) => `${when} → escalate to ${to}`,
  branch: (when, to) => `${when} → ${to}`,
  end: 'the end',
  startScript: 'Go step by step',
  resumeScript: 'Go on',
  allScripts: 'All scripts',
  scriptPath: 'Steps taken',
  stepOf: (place, title) => `Step ${place}: ${title}`,
  whichWay: 'What happens next?',
  goOn: title => `Next: ${title}`,
  goOnWhen: (when, title) => `${when} → ${title}`,
  goBack: 'Back',
  returnTo: title => `Return to “${title}”`,
  escalateWhen: when => `Escalate if: ${when}`,
  markEscalated: to => `Mark as escalated to ${to}`,
  escalatedAt: (to, time) => `${time} escalated to ${to}`,
  takeBack: 'Not escalated after all',
  now: 'Now',
  nowFor: field => `${field}: fill in the time now`,
  choose: 'Please choose',
  required: 'required',
  note: 'Note',
  noteEmpty: 'Nothing has been written down yet',
  noteMissing: count =>
    `${count} required ${count === 1 ? 'field is' : 'fields are'} empty. Press again to finish like this.`,
  missingIn: (step, names) => `${step}: ${names.join(', ')}`,
  handOver: 'Hand over the note',
  finishAnyway: 'Finish anyway',
  handedOver: 'The note was handed to the page',
  notTaken: 'The page did not take the note. It is still here: hand it over later, or copy it.',
  copyNote: 'Copy the note',
  noteCopied: 'The note is copied',
  noteNotCopied: 'Copying did not work; please select the text of the note and copy it by hand',
  discardRun: 'Clear this note',
  runDiscarded: title => `The note of “${title}” is cleared`,
  undo: 'Undo',
  finished: title => `“${title}” is finished`,
  running: (title, step) => `In progress: ${title} · ${step}`,
  runNotKept: 'This page gave no conversation id: steps and note last until it is reloaded',
  runCannotBeKept: 'This browser keeps nothing: steps and note last until the page is reloaded',
};

export const scriptStrings: StringTable<ScriptStrings> = {
  'zh-CN': simplified,
  'zh-TW': taiwan,
  en: english,
};
