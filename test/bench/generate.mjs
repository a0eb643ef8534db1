import { mulberry32 } from '../../dist/engine/quiz/random.js';

/** Characters in the order agents use them most often; rarer ones come up less. */
const characters = [
  ...'的您了我好这一是在不们有到可以为请个会服务时间订单发货客问题处理退款稍等帮查看感谢核实联系物流商品地址电话',
  ...'快递售后申请优惠活动价格质量换新保修安装说明使用方法注意事项支付方式账户余额积分会员等级权益规则流程审核通过',
  ...'取消修改提交确认收到满意评价反馈建议投诉转接专员技术支持系统升级维护通知公告门店预约排队窗口办理材料证件身份',
];
const marks = ['，', '。', '！', '？', ' ', '～'];

/** A character, common ones more often than rare ones. */
const character = next => characters[Math.floor(characters.length * (next() / 2 ** 32) ** 2)];

const between = (next, low, high) => low + (next() % (high - low + 1));

/**
 * `count` different words of four to eight characters, the same for the same seed: long enough that one seldom occurs
 * by chance.
 */
export function generateTerms(count, seed) {
  const next = mulberry32(seed);
  const terms = new Set();
  while (terms.size < count) {
    terms.add(Array.from({ length: between(next, 4, 8) }, () => character(next)).join(''));
  }
  return [...terms];
}

/** A text of `length` characters like a chat, in which one of `terms` occurs about every `every` characters. */
export function generateText(length, terms, seed, every = 200) {
  const next = mulberry32(seed);
  const parts = [];
  for (let written = 0; written < length;) {
    const kind = next() % every;
    const part =
      kind === 0
        ? terms[next() % terms.length]
        : kind < every / 12
          ? marks[next() % marks.length]
          : character(next);
    parts.push(part);
    written += part.length;
  }
  return parts.join('').slice(0, length);
}
