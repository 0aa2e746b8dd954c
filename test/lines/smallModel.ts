import { Decimal } from '../../src/engine/decimal';
import { bind } from '../../src/lines/binding';
import type { Binding } from '../../src/lines/binding';
import { dimension } from '../../src/lines/dimension';
import { evaluate } from '../../src/lines/evaluate';
import type { Evaluation } from '../../src/lines/evaluate';
import { chapter } from '../../src/lines/line';
import type { ChapterBuilder } from '../../src/lines/line';
import { buildModel } from '../../src/lines/model';

export const shop = dimension('shop', 'Shop', 'down');
export const fruit = dimension('fruit', 'Fruit', 'down');
export const month = dimension('month', 'Month', 'across');

export const members = { shop: ['North', 'South'], fruit: ['Apple', 'Pear'], month: ['Jan', 'Feb', 'Mar'] };

/** Opens a chapter of a toy model: fruit sold by shop and month. */
export function toyChapter(): ChapterBuilder {
  return chapter('Sales', 'sales');
}

/** Binds the chapters to the toy members. */
export function bindToy(...chapters: readonly ChapterBuilder[]): Binding {
  return bind(buildModel(chapters.map(each => each.chapter)), members);
}

/** Evaluates the toy model with figures by line id. */
export function evaluateToy(binding: Binding, figures: Record<string, readonly number[]>): Evaluation {
  return evaluate(
    binding,
    new Map(Object.entries(figures).map(([id, list]) => [id, list.map(figure => new Decimal(figure))])),
  );
}
