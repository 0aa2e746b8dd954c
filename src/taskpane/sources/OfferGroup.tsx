import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenSourceChoice, OpenSourceOffer } from '../../usecases/openSources';
import { usePaneStyles } from '../usePaneStyles';
import { choiceKey, nameChoice } from './openChoice';
import { sourceStrings } from './sourceStrings';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  title: { padding: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  offers: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});

/** Parts of one kind, each with a box to tick. */
export function OfferGroup(props: {
  readonly title: string;
  readonly offers: readonly OpenSourceOffer[];
  readonly chosen: readonly OpenSourceChoice[];
  readonly disabled: boolean;
  readonly add: (choices: readonly OpenSourceChoice[]) => void;
  readonly remove: (choice: OpenSourceChoice) => void;
}): ReactElement | null {
  const { title, offers, chosen, disabled, add, remove } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  if (offers.length === 0) return null;
  const taken = new Set(chosen.map(choiceKey));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      <div className={styles.offers}>
        {offers.map(({ choice, sheet, isHidden }) => (
          <Checkbox
            key={choiceKey(choice)}
            checked={taken.has(choiceKey(choice))}
            disabled={disabled}
            aria-label={nameChoice(choice)}
            label={
              <>
                {'name' in choice ? choice.name : sheet}
                <span className={shared.quiet}>
                  {'name' in choice && ` ${sheet}`}
                  {isHidden && ` (${sourceStrings.hidden})`}
                </span>
              </>
            }
            onChange={(_, { checked }) => (checked === true ? add([choice]) : remove(choice))}
          />
        ))}
      </div>
    </fieldset>
  );
}
