import type { Option, Question } from '../packs/question-types.js';
import { isSameResponse } from './compare-response.js';
import { isRightBlank } from './grade-question.js';
import type { Paper, PaperItem } from './paper.js';
import { readResponse, type Response, type Responses } from './read-response.js';
import { openResponses } from './seal-paper.js';

/** How often something was answered. */
export interface ResponseCount {
  /** What was to be answered where a question asks for several things: a prompt, the number of a blank from 1. */
  readonly part?: string;
  readonly text: string;
  readonly count: number;
  readonly isRight: boolean;
}

export interface QuestionResponses {
  readonly questionId: string;
  /** Attempts that had the question, and those of them that answered it. */
  readonly asked: number;
  readonly answered: number;
  /** Empty for free texts, which are each their own. */
  readonly counts: readonly ResponseCount[];
}

/** Wordings of a blank, or orders, beyond these are too many to read. */
const mostKinds = 8;

const textOf = (options: readonly Option[], id: string): string =>
  options.find(option => option.id === id)?.text ?? id;

/** The commonest first. */
function ranked(values: readonly string[], isRight: (value: string) => boolean): ResponseCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count, isRight: isRight(text) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostKinds);
}

const isAccepted = ({ question, accepted = [] }: PaperItem, response: Response): boolean =>
  accepted.some(other => isSameResponse(question, other, response));

function countsOf(item: PaperItem, responses: readonly Response[]): ResponseCount[] {
  const { question } = item;
  switch (question.type) {
    case 'single':
      return question.options.map(({ id, text }) => ({
        text,
        count: responses.filter(response => response === id).length,
        isRight: id === question.answer || isAccepted(item, id),
      }));
    case 'multiple':
      return question.options.map(({ id, text }) => ({
        text,
        count: responses.filter(response => (response as readonly string[]).includes(id)).length,
        isRight: question.answer.includes(id),
      }));
    case 'true-false':
      return [true, false].map(value => ({
        text: String(value),
        count: responses.filter(response => response === value).length,
        isRight: value === question.answer || isAccepted(item, value),
      }));
    case 'fill-in':
      return question.answer.flatMap((_, blank) => {
        const given = responses.map(response => ((response as readonly string[])[blank] ?? '').trim());
        const counts = ranked(
          given.filter(text => text !== ''),
          text => isRightBlank(question, blank, text),
        );
        return counts.map(count => ({ part: String(blank + 1), ...count }));
      });
    case 'matching':
      return question.prompts.flatMap(({ id, text }, place) => {
        const given = responses.map(response => (response as readonly string[])[place] ?? '');
        return question.options
          .map(option => ({
            part: text,
            text: option.text,
            count: given.filter(chosen => chosen === option.id).length,
            isRight: question.answer[id] === option.id,
          }))
          .filter(({ count, isRight }) => count > 0 || isRight);
      });
    case 'ordering': {
      const inWords = (ids: readonly string[]): string =>
        ids.map(id => textOf(question.options, id)).join(' → ');
      const right = [question.answer, ...((item.accepted ?? []) as readonly (readonly string[])[])].map(
        inWords,
      );
      return ranked(
        responses.map(response => inWords(response as readonly string[])),
        text => right.includes(text),
      );
    }
    default:
      return [];
  }
}

const has = (responses: Responses, { id }: Question): boolean => Object.hasOwn(responses, id);

/**
 * What was answered to each question of a paper, counted by option.
 *
 * @param answers the responses of each attempt, as they were given
 * @param wasAsked whether an attempt had a question, where each agent has a paper of their own
 */
export function responseCounts(
  paper: Paper,
  answers: readonly Responses[],
  wasAsked: (attempt: number, questionId: string) => boolean = () => true,
): QuestionResponses[] {
  const opened = answers.map(responses => openResponses(paper, responses));
  return paper.items.map(item => {
    const { question } = item;
    const asked = opened.filter((responses, i) => has(responses, question) || wasAsked(i, question.id));
    const given = asked.flatMap(responses => {
      const response = readResponse(question, responses);
      return response === undefined ? [] : [response];
    });
    return {
      questionId: question.id,
      asked: asked.length,
      answered: given.length,
      counts: countsOf(item, given),
    };
  });
}
