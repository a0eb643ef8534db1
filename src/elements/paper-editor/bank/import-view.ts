import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedQuestion } from '../../../engine/quiz/edit-own-banks.js';
import { questionBody } from '../views/question-body.js';
import type { ImportPage } from './bank-desk.js';
import type { Language } from '../../../ui/language.js';
import { problemSentence } from '../../../ui/problem-sentence.js';
import type { BankStrings } from './bank-strings.js';
import type { BankParts } from './bank-view.js';
import type { FileProblem } from './read-question-file.js';

/** Of a long file only so many are drawn; the counts are of all. */
const mostShown = 200;

/** A file that was read, with what is wrong with it by line, before anything of it is taken. */
export function importView(parts: BankParts, page: ImportPage): TemplateResult {
  const { desk, t } = parts;
  const { fileName, file, items } = page;
  const { questions, problems } = file;
  const countOf = (kind: ComparedQuestion['kind']): number => items.filter(item => item.kind === kind).length;
  const same = countOf('same');
  const count = items.length - same;
  return html`<div class="bank-form">
    <h4 tabindex="-1">${t.importTitle(fileName)}</h4>
    <p>${t.importCount(t.formats[file.format], questions.length, problems.length)}</p>
    ${same > 0 && count > 0 ? html`<p class="soft">${t.importSame(same)}</p>` : nothing}
    ${problems.length > 0 ? problemList(parts, page) : nothing}
    ${
      questions.length === 0
        ? html`<p class="empty">${t.importNothing}</p>`
        : html`${count === 0 ? html`<p class="empty">${t.importAllThere}</p>` : nothing}
            ${countOf('changed') > 0 ? clashField(parts, page, countOf('changed')) : nothing}
            <ol class="bank-questions">
              ${items.slice(0, mostShown).map(item => previewItem(parts, item))}
            </ol>
            ${more(parts, items.length)}`
    }
    <div class="row bank-acts">
      ${
        count > 0
          ? html`<button type="button" class="primary bank-take" @click=${() => void desk.take()}>
              ${t.take(count)}
            </button>`
          : nothing
      }
      <button type="button" class="bank-cancel" @click=${() => desk.back()}>${t.cancel}</button>
    </div>
  </div>`;
}

function problemList(parts: BankParts, { file }: ImportPage): TemplateResult {
  const { t, language } = parts;
  const place = ({ inside, line }: FileProblem): string => {
    const at = file.format === 'table' ? t.row(line) : t.line(line);
    return inside ? `${inside} ${at}` : at;
  };
  return html`<details class="notice warning bank-problems" open>
    <summary>${t.importProblems}</summary>
    <ul>
      ${file.problems
        .slice(0, mostShown)
        .map(problem => html`<li><b>${place(problem)}</b> ${problemText(t, language, problem)}</li>`)}
    </ul>
    ${more(parts, file.problems.length)}
  </details>`;
}

/** What is wrong, in the reader's language; what a question of a bank lacks is named with its field. */
function problemText(t: BankStrings, language: Language, { code, detail, cause }: FileProblem): string {
  if (!cause)
    return t.problems[code](code === 'unsupported-type' ? (t.unsupported[detail] ?? detail) : detail);
  const field = cause.path.replace(/^\./, '');
  return t.problems[code](`${field} ${problemSentence(cause, language)}`.trim());
}

/** How many lines of a long list are not shown. */
const more = ({ t }: BankParts, count: number): TemplateResult | typeof nothing =>
  count > mostShown ? html`<p class="soft">${t.more(count - mostShown)}</p>` : nothing;

function clashField({ desk, t }: BankParts, { replaces }: ImportPage, count: number): TemplateResult {
  return html`<fieldset>
    <legend>${t.clash(count)}</legend>
    ${(
      [
        [false, t.beside],
        [true, t.replace],
      ] as const
    ).map(
      ([value, label]) =>
        html`<label class="switch">
          <input
            type="radio"
            name="clash"
            .checked=${replaces === value}
            @change=${() => desk.setReplaces(value)}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}

function previewItem({ t, words }: BankParts, { question, kind }: ComparedQuestion): TemplateResult {
  return html`<li class="bank-question">
    <p class="row small">
      <span class="chip">${words.types[question.type]}</span>
      ${kind === 'new' ? nothing : html`<span class="chip ${kind === 'changed' ? 'warning' : ''}">${t.kinds[kind]}</span>`}
      <span class="soft">${question.category} · ${words.difficulties[question.difficulty]}</span>
    </p>
    ${questionBody({ t: words, question, key: true })}
  </li>`;
}
