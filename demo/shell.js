// Language and appearance of the widgets, kept from page to page. The pages' own text is in Simplified Chinese and stays
// so: `lang` is set on the widgets. A host in several languages sets it on <html>, and the widgets follow.
const root = document.documentElement;
const choices = { lang: document.querySelector('#language'), theme: document.querySelector('#theme') };
const place = 'heyan-demo';

/** A private window may refuse storage: the choice then lasts as long as the page. */
function recall() {
  try {
    return JSON.parse(localStorage.getItem(place)) ?? {};
  } catch {
    return {};
  }
}

function remember(chosen) {
  try {
    localStorage.setItem(place, JSON.stringify(chosen));
  } catch {
    // Nothing to be done about it.
  }
}

function apply({ lang, theme }) {
  root.dataset.theme = theme;
  for (const element of document.querySelectorAll('*')) {
    if (!element.localName.startsWith('heyan-')) continue;
    element.setAttribute('lang', lang);
    element.setAttribute('theme', theme);
  }
}

const kept = recall();
for (const [name, select] of Object.entries(choices)) {
  if ([...select.options].some(option => option.value === kept[name])) select.value = kept[name];
  select.addEventListener('change', () => {
    const chosen = { lang: choices.lang.value, theme: choices.theme.value };
    apply(chosen);
    remember(chosen);
  });
}
apply({ lang: choices.lang.value, theme: choices.theme.value });
