import type { StringTable } from '../../ui/language.js';

/** What is shown before the view itself is fetched. */
export interface SettingsLabels {
  readonly open: string;
  readonly failed: string;
}

export const settingsLabels: StringTable<SettingsLabels> = {
  'zh-CN': { open: '规则设置', failed: '设置没有载入成功，请检查网络后再打开' },
  'zh-TW': { open: '規則設定', failed: '設定沒有載入成功，請檢查網路後再開啟' },
  en: {
    open: 'Rule settings',
    failed: 'The settings could not be loaded; check the network and open them again',
  },
};
