import type { Label } from '../../machines/words/label.ts';

export type Language = keyof Label;

/** The reader's language (RFC 9110 §12.5.4): English where it is preferred to Indonesian, else Indonesian. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const weights = new Map<string, number>();
  for (const range of (acceptLanguage ?? '').toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const [, q = '1'] = /^q=([01](?:\.\d{0,3})?)$/.exec(parameters[0] ?? '') ?? [];
    const language = tag.split('-')[0] ?? '';
    weights.set(language, Math.max(weights.get(language) ?? 0, Number(q)));
  }
  const weight = (language: Language): number => weights.get(language) ?? weights.get('*') ?? 0;
  return weight('en') > weight('id') ? 'en' : 'id';
}
