import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { createChecker } from '../../engine/checker/create-checker.js';
import type { Checker, CheckReport, Finding, Suggestion } from '../../engine/checker/types.js';
import { fillBlanks } from '../../engine/library/blanks.js';
import type { Problem, Stage } from '../../engine/packs/types.js';
import { createMarks, type Marks } from '../../host/marks.js';
import { openReplyBox } from '../../host/open-reply-box.js';
import type { ReplyBox, TextRange } from '../../host/reply-box.js';
import { bindShortcuts } from '../../host/shortcuts.js';
import { watchCaret } from '../../host/watch-caret.js';
import { watchTarget } from '../../host/watch-target.js';
import { controls } from '../../ui/controls.js';
import { copyText } from '../../ui/copy-text.js';
import { glyph } from '../../ui/glyphs.js';
import { HeyanElement } from '../../ui/heyan-element.js';
import { notice, problemsNotice } from '../../ui/notice.js';
import { tokens } from '../../ui/tokens.js';
import { HeyanApplyEvent } from './apply-event.js';
import { HeyanCheckEvent } from './check-event.js';
import { styles } from './checker.styles.js';
import { checkerStrings, type CheckerStrings } from './strings.js';
import { loadRules } from './load-rules.js';
import { demandList, findingItem, stageChoice } from './templates.js';

const nothingFound: CheckReport = { findings: [], demands: [] };

/**
 * @summary Checks the reply being written against the rules of speech, underlines what is sent back, says why and
 * offers better wordings. Reads the box named by `for`; nothing of the text is stored or sent.
 *
 * @fires {HeyanCheckEvent} heyan-check - for every new report
 * @fires {HeyanApplyEvent} heyan-apply - after a better wording was written into the reply box
 * @csspart problems - the list of what could not be read from the packs
 * @csspart demands - the demands on the whole reply
 */
export class HeyanChecker extends HeyanElement<CheckerStrings> {
  static override readonly styles = [tokens, controls, styles];

  protected readonly stringTable = checkerStrings;

  #watching: (() => void) | undefined;
  #box: ReplyBox | undefined;
  #marks: Marks | undefined;
  #releases: (() => void)[] = [];
  #checker: Checker | undefined;
  #text = '';

  @query('.layer') private readonly layer!: HTMLElement;

  @state() private report: CheckReport = nothingFound;
  @state() private caret: TextRange = { start: 0, end: 0 };
  @state() private problems: readonly Problem[] = [];
  @state() private targetProblem: 'not-found' | 'bad-selector' | 'no-box' | undefined;
  @state() private rulesState: 'loading' | 'ready' | 'failed' = 'loading';
  @state() private said: { readonly kind: 'ok' | 'warning'; readonly text: string } | undefined;

  /** Selector of the reply box, looked up in the element's own root first, then in the document. */
  @property() for = '';

  /** Where in the conversation the reply stands; decides which demands on the whole reply are made. */
  @property({ reflect: true }) stage: Stage = 'middle';

  /** `strict` keeps the regulations to the letter, `balanced` hints where they are merely touched. */
  @property() mode: 'strict' | 'balanced' = 'balanced';

  /** Key that takes the first better wording at the caret, such as `Alt+Enter`; empty for none. */
  @property({ attribute: 'apply-key' }) applyKey = 'Alt+Enter';

  /** Key that selects the next finding in the reply box; with Shift the one before; empty for none. */
  @property({ attribute: 'next-key' }) nextKey = 'F8';

  /** Rule packs of your own instead of the built-in ones. */
  @property({ attribute: false }) packs: readonly unknown[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watching?.();
    this.#watching = undefined;
    this.#release();
  }

  protected override firstUpdated(): void {
    this.#watch();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('packs') || changed.has('mode')) void this.#load();
    if (changed.has('stage') && this.hasUpdated) this.#check();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.#watching) this.#watch();
  }

  async #load(): Promise<void> {
    const { packs, mode } = this;
    this.rulesState = 'loading';
    const loaded = await loadRules(packs);
    if (packs !== this.packs || mode !== this.mode) return;
    this.#checker = createChecker(loaded.packs, { mode });
    this.problems = [...loaded.problems, ...this.#checker.problems];
    this.rulesState = loaded.failed ? 'failed' : 'ready';
    this.#check();
  }

  #watch(): void {
    this.#watching?.();
    this.#release();
    this.targetProblem = undefined;
    if (!this.for) return;
    const root = this.getRootNode() as Document | ShadowRoot;
    this.#watching = watchTarget(root, this.for, (element, problem) => {
      this.#release();
      this.targetProblem = problem;
      if (element) this.#attach(element);
    });
  }

  #attach(element: HTMLElement): void {
    const box = openReplyBox(element);
    if (!box) {
      this.targetProblem = 'no-box';
      return;
    }
    this.#box = box;
    this.#marks = createMarks(box, this.layer);
    this.#releases = [
      box.observe(() => this.#check()),
      watchCaret(box, selection => (this.caret = selection)),
      bindShortcuts(box.element, combination => this.#act(combination)),
      () => this.#marks?.close(),
      () => box.close(),
    ];
    this.#check();
  }

  #release(): void {
    for (const release of this.#releases.splice(0)) release();
    this.#box = undefined;
    this.#marks = undefined;
    this.#text = '';
    this.report = nothingFound;
  }

  /** Judges the text anew. While an input method composes everything stays as it is; the marks move along. */
  #check(): void {
    const box = this.#box;
    if (!box || !this.#checker || box.composing) return;
    const text = box.read();
    if (text !== this.#text) this.said = undefined;
    this.#text = text;
    this.report = this.#checker.check(text, { stage: this.stage });
    this.#marks?.show(
      this.#wordings.map(({ ruleId, severity, start, end }) => ({
        id: `${ruleId}@${start}`,
        severity,
        start,
        end,
      })),
    );
    this.dispatchEvent(new HeyanCheckEvent(this.report));
  }

  get #wordings(): Finding[] {
    return this.report.findings.filter(finding => finding.scope === 'wording');
  }

  /** The finding the caret stands in or right behind. */
  get #current(): Finding | undefined {
    return this.#wordings.find(({ start, end }) => start <= this.caret.start && this.caret.start <= end);
  }

  #act(combination: string): boolean {
    if (this.#box) this.caret = this.#box.selection();
    if (combination === this.applyKey) {
      const finding = this.#current ?? this.#wordings[0];
      const suggestion = finding?.suggestions[0];
      if (finding && suggestion) void this.#apply(finding, suggestion);
      return finding !== undefined;
    }
    if (combination === this.nextKey) return this.#show(this.#neighbour(1));
    if (combination === `Shift+${this.nextKey}`) return this.#show(this.#neighbour(-1));
    return false;
  }

  #neighbour(direction: 1 | -1): Finding | undefined {
    const wordings = this.#wordings;
    const { start } = this.caret;
    const ahead =
      direction > 0
        ? wordings.find(finding => finding.start > start)
        : wordings.filter(finding => finding.start < start).at(-1);
    return ahead ?? wordings.at(direction > 0 ? 0 : -1);
  }

  #show(finding: Finding | undefined): boolean {
    if (finding) this.#box?.select(finding);
    return finding !== undefined;
  }

  async #apply(finding: Finding, suggestion: Suggestion): Promise<void> {
    const { start = finding.start, end = finding.end } = suggestion;
    const { text } = fillBlanks(suggestion.text, {});
    if (await this.#box?.replace({ start, end }, text)) {
      this.said = { kind: 'ok', text: this.t.applied(text) };
      this.dispatchEvent(new HeyanApplyEvent(finding.ruleId, suggestion.text));
      // A blank is left selected, so that the next key fills it in.
      const blank = /【[^】]*】/.exec(text);
      if (blank)
        this.#box?.select({ start: start + blank.index, end: start + blank.index + blank[0].length });
      return;
    }
    const copied = await copyText(text, this.renderRoot as ShadowRoot);
    this.said = { kind: 'warning', text: copied ? this.t.copied : this.t.notWritten };
  }

  protected override render(): TemplateResult {
    const { t, report } = this;
    const current = this.#current;
    return html`<section class="panel" aria-label=${t.title}>
        <div class="head">
          ${this.#verdict()} ${stageChoice(t, this.stage, stage => (this.stage = stage))}
        </div>
        ${this.#targetNotice()}
        ${problemsNotice(this.problems, t.problems(this.problems.length), this.language)}
        ${demandList(t, report)} ${this.said ? notice(this.said.kind, this.said.text) : nothing}
        ${
          report.findings.length === 0
            ? nothing
            : html`<ol class="findings">
                  ${report.findings.map(finding =>
                    findingItem(t, {
                      finding,
                      excerpt: this.#text.slice(finding.start, finding.end),
                      active: finding === current,
                      show: () => this.#show(finding),
                      apply: suggestion => void this.#apply(finding, suggestion),
                    }),
                  )}
                </ol>
                ${
                  this.applyKey && this.nextKey
                    ? html`<p class="keys">${t.keys(this.applyKey, this.nextKey)}</p>`
                    : nothing
                }`
        }
      </section>
      <div class="layer"></div>`;
  }

  /** The one line that is always there, and the only one announced: a count, not every finding. */
  #verdict(): TemplateResult {
    const { t, report, rulesState } = this;
    const [kind, sign, text] =
      rulesState === 'failed'
        ? (['warning', 'alert', t.packsFailed] as const)
        : rulesState === 'loading'
          ? (['idle', 'clock', t.loading] as const)
          : report.findings.length > 0
            ? ([worst(report.findings), 'alert', t.count(report.findings.length)] as const)
            : this.#text.trim() === ''
              ? (['idle', 'info', t.empty] as const)
              : (['ok', 'check', t.clean] as const);
    return html`<p class="verdict ${kind}" role="status">${glyph(sign)}<span>${text}</span></p>`;
  }

  #targetNotice(): TemplateResult | typeof nothing {
    const { t, targetProblem } = this;
    if (!targetProblem) return nothing;
    if (targetProblem === 'not-found') return notice('info', t.noTarget(this.for));
    return notice('error', targetProblem === 'no-box' ? t.noBox(this.for) : t.badSelector(this.for));
  }
}

function worst(findings: readonly Finding[]): Finding['severity'] {
  return (['error', 'warning', 'info'] as const).find(severity =>
    findings.some(finding => finding.severity === severity),
  )!;
}

declare global {
  interface HTMLElementTagNameMap {
    'heyan-checker': HeyanChecker;
  }
}
