import type { StringTable } from '../../ui/language.js';

/** What is shown before the view itself is fetched. */
export interface OwnLabels {
  /** Also the title of the pack the own phrases are found in. */
  readonly open: string;
  readonly failed: string;
  readonly edit: string;
  /** Of a phrase of a pack, which stays as it is. */
  readonly editCopy: string;
}

export const ownLabels: StringTable<OwnLabels> = {
  'zh-CN': {
    open: '我的话术',
    failed: '我的话术没有载入成功，请检查网络后再打开',
    edit: '编辑',
    editCopy: '改成我的',
  },
  'zh-TW': {
    open: '我的常用回覆',
    failed: '我的常用回覆沒有載入成功，請檢查網路後再開啟',
    edit: '編輯',
    editCopy: '改成我的',
  },
  en: {
    open: 'My phrases',
    failed: 'Your phrases could not be loaded; check the network and open them again',
    edit: 'Edit',
    editCopy: 'Make it mine',
  },
};
