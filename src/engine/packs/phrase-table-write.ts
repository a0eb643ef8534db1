import type { OwnPhrase } from './own-phrase.js';
import { firstPhraseColumns, phraseHeadings, stageName, type PhraseColumn } from './phrase-table-columns.js';

/** Writes phrases as the table `parsePhraseTable` reads; what is read back is the same. */
export function toPhraseTable(phrases: readonly OwnPhrase[]): string[][] {
  const cells = phrases.map(cellsOf);
  const columns = (Object.keys(phraseHeadings) as PhraseColumn[]).filter(
    column => firstPhraseColumns.includes(column) || cells.some(row => row[column]),
  );
  return [
    columns.map(column => phraseHeadings[column][0]!),
    ...cells.map(row => columns.map(column => row[column] ?? '')),
  ];
}

function cellsOf(phrase: OwnPhrase): Partial<Record<PhraseColumn, string>> {
  const { title, category, text, tags, stage, replaces = [], source = '', archived, id } = phrase;
  return {
    title,
    category,
    text,
    tags: joined(tags),
    stage: stage ? stageName(stage) : '',
    replaces: joined(replaces),
    source,
    archived: archived ? '是' : '',
    id,
  };
}

const joined = (entries: readonly string[]): string =>
  entries.map(entry => entry.replace(/[,，、;；|｜\s#＃]+/g, ' ').trim()).join('、');
