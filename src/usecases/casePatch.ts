import type { CaseDocument } from '../model/jointCase';

type Parts<Part> = Readonly<Record<string, Part | null>>;
type TextList = readonly (string | null)[];

/**
 * What makes one case document of another: the inputs and texts that differ, null for those that it has not, and
 * everything else where it differs.
 */
export interface CasePatch {
  readonly document: Omit<Partial<CaseDocument>, 'inputs' | 'origins' | 'links'>;
  readonly inputs: NonNullable<CaseDocument['inputs']>;
  readonly origins: Parts<TextList>;
  readonly links: Parts<TextList>;
}

/** Finds what differs in `wanted`. Two runs differ in few inputs, so a patch is small. */
export function patchBetween(from: CaseDocument, wanted: CaseDocument): CasePatch {
  const { inputs, origins, links, ...rest } = wanted;
  const known = new Map<string, unknown>(Object.entries(from));
  const document = Object.fromEntries(Object.entries(rest).filter(([key, part]) => !isSame(known.get(key), part)));
  return {
    document,
    inputs: Object.fromEntries(
      Object.entries(inputs ?? {}).filter(([id, spread]) => !isSame(from.inputs?.[id], spread)),
    ),
    origins: changedParts(from.origins ?? {}, origins ?? {}),
    links: changedParts(from.links ?? {}, links ?? {}),
  };
}

/** Makes the wanted document again. */
export function restoreFromPatch(from: CaseDocument, patch: CasePatch): CaseDocument {
  return {
    ...from,
    ...patch.document,
    inputs: { ...from.inputs, ...patch.inputs },
    origins: withParts(from.origins ?? {}, patch.origins),
    links: withParts(from.links ?? {}, patch.links),
  };
}

function changedParts(
  from: Readonly<Record<string, TextList>>,
  wanted: Readonly<Record<string, TextList>>,
): Parts<TextList> {
  const ids = [...new Set([...Object.keys(from), ...Object.keys(wanted)])];
  return Object.fromEntries(ids.filter(id => !isSame(from[id], wanted[id])).map(id => [id, wanted[id] ?? null]));
}

function withParts(
  from: Readonly<Record<string, TextList>>,
  patch: Parts<TextList>,
): Readonly<Record<string, TextList>> {
  const parts = Object.entries<TextList | null>({ ...from, ...patch });
  return Object.fromEntries(parts.flatMap(([id, list]) => (list === null ? [] : [[id, list]])));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
