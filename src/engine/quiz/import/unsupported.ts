/**
 * What is named as having no counterpart here, in Chinese: types of Moodle by their own name, and what no type says.
 * A problem carries the name on the left, so that a widget can say it in its own language.
 */
export const unsupportedNames: Readonly<Record<string, string>> = {
  essay: '问答题 essay',
  description: '没有答案的说明文字',
  cloze: '完形填空 cloze',
  multianswer: '完形填空 multianswer',
  ddwtos: '拖放填空 ddwtos',
  gapselect: '选词填空 gapselect',
  ddmarker: '图上标记 ddmarker',
  ddimageortext: '拖放到图 ddimageortext',
  calculated: '计算题 calculated',
  randomsamatch: '随机匹配 randomsamatch',
  'several-ranges': '几个数值范围',
  'several-answers': '一题有几组答案',
  'many-to-one': '一项对应多项的匹配',
  'no-interaction': '没有作答部分',
};
