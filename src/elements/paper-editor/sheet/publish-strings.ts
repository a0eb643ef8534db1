import type { StringTable } from '../../../ui/language.js';

/** How many questions a paper holds, and how many of them each agent gets where that is not all. */
export interface PaperSize {
  readonly all: number;
  readonly each: number | undefined;
}

/** What is said of publishing with and without the key, beside the element's own words. */
export interface PublishStrings {
  readonly kind: string;
  readonly practice: string;
  readonly practiceNote: string;
  readonly sealed: string;
  readonly sealedNote: string;
  /** What keeping the key in this browser does and does not protect. */
  readonly keyNote: string;
  readonly isPublic: (questions: number, size: PaperSize) => string;
  readonly otherPublished: (month: string, title: string, size: PaperSize) => string;
  readonly isGuessable: string;
  /** Where a sealed paper goes when it is published, and how it gets to other computers. */
  readonly whereSealed: string;
  readonly publishSealed: (month: string) => string;
  readonly sealedOut: (month: string) => string;
  readonly keyHere: string;
  readonly keyElsewhere: string;
  readonly notClosed: (closes: string) => string;
  readonly release: string;
  /** Asked before the key of a paper is released that has not closed, or never does. */
  readonly releaseQuestion: string;
  readonly pickKey: string;
  readonly wrongKey: string;
  readonly released: string;
  readonly opensKey: string;
  readonly files: string;
  readonly whole: string;
  readonly withoutKey: string;
  readonly filesNote: string;
  readonly unwritten: string;
}

export const publishStrings: StringTable<PublishStrings> = {
  'zh-CN': {
    kind: '发布方式',
    practice: '练习卷（带答案）',
    practiceNote: '交卷后马上出分。懂技术的人交卷前就能从页面里找到答案，不要用它定成绩。',
    sealed: '密封卷（不带答案）',
    sealedNote: '发布出去的只有题目，页面、存储和事件里都没有答案。客服交卷后先不出分，等你公布答案。',
    keyNote:
      '发布时会下载答案文件，答案另外留在本浏览器的草稿记录里，到时直接公布。密封只防拿到试卷的人：能用这台电脑的这个浏览器、能读到这些记录或这个文件的人，就能看到答案。所以考试请用别的电脑，答案文件放在客服看不到的地方。',
    isPublic: (questions, { all, each }) =>
      `${each === undefined ? `${all} 题` : `每人 ${each} 题，题池 ${all} 题`}里有 ${questions} 题出自内置题库，答案人人可查，密封也保不住密。正式考试请导入或新增自己的题。`,
    otherPublished: (month, title, { all, each }) =>
      `${month}已经发布过另一份试卷：《${title}》，${each === undefined ? `${all} 题` : `每人 ${each} 题，题池 ${all} 题`}。再发布就会替换它。`,
    isGuessable: '这组题是按月份抽的，有同样题库的人也能抽出同样的题。正式考试请先“换一组题”。',
    whereSealed:
      '发布后，密封卷写进这个页面的记录。要在别的电脑上考，请用共享的记录，或把“密封卷文件”交给放考试组件的页面。',
    publishSealed: month => `发布${month}密封卷`,
    sealedOut: month => `${month}的密封卷已发布，答案还没有公布。`,
    keyHere:
      '公布后，交了卷的客服下次打开考试就能看到成绩；还没交卷的人也可能看到答案，请等考试截止后再公布。公布了就收不回来。',
    keyElsewhere: '这个浏览器里没有这份卷的答案，请选发布时下载的答案文件。公布了就收不回来。',
    notClosed: closes => `考试到 ${closes} 才截止，现在公布，还没交卷的人就可能看到答案。`,
    release: '公布答案并出分',
    releaseQuestion: '考试还没有截止。确定现在公布答案吗？公布了就收不回来。',
    pickKey: '选择答案文件公布',
    wrongKey: '这个文件不是这份试卷的答案，没有公布。',
    released: '答案已公布。交了卷的客服再打开考试就能看到成绩。',
    opensKey: '已发布的是这份试卷的密封卷。再发布练习卷，答案就公开了。',
    files: '导出这份试卷',
    whole: '试卷文件',
    withoutKey: '密封卷文件',
    filesNote: '除密封卷文件外都带答案，请妥善保管。',
    unwritten: '文件没有写成，请检查网络后重试。',
  },
  'zh-TW': {
    kind: '發布方式',
    practice: '練習卷（含答案）',
    practiceNote: '交卷後立刻出分。懂技術的人在交卷前就能從頁面裡找到答案，請不要用來定成績。',
    sealed: '密封卷（不含答案）',
    sealedNote: '發布出去的只有題目，頁面、儲存空間和事件裡都沒有答案。客服交卷後先不出分，等你公布答案。',
    keyNote:
      '發布時會下載答案檔案，答案另外留在本瀏覽器的草稿紀錄裡，到時直接公布。密封只防拿到試卷的人：能用這台電腦的這個瀏覽器、能讀到這些紀錄或這個檔案的人，就看得到答案。所以考試請用別的電腦，答案檔案放在客服看不到的地方。',
    isPublic: (questions, { all, each }) =>
      `${each === undefined ? `${all} 題` : `每人 ${each} 題，題池 ${all} 題`}裡有 ${questions} 題出自內建題庫，答案人人可查，密封也保不了密。正式考試請匯入或新增自己的題目。`,
    otherPublished: (month, title, { all, each }) =>
      `${month}已經發布過另一份試卷：《${title}》，${each === undefined ? `${all} 題` : `每人 ${each} 題，題池 ${all} 題`}。再次發布會取代它。`,
    isGuessable: '這組題目是依月份抽的，有同樣題庫的人也能抽出同樣的題目。正式考試請先「換一組題目」。',
    whereSealed:
      '發布後，密封卷會寫進這個頁面的紀錄。要在別的電腦上考，請用共用的紀錄，或把「密封卷檔案」交給放測驗元件的頁面。',
    publishSealed: month => `發布${month}密封卷`,
    sealedOut: month => `${month}的密封卷已發布，答案還沒公布。`,
    keyHere:
      '公布後，已交卷的客服下次開啟測驗就能看到成績；還沒交卷的人也可能看到答案，請等測驗截止後再公布。公布後就無法收回。',
    keyElsewhere: '這個瀏覽器裡沒有這份試卷的答案，請選發布時下載的答案檔案。公布後就無法收回。',
    notClosed: closes => `測驗到 ${closes} 才截止，現在公布，還沒交卷的人就可能看到答案。`,
    release: '公布答案並出分',
    releaseQuestion: '測驗還沒有截止。確定現在公布答案嗎？公布後就無法收回。',
    pickKey: '選擇答案檔案公布',
    wrongKey: '這個檔案不是這份試卷的答案，沒有公布。',
    released: '答案已公布。已交卷的客服再開啟測驗就能看到成績。',
    opensKey: '已發布的是這份試卷的密封卷。再發布練習卷，答案就公開了。',
    files: '匯出這份試卷',
    whole: '試卷檔案',
    withoutKey: '密封卷檔案',
    filesNote: '除密封卷檔案外都含答案，請妥善保管。',
    unwritten: '檔案沒有寫成，請檢查網路後再試。',
  },
  en: {
    kind: 'How to publish',
    practice: 'Practice (with the key)',
    practiceNote:
      'Marked as soon as it is handed in. Whoever knows how can find the answers in the page before; do not let marks depend on it.',
    sealed: 'Sealed (without the key)',
    sealedNote:
      'Only the questions are published: no answers in the page, the storage or the event. Nothing is marked until you release the key.',
    keyNote:
      'Publishing downloads the key as a file and also keeps it among the drafts of this browser, so that it can be released from here. Sealing protects against those who get the paper: whoever can use this browser on this computer, or read these records or that file, sees the answers. Let agents sit the exam on other computers, and keep the file where they cannot read it.',
    isPublic: (questions, { all, each }) =>
      `${questions} of the ${each === undefined ? `${all} questions` : `${all} questions in the pool (${each} for each agent)`} ${questions === 1 ? 'is' : 'are'} from the built-in banks, whose answers anybody can look up; sealing does not help there. Import or write questions of your own for an exam.`,
    otherPublished: (month, title, { all, each }) =>
      `Another paper is published for ${month}: “${title}”, ${each === undefined ? `${all} ${all === 1 ? 'question' : 'questions'}` : `${each} for each agent from a pool of ${all}`}. Publishing replaces it.`,
    isGuessable:
      'These questions are drawn by the month: anybody with the same banks can draw them too. Draw another set for an exam.',
    whereSealed:
      'Publishing writes the sealed paper to the records of this page. For other computers, share the records or give the “sealed paper” file to the page that holds the quiz.',
    publishSealed: month => `Publish sealed for ${month}`,
    sealedOut: month => `The sealed paper of ${month} is published; its key is not out.`,
    keyHere:
      'Once released, agents who have handed in see their marks the next time they open the quiz; those who have not may see the answers. Release after the close: it cannot be taken back.',
    keyElsewhere:
      'This browser does not hold the key of this paper. Choose the file you got when it was published. Releasing cannot be taken back.',
    notClosed: closes =>
      `The paper closes on ${closes}; released now, those still sitting may see the answers.`,
    release: 'Release the key and mark',
    releaseQuestion: 'The paper has not closed. Release the key now? It cannot be taken back.',
    pickKey: 'Release from a file',
    wrongKey: 'This file is not the key of this paper; nothing was released.',
    released: 'The key is released. Agents who have handed in see their marks when they open the quiz again.',
    opensKey: 'What is published is this paper, sealed. Publishing it for practice opens its key.',
    files: 'Export this paper',
    whole: 'Paper',
    withoutKey: 'Sealed paper',
    filesNote: 'All but the sealed paper hold the answers: keep them safe.',
    unwritten: 'The file could not be written. Check the network and try again.',
  },
};
