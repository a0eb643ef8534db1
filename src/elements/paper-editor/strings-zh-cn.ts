import type { PaperProblem } from '../../engine/quiz/paper.js';
import type { PaperEditorStrings } from './strings.js';

const faults = {
  unknown: (id: string) => `必考题“${id}”已经不在题库里，请取消它。`,
  unfit: (id: string) => `必考题“${id}”不符合这一部分的题型、类别或难度，请取消它或改这一部分。`,
  repeated: (id: string) => `必考题“${id}”指定了两次，请取消一个。`,
} as const;

function problem(problem: PaperProblem): string {
  if (problem.code === 'too-few-questions') return problem.message;
  const { path } = problem;
  if (path.endsWith('.count')) return '题数要填 1 以上的整数。';
  if (path.endsWith('.points')) return '每题分数要大于 0，最多两位小数。';
  if (path === 'passMark') return '及格线要填 0 到 100 之间的数。';
  if (path === 'timeLimitMinutes') return '考试时间要填大于 0 的分钟数，不限时就留空。';
  if (path === 'sections') return '试卷还没有题目，请先添加一个部分。';
  if (path.endsWith('.fixed')) return '必考题比这一部分的题数还多。';
  if (problem.fault) return faults[problem.fault](problem.stem ?? problem.questionId ?? '');
  if (path === 'closes') return '截止时间要晚于开考时间。';
  if (path === 'attempts') return '计分次数要填 1 以上的整数。';
  if (path === 'review.when') return '截止后才能看，就要先填截止时间。';
  return problem.message;
}

export const simplified: PaperEditorStrings = {
  title: '组卷',
  badRecords: '页面指定的 records 不能用，先用这个浏览器里的记录。',
  loading: '正在载入题库…',
  banksFailed: '题库没有载入成功，请检查网络后重试。',
  retry: '重试',
  leftOut: count => `题库里有 ${count} 处内容无法读取，已略过`,
  memoryOnly: '此浏览器现在无法保存数据：设置和发布的试卷只保留到关闭本页为止，请下载试卷文件备份。',

  settingsTitle: '试卷设置',
  month: '考核月份',
  paperTitle: '试卷标题',
  monthlyTitle: month => `${month.slice(0, 4)}年${Number(month.slice(5))}月客服知识考核`,
  passMark: '及格线（分）',
  timeLimit: '考试时间（分钟）',
  noTimeLimit: '不限时',
  multipleRule: '多选题计分',
  multipleRules: {
    'all-or-nothing': '全部选对才得分',
    'part-per-right': '少选按个数得分，错选不得分',
    half: '少选得一半分，错选不得分',
    'right-minus-wrong': '选对一个抵一个错选，最低 0 分',
    weighted: '选对按比例得分，错选按比例扣分，最低 0 分',
  },
  shuffleQuestions: '打乱题目顺序',
  shuffleOptions: '打乱选项顺序',
  perAgent: '每人抽一份不同的题',
  opens: '开考时间',
  closes: '截止时间',
  attempts: '计分次数',
  excludeMonths: '不考近几个月考过的题',
  excludeNone: '不排除',
  reviewShows: '考后可以看',
  reviewDepths: { total: '只看总分', marks: '总分和每题得分', answers: '得分、答案和解析' },
  reviewWhen: '什么时候看',
  reviewTimes: { 'at-once': '交卷后马上', 'after-close': '截止时间过后' },
  termsNote: (alwaysOpen, neverCloses) =>
    [
      alwaysOpen && '没填开考时间，发布后就能考。',
      neverCloses && '没填截止时间，一直可以考。',
      '能考几次时，以最后一次为准，之后再做算练习。',
    ]
      .filter(Boolean)
      .join(''),
  excluded: (months, questions) =>
    questions > 0
      ? `近 ${months} 个月考过的 ${questions} 题不再抽。`
      : `近 ${months} 个月没有考过题库里的题。`,
  reset: '恢复默认设置',

  sectionsTitle: '题目构成',
  section: number => `第 ${number} 部分`,
  type: '题型',
  types: {
    single: '单选题',
    multiple: '多选题',
    'true-false': '判断题',
    'fill-in': '填空题',
    matching: '匹配题',
    ordering: '排序题',
    case: '案例题',
    typing: '打字题',
  },
  category: '类别',
  difficulty: '难度',
  difficulties: { easy: '容易', medium: '中等', hard: '较难' },
  any: '不限',
  count: '题数',
  points: '每题分数',
  available: count => `可选 ${count} 题`,
  subtotal: points => `计 ${points} 分`,
  addSection: '添加一个部分',
  removeSection: number => `移除第 ${number} 部分`,
  fixedTitle: '必考题',
  unfix: stem => `取消必考：${stem}`,
  total: (questions, points, available) =>
    `共 ${questions} 题，满分 ${points} 分；题库里可选 ${available} 题`,
  scaled: '成绩会折算成 100 分制。',
  problem,

  draw: '抽题',
  drawNote: '抽好后先在这里预览，不发布就不会给客服看到。',
  drawing: '正在抽题…',
  sheetFailed: '试卷预览没有载入成功，请检查网络后重试。',
  previewTitle: '试卷预览',
  seed: '题组',
  drawAgain: '换一组题',
  showAnswers: '显示答案',
  questionNumber: number => `第 ${number} 题`,
  pointsEach: points => `${points} 分`,
  rightAnswer: '正确答案',
  right: '正确',
  wrong: '错误',
  blank: number => `第 ${number} 空`,
  explanation: '解析',
  source: '出处',
  swap: '换一题',
  swapNumber: number => `换一题：第 ${number} 题`,
  nothingToSwap: '题库里没有同类的题可以换了',
  swapped: (number, stem) => `第 ${number} 题换成了：${stem}`,
  rejected: count => `已换下 ${count} 题，本卷不再抽到`,
  undoSwap: '撤销上一次换题',
  drawn: questions => `已抽出 ${questions} 题`,
  fix: '必考',
  fixNumber: number => `必考：第 ${number} 题`,
  fixedFirst: '这是必考题，先取消必考才能换',
  isSample: '每位客服的题各不相同，下面是其中一份。',
  otherSample: '看另一份',

  publishTitle: '发布',
  publish: month => `发布为${month}试卷`,
  publishNote: month => `发布后，在这个浏览器里打开${month}考核的客服，做的就是这一份。`,
  isPublished: month => `这份试卷就是已发布的${month}试卷。`,
  hasResults: count => `本月已有 ${count} 份成绩，替换后仍然保留，但不同试卷的成绩不能直接比较。`,
  replace: '替换并发布',
  replaceQuestion: month => `确定用这份替换${month}已发布的试卷吗？`,
  cancel: '取消',
  published: month => `已发布为${month}试卷。`,
};
