/**
 * What all lines of one input come to for one body or for one service, in the unit of the input: as they stand, and with
 * every proposed change accepted. Overrides count as they stand in both.
 */
export interface ChangeTotal {
  /** The body or the service. */
  readonly member: string;
  /** The id of the input, and its name for people. */
  readonly input: string;
  readonly name: string;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}
