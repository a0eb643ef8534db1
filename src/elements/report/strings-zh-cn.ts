import type { ReportStrings } from './strings.js';

function spentTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} 秒`;
  if (minutes < 60) return `${minutes} 分 ${seconds % 60} 秒`;
  return `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}

export const simplified: ReportStrings = {
  title: '考核成绩',
  badRecords: '页面指定的 records 不能用，先用这个浏览器里的记录。',
  loading: '正在读取成绩…',
  month: '月份',
  paper: '试卷',
  paperChoice: (title, taken) => `${title}（${taken} 人）`,
  download: '导出成绩表',
  fileName: month => `客服考核成绩-${month}`,
  damaged: count => `有 ${count} 份成绩已损坏，没有计入，其余照常统计`,
  empty: '这个月还没有成绩',
  emptyAdvice:
    '客服在这个浏览器里完成本月考核、交卷以后，成绩会出现在这里。先在“组卷”里发布试卷，再请客服打开考核页面作答。',
  onlyPractice: count => `这份试卷只有 ${count} 次练习，没有计入考核的成绩。`,
  practice: count => `另有 ${count} 次练习，不计入统计。`,
  otherPapers: count => `本月有 ${count} 份不同的试卷，成绩分开统计，可在上方切换。`,

  summaryTitle: '总体情况',
  taken: '参加',
  people: count => `${count} 人`,
  passedLabel: '及格',
  passRate: '及格率',
  mean: '平均分',
  median: '中位数',
  highest: '最高分',
  lowest: '最低分',

  agentsTitle: '个人成绩',
  agent: '姓名',
  agentId: '编号',
  unnamed: '未登记姓名',
  score: '成绩',
  result: '结果',
  passed: '及格',
  failed: '未及格',
  duration: '用时',
  durationSeconds: '用时（秒）',
  spentTime,
  submitted: '交卷时间',
  handIn: '交卷情况',
  handIns: { 'on-time': '按时', 'time-up': '到时自动交卷', late: '逾期交卷' },

  questionsTitle: '题目分析',
  question: '题目',
  questionNumber: number => `第 ${number} 题`,
  facility: '得分率',
  discrimination: '区分度',
  efficiency: '区分效率',
  judgement: '怎么看',
  verdicts: {
    inverted: '总分高的人反而答错，请核对答案',
    'too-hard': '几乎没人答对，请核对答案或加强培训',
    'very-likely': '区分度差，建议检查',
    likely: '区分度一般，可以看看',
    'too-easy': '几乎人人答对，没有区分度',
    'no-spread': '得分没有差别，看不出区分度',
    good: '区分度好',
  },
  unknownQuestion: id => `题库里已没有这道题（${id}）`,
  tooFew: '至少要有 2 人交卷才能分析区分度，现在只能看得分率。',
  fewAttempts: count => `现在只有 ${count} 人交卷，区分度会有较大偏差，仅供参考。`,
  skipped: count => `有 ${count} 份成绩的题目与其他人不同，没有计入题目分析。`,
  legendTitle: '这些数字怎么看',
  legend: [
    '得分率：大家在这道题上平均得到的分数占满分的比例，越高越容易。',
    '区分度：这道题的得分与其余题目总分的相关程度，最高 100。30 以下很可能有问题，50 以下值得看看，负数多半是答案写错了。',
    '区分效率：实际的区分程度占这组得分所能达到的最大值的比例；题目太易或太难时，看它比看区分度更公平。',
    '只统计每人第一次交卷的成绩。',
  ],

  categoriesTitle: '各类别答对率',
  category: '类别',
  correct: '答对',
  correctRate: '答对率',
  rulesTitle: '最常答错的用语规则',
  rule: '规则',
  missed: '答错',
  missedRate: '答错率',
  times: (missed, answers) => `${missed}/${answers} 次`,
  noneMissed: '与用语规则有关的题目没有人答错。',
};
