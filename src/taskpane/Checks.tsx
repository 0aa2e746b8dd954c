import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckResult } from '../usecases/runRequest';
import { strings } from './strings';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  check: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  sign: { flexShrink: 0, fontWeight: tokens.fontWeightBold },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  label: { margin: 0 },
});

/** The model's checks: one line that says whether all hold, and the list behind it, open when one does not. */
export function Checks({ checks }: { readonly checks: readonly CheckResult[] }): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const failed = checks.filter(check => !check.passed);
  const summary =
    failed.length === 0 ? strings.checksAllPass(checks.length) : strings.checksFail(failed.length, checks.length);
  const listed = [...failed, ...checks.filter(check => check.passed)];
  return (
    <section className={shared.section}>
      <h2 className={shared.sectionTitle}>{strings.checksTitle}</h2>
      <Accordion collapsible key={summary} defaultOpenItems={failed.length > 0 ? ['checks'] : []}>
        <AccordionItem value="checks">
          <AccordionHeader className={failed.length === 0 ? styles.passed : styles.failed}>{summary}</AccordionHeader>
          <AccordionPanel>
            <ul className={styles.list}>
              {listed.map(check => (
                <li key={check.id} className={styles.check}>
                  <CheckSign passed={check.passed} />
                  <div>
                    <p className={styles.label}>{check.label}</p>
                    {!check.passed && <p className={shared.quiet}>{check.detail}</p>}
                  </div>
                </li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}

// The sign is for the eye; the words beside it are for those who listen. Colour alone never tells.
function CheckSign({ passed }: { readonly passed: boolean }): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.sign, passed ? styles.passed : styles.failed)}>
      <span aria-hidden>{passed ? '✓' : '✗'}</span>
      <span className={shared.hidden}>{passed ? strings.checkPassed : strings.checkFailed}</span>
    </span>
  );
}
