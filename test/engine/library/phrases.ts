import type { Phrase, PhrasePack } from '../../../src/engine/packs/phrase-types.js';

const phrase = (id: string, category: string, title: string, tags: string, text: string): Phrase => ({
  id,
  category,
  title,
  tags: tags.split(' '),
  text,
});

/** Enough phrases that share words for a ranking to go wrong. */
export const pack: PhrasePack = {
  id: 'test',
  title: '测试话术',
  version: '1',
  phrases: [
    phrase('hello', '问候/开场', '开场问候', '您好 欢迎', '您好，很高兴为您服务，请问有什么可以帮您？'),
    phrase(
      'wait',
      '问候/等待',
      '请客户稍等',
      '等待 查询',
      '请稍等，我马上为您查询，大约需要{{时长|2分钟}}。',
    ),
    phrase(
      'thanks-wait',
      '问候/等待',
      '感谢等待',
      '等待',
      '感谢您的耐心等待，{{称呼}}，您的问题已经查到了。',
    ),
    phrase(
      'refund-time',
      '售后/退款',
      '退款到账时间',
      '退款 到账 多久',
      '退款会在1到3个工作日原路退回到您的支付账户。',
    ),
    phrase('refund-bank', '售后/退款', '退到银行卡', '银行卡 退款', '如果退到银行卡，以银行的入账时间为准。'),
    phrase('return', '售后/退货', '申请退货', '退货 寄回', '请您在订单里申请退货，审核通过后把商品寄回。'),
    phrase(
      'freight',
      '售后/退货',
      '运费险说明',
      '运费 运费险',
      '这笔订单带有运费险，寄回的运费由保险公司承担。',
    ),
    phrase(
      'broken',
      '售后/破损',
      '商品破损',
      '破损 补发',
      '收到的商品有破损，请拍照发给我，我们为您重新补发。',
    ),
    phrase(
      'logistics',
      '物流',
      '查询快递',
      '物流 快递',
      '您的包裹已经发出，单号是{{快递单号}}，预计{{天数|三天}}内送达。',
    ),
    phrase('slow', '物流', '催促派送', '催单 延误', '很抱歉让您久等，我已经联系快递公司加急派送。'),
    phrase(
      'invoice',
      '订单/发票',
      '开具电子发票',
      '发票 抬头',
      '电子发票会在订单完成后发送到您的邮箱，请提供抬头和税号。',
    ),
    phrase(
      'coupon',
      '优惠',
      '优惠券过期',
      '优惠券',
      '优惠券在有效期内可以使用，我帮您看看有没有便宜的活动。',
    ),
    phrase('vip', '会员', 'VIP会员权益', '会员 积分', '您是我们的VIP会员，可以享受专属客服和积分抵扣。'),
    phrase('repay', '账单', '还款提醒', '还款 账单', '您的账单将在{{日期}}到期，请按时还款。'),
    phrase('length', '商品', '尺寸长度', '尺码 长度', '这款商品的长度是80厘米，建议参考尺码表。'),
    phrase(
      'complaint',
      '投诉',
      '受理投诉',
      '投诉 升级',
      '您的投诉我已经记录，专员会在{{时限|24小时}}内联系您。',
    ),
    phrase('bye', '问候/结束', '结束祝福', '再见 感谢', '感谢您的来电，祝您生活愉快，再见！'),
  ],
};
