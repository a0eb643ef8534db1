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

function problem(problem: PaperProblem): string {
  if (problem.code === 'too-few-questions') {
    const { section, wanted, found, taken, missing } = problem;
    const kind = [
      wanted.category && `「${wanted.category}」`,
      wanted.difficulty && difficulties[wanted.difficulty],
      wanted.type ? types[wanted.type] : '題目',
    ];
    const why = taken > 0 ? `題庫裡有 ${found} 題，其中 ${taken} 題已用於其他部分` : `題庫裡只有 ${found} 題`;
    return `第 ${section + 1} 部分需要 ${wanted.count} 題${kind.filter(Boolean).join('')}，${why}，還缺 ${missing} 題。`;
  }
  const { path } = problem;
  if (path.endsWith('.count')) return '題數請填 1 以上的整數。';
  if (path.endsWith('.points')) return '每題配分必須大於 0，最多兩位小數。';
  if (path === 'passMark') return '及格分數請填 0 到 100 之間的數字。';
  if (path === 'timeLimitMinutes') return '測驗時間請填大於 0 的分鐘數，不限時請留空。';
  if (path === 'sections') return '試卷還沒有題目，請先新增一個部分。';
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
  total: (questions, points, available) =>
    `共 ${questions} 題，滿分 ${points} 分；題庫裡可選 ${available} 題`,
  scaled: '成績會換算成 100 分制。',
  problem,

  draw: '抽題',
  drawNote: '抽好後先在這裡預覽，還沒發布前客服看不到。',
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

  publishTitle: '發布',
  publish: month => `發布為${month}試卷`,
  publishNote: month => `發布後，在這個瀏覽器開啟${month}測驗的客服，作答的就是這一份。`,
  isPublished: month => `這份試卷就是已發布的${month}試卷。`,
  otherPublished: (month, title, questions) =>
    `${month}已經發布過另一份試卷：《${title}》，${questions} 題。再次發布會取代它。`,
  hasResults: count => `本月已有 ${count} 份成績，取代後仍會保留，但不同試卷的成績不能直接比較。`,
  replace: '取代並發布',
  replaceQuestion: month => `確定用這份取代${month}已發布的試卷嗎？`,
  cancel: '取消',
  published: month => `已發布為${month}試卷。`,
  download: '下載試卷檔案',
  downloadNote: '檔案裡有答案，請妥善保管。',
};
