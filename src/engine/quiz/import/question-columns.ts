import type { Difficulty, QuestionType } from '../../packs/question-types.js';
import { foldWord } from '../../text/fold-text.js';

export type QuestionColumn =
  | 'id'
  | 'type'
  | 'stem'
  | 'options'
  | 'answer'
  | 'category'
  | 'difficulty'
  | 'points'
  | 'explanation'
  | 'source'
  | 'ruleIds'
  | 'reply'
  | 'criteria'
  | 'perMinute'
  | 'accuracy'
  | 'image'
  | 'imageText'
  | 'remainder';

/**
 * Headings of a question table, our own first, then what others call them. Traditional or Simplified, width, spaces
 * and case do not matter.
 */
export const questionHeadings: Readonly<Record<QuestionColumn, readonly string[]>> = {
  id: ['编号', '题号', '题目编号', '試題編號', '试题编号', 'id', 'number'],
  type: ['题型', '类型', '题目类型', '试题类型', 'type', 'question type'],
  stem: [
    '题目',
    '题干',
    '试题',
    '问题',
    '题目内容',
    '试题内容',
    '试题题目',
    'question',
    'stem',
    'question text',
  ],
  options: ['选项', '全部选项', '备选项', '备选答案', 'options', 'choices'],
  answer: ['答案', '正确答案', '标准答案', '参考答案', 'answer', 'correct answer', 'key', 'answers'],
  category: ['类别', '分类', '知识点', '章节', '科目', '題庫分類', '题库分类', 'category', 'topic'],
  difficulty: ['难度', '难易', '难易程度', '难度等级', '難易度', 'difficulty', 'level'],
  points: ['分值', '分数', '得分', '配分', 'points', 'score', 'marks'],
  explanation: ['解析', '答案解析', '试题解析', '说明', '詳解', '详解', 'explanation', 'feedback'],
  source: ['出处', '来源', '依据', 'source', 'reference'],
  ruleIds: ['用语规则', '规则编号', '规则', 'rules', 'rule ids'],
  reply: ['原回复', '待改回复', '原话', 'reply'],
  criteria: ['评分点', '评分标准', '得分点', 'criteria', 'rubric'],
  perMinute: ['每分钟字数', '速度', 'characters per minute', 'speed'],
  accuracy: ['正确率', '准确率', 'accuracy'],
  image: ['图片', '图片地址', '圖片網址', '图片网址', 'image', 'image url', 'picture'],
  imageText: ['图片说明', 'image text', 'alt', 'image alt'],
  remainder: ['附加数据', 'heyan'],
};

/** Written by every export, in this order around the options. */
export const typeNames: Readonly<Record<QuestionType, readonly string[]>> = {
  single: ['单选', '单选题', '单项选择', '单项选择题', 'single choice', 'single answer'],
  multiple: [
    '多选',
    '多选题',
    '复选题',
    '多项选择',
    '多项选择题',
    '不定项',
    '不定项选择题',
    'multiple answer',
  ],
  'true-false': ['判断', '判断题', '是非题', '对错题', 'true or false', 't/f', 'boolean'],
  'fill-in': [
    '填空',
    '填空题',
    '填充题',
    '简短回答',
    'fill in',
    'fill in the blank',
    'short answer',
    'blank',
  ],
  matching: ['匹配', '匹配题', '配对题', '连线题', '配合题', 'match'],
  ordering: ['排序', '排序题', '排列题', 'order', 'sequence', 'sorting'],
  case: ['案例', '案例题', '案例分析', '案例分析题', '改写', '改写题', 'case analysis', 'rewrite'],
  typing: ['打字', '打字题', '录入题', 'type this text'],
};

export const difficultyNames: Readonly<Record<Difficulty, readonly string[]>> = {
  easy: ['易', '容易', '简单', '较易', '低', '1', '初级'],
  medium: ['中', '中等', '一般', '适中', '2', 'normal', '中级', 'moderate'],
  hard: ['难', '困难', '较难', '高', '3', 'difficult', '高级'],
};

function tableOf<T extends string>(
  names: Readonly<Record<T, readonly string[]>>,
  { withKeys }: { readonly withKeys: boolean },
): ReadonlyMap<string, T> {
  const entries = (Object.entries(names) as [T, readonly string[]][]).flatMap(([value, list]) =>
    [...list, ...(withKeys ? [value] : [])].map(name => [foldWord(name), value] as const),
  );
  return new Map(entries);
}

let columns: ReadonlyMap<string, QuestionColumn> | undefined;
let types: ReadonlyMap<string, QuestionType> | undefined;
let difficulties: ReadonlyMap<string, Difficulty> | undefined;

/** The column a heading names; undefined for one that is none of ours. */
export function questionColumnOf(heading: string): QuestionColumn | undefined {
  columns ??= tableOf(questionHeadings, { withKeys: false });
  return columns.get(foldWord(heading));
}

/** The place of an option column, `选项A`, `A`, `选项1` or `Option 1` being the first; undefined for another heading. */
export function optionColumnOf(heading: string): number | undefined {
  const found = /^(?:(?:选项|备选项|备选答案|答案选项|option|choice)([a-z]|\d{1,2})|([a-z]))$/.exec(
    foldWord(heading),
  );
  const name = found?.[1] ?? found?.[2];
  if (name === undefined) return undefined;
  if (/[a-z]/.test(name)) return name.charCodeAt(0) - 97;
  return Number(name) > 0 ? Number(name) - 1 : undefined;
}

export function questionTypeOf(name: string): QuestionType | undefined {
  types ??= tableOf(typeNames, { withKeys: true });
  return types.get(foldWord(name));
}

export function difficultyOf(name: string): Difficulty | undefined {
  difficulties ??= tableOf(difficultyNames, { withKeys: true });
  return difficulties.get(foldWord(name));
}
