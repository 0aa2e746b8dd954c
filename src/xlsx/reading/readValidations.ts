import type { CellValidation, ValidationOperator, ValidationStyle, ValidationType } from '../validation';
import { childOf, childrenOf, isTrue, readXml, type XmlElement } from '../xml/readXml';

const types: readonly ValidationType[] = ['whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'];
const operators: readonly ValidationOperator[] = [
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];
const styles: readonly ValidationStyle[] = ['warning', 'information'];

/** Reads a sheet's `<dataValidations>`; undefined stands for none. */
export function readValidations(xml: string | undefined): CellValidation[] {
  return xml === undefined ? [] : childrenOf(readXml(xml), 'dataValidation').map(readValidation);
}

function readValidation(element: XmlElement): CellValidation {
  const attribute = (name: string): string | undefined => element.attributes.get(name);
  const words = (title: string, message: string): { title: string; message: string } => ({
    title: attribute(title) ?? '',
    message: attribute(message) ?? '',
  });
  const formula1 = childOf(element, 'formula1')?.text;
  const formula2 = childOf(element, 'formula2')?.text;
  return {
    areas: (attribute('sqref') ?? '').split(' ').filter(area => area !== ''),
    type: types.find(type => type === attribute('type')) ?? 'none',
    operator: operators.find(operator => operator === attribute('operator')) ?? 'between',
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: isTrue(attribute('allowBlank')),
    hidesList: isTrue(attribute('showDropDown')),
    style: styles.find(style => style === attribute('errorStyle')) ?? 'stop',
    ...(isTrue(attribute('showErrorMessage')) && { error: words('errorTitle', 'error') }),
    ...(isTrue(attribute('showInputMessage')) && { prompt: words('promptTitle', 'prompt') }),
  };
}
