/** The article of a condition's key: without its number, e.g. `Dairi Lamp. A.3` of `Dairi Lamp. A.3 #2`. */
export const articleOf = (key: string): string => key.replace(/ #\d+$/, '');
