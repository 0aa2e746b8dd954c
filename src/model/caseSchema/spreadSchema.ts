import type { InstanceType, Schema } from '@cfworker/json-schema';
import type { Dimension } from '../../lines/dimension';
import type { Line } from '../../lines/line';
import { figureSchema } from './figureSchema';

/**
 * Says how the figures of an input may be spread over its dimensions: one for all, a list in the order of members, or by
 * a member's name, and each of these again over the dimensions that are left.
 *
 * Puts what it needs into `definitions`, where inputs of the same kind share it, and returns the reference to it.
 */
export function spreadSchema(line: Line, definitions: Record<string, Schema>): Schema {
  const figure = figureSchema(line);
  const schemaOf = (dimensions: readonly Dimension[]): Schema => {
    const [dimension, ...inner] = dimensions;
    const name = [
      figure.name,
      ...dimensions.map((each, index) => (index === 0 ? 'Per' : '') + capital(each.name)),
    ].join('');
    if (definitions[name] === undefined)
      definitions[name] =
        dimension === undefined
          ? figure.schema
          : level(figure.schema, dimension, schemaOf(inner), reference(figure.name));
    return reference(name);
  };
  schemaOf([]);
  return schemaOf(line.per);
}

function level(figure: Schema, dimension: Dimension, inner: Schema, ofFigure: Schema): Schema {
  const spread = { ...listOf(dimension, inner), ...byName(dimension, inner) };
  // A choice is checked apart, because an enumeration holds for lists and objects too.
  if (figure.enum !== undefined) return { if: { type: ['array', 'object'] }, then: spread, else: ofFigure };
  const type = [...((figure.type ?? []) as InstanceType[]), 'array' as const, 'object' as const];
  return { ...figure, type, ...spread };
}

function listOf(dimension: Dimension, inner: Schema): Schema {
  const count = dimension.members?.length;
  return { ...(count === undefined ? {} : { minItems: count, maxItems: count }), items: inner };
}

function byName(dimension: Dimension, inner: Schema): Schema {
  return dimension.members === undefined
    ? { additionalProperties: inner }
    : { properties: Object.fromEntries(dimension.members.map(member => [member, inner])), additionalProperties: false };
}

function reference(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
