import { foldWord } from '../text/fold-text.js';
import { headingTable } from './table-rows.js';
import type { Stage } from './pack.js';

export type PhraseColumn =
  | 'title'
  | 'category'
  | 'subcategory'
  | 'text'
  | 'tags'
  | 'code'
  | 'stage'
  | 'replaces'
  | 'source'
  | 'archived'
  | 'id';

/**
 * Headings of a phrase table in the order they are written, our own first, then what other tools call them in
 * Simplified, Traditional and English. Script, width and case do not matter.
 */
export const phraseHeadings: Readonly<Record<PhraseColumn, readonly string[]>> = {
  title: [
    '标题',
    '名称',
    '话术标题',
    '话术名称',
    '短语标题',
    '问题',
    '场景',
    '主题',
    '主旨',
    'title',
    'name',
    'label',
    'subject',
    'question',
  ],
  category: [
    '分类',
    '类别',
    '类型',
    '分组',
    '组别',
    '群组',
    '一级分类',
    '快捷短语分组',
    '目录',
    '文件夹',
    '资料夹',
    '栏目',
    'category',
    'group',
    'folder',
    'type',
  ],
  subcategory: ['二级分类', '子分类', '小类', '次分类', 'subcategory', 'subgroup', 'subfolder'],
  text: [
    '话术',
    '内容',
    '话术内容',
    '回复',
    '回覆',
    '回复内容',
    '回覆内容',
    '常用回复',
    '常用回覆',
    '快捷回复',
    '快捷回覆',
    '快捷短语',
    '短语',
    '短语内容',
    '罐头讯息',
    '标准话术',
    '答案',
    '答复',
    '文本',
    '文字',
    '正文',
    '内文',
    'text',
    'content',
    'reply',
    'response',
    'answer',
    'message',
    'body',
    'phrase',
    'comment',
    'canned response',
  ],
  tags: ['标签', '关键词', '关键字', '标记', 'tags', 'tag', 'keywords', 'keyword', 'labels'],
  code: [
    '快捷编码',
    '快捷短语编码',
    '快捷码',
    '快捷词',
    '快捷键',
    '短码',
    '代码',
    '代号',
    'short code',
    'short_code',
    'shortcode',
    'shortcut',
    'trigger',
    'abbreviation',
  ],
  stage: ['阶段', '环节', 'stage'],
  replaces: ['替代规则', '对应规则', 'replaces', 'rules'],
  source: ['出处', '来源', 'source'],
  archived: ['已归档', '归档', '停用', '封存', 'archived', 'disabled'],
  id: ['编号', '话术编号', '序号编码', 'id', 'uuid'],
};

/** Written in every table, the others where a phrase needs them. */
export const firstPhraseColumns: readonly PhraseColumn[] = ['title', 'category', 'text', 'tags'];

let columnsByName: ReadonlyMap<string, PhraseColumn> | undefined;

/** The column a heading names; undefined for one that is none of ours. */
export function phraseColumnOf(heading: string): PhraseColumn | undefined {
  columnsByName ??= headingTable(phraseHeadings);
  return columnsByName.get(foldWord(heading));
}

const stageNames: Readonly<Record<Stage, readonly string[]>> = {
  opening: ['开场', '开场白', '开头', '开始', '迎接', 'opening', 'greeting'],
  middle: ['中间', '过程', '处理', '进行中', 'middle'],
  closing: ['结尾', '结束', '结束语', '收尾', '结语', 'closing'],
};

let stagesByName: ReadonlyMap<string, Stage> | undefined;

export function stageOf(name: string): Stage | undefined {
  stagesByName ??= headingTable(stageNames);
  return stagesByName.get(foldWord(name));
}

export function stageName(stage: Stage): string {
  return stageNames[stage][0]!;
}
