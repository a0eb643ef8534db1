import { html, nothing, type TemplateResult } from 'lit';
import type { BlueprintSection, PaperProblem } from '../../../engine/quiz/paper.js';
import { questionTypes } from '../../../engine/quiz/question-types.js';
import { glyph } from '../../../ui/glyphs.js';
import { problemSection } from '../problem-place.js';
import { sumOf } from '../sum-of.js';
import { difficulties } from '../settings.js';
import type { PaperEditorStrings } from '../strings.js';
import { choiceField, figureField } from './fields.js';
import { problemList } from './problem-list.js';

interface SectionsProps {
  readonly t: PaperEditorStrings;
  readonly sections: readonly BlueprintSection[];
  readonly categories: readonly string[];
  /** How many questions of the banks fit a section. */
  readonly fitting: (section: BlueprintSection) => number;
  /** The stem of a question that is asked in any case; its id where no bank has it any more. */
  readonly stemOf: (id: string) => string;
  readonly poolSize: number;
  readonly problems: readonly PaperProblem[];
  readonly change: (index: number, change: Partial<BlueprintSection>) => void;
  readonly add: () => void;
  readonly remove: (index: number) => void;
  /** Has a fixed question drawn like any other again. */
  readonly unfix: (id: string) => void;
}

function sectionRow(props: SectionsProps, index: number): TemplateResult {
  const { t, sections, categories, fitting, change, remove } = props;
  const section = sections[index]!;
  const problems = props.problems.filter(problem => problemSection(problem) === index);
  const isBad = (field: string): boolean =>
    problems.some(problem => problem.code === 'bad-blueprint' && problem.path.endsWith(field));
  const any = { value: '', name: t.any } as const;
  // A category may have left the bank since the draft was made; it still has to be seen to be changed.
  const named = section.category === undefined ? [] : [section.category];
  return html`<li class="section">
    <fieldset>
      <legend class="visually-hidden">${t.section(index + 1)}</legend>
      <div class="section-fields">
        <p class="place" aria-hidden="true">${t.section(index + 1)}</p>
        ${choiceField({
          label: t.type,
          value: section.type ?? '',
          choices: [any, ...questionTypes.map(value => ({ value, name: t.types[value] }))],
          choose: type => change(index, { type: type || undefined }),
        })}
        ${choiceField({
          label: t.category,
          value: section.category ?? '',
          choices: [any, ...[...new Set([...categories, ...named])].map(value => ({ value, name: value }))],
          choose: category => change(index, { category: category || undefined }),
        })}
        ${choiceField({
          label: t.difficulty,
          value: section.difficulty ?? '',
          choices: [any, ...difficulties.map(value => ({ value, name: t.difficulties[value] }))],
          choose: difficulty => change(index, { difficulty: difficulty || undefined }),
        })}
        ${figureField({
          name: `count-${index + 1}`,
          label: t.count,
          value: section.count,
          min: 1,
          invalid:
            isBad('.count') ||
            isBad('.fixed') ||
            problems.some(problem => problem.code === 'too-few-questions'),
          set: count => change(index, { count }),
        })}
        ${figureField({
          name: `points-${index + 1}`,
          label: t.points,
          value: section.points,
          min: 0,
          step: 0.5,
          invalid: isBad('.points'),
          set: points => change(index, { points }),
        })}
        <p class="soft small facts">
          <span>${t.available(fitting(section))}</span>
          <span>${t.subtotal(sumOf([section.count * section.points]))}</span>
        </p>
        <button
          type="button"
          class="plain icon remove"
          aria-label=${t.removeSection(index + 1)}
          title=${t.removeSection(index + 1)}
          @click=${() => remove(index)}
        >
          ${glyph('close')}
        </button>
      </div>
      ${fixedList(props, section)} ${problemList(t, problems)}
    </fieldset>
  </li>`;
}

/** The questions a section asks in any case. */
function fixedList(props: SectionsProps, { fixed = [] }: BlueprintSection): TemplateResult | typeof nothing {
  const { t, stemOf, unfix } = props;
  if (fixed.length === 0) return nothing;
  return html`<ul class="row fixed" aria-label=${t.fixedTitle}>
    ${fixed.map(
      id =>
        html`<li class="chip">
          ${glyph('pin')}<span class="fixed-stem" title=${stemOf(id)}>${stemOf(id)}</span>
          <button
            type="button"
            class="plain icon unfix"
            aria-label=${t.unfix(stemOf(id))}
            title=${t.unfix(stemOf(id))}
            @click=${() => unfix(id)}
          >
            ${glyph('close')}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** What the paper is made of: its sections, what the banks have for each, and the sums. */
export function sectionsView(props: SectionsProps): TemplateResult {
  const { t, sections, poolSize, add } = props;
  const points = sumOf(sections.map(section => section.count * section.points));
  const total = t.total(sumOf(sections.map(section => section.count)), points, poolSize);
  return html`<section class="block" aria-labelledby="sections-title">
    <h3 id="sections-title">${t.sectionsTitle}</h3>
    <ol class="sections">
      ${sections.map((_, index) => sectionRow(props, index))}
    </ol>
    <div class="row spread">
      <button type="button" class="add" @click=${add}>${t.addSection}</button>
      <p class="total" role="status">
        ${total}${points === 100 || points === 0 ? nothing : html` <span class="soft">${t.scaled}</span>`}
      </p>
    </div>
  </section>`;
}
