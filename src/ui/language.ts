/** The languages built in. Any other page language is served in English, a page without one in zh-CN. */
export type Language = 'zh-CN' | 'zh-TW' | 'en';

/** One table of strings per language; every table has the same keys. */
export type StringTable<S> = Readonly<Record<Language, S>>;

/** Maps a BCP 47 tag to a built-in language. */
export function matchLanguage(tag: string | null | undefined): Language {
  const lower = (tag ?? '').toLowerCase();
  if (lower === '' || lower === 'zh') return 'zh-CN';
  if (/^zh-(.*-)?(hant|tw|hk|mo)\b/.test(lower)) return 'zh-TW';
  return lower.startsWith('zh') ? 'zh-CN' : 'en';
}

/** The language an element stands in: the nearest `lang`, looked for through shadow roots, then the document's. */
export function languageOf(element: Element): Language {
  let node: Element | null = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return matchLanguage(holder.getAttribute('lang'));
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return matchLanguage(null);
}
