/** The article of a condition, as facts cite it: `Dairi Lamp. A.1.b #2` without its number. */
export const articleOf = (key: string): string => key.replace(/ #\d+$/, '');
