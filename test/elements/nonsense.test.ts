import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define/library.js';
import '../../src/define/paper-editor.js';
import '../../src/define/quiz.js';
import '../../src/define/report.js';
import { createMemoryRecords } from '../../src/records/memory-records.js';
import { pack } from '../engine/library/phrases.js';
import { sampleBank } from '../engine/quiz/sample-bank.js';
import { nonsense } from './nonsense.js';

/** Per element what a page may set, and what says that it is still reading. */
const properties = {
  'heyan-library': ['packs', 'scripts', 'values', 'records', 'strings'],
  'heyan-quiz': ['paper', 'bank', 'banks', 'blueprint', 'agent', 'records', 'month', 'strings'],
  'heyan-paper-editor': ['banks', 'records', 'strings'],
  'heyan-report': ['results', 'banks', 'rulePacks', 'records', 'month', 'strings'],
} as const;

const given = (): object => ({
  records: createMemoryRecords(),
  packs: [pack],
  banks: [sampleBank({ single: 12, multiple: 6, 'true-false': 8, 'fill-in': 5 })],
});

/** Mocha itself fails a test in which an error reaches the page. */
const isReading = (text: string): boolean =>
  text.trim() === '' || /正在(载入|读取)(话术|试卷|题库|成绩)…/.test(text);

for (const [tag, names] of Object.entries(properties))
  describe(`<${tag}> given nonsense`, () => {
    for (const name of names)
      for (const [kind, value] of nonsense)
        it(`${name} = ${kind}: opens all the same`, async () => {
          const element = document.createElement(tag);
          element.lang = 'zh-CN';
          Object.assign(element, { ...given(), [name]: value });
          await fixture(element);
          const read = (): string => element.shadowRoot!.textContent;
          await waitUntil(() => !isReading(read()), 'still reading');
          if (tag === 'heyan-library')
            [...element.shadowRoot!.querySelectorAll<HTMLElement>('.views button')].at(-1)!.click();
          await waitUntil(() => !isReading(read()), 'still reading');
          if (name === 'records' && value)
            expect(read()).to.contain('页面指定的 records 不能用，先用这个浏览器里的记录。');
        });
  });
