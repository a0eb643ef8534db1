import type { StringTable } from '../../ui/language.js';

/** Strings of the list: what narrows it and what stands first in it. */
export interface ListStrings {
  readonly pinned: string;
  /** Names the tree, the tags, and both together. */
  readonly category: string;
  readonly tags: string;
  readonly filters: string;
  readonly allCategories: string;
  /** A category, pack or tag and how many phrases it holds, as it is read out. */
  readonly counted: (name: string, count: number) => string;
  readonly clearFilters: string;
}

const simplified: ListStrings = {
  pinned: '置顶',
  category: '分类',
  tags: '标签',
  filters: '筛选',
  allCategories: '全部分类',
  counted: (name, count) => `${name}，${count} 条`,
  clearFilters: '清除筛选',
};

const taiwan: ListStrings = {
  pinned: '置頂',
  category: '分類',
  tags: '標籤',
  filters: '篩選',
  allCategories: '全部分類',
  counted: (name, count) => `${name}，${count} 則`,
  clearFilters: '清除篩選',
};

const english: ListStrings = {
  pinned: 'Pinned',
  category: 'Categories',
  tags: 'Tags',
  filters: 'Filter',
  allCategories: 'All categories',
  counted: (name, count) => (count === 1 ? `${name}, 1 phrase` : `${name}, ${count} phrases`),
  clearFilters: 'Clear the filter',
};

export const listStrings: StringTable<ListStrings> = { 'zh-CN': simplified, 'zh-TW': taiwan, en: english };
