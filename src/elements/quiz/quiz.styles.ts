import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .panel {
    gap: calc(var(--_space) * 2.5);
    padding: calc(var(--_space) * 3);
  }

  h2 {
    font-size: calc(var(--_font-size) * 1.5);
    text-wrap: balance;
  }

  h3:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }

  section h3 {
    margin-block-end: var(--_space);
  }

  .actions {
    padding-block-start: var(--_space);
  }

  button.big {
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 4);
    font-size: var(--_font-size-large);
  }

  /* Facts in a row: what the paper is, how the attempt went. */
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(88px, 100%), 1fr));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }

  .facts div {
    padding: calc(var(--_space) * 1.5);
    text-align: center;
  }

  .facts div + div {
    border-inline-start: 1px solid var(--_line);
  }

  .facts dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .facts dd {
    font-size: calc(var(--_font-size) * 1.3);
    font-weight: 600;
  }

  .rules {
    display: grid;
    gap: calc(var(--_space) / 2);
    padding-inline-start: 1.3em;
    list-style: disc;
  }

  .rules li::marker {
    color: var(--_text-soft);
  }

  /* Where the attempt stands. It stays in view: the time is what an agent looks for. */
  .status {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: grid;
    gap: var(--_space);
    margin-inline: calc(var(--_space) * -3);
    padding: var(--_space) calc(var(--_space) * 3);
    border-block: 1px solid var(--_line);
    background: var(--_surface);
  }

  .where,
  .clock b {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .clock {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .clock.short {
    color: var(--_error);
  }

  progress {
    inline-size: 100%;
    block-size: 6px;
    overflow: hidden;
    border: 0;
    border-radius: 3px;
    background: var(--_line);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .desk {
    display: grid;
    gap: calc(var(--_space) * 3);
  }

  .main {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
    min-inline-size: 0;
  }

  .side {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    justify-items: start;
  }

  /* A question: the same on the paper and in the review. */
  .question {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    scroll-margin-block-start: 80px;
  }

  .question + .question {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }

  .question h3 {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    scroll-margin-block-start: 80px;
  }

  .question h3 > span {
    font-weight: 400;
  }

  .stem {
    padding: 0;
    font-size: calc(var(--_font-size) * 1.15);
    line-height: 1.7;
    white-space: pre-line;
  }

  p.stem {
    line-height: 2.4;
  }

  .hint {
    padding: 0;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .stem .hint {
    margin-inline-start: var(--_space);
  }

  fieldset {
    display: grid;
    gap: var(--_space);
  }

  legend {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .option {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: var(--_space);
    align-items: baseline;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }

  .option input {
    align-self: center;
  }

  .option:hover {
    border-color: var(--_accent);
  }

  .option:focus-within {
    border-color: var(--_accent);
  }

  .letter {
    color: var(--_text-soft);
    font-variant-numeric: tabular-nums;
  }

  input.blank {
    inline-size: 9em;
    max-inline-size: 100%;
    margin-inline: 4px;
    border-block-start-color: transparent;
    border-inline-color: transparent;
    border-radius: 0;
    background: var(--_surface-soft);
    text-align: center;
  }

  button.flag {
    color: var(--_text-soft);
  }

  button.flag.on {
    color: var(--_warning);
  }

  button.clear {
    justify-self: start;
    color: var(--_text-soft);
  }

  button.submit {
    margin-inline-start: auto;
  }

  .confirm {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-soft);
  }

  /* The answer sheet. */
  .sheet {
    display: grid;
    gap: var(--_space);
    inline-size: 100%;
  }

  .sheet ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(44px, 1fr));
    gap: 6px;
  }

  button.cell {
    position: relative;
    min-inline-size: 44px;
    min-block-size: 36px;
    padding: 2px;
    border-color: var(--_line-strong);
    font-variant-numeric: tabular-nums;
  }

  .sheet button.cell {
    inline-size: 100%;
    gap: 1px;
  }

  .cell .glyph {
    inline-size: 0.9em;
    block-size: 0.9em;
  }

  button.cell.answered {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  button.cell.unanswered {
    border-style: dashed;
  }

  button.cell[aria-current] {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
    font-weight: 700;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(var(--_space) * 1.5);
  }

  .legend > span {
    display: inline-flex;
    align-items: center;
    gap: 3px;
  }

  .hollow {
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 1px dashed var(--_line-strong);
    border-radius: 3px;
  }

  /* The mark. */
  .score {
    display: grid;
    gap: var(--_space);
    justify-items: center;
    padding-block: var(--_space);
  }

  .figure {
    line-height: 1.1;
  }

  .figure b {
    font-size: calc(var(--_font-size) * 4.5);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
  }

  .score .chip {
    padding-inline: calc(var(--_space) * 1.5);
    font-size: var(--_font-size);
  }

  .scale {
    inline-size: min(360px, 100%);
    block-size: 8px;
    margin-block-start: var(--_space);
    border-radius: 4px;
  }

  .scale .track {
    fill: var(--_line);
  }

  .scale .fill {
    fill: var(--_error);
  }

  .passed .scale .fill {
    fill: var(--_ok);
  }

  .scale .tick {
    fill: var(--_text);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: var(--_space);
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: var(--_space) 4px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
  }

  th:first-child {
    text-align: start;
  }

  thead th {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    white-space: nowrap;
  }

  /* The review. */
  .choices {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .choices li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--_space);
    align-items: baseline;
    padding: var(--_space) calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .choices .right {
    border-color: var(--_ok);
    background: var(--_ok-soft);
  }

  .choices .mistaken {
    border-color: var(--_error);
    background: var(--_error-soft);
  }

  .sign {
    inline-size: 1.2em;
  }

  .right .sign {
    color: var(--_ok);
  }

  .mistaken .sign {
    color: var(--_error);
  }

  .grow {
    flex: 1 1 8em;
  }

  .why {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_surface-soft);
  }

  @container (inline-size >= 760px) {
    .desk {
      grid-template-columns: minmax(0, 1fr) 236px;
      gap: calc(var(--_space) * 5);
    }

    .side {
      position: sticky;
      inset-block-start: 80px;
      align-self: start;
      padding-inline-start: calc(var(--_space) * 3);
      border-inline-start: 1px solid var(--_line);
    }
  }

  @container (inline-size < 420px) {
    .panel {
      padding: calc(var(--_space) * 2);
    }

    .status {
      margin-inline: calc(var(--_space) * -2);
      padding-inline: calc(var(--_space) * 2);
    }
  }

  @media (forced-colors: active) {
    .option:focus-within,
    button.cell[aria-current] {
      outline: 2px solid Highlight;
    }

    .scale rect {
      forced-color-adjust: none;
    }
  }
`;
