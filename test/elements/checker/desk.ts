import { fixture, html, waitUntil } from '@open-wc/testing';
import type { HeyanChecker } from '../../../src/elements/checker/checker.js';
import type { Rule } from '../../../src/engine/packs/rule-types.js';

/** A rule that needs no more than what is tested. */
export const rule = (own: Partial<Rule> & { readonly id: string }): Rule => ({
  category: 'refusal',
  severity: 'error',
  title: own.id,
  reason: '客户听到的是拒绝',
  suggestions: ['我看看能够为您做什么', '我帮您想办法'],
  examples: { hit: [], miss: [] },
  source: '测试',
  ...own,
});
export const rules = [
  rule({ id: 'cannot', patterns: ['我不能'] }),
  rule({
    id: 'but',
    category: 'but',
    severity: 'warning',
    patterns: ['但是'],
    suggestions: ['同时'],
    reason: '说原因',
  }),
  rule({
    id: 'thanks',
    category: 'etiquette',
    severity: 'warning',
    title: '道谢',
    suggestions: ['谢谢您'],
    reply: { stages: ['closing'], anyOf: ['谢谢'] },
  }),
];
export const packs = [{ id: 'p', title: 'p', version: '1', rules }];

export interface Desk {
  readonly page: HTMLElement;
  readonly box: HTMLTextAreaElement;
  readonly checker: HeyanChecker;
}

export type DeskOptions = Partial<
  Pick<HeyanChecker, 'lang' | 'stage' | 'packs' | 'guard' | 'guardFor' | 'guardKey'>
>;

/** A page with a reply box in a form, a send button and a checker whose rules are loaded. */
export async function openDesk(text = '', options: DeskOptions = {}): Promise<Desk> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <form>
        <label for="reply">回复</label>
        <textarea id="reply" .value=${text}></textarea>
        <button class="send">发送</button>
      </form>
      <heyan-checker
        for="#reply"
        lang=${options.lang ?? 'zh-CN'}
        stage=${options.stage ?? 'middle'}
        guard=${options.guard ?? 'off'}
        guard-for=${options.guardFor ?? ''}
        guard-key=${options.guardKey ?? ''}
        .packs=${options.packs ?? packs}
      ></heyan-checker>
    </div>`,
  );
  const checker = page.querySelector('heyan-checker')!;
  await ready(checker);
  return { page, box: page.querySelector('textarea')!, checker };
}

export const shadow = (checker: HeyanChecker): ShadowRoot => checker.shadowRoot!;
export const verdict = (checker: HeyanChecker): string =>
  shadow(checker).querySelector('.verdict')!.textContent.trim();
/** What has been read out last. */
export const announced = (checker: HeyanChecker): string =>
  shadow(checker).querySelector('[role=status]')!.textContent;
export const excerpts = (checker: HeyanChecker): string[] =>
  [...shadow(checker).querySelectorAll('.excerpt')].map(excerpt => excerpt.textContent.trim());
/** The first button of that text. */
export const button = (checker: HeyanChecker, text: string): HTMLButtonElement =>
  [...shadow(checker).querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text)!;

export async function ready(checker: HeyanChecker): Promise<void> {
  await waitUntil(() => !/正在载入|Loading/.test(verdict(checker)), 'the rules are loaded');
  await checker.updateComplete;
}

export function type(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
  document.execCommand('insertText', false, text);
}

export function press(box: HTMLElement, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  box.dispatchEvent(event);
  return event;
}
