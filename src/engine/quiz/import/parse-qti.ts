import type { QuestionImage } from '../../packs/question-types.js';
import type { ImportedQuestions } from './import-problems.js';
import { pictureOf, tidyLines } from './plain-text.js';
import { insideOf, interactionsOf, qtiAttribute, qtiKey, qtiName } from './qti-item.js';
import { QuestionList, type Draft, type Report } from './question-draft.js';
import { descendantsOf, parseXml, type XmlElement } from './xml.js';

const lineBreaking = /^(?:p|div|li|tr|br|h[1-6]|ul|ol|table|blockquote|prompt)$/;

/** What is read before the answer: the text of the body and the prompts, blanks where something is filled in. */
function stemOf(body: XmlElement): string {
  const write = (element: XmlElement): string =>
    element.children
      .map(child => {
        if (typeof child === 'string') return child.replace(/\s+/g, ' ');
        const name = qtiName(child);
        if (name === 'textentryinteraction' || name === 'inlinechoiceinteraction') return '____';
        if (name === 'rubricblock' || name === 'feedbackblock' || name === 'feedbackinline') return '';
        if (name.endsWith('interaction'))
          return insideOf(child, 'prompt')
            .map(prompt => `\n${write(prompt)}\n`)
            .join('');
        return lineBreaking.test(name) ? `\n${write(child)}\n` : write(child);
      })
      .join('');
  return tidyLines(write(body));
}

function pictureIn(body: XmlElement, report: Report): QuestionImage | undefined {
  const [picture] = insideOf(body, 'img');
  if (!picture) return undefined;
  const { image, lostPicture } = pictureOf(qtiAttribute(picture, 'src'), qtiAttribute(picture, 'alt'));
  if (lostPicture) report('picture-dropped', lostPicture);
  return image;
}

function readItem(item: XmlElement, report: Report): Draft | undefined {
  const [body] = insideOf(item, 'itembody');
  if (!body) return report('missing-stem');
  const key = qtiKey(item, interactionsOf(body), report);
  if (!key) return undefined;
  const stem = stemOf(body);
  if (stem === '') return report('missing-stem');
  const feedback = [...insideOf(item, 'modalfeedback'), ...insideOf(body, 'feedbackblock')];
  const explanation = [...new Set(feedback.map(stemOf))].filter(text => text !== '').join('\n');
  return {
    type: '',
    ...key,
    stem,
    id: item.attributes.get('identifier')?.trim() || undefined,
    explanation: explanation || undefined,
    image: pictureIn(body, report),
  };
}

/**
 * Reads QTI 3 (and 2.x) items, one or several in the text: choice, inline choice, text entry, order, match; other
 * interactions are named with their line. What is right is read from the declarations, response processing is not run.
 */
export function parseQti(text: string): ImportedQuestions {
  const list = new QuestionList();
  const { root, problem } = parseXml(text);
  const elements = root ? [root, ...descendantsOf(root)] : [];
  for (const item of elements.filter(element => qtiName(element) === 'assessmentitem')) {
    const report: Report = (code, detail) => list.report(item.line, code, detail);
    list.add(item.line, readItem(item, report));
  }
  if (problem) list.report(problem.line, 'not-xml', problem.detail);
  return list.result();
}
