import { expect, fixture, waitUntil } from '@open-wc/testing';
import { nextTask } from '../../src/host/next-task.js';
import { watchTarget } from '../../src/host/watch-target.js';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach(stop => stop()));

const watch = (root: Document | ShadowRoot, selector: string): unknown[] => {
  const seen: unknown[] = [];
  stops.push(watchTarget(root, selector, (element, problem) => seen.push(element ?? problem)));
  return seen;
};
const textarea = (id: string): HTMLTextAreaElement => {
  const element = document.createElement('textarea');
  element.id = id;
  return element;
};

describe('watchTarget', () => {
  it('finds what is there, soon but not at once', async () => {
    const target = await fixture('<textarea id="reply"></textarea>');
    const seen = watch(document, '#reply');
    expect(seen).to.deep.equal([]);
    await nextTask();
    expect(seen).to.deep.equal([target]);
  });

  it('tells of a target that comes, is replaced and goes', async () => {
    const place = await fixture('<div></div>');
    const seen = watch(document, '#late');
    await waitUntil(() => seen.length === 1);
    const [first, second] = [textarea('late'), textarea('late')];
    place.append(first);
    await waitUntil(() => seen.length === 2);
    first.replaceWith(second);
    await waitUntil(() => seen.length === 3);
    place.remove();
    await waitUntil(() => seen.length === 4);
    expect(seen).to.deep.equal(['not-found', first, second, 'not-found']);
  });

  it('finds an element that begins to match by an attribute', async () => {
    const target = await fixture('<textarea></textarea>');
    const seen = watch(document, 'textarea[data-reply="1"]');
    await waitUntil(() => seen.length === 1);
    target.setAttribute('data-reply', '1');
    await waitUntil(() => seen.length === 2);
    expect(seen[1]).to.equal(target);
  });

  it('looks in its own root first, then in the document', async () => {
    const host = await fixture('<div></div>');
    const outer = await fixture('<textarea id="twice"></textarea>');
    const root = host.attachShadow({ mode: 'open' });
    const seen = watch(root, '#twice');
    await waitUntil(() => seen.length === 1);
    const inner = textarea('twice');
    root.append(inner);
    await waitUntil(() => seen.length === 2);
    inner.remove();
    await waitUntil(() => seen.length === 3);
    expect(seen).to.deep.equal([outer, inner, outer]);
  });

  for (const selector of ['##', '', '#1a', 'textarea[']) {
    it(`says that "${selector}" is no selector`, async () => {
      const seen = watch(document, selector);
      await nextTask();
      expect(seen).to.deep.equal(['bad-selector']);
    });
  }

  it('keeps quiet while nothing changes for it, and once it is stopped', async () => {
    const place = await fixture('<div><textarea id="calm"></textarea></div>');
    const seen = watch(document, '#calm');
    await waitUntil(() => seen.length === 1);
    place.append(textarea('other'));
    await nextTask();
    expect(seen).to.have.length(1);
    stops.pop()!();
    place.remove();
    await nextTask();
    expect(seen).to.have.length(1);
  });

  it('never calls when it is stopped at once', async () => {
    const seen = [...watch(document, 'body'), ...watch(document, '##')];
    stops.splice(0).forEach(stop => stop());
    await nextTask();
    expect(seen).to.deep.equal([]);
  });
});
