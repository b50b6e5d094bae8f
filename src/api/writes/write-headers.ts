import Type from 'typebox';

/** The headers of every write. Read by hand (`idempotency-key.ts`, `if-match.ts`); here for the document. */
export const WriteHeaders = {
  'idempotency-key': Type.String({
    minLength: 1,
    maxLength: 255,
    description: 'Yours to choose, one for each write: the same key and request give the same answer, once.',
  }),
};

export const IfMatchHeader = {
  'if-match': Type.Optional(
    Type.String({ description: 'The ETag that you have read; where it has changed meanwhile, 412 `stale-version`.' }),
  ),
};
