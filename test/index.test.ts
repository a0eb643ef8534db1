import { expect } from '@open-wc/testing';
import * as heyan from '../src/index.js';

const elements = Object.entries(heyan).filter(([, value]) => value.prototype instanceof HTMLElement);
const tagOf = (className: string): string =>
  className.replace(/(?!^)[A-Z]/g, letter => `-${letter}`).toLowerCase();

describe('index', () => {
  it('gives the element classes', () => {
    expect(elements.map(([name]) => name)).to.include.members(['HeyanChecker', 'HeyanLibrary', 'HeyanQuiz']);
  });

  for (const [name, element] of elements) {
    it(`does not register <${tagOf(name)}>`, () => {
      expect(customElements.get(tagOf(name))).to.equal(undefined);
      expect(() => new (element as CustomElementConstructor)()).to.throw(TypeError);
    });
  }
});
