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

export const scriptStrings: ScriptStrings = {
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
