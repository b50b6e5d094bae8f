/** A door's workflow, under the name that the followers start. */
export { door as assignment } from '../../workflows/tiny/workflow.ts';
