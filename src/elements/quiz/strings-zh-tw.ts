import type { PaperProblem } from '../../engine/quiz/paper.js';
import type { QuizStrings } from './strings.js';

const difficulties = { easy: '容易', medium: '中等', hard: '較難' } as const;
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

const spokenTime = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} 秒`;
  return rest === 0 ? `${minutes} 分鐘` : `${minutes} 分 ${rest} 秒`;
};

function drawProblem(problem: PaperProblem): string {
  if (problem.code === 'bad-blueprint') return `出題設定有誤：${problem.path}`;
  const { section, wanted, found, taken, missing } = problem;
  const kind = [
    wanted.category && `「${wanted.category}」`,
    wanted.difficulty && difficulties[wanted.difficulty],
    wanted.type ? types[wanted.type] : '題目',
  ];
  const why = taken > 0 ? `題庫裡有 ${found} 題，其中 ${taken} 題已用於其他部分` : `題庫裡只有 ${found} 題`;
  return `第 ${section + 1} 部分需要 ${wanted.count} 題${kind.filter(Boolean).join('')}，${why}，還缺 ${missing} 題。`;
}

export const traditional: QuizStrings = {
  monthlyTitle: month => `${month.slice(0, 4)}年${Number(month.slice(5))}月客服知識測驗`,
  badRecords: '頁面指定的 records 不能用，先用這個瀏覽器裡的紀錄。',
  loading: '正在載入試卷…',
  banksFailed: '題庫載入失敗，請檢查網路後再試一次。',
  retry: '再試一次',
  badMonth: (given, used) => `無法辨識月份「${given}」（請寫成 2026-11 的格式），先以 ${used} 出題。`,
  paperUnreadable: '這份試卷無法讀取，請聯絡培訓專員重新發布。',
  noPaper: '目前無法產生本月的試卷，請聯絡培訓專員補充題庫或調整出題設定。',
  drawProblem,
  leftOut: count => `有 ${count} 處內容無法讀取，已略過`,
  corrupt: '上次未完成的作答紀錄已損毀，無法接續。原紀錄已另存備查，對您沒有影響，請重新開始作答。',
  memoryOnly: '此瀏覽器目前無法儲存資料：作答只會保留到關閉本頁為止，請一次答完，不要重新整理或關閉頁面。',
  olderPaper: '這個月的試卷已經更新。您開始作答的是更新前的一份，請先答完交卷，題目和時間都不變。',
  newerPaper: '這個月的試卷已經更新，下面是更新前那一份的成績。',
  goToNewer: '查看新試卷',

  questionsLabel: '題數',
  questions: count => `${count} 題`,
  timeLabel: '時間',
  minutes: count => `${count} 分鐘`,
  noTimeLimit: '不限時',
  passMarkLabel: '及格分數',
  points: points => `${points} 分`,
  rulesTitle: '作答須知',
  ruleTime: '按下「開始作答」後開始計時，關閉頁面不會停錶；時間一到，自動交卷。',
  ruleKept: '每次作答都會自動儲存，意外關閉或重新整理後可以接續作答。',
  multipleRules: {
    'all-or-nothing': '複選題須全部選對才給分，少選、多選、選錯都不給分。',
    'part-per-right': '複選題少選時依選對的個數給分，選錯不給分。',
    half: '複選題少選給一半分數，選錯不給分。',
    'right-minus-wrong': '複選題依選對的個數給分，每選錯一個抵掉一個，最低 0 分。',
    weighted: '複選題依選對的比例給分，選錯依比例扣分，最低 0 分。',
    'map-response': '複選題每個選項各有分數，合計不低於 0 分、不高於本題分數。',
  },
  ruleFillIn: '填充題不計較空格、標點、全形半形和繁簡體。',
  earlierTitle: count => `已作答 ${count} 次`,
  earlierLine: (number, total, passed) => `第 ${number} 次：${total} 分，${passed ? '及格' : '不及格'}`,
  noEarlier: '還沒有作答過這份試卷。',
  start: '開始作答',
  practise: '開始練習',
  practiceNote: '第一次的成績計入當月考核，之後都算練習。',

  types,
  otherType: '其他題型',
  unknownType: type => `目前版本無法顯示這種題型（${type}），本題不計分。`,
  chooseSeveral: '可複選',
  fillBlanks: '請在空格中填寫',
  blank: number => `第 ${number} 格`,
  chooseForEach: '為每一項選出對應的內容',
  notChosen: '請選擇',
  putInOrder: '用按鈕或方向鍵排好順序',
  keepOrder: '就照這個順序',
  moveUp: (text, place, count) => `上移：${text}，目前第 ${place} 位，共 ${count} 位`,
  moveDown: (text, place, count) => `下移：${text}，目前第 ${place} 位，共 ${count} 位`,
  originalReply: '原回覆',
  rewrite: '請改寫這則回覆',
  atLeast: characters => `至少 ${characters} 個字`,
  typeThis: '請照著輸入（不能貼上）',
  typeHere: '在這裡輸入',
  typingGoal: (perMinute, accuracy) =>
    `從第一次按鍵開始計時：每分鐘 ${perMinute} 字、正確率 ${accuracy}% 以上給滿分`,
  partMissing: '這個部分載入失敗，作答都已儲存。請檢查網路後再試一次。',
  right: '正確',
  wrong: '錯誤',

  questionNumber: number => `第 ${number} 題`,
  progress: (number, total) => `第 ${number} 題 / 共 ${total} 題`,
  answered: (count, total) => `已答 ${count}/${total}`,
  timeLeft: '剩餘時間',
  timeLeftSpoken: ms => `距離交卷還有 ${spokenTime(ms)}`,
  navigator: '答案卡',
  states: { answered: '已答', unanswered: '未答', 'not-counted': '不計分' },
  flagged: '已標記',
  current: '目前',
  cell: (number, parts) => `第 ${number} 題，${parts.join('，')}`,
  flag: '標記待查',
  unflag: '取消標記',
  clear: '清除作答',
  previous: '上一題',
  next: '下一題',
  submit: '交卷',
  showOne: '逐題作答',
  showAll: '整份顯示',

  confirmTitle: unanswered => `還有 ${unanswered} 題沒有答完`,
  confirmText: '現在交卷，沒有作答的題目不給分。點題號可以回去作答：',
  confirmDone: '全部答完了，確定交卷嗎？',
  confirmDoneText: '交卷後不能再改。',
  submitNow: '確認交卷',
  submitAnyway: '仍要交卷',
  goOn: '繼續作答',

  handedIn: '已交卷',
  markingNow: '正在評分…',
  resultLater: '作答已儲存。這份試卷由培訓專員統一評分，成績稍後公布。',
  markingFailed: '作答已儲存，但暫時無法取得成績。請檢查網路後再試一次。',
  keyLater: '答案和詳解在試卷公布後才能查看。',
  resultTitle: '測驗成績',
  scoreUnit: '分',
  passed: '及格',
  failed: '不及格',
  passMarkIs: mark => `及格分數 ${mark} 分`,
  timeUp: '測驗時間已到，已依當時的作答自動交卷。',
  durationLabel: '用時',
  duration: spokenTime,
  correctLabel: '答對',
  correctOf: (correct, total) => `${correct}/${total} 題`,
  excluded: count => `有 ${count} 題的題型目前版本無法顯示，沒有計入成績。`,
  byCategory: '各類別得分（得分率由低到高）',
  category: '類別',
  pointsColumn: '得分',
  share: '得分率',
  review: '查看詳解',
  again: '再練一次',

  reviewTitle: '答案與詳解',
  onlyWrong: count => `只看未得滿分的題目（${count}）`,
  nothingWrong: '全部答對，沒有錯題。',
  verdicts: { correct: '正確', partial: '部分給分', wrong: '錯誤', unanswered: '未作答' },
  notCounted: '不計分',
  pointsOf: (points, max) => `得 ${points} 分，滿分 ${max} 分`,
  yourAnswer: '您的答案',
  yourChoice: '您的選擇',
  rightAnswer: '正確答案',
  noAnswer: '沒有作答',
  goodReply: '參考回覆',
  met: '做到',
  notMet: '未做到',
  foundWording: wording => `出現了「${wording}」`,
  typingFigures: (perMinute, accuracy) => `每分鐘 ${perMinute} 字，正確率 ${accuracy}%`,
  explanation: '詳解',
  source: '出處',
  backToResult: '返回成績',
};
