import type { Form } from '../vocabulary.ts';
import type { Label } from './label.ts';

export const FORM_WORDS: Record<Form, Label> = {
  team: { id: 'Tim Kerja', en: 'Team' },
  individual: { id: 'Individu', en: 'Individual' },
};
