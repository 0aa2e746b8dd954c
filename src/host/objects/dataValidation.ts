import type { CellValidation, ValidationStyle } from '../../xlsx/validation';
import { HostError } from '../protocol/hostError';
import type { ObjectDefinition, Scalar } from '../protocol/hostObject';
import { readBoolean, readText, readWord } from '../protocol/readArgument';
import type { Json } from '../protocol/wire';
import { changeValidation, commonValidation } from '../book/validations';
import type { AreasModel } from './models';
import { readRule, typeNames, writeRule } from './validationRule';

type Validation = Omit<CellValidation, 'areas'>;
type Changing = { -readonly [Key in keyof Validation]: Validation[Key] };
type Fields = { readonly [key: string]: Json };

const styles: Readonly<Record<ValidationStyle, string>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

/** What may be entered in the cells of a range. Where it differs among them it reads as null. */
export const dataValidation: ObjectDefinition<AreasModel> = {
  scalars: {
    errorAlert: part(
      ({ error, style }) => ({
        showAlert: error !== undefined,
        style: styles[style],
        title: error?.title ?? '',
        message: error?.message ?? '',
      }),
      (before, value) => {
        const fields = readFields(value);
        const word = readWord(fields['style'] ?? 'Stop', Object.values(styles));
        const style = (Object.keys(styles) as ValidationStyle[]).find(one => styles[one] === word) ?? 'stop';
        const after: Changing = { ...before, style };
        delete after.error;
        if (isOn(fields['showAlert'])) after.error = readWords(fields);
        return after;
      },
    ),
    ignoreBlanks: part(
      ({ allowBlank }) => allowBlank,
      (before, value) => ({ ...before, allowBlank: readBoolean(value) }),
    ),
    prompt: part(
      ({ prompt }) => ({
        showPrompt: prompt !== undefined,
        title: prompt?.title ?? '',
        message: prompt?.message ?? '',
      }),
      (before, value) => {
        const fields = readFields(value);
        const after: Changing = { ...before };
        delete after.prompt;
        if (isOn(fields['showPrompt'])) after.prompt = readWords(fields);
        return after;
      },
    ),
    rule: part(writeRule, (before, value) => {
      const after: Changing = { ...before };
      delete after.formula1;
      delete after.formula2;
      return { ...after, ...readRule(readFields(value)) };
    }),
    type: {
      read: ({ sheet, areas }) => {
        const common = commonValidation(sheet, areas);
        return common === undefined ? 'Inconsistent' : typeNames[common.type];
      },
    },
  },
  methods: {
    clear: ({ sheet, areas }) => {
      changeValidation(sheet, areas, null);
    },
  },
};

function part(
  read: (validation: Validation) => Json,
  change: (before: Validation, value: Json) => Validation,
): Scalar<AreasModel> {
  return {
    read: ({ sheet, areas }) => {
      const common = commonValidation(sheet, areas);
      return common === undefined ? null : read(common);
    },
    write: ({ sheet, areas }, value) => changeValidation(sheet, areas, before => change(before, value)),
  };
}

function readFields(value: Json): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new HostError('InvalidArgument');
  return value as Fields;
}

/** Excel shows what it is given unless it is told not to. */
function isOn(value: Json | undefined): boolean {
  return value === undefined || value === null || readBoolean(value);
}

/** Excel takes titles of 32 signs and messages of 255. */
function readWords(fields: Fields): { title: string; message: string } {
  const title = readText(fields['title'] ?? '');
  const message = readText(fields['message'] ?? '');
  if (title.length > 32 || message.length > 255) throw new HostError('InvalidArgument');
  return { title, message };
}
