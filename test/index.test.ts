import { expect } from '@open-wc/testing';
import * as heyan from '../src/index.js';

type ElementClass = new () => HTMLElement;
const isElementClass = (value: unknown): value is ElementClass =>
  typeof value === 'function' && value.prototype instanceof HTMLElement;

const elements = Object.entries<unknown>(heyan).filter(([, value]) => isElementClass(value)) as [
  string,
  ElementClass,
][];
const tagOf = (className: string): string => className.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();

describe('index', () => {
  it('gives the element classes', () => {
    expect(elements.map(([name]) => name)).to.include.members(['HeyanChecker', 'HeyanLibrary', 'HeyanQuiz']);
  });

  for (const [name, Element] of elements) {
    it(`does not register <${tagOf(name)}>`, () => {
      expect(customElements.get(tagOf(name))).to.equal(undefined);
      expect(() => new Element()).to.throw(TypeError);
    });
  }
});
