import type { ObjectDefinition } from '../protocol/hostObject';
import { readColor } from '../protocol/readArgument';
import { changeFormat } from '../book/cellFormats';
import { formatPart } from './formatPart';
import type { AreasModel } from './models';

/** The background of cells: one colour, or none, which reads as white. */
export const rangeFill: ObjectDefinition<AreasModel> = {
  scalars: {
    color: formatPart('fillColor', readColor, color => color ?? '#FFFFFF'),
  },
  methods: {
    clear: ({ sheet, areas }) => {
      for (const area of areas) changeFormat(sheet, area, { fillColor: null });
    },
  },
};
