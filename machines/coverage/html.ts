/** Text that is safe to stand in a page. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A template whose values are escaped, but for those that are pages' parts themselves. */
export const html = (parts: TemplateStringsArray, ...values: readonly (Html | string | number)[]): Html =>
  new Html(parts.map((part, index) => `${part}${index < values.length ? escaped(values[index] ?? '') : ''}`).join(''));

export const joined = (parts: readonly Html[]): Html => new Html(parts.join(''));

const escaped = (value: Html | string | number): string =>
  value instanceof Html ? value.toString() : String(value).replace(/[&<>"']/g, (each) => ENTITIES[each] ?? each);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
