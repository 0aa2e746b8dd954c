/** A code that an official list gives a body, with the list and the time it holds for. */
export interface BodyCode {
  readonly code: string;
  readonly list: string;
}

/**
 * A public body that is known by several names and codes.
 *
 * `code` is the short code used throughout the model. `names` may stand anywhere in a text; `listNames` are short
 * names that mean this body only when they are all that a cell holds, as in a list of authorities.
 */
export interface KnownBody {
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly listNames: readonly string[];
  readonly codes: readonly BodyCode[];
}

const eCodes =
  'E-code, Department for Communities and Local Government, Revenue Outturn 2011-12 (revised November 2013)';
const laterECodes = 'E-code, Department for Communities and Local Government, Revenue Outturn from 2012-13';
const onsCodes = 'Office for National Statistics, Register of Geographic Codes';

/**
 * Lists the bodies of the Hampshire partnership with every name and code under which public workbooks carry them.
 *
 * As at November 2013 with later names added. Sources: Joint Working in Hampshire, A Strategic Case (September 2011),
 * which itself writes HFRS beside HFRA and HC beside HPA; DCLG Revenue Outturn returns; the Police Reform and Social
 * Responsibility Act 2011, by which commissioners took the place of police authorities on 22 November 2012. A body
 * that is not listed works under its own name.
 */
export const knownBodies: readonly KnownBody[] = [
  {
    code: 'HCC',
    name: 'Hampshire County Council',
    names: ['Hampshire County Council', 'Hampshire CC', 'HCC'],
    listNames: ['Hampshire', 'Hampshire County'],
    codes: [
      { code: 'E1721', list: eCodes },
      { code: 'E10000014', list: onsCodes },
    ],
  },
  {
    code: 'HC',
    name: 'Hampshire Constabulary',
    names: [
      'Hampshire Constabulary',
      'Hampshire and Isle of Wight Constabulary',
      'Hampshire Police Authority',
      'Hampshire Police and Crime Commissioner',
      'Hampshire Police and Crime Commissioner and Chief Constable',
      'Police and Crime Commissioner for Hampshire and Isle of Wight',
      'Police and Crime Commissioner for Hampshire',
      'Hampshire PCC',
      'Hampshire Police',
      'HPA',
    ],
    listNames: ['HC'],
    codes: [
      { code: 'E6052', list: eCodes },
      { code: 'E7052', list: laterECodes },
      { code: 'E23000030', list: onsCodes },
    ],
  },
  {
    code: 'HFRA',
    name: 'Hampshire Fire and Rescue Authority',
    names: [
      'Hampshire Fire and Rescue Authority',
      'Hampshire Fire and Rescue Service',
      'Hampshire Fire and Rescue',
      'Hampshire Combined Fire Authority',
      'Hampshire Combined Fire and Rescue Authority',
      'Hampshire Fire Authority',
      'Hampshire and Isle of Wight Fire and Rescue Authority',
      'Hampshire and Isle of Wight Fire and Rescue Service',
      'HFRA',
      'HFRS',
      'HIWFRA',
      'HIWFRS',
    ],
    listNames: ['Hampshire Fire'],
    codes: [
      { code: 'E6117', list: eCodes },
      { code: 'E31000017', list: onsCodes },
      { code: 'E31000048', list: onsCodes },
    ],
  },
];
