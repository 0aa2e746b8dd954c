/**
 * What stands in place of a figure that is not given, in the letters that public bodies in the United Kingdom use.
 *
 * Source: Government Analysis Function, "Using symbols and shorthand" (January 2022).
 */
export const CONFIDENTIAL = '[c]';
export const NOT_APPLICABLE = '[z]';

/** What each of them means. */
export const SHORTHAND: Readonly<Record<string, string>> = {
  [CONFIDENTIAL]:
    'Confidential: withheld, because the figure of a body for a service could be worked out from it. The Cover says by which rule.',
  [NOT_APPLICABLE]: 'Not applicable: there is no such figure, such as a payback of costs that are never recovered.',
};
