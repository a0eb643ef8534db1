/**
 * What a category is called in the language of the widget. One a team made up is called as the team wrote it, in any
 * language: nobody can translate it, and the table it goes out with must say the same.
 */
export function categoryLabel(categories: Readonly<Record<string, string>>, category: string): string {
  return Object.hasOwn(categories, category) ? categories[category]! : category;
}
