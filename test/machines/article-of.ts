/** The article of a condition's key, as the data cites it. */
export const articleOf = (key: string): string => key.replace(/ #\d+$/, '');
