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

export const listStrings: ListStrings = {
  pinned: '置顶',
  category: '分类',
  tags: '标签',
  filters: '筛选',
  allCategories: '全部分类',
  counted: (name, count) => `${name}，${count} 条`,
  clearFilters: '清除筛选',
};
