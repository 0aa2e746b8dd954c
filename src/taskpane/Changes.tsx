import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { InputChange } from '../usecases/runRequest';
import { strings } from './strings';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  change: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** The inputs that differ from the run before, each with its value then and now and where it came from. */
export function Changes({ changes }: { readonly changes: readonly InputChange[] }): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  return (
    <section className={shared.section}>
      <h2 className={shared.sectionTitle}>{strings.changesTitle}</h2>
      {changes.length === 0 ? (
        <p className={shared.quiet}>{strings.noChanges}</p>
      ) : (
        <Accordion collapsible>
          <AccordionItem value="changes">
            <AccordionHeader>{strings.changed(changes.length)}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {changes.map(change => (
                  <li key={`${change.input} ${change.source}`} className={styles.change}>
                    <p className={styles.text}>{change.input}</p>
                    <p className={shared.quiet}>
                      {strings.before} {change.before} → {strings.after} {change.after}
                    </p>
                    <p className={shared.quiet}>{change.source}</p>
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </section>
  );
}
