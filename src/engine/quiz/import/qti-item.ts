import { matchingOf, optionId, optionsOf, type Report } from './question-draft.js';
import { tidyLines } from './plain-text.js';
import { truthOf } from './truth.js';
import { descendantsOf, textOf, type XmlElement } from './xml.js';

/** `qti-choice-interaction` of QTI 3 and `choiceInteraction` of QTI 2 are one name here. */
export const qtiName = (element: XmlElement): string =>
  element.name.replace(/^.*:/, '').replace(/^qti-/, '').replace(/-/g, '').toLowerCase();

/** An attribute of either version: `response-identifier` or `responseIdentifier`. */
export const qtiAttribute = (element: XmlElement, name: string): string =>
  element.attributes.get(name) ??
  element.attributes.get(name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())) ??
  '';

export const insideOf = (element: XmlElement, name: string): XmlElement[] =>
  descendantsOf(element).filter(inner => qtiName(inner) === name);

const plain = (element: XmlElement): string => tidyLines(textOf(element).replace(/\s+/g, ' '));

/** What the author declared as right for one response. */
interface Declared {
  readonly cardinality: string;
  readonly correct: readonly string[];
  /** Values that earn something, the best first. */
  readonly mapped: readonly { readonly key: string; readonly value: number }[];
}

function declaredFor(item: XmlElement, interaction: XmlElement): Declared {
  const identifier = qtiAttribute(interaction, 'response-identifier');
  const declaration = insideOf(item, 'responsedeclaration').find(
    ({ attributes }) => attributes.get('identifier') === identifier,
  );
  if (!declaration) return { cardinality: '', correct: [], mapped: [] };
  const mapped = insideOf(declaration, 'mapentry').map(entry => ({
    key: qtiAttribute(entry, 'map-key'),
    value: Number(qtiAttribute(entry, 'mapped-value')),
  }));
  return {
    cardinality: qtiAttribute(declaration, 'cardinality'),
    correct: insideOf(declaration, 'correctresponse').flatMap(correct =>
      insideOf(correct, 'value').map(value => textOf(value).trim()),
    ),
    mapped: mapped.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value),
  };
}

type Key = Readonly<Record<string, unknown>>;

/** The options of an interaction, with the place of each by its identifier. */
function choicesIn(interaction: XmlElement, name: string) {
  const elements = insideOf(interaction, name);
  const places = new Map(elements.map(({ attributes }, i) => [attributes.get('identifier') ?? '', i]));
  return { options: optionsOf(elements.map(plain)), places };
}

function choiceKey(
  interaction: XmlElement,
  declared: Declared,
  name: string,
  report: Report,
): Key | undefined {
  const { options, places } = choicesIn(interaction, name);
  if (options.length < 2) return report('missing-options');
  const right = declared.correct.length > 0 ? declared.correct : declared.mapped.map(entry => entry.key);
  if (right.length === 0) return report('missing-answer');
  const lost = right.find(identifier => !places.has(identifier));
  if (lost !== undefined) return report('unknown-answer', lost);
  const ids = right.map(identifier => optionId(places.get(identifier)!));
  if (declared.cardinality === 'multiple')
    return { type: 'multiple', options, answer: [...new Set(ids)].sort() };
  const truths = options.map(({ text }) => truthOf(text));
  const answer = truths[options.findIndex(option => option.id === ids[0])];
  const isTruth = options.length === 2 && truths.includes(true) && truths.includes(false);
  return isTruth ? { type: 'true-false', answer } : { type: 'single', options, answer: ids[0] };
}

function orderKey(interaction: XmlElement, { correct }: Declared, report: Report): Key | undefined {
  const { options, places } = choicesIn(interaction, 'simplechoice');
  if (options.length < 2) return report('missing-options');
  const lost = correct.find(identifier => !places.has(identifier));
  if (lost !== undefined) return report('unknown-answer', lost);
  if (correct.length !== options.length) return report('missing-answer');
  return { type: 'ordering', options, answer: correct.map(identifier => optionId(places.get(identifier)!)) };
}

function matchKey(interaction: XmlElement, declared: Declared, report: Report): Key | undefined {
  const [left, right] = insideOf(interaction, 'simplematchset').map(
    set =>
      new Map(
        insideOf(set, 'simpleassociablechoice').map(choice => [
          choice.attributes.get('identifier') ?? '',
          plain(choice),
        ]),
      ),
  );
  if (!left || !right || left.size === 0) return report('missing-options');
  const written = declared.correct.length > 0 ? declared.correct : declared.mapped.map(entry => entry.key);
  const pairs = written.map(pair => pair.split(/\s+/));
  const lost = pairs.find(([from = '', to = '']) => !left.has(from) || !right.has(to));
  if (lost) return report('unknown-answer', lost.join(' '));
  const partner = new Map(pairs.map(([from, to]) => [from!, to!]));
  if (partner.size !== pairs.length) return report('unsupported-type', 'many-to-one');
  if (partner.size !== left.size) return report('missing-answer');
  const used = new Set(partner.values());
  const idle = [...right]
    .filter(([identifier]) => !used.has(identifier))
    .map(([, text]) => ['', text] as const);
  return matchingOf([
    ...[...left].map(([from, text]) => [text, right.get(partner.get(from)!)!] as const),
    ...idle,
  ]) as Key;
}

function entryKey(entries: readonly Declared[], report: Report): Key | undefined {
  const answer = entries.map(({ correct, mapped }) => {
    const best = mapped[0]?.value;
    return [...new Set([...correct, ...mapped.filter(({ value }) => value === best).map(({ key }) => key)])];
  });
  const isWhole = answer.every(wordings => wordings.some(wording => wording.trim() !== ''));
  return isWhole ? { type: 'fill-in', answer } : report('missing-answer');
}

/** The interactions of an item, in their order. */
export const interactionsOf = (body: XmlElement): XmlElement[] =>
  descendantsOf(body).filter(element => qtiName(element).endsWith('interaction'));

/** The type and key of an item by its interactions; those without a counterpart are named. */
export function qtiKey(
  item: XmlElement,
  interactions: readonly XmlElement[],
  report: Report,
): Key | undefined {
  const [first] = interactions;
  if (!first) return report('unsupported-type', 'no-interaction');
  const names = interactions.map(qtiName);
  if (names.every(name => name === 'textentryinteraction'))
    return entryKey(
      interactions.map(interaction => declaredFor(item, interaction)),
      report,
    );
  if (interactions.length > 1) return report('unsupported-type', names.join(' + '));
  const declared = declaredFor(item, first);
  switch (names[0]) {
    case 'choiceinteraction':
      return choiceKey(first, declared, 'simplechoice', report);
    case 'inlinechoiceinteraction':
      return choiceKey(first, declared, 'inlinechoice', report);
    case 'orderinteraction':
      return orderKey(first, declared, report);
    case 'matchinteraction':
      return matchKey(first, declared, report);
    default:
      return report('unsupported-type', first.name);
  }
}
