/** What the worker bundles. */
export { assignment } from './assignment.ts';
export { formTeam } from './form-team.ts';
