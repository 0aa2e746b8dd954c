import type { Line } from '../../lines/line';
import { each, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { basis, organisation } from '../dimensions';
import { wholeParts } from '../wholeParts';
import { netOfAll, netOfBody, staffOfAll, staffOfBody } from './baseline';
import { chargeKey } from './charges';
import { poundsPerThousand, roundingStep } from './conventions';
import {
  nucleolusValue,
  perCapitaValue,
  proportionalValue,
  separableValue,
  shapleyValue,
  standAloneCost,
} from './games';
import { blendedKey, evenShare, investmentShare } from './keys';
import { yearlySaving, yearlySavingOfBody } from './savings';

const ofSaving = (value: Line<'organisation'>) =>
  rule`if(${yearlySaving} = 0, ${evenShare}, ${value} / ${yearlySaving})`;

const shares = chapter('Shares of the yearly saving, to the pound', 'allocation');

export const savingToShare = shares.line({
  id: 'savingToShare',
  name: 'Yearly saving to share',
  unit: '£',
  per: [],
  sentence: 'The yearly saving at steady state in whole steps of the rounding.',
  rule: rule`round(${yearlySaving} * ${poundsPerThousand} / ${roundingStep}, 0) * ${roundingStep}`,
});

export const key = shares.line({
  id: 'key',
  name: 'Key',
  unit: '%',
  per: [basis, organisation],
  sentence: "The body's part under each key.",
  rule: each(basis, {
    'Net baseline': rule`if(${netOfAll} = 0, ${evenShare}, ${netOfBody} / ${netOfAll})`,
    Staff: rule`if(${staffOfAll} = 0, ${evenShare}, ${staffOfBody} / ${staffOfAll})`,
    Investment: investmentShare,
    'Blended key': blendedKey,
    'Shapley value': ofSaving(shapleyValue),
    Nucleolus: ofSaving(nucleolusValue),
    'Own budgets': ofSaving(yearlySavingOfBody),
    'Per-capita nucleolus': ofSaving(perCapitaValue),
    'Proportional nucleolus': ofSaving(proportionalValue),
    'Separable costs': ofSaving(separableValue),
    'Stand-alone cost': rule`if(${sum(standAloneCost, organisation)} = 0, ${evenShare}, ${standAloneCost} / ${sum(standAloneCost, organisation)})`,
    'Equal gain': evenShare,
    'Running cost': chargeKey,
  }),
});

export const share = wholeParts(
  shares,
  {
    id: 'share',
    name: 'Share',
    unit: '£',
    per: [basis, organisation],
    sentence: 'Each remaining step goes to the largest remainder, so that the shares add to the whole exactly.',
  },
  organisation,
  savingToShare,
  key,
  roundingStep,
);

/** The yearly saving shared by every key, to the pound. */
export const sharesChapters = [shares.chapter];
