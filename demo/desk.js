// A helpdesk page as any vendor might have it. All it does for 和言 is this one import.
import 'heyan/define/all';

/** Who is at the desk, as a helpdesk knows from its own sign-in. */
const agent = { id: 'a012', name: '林晓' };

/** Invented customers; drafts stay in this page's memory, as a helpdesk keeps them. */
const conversations = [
  {
    name: '周女士',
    topic: '退款咨询',
    time: '10:42',
    order: { 订单: 'HY20261118-0371', 商品: '保温杯 500 ml', 状态: '已签收' },
    messages: [
      { from: 'customer', text: '你好，杯子收到了，盖子有点漏水' },
      { from: 'agent', text: '您好，和言小店为您服务。给您添麻烦了，请问方便拍一张盖口的照片吗？' },
      { from: 'customer', text: '拍了，你看下。我想退款，不想换' },
    ],
    draft: '亲，我不能给您退款，但是可以换货，這不是我應該做的',
  },
  {
    name: '陈先生',
    topic: '物流催促',
    time: '10:38',
    order: { 订单: 'HY20261115-2204', 商品: '儿童书桌', 状态: '运输中' },
    messages: [
      { from: 'customer', text: '三天没动了，什么情况？' },
      { from: 'customer', text: '再不到我就投诉了' },
    ],
    draft: '',
  },
  {
    name: '林女士',
    topic: '发票抬头',
    time: '10:31',
    order: { 订单: 'HY20261110-0915', 商品: '办公椅 × 4', 状态: '已完成' },
    messages: [{ from: 'customer', text: '发票抬头写错了，可以换一张吗？公司名要改' }],
    draft: '',
  },
  {
    name: '何先生',
    topic: '会员积分',
    time: '10:12',
    order: { 会员: '银卡', 积分: '2,380' },
    messages: [{ from: 'customer', text: '上个月的积分怎么没到账' }],
    draft: '',
  },
  {
    name: '黃小姐',
    topic: '換貨',
    time: '09:57',
    order: { 订单: 'HY20261112-1180', 商品: '羊毛圍巾', 状态: '已簽收' },
    messages: [{ from: 'customer', text: '顏色和圖片差很多，可以換嗎？' }],
    draft: '',
  },
];

const $ = selector => document.querySelector(selector);
const reply = $('#reply');
let current = 0;

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** Sets the box as a page of its own does, and tells everyone who listens. */
function setReply(text) {
  reply.value = text;
  reply.dispatchEvent(new Event('input', { bubbles: true }));
}

function renderQueue() {
  $('#waiting').textContent = String(conversations.length);
  $('#conversations').replaceChildren(
    ...conversations.map((conversation, i) => {
      const button = element('button');
      button.type = 'button';
      if (i === current) button.setAttribute('aria-current', 'true');
      button.append(
        element('span', 'face', conversation.name.slice(0, 1)),
        element('span', 'name', conversation.name),
        element('span', 'time', conversation.time),
        element('span', 'last', conversation.messages.at(-1).text),
      );
      button.addEventListener('click', () => open(i));
      const item = element('li');
      item.append(button);
      return item;
    }),
  );
}

function renderTalk() {
  const { name, topic, order, messages } = conversations[current];
  $('#customer').textContent = name;
  $('#topic').textContent = topic;
  $('#order').replaceChildren(
    ...Object.entries(order).map(([term, value]) => {
      const pair = element('div');
      pair.append(element('dt', '', term), element('dd', '', value));
      return pair;
    }),
  );
  $('#messages').replaceChildren(
    ...messages.map(({ from, text }) => {
      const item = element('li', from === 'agent' ? 'mine' : '');
      item.append(element('span', 'who', from === 'agent' ? '我' : name), element('span', 'bubble', text));
      return item;
    }),
  );
  $('#messages').scrollTop = $('#messages').scrollHeight;
  $('heyan-library').conversation = `${name} ${topic}`;
  $('heyan-library').values = {
    公司: '和言小店',
    客服姓名: agent.name,
    称呼: name,
    订单号: order.订单 ?? '',
  };
}

function open(index) {
  conversations[current].draft = reply.value;
  current = index;
  renderQueue();
  renderTalk();
  setReply(conversations[index].draft);
}

$('#composer').addEventListener('submit', event => {
  event.preventDefault();
  if (reply.value.trim() === '') return;
  conversations[current].messages.push({ from: 'agent', text: reply.value.trim() });
  setReply('');
  renderQueue();
  renderTalk();
  reply.focus();
});

for (const button of document.querySelectorAll('[data-sample]'))
  button.addEventListener('click', () => {
    setReply(button.dataset.sample);
    reply.focus();
  });

const tabs = [...document.querySelectorAll('[role=tab]')];
function show(tab) {
  for (const other of tabs) {
    other.setAttribute('aria-selected', String(other === tab));
    other.tabIndex = other === tab ? 0 : -1;
    document.getElementById(other.getAttribute('aria-controls')).hidden = other !== tab;
  }
}
function choose(tab) {
  show(tab);
  tab.focus();
}
for (const [i, tab] of tabs.entries()) {
  tab.addEventListener('click', () => choose(tab));
  tab.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) choose(tabs[(i + step + tabs.length) % tabs.length]);
  });
}

// An exam goes on behind the other tab, and after a reload: the tab says so, and comes to the front of a page that
// nobody has touched yet.
let isTouched = false;
for (const type of ['pointerdown', 'keydown'])
  addEventListener(type, () => (isTouched = true), { capture: true, once: true });
const quiz = $('heyan-quiz');
quiz.agent = agent;
function showRunning() {
  const isRunning = quiz.hasAttribute('running');
  $('#quiz-running').hidden = !isRunning;
  if (isRunning && !isTouched) show($('#tab-quiz'));
}
new MutationObserver(showRunning).observe(quiz, { attributeFilter: ['running'] });
showRunning();

renderQueue();
renderTalk();
setReply(conversations[0].draft);
