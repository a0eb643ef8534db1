/** The id of an option of the list at the caret, whose own id is the prefix. */
export const optionId = (id: string, index: number): string => `${id}-${index}`;
