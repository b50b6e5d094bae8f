/** Asked for a regulation, unit type, route, form or chart that nobody has published. */
export class UnknownProcedure extends Error {
  readonly code = 'procedure-unknown';
  readonly part: 'regulation' | 'unit-type' | 'route' | 'form' | 'scope' | 'chart';
  readonly given: string;

  constructor(part: UnknownProcedure['part'], given: string) {
    super(`unknown ${part}: ${given}`);
    this.part = part;
    this.given = given;
  }
}
