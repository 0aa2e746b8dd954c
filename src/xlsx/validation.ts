/** What kind of entry a validation lets in; `none` only shows its prompt. */
export type ValidationType = 'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';

/** How an entry is compared with the formulas of a validation. */
export type ValidationOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

/** What happens to an entry that is not let in. */
export type ValidationStyle = 'stop' | 'warning' | 'information';

/** What may be entered in some cells (CT_DataValidation, ECMA-376 18.3.1.32). Formulas have no leading `=`. */
export interface CellValidation {
  /** A1 references. */
  readonly areas: readonly string[];
  readonly type: ValidationType;
  readonly operator: ValidationOperator;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly hidesList: boolean;
  readonly style: ValidationStyle;
  readonly error?: { readonly title: string; readonly message: string };
  readonly prompt?: { readonly title: string; readonly message: string };
}
