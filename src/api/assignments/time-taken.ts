import Type, { type Static } from 'typebox';
import type { Cited } from '../../../machines/citation.ts';
import type { Fact } from '../../../machines/facts.ts';
import { isOverTaken, type TimeTaken } from '../../../machines/time-taken.ts';
import { Basis, Interpretation, Label } from '../schemas.ts';

/** As the domain wants it; a share that there is not is refused with its article, so any number may come. */
export const TimeShare = Type.Number({
  description: 'How much of the person’s working time it takes: whole percent, from 1 to 100',
});

export const TimeTakenView = Type.Object({
  percent: Type.Integer({ description: 'Of one person’s working time, on the fullest day of the period' }),
  unsaid: Type.Integer({ description: 'How many of the assignments say no share, and are not in it' }),
  exceeded: Type.Boolean({ description: 'More than one person has' }),
});

export const timeTakenView = (taken: TimeTaken): Static<typeof TimeTakenView> => ({
  ...taken,
  exceeded: isOverTaken(taken),
});

/** What whoever decided should know, though it is not refused. */
export const Warnings = Type.Array(
  Type.Object({
    code: Type.Enum(['time-exceeded']),
    message: Label,
    percent: Type.Integer(),
    basis: Basis,
    interpretation: Interpretation,
  }),
  { description: 'What was recorded all the same, and should be known' },
);

/** Of the facts that a write recorded, those by which somebody would be taken more than wholly. */
export const warningsOf = (facts: readonly Fact[], { basis, interpretation }: Cited): Static<typeof Warnings> =>
  facts.flatMap(({ data: { timeTaken } }) =>
    timeTaken && isOverTaken(timeTaken)
      ? [
          {
            code: 'time-exceeded' as const,
            message: {
              id: `Penugasan orang ini mengambil ${timeTaken.percent} persen waktu kerjanya pada hari terpadat.`,
              en: `This person’s assignments take ${timeTaken.percent} per cent of the working time on the fullest day.`,
            },
            percent: timeTaken.percent,
            basis: [...basis],
            interpretation,
          },
        ]
      : [],
  );
