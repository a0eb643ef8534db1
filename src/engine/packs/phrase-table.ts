import { findBlanks } from '../library/blanks.js';
import { foldWord } from '../text/fold-text.js';
import { completePhrase, freeId, type OwnPhrase } from './own-phrase.js';
import { phraseColumnOf, stageOf, type PhraseColumn } from './phrase-table-columns.js';
import {
  phraseRowProblem,
  type PhraseRowProblem,
  type PhraseRowProblemCode,
} from './phrase-table-problems.js';
import { readTable, type Table } from './table-rows.js';

export interface PhraseTable {
  /** Each with the row it stands in. */
  readonly items: readonly { readonly line: number; readonly phrase: OwnPhrase }[];
  /** In the order of the rows. */
  readonly problems: readonly PhraseRowProblem[];
  /** The headings as they are written, with what each was taken for. */
  readonly headings: Table<PhraseColumn>['headings'];
}

/**
 * Reads a table of phrases, a phrase a row. Headings in any order (标题, 分类, 话术, 标签 …, see `phraseHeadings`), in
 * Simplified, Traditional or English; all a row needs is the phrase itself. What cannot be used is left out and
 * named by its row.
 */
export function parsePhraseTable(rows: readonly (readonly string[])[]): PhraseTable {
  const table = readTable(rows, phraseColumnOf, 'text');
  if (!table) return { items: [], problems: [phraseRowProblem(1, 'no-heading')], headings: [] };
  const problems: PhraseRowProblem[] = [];
  const seen = { ids: new Set<string>(), texts: new Set<string>() };
  const items = table.rows.flatMap(({ line, cellOf }) => {
    const report = (code: PhraseRowProblemCode, detail?: string): unknown =>
      problems.push(phraseRowProblem(line, code, detail));
    const phrase = readRow(column => cellOf(column).trim(), seen, report);
    return phrase ? [{ line, phrase }] : [];
  });
  return { items, problems, headings: table.headings.filter(({ name }) => name.trim() !== '') };
}

interface Seen {
  readonly ids: Set<string>;
  readonly texts: Set<string>;
}

function readRow(
  cellOf: (column: PhraseColumn) => string,
  seen: Seen,
  report: (code: PhraseRowProblemCode, detail?: string) => unknown,
): OwnPhrase | undefined {
  const text = cellOf('text');
  const code = cellOf('code');
  const title = cellOf('title');
  if (text === '') {
    report('missing-text', title || code);
    return undefined;
  }
  const id = cellOf('id');
  const key = foldWord(text);
  // Two that were given different ids are meant to be two.
  if (!id && seen.texts.has(key)) {
    report('duplicate-text', text);
    return undefined;
  }
  seen.texts.add(key);
  if (hasBrokenBlank(text)) report('broken-blank', text);

  const stageCell = cellOf('stage');
  const stage = stageOf(stageCell);
  if (stageCell && !stage) report('unknown-stage', stageCell);
  if (id && seen.ids.has(id)) report('duplicate-id', id);
  const phrase = completePhrase({
    id,
    title: title || code,
    category: `${cellOf('category')}/${cellOf('subcategory')}`,
    text,
    tags: [...splitCell(cellOf('tags')), ...(title && code ? [code] : [])],
    replaces: splitCell(cellOf('replaces')),
    ...(stage && { stage }),
    source: cellOf('source'),
    archived: /^(是|已归档|归档|停用|yes|y|true|1|x|√|✓)$/.test(foldWord(cellOf('archived'))),
  });
  return { ...phrase, id: freeId(phrase.id, seen.ids) };
}

/** The entries of a cell of short words. */
export function splitCell(cell: string): string[] {
  return cell
    .split(/[,，、;；|｜\n#＃]/)
    .map(entry => entry.trim())
    .filter(entry => entry !== '');
}

/** Whether braces are left where blanks are meant, which a customer would get to read. */
export function hasBrokenBlank(text: string): boolean {
  if (!/\{\{|\}\}/.test(text)) return false;
  let rest = '';
  let from = 0;
  for (const { start, end } of findBlanks(text)) {
    rest += text.slice(from, start);
    from = end;
  }
  return /[{}]/.test(rest + text.slice(from));
}
