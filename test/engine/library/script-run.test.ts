import { expect } from '@open-wc/testing';
import { defaultScriptPacks } from '../../../src/content/scripts.js';
import { readRun } from '../../../src/engine/library/read-run.js';
import { noteOf, noteText } from '../../../src/engine/library/script-note.js';
import {
  answersOf,
  goBack,
  goTo,
  markEscalated,
  nextSteps,
  startRun,
  stepOf,
  writeDown,
} from '../../../src/engine/library/script-run.js';
import type { Script } from '../../../src/engine/packs/phrase-types.js';

const script: Script = {
  id: 'complaint',
  title: '投诉',
  category: '投诉',
  summary: '投诉时',
  source: '测试',
  steps: [
    {
      id: 'listen',
      title: '听清楚',
      say: ['您请说。'],
      record: [{ name: '客户称呼', blank: '称呼', required: true }, '时间'],
      escalate: { when: '重大', to: '经理', step: 'report' },
    },
    { id: 'ask', title: '问清楚', say: ['请问？'], record: ['诉求'] },
    {
      id: 'reply',
      title: '复清楚',
      say: ['好的。'],
      branches: [
        { when: '客户接受', to: 'end' },
        { when: '客户不接受', to: 'ask' },
      ],
    },
    { id: 'report', title: '报告', say: [], escalate: { when: '总是', to: '经理' } },
  ],
};
const [listen, ask, reply, report] = script.steps as [
  Script['steps'][0],
  Script['steps'][0],
  Script['steps'][0],
  Script['steps'][0],
];
const start = startRun(script, 1);

describe('a script walked through', () => {
  const ways: readonly [string, Script['steps'][0], readonly object[]][] = [
    ['on in order', listen, [{ to: 'ask', title: '问清楚' }]],
    [
      'by branches',
      reply,
      [
        { when: '客户接受', to: 'end' },
        { when: '客户不接受', to: 'ask', title: '问清楚' },
      ],
    ],
    ['to the end after the last step', report, [{ to: 'end' }]],
  ];
  for (const [name, step, next] of ways)
    it(`leads ${name}`, () => expect(nextSteps(script, step)).to.deep.equal(next));

  it('goes on, in a loop too, and back', () => {
    const there = ['ask', 'reply', 'ask'].reduce((run, to) => goTo(run, to, 2), start);
    expect(there.path).to.deep.equal(['listen', 'ask', 'reply', 'ask']);
    expect(stepOf(script, there)).to.equal(ask);
    expect(goBack(there).path).to.deep.equal(['listen', 'ask', 'reply']);
    expect(goBack(there, 0).path).to.deep.equal(['listen']);
    expect(goBack(start).path).to.deep.equal(['listen']);
  });

  it('ends, and goes on again from where it ended', () => {
    const ended = goTo(goTo(start, 'reply', 2), 'end', 3);
    expect(ended).to.include({ finishedAt: 3 });
    expect(goBack(ended)).to.deep.equal(goTo(start, 'reply', 2));
    expect(goTo(ended, 'ask', 4)).to.not.have.property('finishedAt');
  });

  it('is handed over, goes where that leads, and takes the mark back', () => {
    const marked = markEscalated(start, listen, 5);
    expect(marked.escalated).to.deep.equal({ listen: 5 });
    expect(stepOf(script, marked)).to.equal(report);
    expect(markEscalated(marked, report, 6).path).to.deep.equal(['listen', 'report']);
    expect(markEscalated(marked, listen, undefined).escalated).to.deep.equal({});
  });

  it('answers blanks by what was noted', () => {
    const run = writeDown(writeDown(start, 'listen', '客户称呼', ' 王先生 '), 'ask', '诉求', '');
    expect(answersOf(script, run)).to.deep.equal({ 称呼: '王先生' });
  });
});

describe('the note of a script', () => {
  const written = writeDown(markEscalated(start, listen, 5), 'ask', '诉求', '换货');

  it('holds what was written and handed over, and names what is missing', () => {
    expect(noteOf(script, written)).to.deep.equal({
      script: { id: 'complaint', title: '投诉' },
      startedAt: 1,
      steps: [
        { id: 'listen', title: '听清楚', fields: [], escalated: { to: '经理', at: 5 } },
        { id: 'ask', title: '问清楚', fields: [{ name: '诉求', value: '换货' }] },
        { id: 'report', title: '报告', fields: [] },
      ],
      missing: [{ stepId: 'listen', title: '听清楚', name: '客户称呼' }],
    });
  });

  it('reads as lines', () => {
    const at = new Date(2026, 10, 21, 9, 5).getTime();
    const run = writeDown(markEscalated(start, listen, at), 'ask', '诉求', '换货');
    const text = noteText(noteOf(script, run), (to, moment) => `${moment} 已上报${to}`);
    expect(text).to.equal('投诉\n【听清楚】\n2026-11-21 09:05 已上报经理\n【问清楚】\n诉求：换货');
  });

  it('keeps what stands under a step or a field that is gone', () => {
    const old = writeDown(writeDown(start, 'gone', '旧项', '甲'), 'ask', '旧问', '乙');
    expect(noteOf(script, old).steps.map(({ id, fields }) => [id, fields])).to.deep.equal([
      ['listen', []],
      ['ask', [{ name: '旧问', value: '乙' }]],
      ['gone', [{ name: '旧项', value: '甲' }]],
    ]);
  });
});

describe('readRun', () => {
  const kept = writeDown(goTo(start, 'ask', 2), 'ask', '诉求', '换货');
  const table: readonly [string, unknown, unknown][] = [
    ['what was kept', JSON.parse(JSON.stringify(kept)), kept],
    ['steps that are gone', { ...kept, path: ['listen', 'gone', 'ask'] }, kept],
    ['no path', { ...kept, path: 'x' }, { ...kept, path: ['listen'] }],
    [
      'broken values',
      { ...kept, values: { ask: { 诉求: 3 } }, escalated: [] },
      { ...kept, values: { ask: {} } },
    ],
    ['another script', { ...kept, scriptId: 'x' }, undefined],
    ['no time', { ...kept, startedAt: '1' }, undefined],
    ['nothing', null, undefined],
  ];
  for (const [name, input, run] of table) it(name, () => expect(readRun(input, script)).to.deep.equal(run));
});

describe('the built-in scripts', () => {
  for (const each of defaultScriptPacks.flatMap(pack => pack.scripts))
    it(`${each.id}: every step is reached, and the end from every step`, () => {
      const reach = (from: string): Set<string> => {
        const seen = new Set<string>();
        const queue = [from];
        for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
          if (seen.has(id)) continue;
          seen.add(id);
          const step = each.steps.find(one => one.id === id);
          if (!step) continue;
          queue.push(...nextSteps(each, step).map(({ to }) => to));
          if (step.escalate?.step) queue.push(step.escalate.step);
        }
        return seen;
      };
      const ids = each.steps.map(({ id }) => id);
      const first = reach(ids[0]!);
      expect(ids.filter(id => !first.has(id))).to.deep.equal([]);
      expect(ids.filter(id => !reach(id).has('end'))).to.deep.equal([]);
    });
});
