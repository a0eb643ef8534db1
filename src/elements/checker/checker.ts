import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { KnownFinding } from '../../engine/checker/identify-findings.js';
import type { CheckReport } from '../../engine/checker/types.js';
import type { Stage } from '../../engine/packs/pack.js';
import type { Severity } from '../../engine/packs/rule-types.js';
import type { BoxAdapter } from '../../host/box-adapter.js';
import type { TextRange } from '../../host/reply-box.js';
import { hasFocus } from '../../host/selection-in.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { controls } from '../../ui/controls.js';
import { glyph } from '../../ui/glyphs.js';
import { HeyanElement } from '../../ui/heyan-element.js';
import type { Language } from '../../ui/language.js';
import { notice, problemsNotice } from '../../ui/notice.js';
import { tokens } from '../../ui/tokens.js';
import { BoxController } from './box-controller.js';
import { CardController } from './card-controller.js';
import { HeyanCheckEvent } from './check-event.js';
import { styles } from './checker.styles.js';
import { findingList, type FindingActions } from './finding-list.js';
import { GuardController } from './guard-controller.js';
import type { Guard } from './holding.js';
import { markCard } from './mark-card.js';
import { Mender } from './mender.js';
import { createPause } from './pause.js';
import { PhrasesController } from './phrases-controller.js';
import { Review } from './review.js';
import { RulesController } from './rules-controller.js';
import { SettingsController } from './settings-controller.js';
import { settingsStyles } from './settings.styles.js';
import { checkerStrings, type CheckerStrings } from './strings.js';
import { buttonNotice, demandList, keyHint, overview, stageChoice, targetNotice } from './templates.js';
import { verdictOf } from './verdict.js';

const nothingFound: CheckReport = { findings: [], demands: [] };

/** After so long without a key the sentence counts as written, and what is found in it is shown. */
const shortPauseMs = 600;
/** After so long the count is read out. */
const longPauseMs = 1000;

/**
 * @summary Checks the reply being written against the rules of speech, underlines what is sent back, says why and
 * offers better wordings. Reads the box named by `for`; nothing of the text is stored or sent.
 *
 * @fires {HeyanCheckEvent} heyan-check - for every new report
 * @fires {HeyanApplyEvent} heyan-apply - after a better wording was written into the reply box
 * @fires {HeyanInsertEvent} heyan-insert - after a phrase of the library was written into it, or copied
 * @fires {HeyanGuardEvent} heyan-guard - before a reply is held; cancelled, it is not
 * @csspart problems - the list of what could not be read from the packs
 * @csspart demands - the demands on the whole reply
 */
export class HeyanChecker extends HeyanElement<CheckerStrings> {
  static override readonly styles = [tokens, controls, styles, settingsStyles];

  protected readonly stringTable = checkerStrings;

  readonly #target = new BoxController(this, {
    found: (box, marks) => {
      this.#card.attach(box, marks, caret => this.#review.at(caret)?.id);
      this.#check();
    },
    changed: () => this.#check(),
    moved: selection => this.#moved(selection),
    pressed: combination => this.#act(combination),
    left: () => this.#reveal(),
    lost: () => this.#forget(),
  });
  readonly #guarding = new GuardController(this, {
    box: () => this.#target.box?.element,
    judge: () => {
      this.#check();
      this.#reveal(true);
      return { report: this.report, errors: this.#review.errors.length };
    },
    held: errors => this.#held(errors),
  });
  readonly #card = new CardController(this);
  readonly #settings = new SettingsController(this, {
    records: () => this.records ?? openRecords(),
    changed: () => this.#rules.refresh(),
  });
  readonly #rules = new RulesController(
    this,
    packs => this.#settings.join(packs),
    () => this.#check(),
  );
  readonly #review = new Review();
  readonly #mender = new Mender(this, {
    box: () => this.#target.box,
    review: this.#review,
    judge: text => this.#judge(text),
    stagesOf: id => this.#rules.checker?.rules.find(rule => rule.id === id)?.reply?.stages,
    used: id => void this.#phrases.noteUse(id),
    strings: () => this.t,
  });
  readonly #phrases = new PhrasesController(this, () => this.#rules.checker);
  /** The language the wordings were chosen for. */
  #judgedIn: Language | undefined;
  readonly #shortPause = createPause(shortPauseMs, () => this.#reveal());
  readonly #longPause = createPause(longPauseMs, () => this.#announce());

  @query('.restore') private readonly restoreButton!: HTMLElement | null;

  @state() private report: CheckReport = nothingFound;
  @state() private caret: TextRange = { start: 0, end: 0 };
  @state() private announced = '';

  /**
   * Selector of the reply box, looked up in the element's own root first, then in the document, its open shadow
   * roots and same-origin frames.
   */
  @property() for = '';

  /** The reply box itself, or an adapter that speaks for it; takes the place of `for`. */
  @property({ attribute: false }) target: HTMLElement | BoxAdapter | undefined;

  /** Where in the conversation the reply stands; decides which demands on the whole reply are made. */
  @property({ reflect: true }) stage: Stage = 'middle';

  /** `strict` keeps the regulations to the letter, `balanced` hints where they are merely touched. */
  @property() mode: 'strict' | 'balanced' = 'balanced';

  /** Key that takes the first better wording at the caret, such as `Alt+Enter`; empty for none. */
  @property({ attribute: 'apply-key' }) applyKey = 'Alt+Enter';

  /** Key that selects the next finding in the reply box; with Shift the one before; empty for none. */
  @property({ attribute: 'next-key' }) nextKey = 'F8';

  /** While errors stand, `warn` holds the first attempt to send, `block` every one; errors ignored do not stand. */
  @property() guard: Guard = 'off';

  /** Selector of the host's send button, looked up like `for`. */
  @property({ attribute: 'guard-for' }) guardFor = '';

  /** Keys that send from the reply box, separated by spaces: `Enter`, `Ctrl+Enter Meta+Enter`; empty for none. */
  @property({ attribute: 'guard-key' }) guardKey = '';

  /** Rule packs of your own instead of the built-in ones. */
  @property({ attribute: false }) packs: readonly unknown[] | undefined;

  /** Phrase packs of your own to take better sentences from, instead of the built-in ones; an empty list for none. */
  @property({ attribute: false }) phrases: readonly unknown[] | undefined;

  /** Severity of single rules by id; `off` silences one. */
  @property({ attribute: false }) severities: Readonly<Record<string, Severity | 'off'>> = {};

  /** Personal data that may be said on this ticket, such as the customer's own number. */
  @property({ attribute: false }) allowed: readonly string[] = [];

  /** Whether the button to the team's rules and severities is there; off for those who write replies only. */
  @property() settings: 'on' | 'off' = 'on';

  /** Where the team's rules and severities, and counts of phrases used, are kept; without it in this browser. */
  @property({ attribute: false }) records: Records | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const respoken = this.#judgedIn !== this.language;
    if (changed.has('stage') || changed.has('allowed') || respoken) this.#check();
  }

  /** Judges the text anew. While an input method composes everything stays as it is; the marks move along. */
  #check(): void {
    const { box } = this.#target;
    if (!box || !this.#rules.checker || box.composing) return;
    const text = box.read();
    if (text !== this.#review.text) {
      this.#mender.say(undefined);
      this.#card.close();
      this.#shortPause.restart();
      this.#longPause.restart();
    }
    this.report = this.#judge(text);
    this.#review.take(text, this.report.findings);
    this.#reveal();
    this.dispatchEvent(new HeyanCheckEvent(this.report));
  }

  #judge(text: string): CheckReport {
    const allowed = Array.isArray(this.allowed) ? this.allowed.map(String) : [];
    this.#judgedIn = this.language;
    const script = this.#judgedIn === 'zh-TW' ? 'traditional' : 'simplified';
    return this.#rules.checker?.check(text, { stage: this.stage, allowed, script }) ?? nothingFound;
  }

  /** Shows and underlines what is due: everything once the box has been left or the reply is about to be sent. */
  #reveal(sending = false): void {
    const { box, marks } = this.#target;
    if (!box) return;
    this.#review.reveal({
      caret: box.selection().end,
      typing: this.#shortPause.waiting || box.composing,
      writing: !sending && (!box.element || hasFocus(box.element)),
    });
    marks?.show(
      this.#review.wordings.map(({ id, finding: { severity, start, end } }) => ({
        id,
        severity,
        start,
        end,
      })),
    );
    if (!this.#longPause.waiting) this.#longPause.restart();
    this.requestUpdate();
  }

  /** Reads the verdict out when typing has paused, and only when it is another one. */
  #announce(): void {
    const { kind, text } = verdictOf(this.t, this.#review, this.#rules.state);
    this.announced = kind === 'idle' ? '' : text;
  }

  #moved(selection: TextRange): void {
    this.caret = selection;
    if (this.#review.standing.length > this.#review.shown.length) this.#reveal();
  }

  #forget(): void {
    this.#card.detach();
    this.#shortPause.stop();
    this.#longPause.stop();
    this.#review.begin();
    this.report = nothingFound;
  }

  #act(combination: string): boolean {
    if (this.#target.box) this.caret = this.#target.box.selection();
    const { start } = this.caret;
    if (combination === 'Escape') return this.#card.close();
    if (combination === this.nextKey) return this.#show(this.#review.beside(start, 1));
    if (combination === `Shift+${this.nextKey}`) return this.#show(this.#review.beside(start, -1));
    return combination === this.applyKey && this.#mender.applyAt(start);
  }

  #show(known: KnownFinding | undefined): boolean {
    if (known) this.#target.box?.select(known.finding);
    return known !== undefined;
  }

  #held(errors: number): void {
    const { heldOnce, held } = this.t;
    this.#mender.say({ kind: 'error', text: (this.guard === 'warn' ? heldOnce : held)(errors) });
    this.#show(this.#review.errors.find(({ finding }) => finding.scope === 'wording'));
  }

  async #ignore(ignore: () => void): Promise<void> {
    ignore();
    this.#reveal();
    await this.updateComplete;
    this.restoreButton?.focus();
  }

  /** Takes back everything the agent has chosen to ignore. */
  resetIgnored(): void {
    this.#review.restore();
    this.#reveal();
  }

  readonly #actions: FindingActions = {
    show: known => this.#show(known),
    apply: (known, suggestion) => void this.#mender.apply(known, suggestion),
    phrases: known => this.#phrases.for(known, this.#review.text, this.language === 'zh-TW'),
    insert: (known, phrase) => void this.#mender.insert(known, phrase),
    ignore: ({ id }) => void this.#ignore(() => this.#review.ignore(id)),
    ignoreRule: ({ finding }) => void this.#ignore(() => this.#review.ignoreRule(finding.ruleId)),
  };

  protected override render(): TemplateResult {
    const { t } = this;
    const { kind, sign, text } = verdictOf(t, this.#review, this.#rules.state);
    const { said } = this.#mender;
    const problems = [...this.#rules.problems, ...this.#phrases.problems];
    return html`<section class="panel" aria-label=${t.title}>
        <div class="head">
          <p class="verdict ${kind}">${glyph(sign)}<span>${text}</span></p>
          ${stageChoice(t, this.stage, stage => (this.stage = stage))}
          ${this.settings === 'off' ? nothing : this.#settings.button(this.language)}
        </div>
        <p class="visually-hidden" role="status">${this.announced}</p>
        ${this.#settings.view(this.language, t)} ${targetNotice(t, this.#target.problem, this.for)}
        ${buttonNotice(t, this.#guarding.problem, this.guardFor)}
        ${problemsNotice(problems, t.problems(problems.length), this.language)} ${demandList(t, this.report)}
        ${said ? notice(said.kind, said.text) : nothing}
        ${overview(t, this.#review, { applyAll: () => void this.#mender.applyAll(), restore: () => this.resetIgnored() })}
        ${findingList(t, this.#review, this.caret.start, this.#actions)}
        ${this.#target.box?.element ? keyHint(t, this.#review, this.applyKey, this.nextKey) : nothing}
      </section>
      ${markCard(t, this.#card, this.#review.wordings, this.#actions)}
      <div class="layer"></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heyan-checker': HeyanChecker;
  }
}
