import type { ReportStrings } from './strings.js';

function spentTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} 秒`;
  if (minutes < 60) return `${minutes} 分 ${seconds % 60} 秒`;
  return `${Math.floor(minutes / 60)} 小時 ${minutes % 60} 分`;
}

export const traditional: ReportStrings = {
  title: '測驗成績',
  badRecords: '頁面指定的 records 不能用，先用這個瀏覽器裡的紀錄。',
  loading: '正在讀取成績…',
  month: '月份',
  paper: '試卷',
  paperChoice: (title, taken) => `${title}（${taken} 人）`,
  download: '匯出成績表',
  fileName: month => `客服測驗成績-${month}`,
  damaged: count => `有 ${count} 份成績已損毀，沒有計入，其餘照常統計`,
  empty: '這個月還沒有成績',
  emptyAdvice:
    '客服在這個瀏覽器完成本月測驗並交卷後，成績會出現在這裡。請先在「出卷」發布試卷，再請客服開啟測驗頁面作答。',
  onlyPractice: count => `這份試卷只有 ${count} 次練習，沒有計入考核的成績。`,
  practice: count => `另有 ${count} 次練習，不計入統計。`,
  otherPapers: count => `本月有 ${count} 份不同的試卷，成績分開統計，可在上方切換。`,

  summaryTitle: '整體情況',
  taken: '應試',
  people: count => `${count} 人`,
  passedLabel: '及格',
  passRate: '及格率',
  mean: '平均分數',
  median: '中位數',
  highest: '最高分',
  lowest: '最低分',

  agentsTitle: '個人成績',
  agent: '姓名',
  agentId: '編號',
  unnamed: '未登錄姓名',
  score: '成績',
  result: '結果',
  passed: '及格',
  failed: '未及格',
  duration: '作答時間',
  durationSeconds: '作答時間（秒）',
  spentTime,
  submitted: '交卷時間',
  handIn: '交卷情況',
  handIns: { 'on-time': '準時', 'time-up': '時間到自動交卷', late: '逾期交卷' },

  questionsTitle: '試題分析',
  question: '題目',
  questionNumber: number => `第 ${number} 題`,
  facility: '得分率',
  discrimination: '鑑別度',
  efficiency: '鑑別效率',
  judgement: '解讀',
  verdicts: {
    inverted: '總分高的人反而答錯，請核對答案',
    'too-hard': '幾乎沒有人答對，請核對答案或加強訓練',
    'very-likely': '鑑別度差，建議檢查',
    likely: '鑑別度普通，可以看看',
    'too-easy': '幾乎人人答對，沒有鑑別度',
    'no-spread': '得分沒有差別，看不出鑑別度',
    good: '鑑別度佳',
  },
  unknownQuestion: id => `題庫裡已沒有這道題目（${id}）`,
  tooFew: '至少要有 2 人交卷才能分析鑑別度，目前只能看得分率。',
  fewAttempts: count => `目前只有 ${count} 人交卷，鑑別度誤差較大，僅供參考。`,
  skipped: count => `有 ${count} 份成績的題目與其他人不同，沒有計入試題分析。`,
  legendTitle: '這些數字怎麼看',
  legend: [
    '得分率：大家在這題平均得到的分數占配分的比例，越高表示越容易。',
    '鑑別度：這題的得分與其餘題目總分的相關程度，最高 100。低於 30 很可能有問題，低於 50 值得看看，負數多半是答案寫錯了。',
    '鑑別效率：實際的鑑別程度占這組得分所能達到最大值的比例；題目太易或太難時，看它比看鑑別度公平。',
    '只統計每人第一次交卷的成績。',
  ],

  categoriesTitle: '各類別答對率',
  category: '類別',
  correct: '答對',
  correctRate: '答對率',
  rulesTitle: '最常答錯的用語規則',
  rule: '規則',
  missed: '答錯',
  missedRate: '答錯率',
  times: (missed, answers) => `${missed}/${answers} 次`,
  noneMissed: '與用語規則有關的題目沒有人答錯。',
};
