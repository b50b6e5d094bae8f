/** A delay of a chart that has passed, as the chart named it. */
export interface PassedDelay {
  /** XState's event of the delay, e.g. `xstate.after.reminder-due.home-rater-approve`. */
  readonly event: string;
  /** The version whose transition armed it: tells two armings of one delay apart. */
  readonly armedBy: number;
}
