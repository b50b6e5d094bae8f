import Type, { type TSchema } from 'typebox';

/** What the resources' schemas share. */

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const Label = Type.Object(
  { id: Type.String(), en: Type.String() },
  { description: 'In Indonesian and English' },
);
export const Instant = Type.String({ format: 'date-time', description: 'UTC' });
/** A day that the calendar has, in a century in which this service can matter. */
export const Day = Type.String({ format: 'date', pattern: '^20\\d\\d-', description: 'A calendar day' });
export const DirectoryId = Type.String({ pattern: '^[\\w.:@-]{1,128}$' });
export const AssignmentId = Type.String({ format: 'uuid' });

export const PersonName = Type.Object({ id: Type.String(), name: Nullable(Type.String()) });
export const PositionName = Type.Object({ id: Type.String(), title: Nullable(Type.String()) });
export const UnitName = Type.Object({ id: Type.String(), name: Nullable(Type.String()) });
export const DelegationName = Type.Object({
  id: Type.String(),
  kind: Nullable(Type.Enum(['plt', 'plh', 'mandate'])),
});

export const Basis = Type.Array(Type.String(), { description: 'The articles it rests on' });
export const Interpretation = Type.Union([Label, Type.Null()], {
  description: 'Why the text is read so, where it is silent or contradicts itself',
});

/** Supporting data: a file is named by its hash, and stays where it is kept. */
const file = {
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of its bytes, in hex' }),
  mediaType: Type.String({ pattern: '^[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}$' }),
};
export const Attachments = Type.Array(Type.Object(file, { additionalProperties: false }), {
  maxItems: 50,
  uniqueItems: true,
});

/** A letter of an agency that is not on the system. */
export const IncomingLetter = Type.Object(
  { ...file, on: Type.String({ ...Day, description: 'The day that the letter bears' }) },
  { additionalProperties: false },
);
