import { expect } from '@open-wc/testing';
import { createLibrary } from '../../../src/engine/library/create-library.js';

/** Words of the trade with a character of several readings, and how they are typed. */
const words = [
  ['银行', 'yinhang'],
  ['行业', 'hangye'],
  ['行李', 'xingli'],
  ['长度', 'changdu'],
  ['成长', 'chengzhang'],
  ['重新', 'chongxin'],
  ['重复', 'chongfu'],
  ['重要', 'zhongyao'],
  ['还款', 'huankuan'],
  ['退还', 'tuihuan'],
  ['还有', 'haiyou'],
  ['便宜', 'pianyi'],
  ['方便', 'fangbian'],
  ['会计', 'kuaiji'],
  ['会员', 'huiyuan'],
  ['差价', 'chajia'],
  ['出差', 'chuchai'],
  ['参差', 'cenci'],
  ['调换', 'diaohuan'],
  ['调整', 'tiaozheng'],
  ['协调', 'xietiao'],
  ['更换', 'genghuan'],
  ['更好', 'genghao'],
  ['更正', 'gengzheng'],
  ['数据', 'shuju'],
  ['快乐', 'kuaile'],
  ['音乐', 'yinyue'],
  ['降价', 'jiangjia'],
  ['投降', 'touxiang'],
  ['称呼', 'chenghu'],
  ['对称', 'duichen'],
  ['着急', 'zhaoji'],
  ['着装', 'zhuozhuang'],
  ['校表', 'jiaobiao'],
  ['学校', 'xuexiao'],
  ['教你', 'jiaoni'],
  ['参数', 'canshu'],
  ['人参', 'renshen'],
  ['西藏', 'xizang'],
  ['收藏', 'shoucang'],
  ['空闲', 'kongxian'],
  ['处理', 'chuli'],
  ['处分', 'chufen'],
  ['好处', 'haochu'],
  ['中奖', 'zhongjiang'],
  ['看中', 'kanzhong'],
  ['转接', 'zhuanjie'],
  ['折扣', 'zhekou'],
  ['单据', 'danju'],
  ['应当', 'yingdang'],
  ['供应', 'gongying'],
  ['高兴', 'gaoxing'],
  ['兴奋', 'xingfen'],
  ['传真', 'chuanzhen'],
  ['率先', 'shuaixian'],
  ['效率', 'xiaolv'],
  ['角色', 'juese'],
  ['曝光', 'baoguang'],
] as const;

const phrases = words.map(([word]) => ({ id: word, category: '词', title: word, tags: [], text: '' }));
const library = createLibrary([{ id: 'words', title: '', version: '1', phrases }]);

describe('createLibrary: a character of several readings', () => {
  it('is tried on 58 words', () => expect(new Set(words.map(([word]) => word)).size).to.equal(58));

  for (const [word, pinyin] of words)
    it(`${pinyin} → ${word}`, () => {
      const hits = library.search(pinyin).filter(({ score }) => score >= 0.5);
      expect(hits.map(({ entry }) => entry.id)).to.include(word);
      const title = hits.find(({ entry }) => entry.id === word)!.ranges;
      expect(title).to.deep.equal([{ field: 'title', start: 0, end: word.length }]);
    });
});
