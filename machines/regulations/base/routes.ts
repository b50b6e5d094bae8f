import type { BaseStep, RouteVariant } from '../route-text.ts';

/**
 * The ministry's model (PermenPANRB 7/2022) of how a person comes to an assignment, up to the receipt of the letter.
 * A regulation cites each step, or amends it; the pair (actor, act) and the order are fixed.
 */
export const BASE_ROUTES: Partial<Record<RouteVariant, readonly BaseStep[]>> = {
  'appointment-in-unit': [
    { step: 'owner.unit-head appoint', phase: 'decision', to: 'assignee', names: 'assignee' },
    {
      step: 'owner.unit-head issue-letter',
      phase: 'letter',
      to: 'assignee',
      letter: 'assignment-letter',
      answers: true,
    },
    { step: 'assignee receive', phase: 'letter' },
  ],
  'appointment-in-unit.rater-sets': [
    { step: 'owner.unit-head propose', phase: 'decision', to: 'owner.rater' },
    { step: 'owner.rater appoint', phase: 'decision', to: 'assignee', names: 'assignee', answers: true },
    { step: 'owner.rater issue-letter', phase: 'letter', to: 'assignee', letter: 'assignment-letter', answers: true },
    { step: 'assignee receive', phase: 'letter' },
  ],
  'appointment-cross-unit': [
    {
      step: 'owner.unit-head request',
      phase: 'request',
      to: 'home.rater',
      cc: ['owner.rater'],
      letter: 'involvement-request',
    },
    { step: 'home.rater approve', phase: 'decision', to: 'owner.unit-head', letter: 'reply', answers: true },
    { step: 'home.unit-head recommend', phase: 'decision', to: 'home.rater', names: 'assignee', answers: true },
    { step: 'home.rater issue-letter', phase: 'letter', to: 'assignee', letter: 'assignment-letter', answers: true },
    { step: 'assignee receive', phase: 'letter' },
  ],
  'appointment-cross-agency': [
    {
      step: 'owner.unit-head request',
      phase: 'request',
      to: 'owner.authority',
      cc: ['owner.rater'],
      letter: 'involvement-request',
    },
    {
      step: 'owner.authority approve',
      phase: 'decision',
      to: 'home.authority',
      letter: 'involvement-request',
      answers: true,
    },
    { step: 'home.authority instruct', phase: 'decision', to: 'home.rater', answers: true },
    { step: 'home.unit-head recommend', phase: 'decision', to: 'home.rater', answers: true },
    {
      step: 'home.rater answer-availability',
      phase: 'decision',
      to: 'home.authority',
      letter: 'reply',
      names: 'candidates',
      answers: true,
    },
    {
      step: 'home.authority approve',
      phase: 'decision',
      to: 'owner.authority',
      letter: 'reply',
      informs: ['owner.unit-head'],
      answers: true,
    },
    { step: 'home.rater appoint', phase: 'decision', to: 'assignee', names: 'assignee', answers: true },
    {
      step: 'home.unit-head issue-letter',
      phase: 'letter',
      to: 'assignee',
      cc: ['home.authority', 'home.rater', 'owner.authority'],
      letter: 'assignment-letter',
      answers: true,
    },
    { step: 'assignee receive', phase: 'letter' },
  ],
  'voluntary-in-unit': [
    { step: 'assignee request', phase: 'request', to: 'owner.unit-head' },
    { step: 'owner.unit-head approve', phase: 'decision', to: 'assignee', answers: true },
    {
      step: 'owner.unit-head issue-letter',
      phase: 'letter',
      to: 'assignee',
      letter: 'assignment-letter',
      answers: true,
    },
    { step: 'assignee receive', phase: 'letter' },
  ],
  'voluntary-cross-unit': [
    {
      step: 'assignee request',
      phase: 'request',
      to: 'owner.unit-head',
      cc: ['home.rater', 'home.unit-head'],
      letter: 'application',
    },
    { step: 'owner.unit-head approve', phase: 'decision', to: 'assignee', answers: true },
    {
      step: 'assignee forward',
      phase: 'decision',
      to: 'home.rater',
      cc: ['home.unit-head'],
      letter: 'consent-request',
    },
    { step: 'home.rater approve', phase: 'decision', to: 'assignee', answers: true },
    { step: 'home.rater issue-letter', phase: 'letter', to: 'assignee', letter: 'assignment-letter', answers: true },
    { step: 'assignee receive', phase: 'letter' },
  ],
};
