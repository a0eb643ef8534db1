// Language and appearance of the demo pages. The widgets follow `lang` of the page and take `theme` as an attribute.
const root = document.documentElement;
const language = document.querySelector('#language');
const theme = document.querySelector('#theme');

function applyTheme(value) {
  root.dataset.theme = value;
  for (const element of document.querySelectorAll('*'))
    if (element.localName.startsWith('heyan-')) element.setAttribute('theme', value);
}

language.addEventListener('change', () => {
  root.lang = language.value;
});
theme.addEventListener('change', () => applyTheme(theme.value));
