import { teamCategory } from '../../engine/packs/rule-table-team.js';
import type { SettingsParts } from './settings-view.js';

/** What a category is called; one the team made itself is called as the team called it. */
export function categoryLabel({ names, t }: SettingsParts, category: string): string {
  if (Object.hasOwn(names.categories, category)) return names.categories[category]!;
  return category === teamCategory ? t.team : category;
}
