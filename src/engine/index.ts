export type * from './packs/pack.js';
export type * from './packs/phrase-types.js';
export type * from './packs/policy-types.js';
export type * from './packs/problem.js';
export type * from './packs/question-types.js';
export type * from './packs/rule-types.js';
export { parseBank } from './packs/parse-bank.js';
export { parsePhrasePack } from './packs/parse-phrase-pack.js';
export { parsePolicy } from './packs/parse-policy.js';
export { parseRulePack } from './packs/parse-rule-pack.js';
export { parseScriptPack } from './packs/parse-script-pack.js';
export { parseRuleTable, type RuleTable } from './packs/rule-table.js';
export type { RowProblem, RowProblemCode } from './packs/rule-table-problems.js';
export { toRuleTable } from './packs/rule-table-write.js';
export { ruleTableTemplate } from './packs/rule-table-template.js';
export type { OwnPhrase } from './packs/own-phrase.js';
export { parsePhraseTable, type PhraseTable } from './packs/phrase-table.js';
export type { PhraseRowProblem, PhraseRowProblemCode } from './packs/phrase-table-problems.js';
export { phraseTableTemplate } from './packs/phrase-table-template.js';
export { toPhraseTable } from './packs/phrase-table-write.js';
export { readCsv, writeCsv } from './text/csv.js';
export { foldText } from './text/fold-text.js';
export type * from './checker/types.js';
export { createChecker } from './checker/create-checker.js';
export { proveRules } from './checker/prove-rules.js';
export { drawPaper, type DrawnPaper, type DrawOptions } from './quiz/draw-paper.js';
export { drawForAgent } from './quiz/draw-for-agent.js';
export { defaultPassMark } from './quiz/paper.js';
export type * from './quiz/paper.js';
export { monthlyBlueprint } from './quiz/monthly-blueprint.js';
export { readPaper } from './quiz/read-paper.js';
export { sealPaper } from './quiz/seal-paper.js';
export {
  multipleRules,
  orderingRules,
  type MultipleRule,
  type OrderingRule,
  type Scoring,
} from './quiz/scoring.js';
export {
  gradeAttempt,
  type AttemptResult,
  type ExcludedQuestion,
  type QuestionGrade,
} from './quiz/grade-attempt.js';
export type { Verdict } from './quiz/grade-question.js';
export { markCase, type CaseChecker, type CriterionMark } from './quiz/mark-case.js';
export { measureTyping, type TypingFigures } from './quiz/measure-typing.js';
export type { Response, Responses, TypedText } from './quiz/read-response.js';
export type { Attempt } from './quiz/attempt.js';
export { readObjection, type Objection, type ObjectionDecision } from './quiz/objection.js';
export type { Reset } from './quiz/reset.js';
export type { StoredAnswers } from './quiz/stored-answers.js';
export { toStoredResult, type StoredResult } from './quiz/stored-result.js';
export { correctPaper, type KeyCorrection, type QuestionCorrection } from './quiz/correct-paper.js';
export { regrade, type Regraded, type Regrading } from './quiz/regrade.js';
export { responseCounts, type QuestionResponses, type ResponseCount } from './quiz/response-counts.js';
export { parseAiken } from './quiz/import/parse-aiken.js';
export { parseGift } from './quiz/import/parse-gift.js';
export { parseMoodleXml } from './quiz/import/parse-moodle-xml.js';
export { parseQuestionJson } from './quiz/import/parse-question-json.js';
export { parseQti } from './quiz/import/parse-qti.js';
export { parseTable } from './quiz/import/parse-question-table.js';
export { questionTableTemplate } from './quiz/import/question-table-template.js';
export { toGift } from './quiz/import/to-gift.js';
export { toQuestionTable } from './quiz/import/to-question-table.js';
export type { ImportedQuestions, ImportProblem, ImportProblemCode } from './quiz/import/import-problems.js';
export type { TableCell } from './quiz/import/cell-lists.js';
export { itemStatistics } from './quiz/item-statistics.js';
export type * from './quiz/item-statistics.js';
export { assess } from './quiz/assess.js';
export type * from './quiz/assess.js';
export { assessTeam, type MemberAssessment, type MemberMonth } from './quiz/assess-team.js';
export { bandEdges, type BandEdges } from './quiz/band-edges.js';
export type { TeamMember } from './quiz/attendance.js';
export { mulberry32, shuffle, streamSeed } from './quiz/random.js';
export { createLibrary, librarySteps } from './library/create-library.js';
export type * from './library/types.js';
export { fillBlanks, findBlanks, type Blank, type FilledText } from './library/blanks.js';
export { clockBlanks, type ClockBlank } from './library/clock-blanks.js';
export { noteText, type NoteField, type NoteStep, type ScriptNote } from './library/script-note.js';
export { categoryMarks, type CategoryMarks } from './quiz/category-marks.js';
