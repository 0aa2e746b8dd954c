import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // What is folded away stands as far left as everything else: the pane has no room for steps.
  button: { paddingLeft: 0, paddingRight: 0 },
  panel: { marginLeft: 0, marginRight: 0, paddingBottom: tokens.spacingVerticalM },
});

/** A part that folds away under its heading; what is in it is made only once it is open. */
export function Fold(props: {
  readonly title: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly heading?: 'h3' | 'h4';
  readonly children: () => ReactNode;
}): ReactElement {
  const { title, isOpenAtFirst = false, heading = 'h3', children } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(isOpenAtFirst);
  return (
    <Accordion
      className={styles.part}
      collapsible
      openItems={open ? ['part'] : []}
      onToggle={(_, { openItems }) => setOpen(openItems.includes('part'))}
    >
      <AccordionItem value="part">
        <AccordionHeader as={heading} button={{ className: styles.button }}>
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{open && children()}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
