import { markBlanks } from './blanks-in-stem.js';
import { categoryOf } from './gift-blocks.js';
import type { ImportedQuestions } from './import-problems.js';
import { formatted, moodleExplanation, moodleId, moodleKey, moodlePoints } from './moodle-question.js';
import { QuestionList, type Draft, type Report } from './question-draft.js';
import { childOf, childrenOf, parseXml, type XmlElement } from './xml.js';

function readQuestion(element: XmlElement, category: string | undefined, report: Report): Draft | undefined {
  const key = moodleKey(element, report);
  if (!key) return undefined;
  const { text, image, lostPicture } = formatted(childOf(element, 'questiontext'));
  if (lostPicture) report('picture-dropped', lostPicture);
  if (text === '') return report('missing-stem');
  const stem = key.type === 'fill-in' ? (markBlanks(text, 1) ?? `${text}____`) : text;
  return {
    type: '',
    ...key,
    stem,
    id: moodleId(element),
    category,
    explanation: moodleExplanation(element),
    image,
    points: moodlePoints(element),
  };
}

/**
 * Reads Moodle XML: multichoice, truefalse, shortanswer, numerical, matching, ordering; other types are named with
 * their line. Formatted text becomes plain text, pictures stay where they have an address on the web.
 */
export function parseMoodleXml(text: string): ImportedQuestions {
  const list = new QuestionList();
  const { root, problem } = parseXml(text);
  let category: string | undefined;
  for (const element of root?.name === 'quiz' ? childrenOf(root, 'question') : []) {
    if (element.attributes.get('type') === 'category') {
      category = categoryOf(formatted(childOf(element, 'category')).text);
      continue;
    }
    const report: Report = (code, detail) => list.report(element.line, code, detail);
    list.add(element.line, readQuestion(element, category, report));
  }
  if (problem) list.report(problem.line, 'not-xml', problem.detail);
  return list.result();
}
