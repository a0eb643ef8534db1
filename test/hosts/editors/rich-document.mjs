/**
 * A reply of everything helpdesks let an agent write: bold inside a word, an empty paragraph, a mention that cannot be
 * typed into, a link, a line break inside a paragraph, a list within a list.
 */
export const richHtml = [
  '<p>您好，<b>请稍等</b>👩‍👩‍👧再说</p>',
  '<p><br></p>',
  '<p>找<span class="mention" contenteditable="false">@小王</span>，或看<a href="#help">说明</a></p>',
  '<p>第一行<br>第二行</p>',
  '<ul><li>退款<ul><li>三天内</li></ul></li><li>换货</li></ul>',
].join('');

/** The lines of a page in which an empty paragraph may hold a filler. */
export const withoutFillers = page => {
  for (const end of page.querySelectorAll('p > br')) if (end.parentNode.textContent === '') end.remove();
  return page;
};

/** The lines of a page whose DOM is all the model there is: each paragraph and list item, without what is nested. */
export const linesOfPage = page => {
  const copy = withoutFillers(page.cloneNode(true));
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  const ownText = block =>
    [...block.childNodes].filter(node => node.localName !== 'ul').map(node => node.textContent);
  const lines = [...copy.querySelectorAll('p, li')].map(block => ownText(block).join('').trim());
  return lines.join('\n').replaceAll('\u00a0', ' ');
};
