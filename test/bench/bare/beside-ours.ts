/** The trivial workflow in a bundle that holds ours too, with every regulation. */
export { assignment } from '../../../workflows/assignment.ts';
export { bare } from './workflows.ts';
