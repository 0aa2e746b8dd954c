import type { ObjectDefinition } from '../protocol/hostObject';
import { readBoolean, readWord } from '../protocol/readArgument';
import type { AddedChart } from '../book/charts';
import { partScalar } from './addedChart';

const positions = { Bottom: 'bottom', Right: 'right', Top: 'top' } as const;

/** A chart's legend. One that is not shown has no place: it comes back at the bottom. */
export const chartLegend: ObjectDefinition<AddedChart> = {
  scalars: {
    position: partScalar(
      ({ definition }) => {
        const { legend } = definition;
        return legend === 'none' ? 'Bottom' : legend.charAt(0).toUpperCase() + legend.slice(1);
      },
      ({ definition }, value) => {
        const position = positions[readWord(value, ['Bottom', 'Right', 'Top'] as const)];
        if (definition.legend !== 'none') definition.legend = position;
      },
    ),
    visible: partScalar(
      ({ definition }) => definition.legend !== 'none',
      ({ definition }, value) => {
        const isVisible = readBoolean(value);
        if (isVisible !== (definition.legend !== 'none')) definition.legend = isVisible ? 'bottom' : 'none';
      },
    ),
  },
};
