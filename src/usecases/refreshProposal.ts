import type { Issue } from '../issue/issue';
import type { JointCase, SourceRecord } from '../model/jointCase';
import type { ChangeTotal } from '../refresh/changeTotal';
import type { Threshold } from '../refresh/materiality';
import type { SourceChange, SourceLine, SourceOverride } from '../refresh/sourceChange';
import type { SourcesRead } from './readSources';
import type { HeadlineFigure, RunRequest } from './runRequest';

export type { ChangeTotal, SourceChange, SourceLine, SourceOverride, Threshold };

/** New versions of the bodies' files to be held against the model, and the threshold from which a change is material. */
export interface RefreshRequest extends Omit<RunRequest, 'caseDocument' | 'overrides'> {
  readonly threshold?: Threshold;
}

/** A figure of the headline as it stands and with every proposed change accepted; the difference is null without both. */
export interface HeadlineEffect {
  readonly before: HeadlineFigure;
  readonly after: HeadlineFigure;
  readonly difference: number | null;
}

/**
 * What the new files would change, for people to look at before anything is written.
 *
 * `changes` are sorted: material ones first, then by size. `overrides` are lines that somebody typed over; no acceptance
 * of all or of the material ones touches them. Where nothing changes, both totals and `headline` still say what stands.
 */
export interface RefreshProposal {
  readonly changes: readonly SourceChange[];
  readonly overrides: readonly SourceOverride[];
  readonly totals: { readonly byBody: readonly ChangeTotal[]; readonly byService: readonly ChangeTotal[] };
  readonly headline: readonly HeadlineEffect[];
  readonly threshold: Threshold;
  /** The files that were read, with the fingerprints of their content. */
  readonly files: readonly SourceRecord[];
  readonly issues: readonly Issue[];
  /** What the acceptance works on; of no interest to people. */
  readonly basis: RefreshBasis;
}

/** What a proposal was worked out from. `keptText` is a fingerprint of what the workbook kept, to know it again. */
export interface RefreshBasis {
  readonly standing: JointCase;
  readonly read: SourcesRead;
  readonly keptText: string;
}

/**
 * Which changes are taken: all of them, the material ones, or those of these ids, which may name overrides too.
 * What is not taken stays as it is and comes up again with the next refresh.
 */
export type Accepted = 'all' | 'material' | readonly string[];

/** What an acceptance needs from outside: the clock, and a way to be stopped. */
export type AcceptRequest = Pick<RunRequest, 'now' | 'progress' | 'signal'>;
