import { html, type TemplateResult } from 'lit';
import type { PaperProblem } from '../../../engine/quiz/paper.js';
import { glyph } from '../../../ui/glyphs.js';
import type { PaperEditorStrings } from '../strings.js';

/** Why no paper can be drawn, a sentence each, next to what has to be changed. */
export const problemList = (t: PaperEditorStrings, problems: readonly PaperProblem[]): TemplateResult[] =>
  problems.map(problem => html`<p class="problem">${glyph('alert')}<span>${t.problem(problem)}</span></p>`);
