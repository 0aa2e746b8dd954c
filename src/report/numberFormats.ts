/**
 * Gives the number format of a unit, with brackets for negatives and a dash for nil.
 *
 * Source: conventions of UK public finance (method, section 5.1).
 */
export function numberFormatOf(unit: string): string {
  switch (unit.replace('?', '')) {
    case '£k':
      return '#,##0.0;(#,##0.0);"-"';
    case '£':
      return '#,##0;(#,##0);"-"';
    case 'key':
      return 'General';
    case 'FTE':
      return '#,##0.0;(#,##0.0);"-"';
    case '%':
      return '0.0%;(0.0%);"-"';
    case 'factor':
      return '0.0000';
    case 'years':
      return '0.0';
    case 'ratio':
      return '0.00';
    case 'range':
      return '0.0####';
    case 'steps':
      return '#,##0.0000;(#,##0.0000);"-"';
    default:
      return '#,##0';
  }
}

/** Writes a unit as a heading shows it. */
export function unitHeading(unit: string): string {
  switch (unit.replace('?', '')) {
    case '£k':
      return "£'000";
    case '£/£k':
      return '£ in £k';
    case 'key':
      return 'any unit';
    case 'ratio':
    case 'range':
    case 'steps':
      return 'number';
    default:
      return unit.replace('?', '');
  }
}
