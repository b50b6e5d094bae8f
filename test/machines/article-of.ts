/** The citation of a condition's article, of the condition's key. */
export const articleOf = (key: string): string => key.replace(/ #\d+$/, '');
