import metadata from '../functions.json';

/** An example of a function: a formula, and what it shows where the function's comment says so. */
export interface FunctionExample {
  readonly formula: string;
  readonly answer: string | null;
}

/** A parameter as its function's comment describes it. */
export interface DescribedParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
}

/** A worksheet function as its comment describes it, which is what Excel shows while a formula is typed. */
export interface DescribedFunction {
  readonly id: string;
  readonly sentence: string;
  readonly parameters: readonly DescribedParameter[];
  readonly example: FunctionExample;
}

/** Functions of one kind, with what is true of all of them. */
export interface FunctionChapter {
  readonly title: string;
  readonly introduction: string;
  readonly functions: readonly DescribedFunction[];
}

type Metadata = (typeof metadata.functions)[number];

/** All worksheet functions, in the order in which they are written, as the guide and the sheet of examples show them. */
export const functionChapters: readonly FunctionChapter[] = [
  {
    title: 'Reading the model',
    introduction:
      'They show the results of the model in this workbook, wherever they stand, and follow it by themselves when it is run again or an assumption is edited. Before the first run they show #N/A with "Run the model first". Savings, costs and net benefits are as estimated, so that the first two leave the third; headlines are with optimism bias.',
    functions: metadata.functions.filter(readsModel).map(describe),
  },
  {
    title: 'Calculators',
    introduction: 'They depend on their arguments alone.',
    functions: metadata.functions.filter(each => !readsModel(each)).map(describe),
  },
];

/** Readers of the model stream; calculators answer once. */
function readsModel(each: Metadata): boolean {
  return 'options' in each;
}

function describe({ id, description, parameters }: Metadata): DescribedFunction {
  const [sentence = '', example = ''] = description.split(' Example: ');
  const [formula = '', answer = null] = example.split(' → ');
  return {
    id,
    sentence,
    parameters: parameters.map(parameter => ({
      name: parameter.name,
      description: parameter.description,
      isOptional: 'optional' in parameter,
    })),
    example: { formula, answer },
  };
}
