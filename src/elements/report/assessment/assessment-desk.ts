import { css, html, type TemplateResult } from 'lit';
import type { Desk, DeskContext, DeskHost } from '../desk-host.js';

export const styles = css``;
export class AssessmentDesk implements Desk {
  constructor(_host: DeskHost) {}
  async load(_c: DeskContext): Promise<void> {}
  view(_c: DeskContext): TemplateResult {
    return html``;
  }
}
