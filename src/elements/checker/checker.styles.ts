import { css } from 'lit';

export const styles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }

  .verdict {
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
    font-weight: 600;
  }

  .verdict svg {
    inline-size: 1.35em;
    block-size: 1.35em;
  }

  .verdict.ok {
    color: var(--_ok);
  }

  .verdict.error {
    color: var(--_error);
  }

  .verdict.warning {
    color: var(--_warning);
  }

  .verdict.info {
    color: var(--_info);
  }

  .verdict.idle {
    color: var(--_text-soft);
    font-weight: 400;
  }

  .stages {
    display: inline-flex;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    overflow: clip;
  }

  .stages button {
    min-block-size: 28px;
    border: 0;
    border-radius: 0;
    font-size: var(--_font-size-small);
    white-space: nowrap;
  }

  .stages button + button {
    border-inline-start: 1px solid var(--_line);
  }

  .stages button[aria-pressed='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }

  .stages button:focus-visible {
    outline-offset: -2px;
  }

  .findings {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }

  .finding {
    position: relative;
    padding: var(--_space) calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  .finding.error,
  .card.error {
    --_edge: var(--_error);
  }

  .finding.warning,
  .card.warning {
    --_edge: var(--_warning);
  }

  .finding.info,
  .card.info {
    --_edge: var(--_info);
  }

  .finding.active {
    border-color: var(--_edge);
    background: var(--_surface-soft);
  }

  .finding > .row {
    gap: calc(var(--_space) * 0.75);
    padding-inline-end: 28px;
  }

  button.excerpt {
    justify-content: flex-start;
    min-block-size: 26px;
    padding: 0 4px;
    color: var(--_edge);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    white-space: pre-wrap;
  }

  .overview {
    justify-content: space-between;
  }

  .ignored {
    margin-inline-start: auto;
  }

  .ignore summary {
    position: absolute;
    inset-block-start: calc(var(--_space) * 0.75);
    inset-inline-end: calc(var(--_space) * 0.75);
    min-inline-size: 28px;
    min-block-size: 26px;
    border-radius: var(--_radius-small);
    color: var(--_text-soft);
    text-align: center;
    list-style: none;
    cursor: pointer;
  }

  .ignore summary::-webkit-details-marker {
    display: none;
  }

  .ignore summary:hover {
    background: var(--_surface-soft);
    color: var(--_accent);
  }

  .ignore .row {
    justify-content: flex-end;
    gap: 0;
  }

  button.plain.small {
    min-block-size: 28px;
    padding: 2px var(--_space);
    color: var(--_accent);
  }

  .reason {
    margin-block: 4px var(--_space);
    color: var(--_text-soft);
  }

  .wordings {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
  }

  .wording {
    justify-content: flex-start;
    padding: 2px calc(var(--_space) * 1.25);
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
    color: var(--_text);
    text-align: start;
  }

  .blank {
    border-block-end: 1px dashed currentcolor;
    color: var(--_accent);
  }

  button.wording:hover {
    border-color: var(--_accent);
  }

  .phrases {
    margin-block-start: var(--_space);
    border-block-start: 1px dashed var(--_line);
  }

  .phrases summary {
    padding-block: calc(var(--_space) / 2);
    cursor: pointer;
  }

  .phrases summary:hover {
    color: var(--_accent);
  }

  .phrase {
    inline-size: 100%;
    gap: calc(var(--_space) * 0.75);
    align-items: flex-start;
    justify-content: flex-start;
    min-inline-size: 0;
    padding: 3px var(--_space);
    border-color: transparent;
    background: transparent;
    text-align: start;
  }

  .phrase svg {
    margin-block-start: 0.2em;
    color: var(--_accent);
  }

  .phrase > span {
    min-inline-size: 0;
  }

  .phrase b {
    margin-inline-end: var(--_space);
    font-weight: 600;
  }

  .phrase .text {
    color: var(--_text-soft);
    overflow-wrap: anywhere;
  }

  .keys {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .card {
    position: fixed;
    z-index: 2147483000;
    inline-size: max-content;
    max-inline-size: min(320px, calc(100vw - 12px));
    padding: var(--_space) calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .card[hidden] {
    display: none;
  }

  .layer {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }

  @media (forced-colors: active) {
    .finding {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;
