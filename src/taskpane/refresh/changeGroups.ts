import type { RefreshProposal, SourceChange } from '../../usecases/refreshProposal';

/** The changes of a proposal as they are shown: those worth a look first, then the smaller ones; no group is empty. */
export interface ChangeGroup {
  readonly id: 'material' | 'smaller';
  readonly changes: readonly SourceChange[];
}

/** Puts the changes in groups and leaves their order as it is. */
export function changeGroups({ changes }: Pick<RefreshProposal, 'changes'>): readonly ChangeGroup[] {
  const groups: readonly ChangeGroup[] = [
    { id: 'material', changes: changes.filter(change => change.isMaterial) },
    { id: 'smaller', changes: changes.filter(change => !change.isMaterial) },
  ];
  return groups.filter(group => group.changes.length > 0);
}
