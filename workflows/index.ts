/** What the worker bundles. */
export { assignment } from './assignment.ts';
