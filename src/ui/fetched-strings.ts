import type { Language, StringTable } from './language.js';

type Fetched = Exclude<Language, 'zh-CN'>;

export interface FetchedStrings<S> {
  /** The languages at hand; one that is not, or could not be fetched, reads as zh-CN. */
  readonly table: StringTable<S>;
  /** Fetches a language; undefined where it is at hand. Never rejects. */
  readonly fetch: (language: Language) => Promise<void> | undefined;
}

/** Strings of which those in zh-CN come with the element, and those of other languages when they are spoken. */
export function fetchedStrings<S>(
  simplified: S,
  fetchers: Readonly<Record<Fetched, () => Promise<S>>>,
): FetchedStrings<S> {
  const fetched: Partial<Record<Language, S>> = { 'zh-CN': simplified };
  return {
    table: {
      'zh-CN': simplified,
      get 'zh-TW'() {
        return fetched['zh-TW'] ?? simplified;
      },
      get en() {
        return fetched.en ?? simplified;
      },
    },
    fetch: language => {
      if (language === 'zh-CN' || fetched[language]) return undefined;
      return fetchers[language]().then(
        strings => {
          fetched[language] = strings;
        },
        () => undefined,
      );
    },
  };
}
