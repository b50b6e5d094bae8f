/** What people read for an identifier: Indonesian first, English beside it. */
export interface Label {
  readonly id: string;
  readonly en: string;
}
