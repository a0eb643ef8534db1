import type { PaperProblem } from '../../engine/quiz/paper.js';
import type { PaperEditorStrings } from './strings.js';

const types = {
  single: '單選題',
  multiple: '複選題',
  'true-false': '是非題',
  'fill-in': '填充題',
  matching: '配對題',
  ordering: '排序題',
  case: '案例題',
  typing: '打字題',
} as const;
const difficulties = { easy: '容易', medium: '中等', hard: '較難' } as const;

const faults = {
  unknown: (id: string) => `必考題「${id}」已經不在題庫裡，請取消它。`,
  unfit: (id: string) => `必考題「${id}」不符合這一部分的題型、類別或難度，請取消它或修改這一部分。`,
  repeated: (id: string) => `必考題「${id}」指定了兩次，請取消一個。`,
} as const;

function problem(problem: PaperProblem): string {
  if (problem.code === 'too-few-questions') {
    const { section, wanted, found, taken, excluded, missing } = problem;
    const kind = [
      wanted.category && `「${wanted.category}」`,
      wanted.difficulty && difficulties[wanted.difficulty],
      wanted.type ? types[wanted.type] : '題目',
    ];
    const why = [
      excluded > 0
        ? `題庫裡可抽的有 ${found} 題，另有 ${excluded} 題最近考過`
        : `題庫裡${taken > 0 ? '有' : '只有'} ${found} 題`,
      ...(taken > 0 ? [`其中 ${taken} 題已用於其他部分`] : []),
    ];
    return `第 ${section + 1} 部分需要 ${wanted.count} 題${kind.filter(Boolean).join('')}，${why.join('，')}，還缺 ${missing} 題。`;
  }
  const { path } = problem;
  if (path.endsWith('.count')) return '題數請填 1 以上的整數。';
  if (path.endsWith('.points')) return '每題配分必須大於 0，最多兩位小數。';
  if (path === 'passMark') return '及格分數請填 0 到 100 之間的數字。';
  if (path === 'timeLimitMinutes') return '測驗時間請填大於 0 的分鐘數，不限時請留空。';
  if (path === 'sections') return '試卷還沒有題目，請先新增一個部分。';
  if (path === 'closes') return '截止時間必須晚於開始時間。';
  if (path === 'attempts') return '計分次數請填 1 以上的整數。';
  if (path === 'review.when') return '要截止後才能看，請先填截止時間。';
  if (path.endsWith('.fixed')) return '必考題比這一部分的題數還多。';
  if (problem.fault) return faults[problem.fault](problem.stem ?? problem.questionId ?? '');
  return `出題設定有誤：${path}`;
}

export const traditional: PaperEditorStrings = {
  title: '出卷',
  badRecords: '頁面指定的 records 不能用，先用這個瀏覽器裡的紀錄。',
  loading: '正在載入題庫…',
  banksFailed: '題庫載入失敗，請檢查網路後再試一次。',
  retry: '再試一次',
  leftOut: count => `題庫裡有 ${count} 處內容無法讀取，已略過`,
  memoryOnly: '此瀏覽器目前無法儲存資料：設定和發布的試卷只會保留到關閉本頁為止，請下載試卷檔案備份。',

  settingsTitle: '試卷設定',
  month: '考核月份',
  paperTitle: '試卷標題',
  monthlyTitle: month => `${month.slice(0, 4)}年${Number(month.slice(5))}月客服知識測驗`,
  passMark: '及格分數',
  timeLimit: '測驗時間（分鐘）',
  noTimeLimit: '不限時',
  multipleRule: '複選題計分',
  multipleRules: {
    'all-or-nothing': '全部選對才給分',
    'part-per-right': '少選依個數給分，選錯不給分',
    half: '少選給一半分數，選錯不給分',
    'right-minus-wrong': '每選錯一個抵掉一個，最低 0 分',
    weighted: '選對依比例給分，選錯依比例扣分，最低 0 分',
  },
  shuffleQuestions: '打亂題目順序',
  shuffleOptions: '打亂選項順序',
  perAgent: '每人抽一份不同的題目',
  opens: '開始時間',
  closes: '截止時間',
  attempts: '計分次數',
  excludeMonths: '不考近幾個月考過的題目',
  excludeNone: '不排除',
  reviewShows: '考後可以看',
  reviewDepths: { total: '只看總分', marks: '總分和每題得分', answers: '得分、答案和解析' },
  reviewWhen: '什麼時候看',
  reviewTimes: { 'at-once': '交卷後立刻', 'after-close': '截止時間過後' },
  termsNote: (alwaysOpen, neverCloses) =>
    [
      alwaysOpen && '沒填開始時間，發布後就能考。',
      neverCloses && '沒填截止時間，隨時都可以考。',
      '可以考好幾次時，以最後一次為準，之後再作答算練習。',
    ]
      .filter(Boolean)
      .join(''),
  excluded: (months, questions) =>
    questions > 0
      ? `近 ${months} 個月考過的 ${questions} 題不再抽。`
      : `近 ${months} 個月沒有考過題庫裡的題目。`,
  reset: '還原預設設定',

  sectionsTitle: '題目組成',
  section: number => `第 ${number} 部分`,
  type: '題型',
  types,
  category: '類別',
  difficulty: '難度',
  difficulties,
  any: '不限',
  count: '題數',
  points: '每題配分',
  available: count => `可選 ${count} 題`,
  subtotal: points => `計 ${points} 分`,
  addSection: '新增一個部分',
  removeSection: number => `移除第 ${number} 部分`,
  fixedTitle: '必考題',
  unfix: stem => `取消必考：${stem}`,
  total: (questions, points, available) =>
    `共 ${questions} 題，滿分 ${points} 分；題庫裡可選 ${available} 題`,
  scaled: '成績會換算成 100 分制。',
  problem,

  draw: '抽題',
  drawNote: '抽好後先在這裡預覽，還沒發布前客服看不到。',
  drawing: '正在抽題…',
  sheetFailed: '試卷預覽載入失敗，請檢查網路後再試一次。',
  previewTitle: '試卷預覽',
  seed: '題組',
  drawAgain: '換一組題目',
  showAnswers: '顯示答案',
  questionNumber: number => `第 ${number} 題`,
  pointsEach: points => `${points} 分`,
  rightAnswer: '正確答案',
  right: '正確',
  wrong: '錯誤',
  blank: number => `第 ${number} 格`,
  explanation: '解析',
  source: '出處',
  swap: '換一題',
  swapNumber: number => `換一題：第 ${number} 題`,
  nothingToSwap: '題庫裡沒有同類的題目可以換了',
  swapped: (number, stem) => `第 ${number} 題換成了：${stem}`,
  rejected: count => `已換下 ${count} 題，這份試卷不會再抽到`,
  undoSwap: '復原上一次換題',
  drawn: questions => `已抽出 ${questions} 題`,
  fix: '必考',
  fixNumber: number => `必考：第 ${number} 題`,
  fixedFirst: '這是必考題，先取消必考才能換',
  isSample: '每位客服的題目各不相同，下面是其中一份。',
  otherSample: '看另一份',

  publishTitle: '發布',
  publish: month => `發布為${month}試卷`,
  publishNote: month => `發布後，在這個瀏覽器開啟${month}測驗的客服，作答的就是這一份。`,
  isPublished: month => `這份試卷就是已發布的${month}試卷。`,
  hasResults: count => `本月已有 ${count} 份成績，取代後仍會保留，但不同試卷的成績不能直接比較。`,
  replace: '取代並發布',
  replaceQuestion: month => `確定用這份取代${month}已發布的試卷嗎？`,
  cancel: '取消',
  published: month => `已發布為${month}試卷。`,
};
