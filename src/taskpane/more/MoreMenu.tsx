import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, MenuButton } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Issue } from '../../issue/issue';
import { moreStrings } from './moreStrings';
import { PublishDialog } from './PublishDialog';
import { RestoreDialog } from './RestoreDialog';
import { saveCaseFile } from './saveCaseFile';
import { saveMappings } from './saveMappings';

/** What is wanted now and then of a model that stands: the run before, a pack for the public, its case and mappings as files. */
export function MoreMenu(props: {
  readonly disabled: boolean;
  readonly restore: () => void;
  readonly tell: (issues: readonly Issue[]) => void;
}): ReactElement {
  const { disabled, restore, tell } = props;
  const [open, setOpen] = useState<'restore' | 'publish' | null>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle" disabled={disabled}>
            {moreStrings.more}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setOpen('restore')}>{moreStrings.restore}</MenuItem>
            <MenuItem onClick={() => setOpen('publish')}>{moreStrings.publish}</MenuItem>
            <MenuItem onClick={() => void saveCaseFile().then(tell)}>{moreStrings.saveCase}</MenuItem>
            <MenuItem onClick={() => void saveMappings().then(tell)}>{moreStrings.saveMapping}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {open === 'restore' && <RestoreDialog restore={restore} close={() => setOpen(null)} />}
      {open === 'publish' && <PublishDialog close={() => setOpen(null)} />}
    </>
  );
}
