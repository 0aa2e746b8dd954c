import { setUpPage } from '../book/page';
import type { ObjectDefinition } from '../protocol/hostObject';
import { objectOf, type SheetModel } from './models';
import { readRange } from './rangeModel';

/**
 * Where pages end on paper by the add-in's wish: `add` takes the range below the break.
 * Breaks that the file brought are not read, and stay in it until others take their place.
 */
export const horizontalPageBreaks: ObjectDefinition<SheetModel> = {
  finders: {
    add: (model, [range]) => {
      const { row } = readRange(model.book, model.sheet, range).area;
      const known = model.sheet.page?.rowBreaks ?? [];
      setUpPage(model.sheet, { rowBreaks: [...new Set([...known, row])].sort((one, other) => one - other) });
      return objectOf('PageBreak', model);
    },
  },
  methods: {
    removePageBreaks: ({ sheet }) => {
      setUpPage(sheet, { rowBreaks: [] });
    },
  },
};

/** One end of a page; nothing of it can be asked. */
export const pageBreak: ObjectDefinition<SheetModel> = {};
