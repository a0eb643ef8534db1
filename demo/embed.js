// Each example is a template: what it shows as code is exactly what it then puts to work.
const log = document.querySelector('#log');
const empty = document.querySelector('#log-empty');

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** The markup without the indentation it has in this page. */
function markupOf(template) {
  const lines = template.innerHTML.replace(/^\n|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.map(line => line.search(/\S/)).filter(column => column >= 0));
  return lines.map(line => line.slice(indent)).join('\n');
}

function copyButton(text) {
  const button = element('button', '', '复制代码');
  button.type = 'button';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = '已复制';
    } catch {
      button.textContent = '没能复制，请手动选取';
    }
  });
  return button;
}

for (const template of document.querySelectorAll('.examples > template')) {
  const markup = markupOf(template);
  const pre = element('pre');
  pre.tabIndex = 0;
  pre.append(element('code', '', markup));
  const code = element('div', 'code');
  code.append(pre, copyButton(markup));
  const live = element('div', 'live');
  live.append(template.content.cloneNode(true));
  const example = element('article', 'example');
  example.append(element('h3', '', template.dataset.title), code, live);
  template.replaceWith(example);
}

for (const pre of document.querySelectorAll('figure > pre')) pre.after(copyButton(pre.textContent));

/** What each event tells, in a few words; none of them carries the text of a reply. */
const details = {
  'heyan-check': ({ report }) => report.findings.map(finding => finding.ruleId).join('、') || '合规',
  'heyan-apply': ({ ruleId, suggestion }) => `${ruleId} → ${suggestion}`,
  'heyan-insert': ({ phraseId, how }) => `${phraseId}（${how}）`,
  'heyan-attempt': ({ result }) =>
    result ? `${result.total} 分，${result.passed ? '通过' : '未通过'}` : '已交卷',
};

for (const [name, describe] of Object.entries(details))
  document.addEventListener(name, event => {
    empty.hidden = true;
    const item = element('li');
    item.append(
      `${new Date().toLocaleTimeString('zh-CN')} `,
      element('b', '', name),
      ` <${event.composedPath()[0].localName}> ${describe(event)}`,
    );
    log.prepend(item);
    while (log.children.length > 60) log.lastChild.remove();
  });

document.querySelector('#clear').addEventListener('click', () => {
  log.replaceChildren();
  empty.hidden = false;
});
