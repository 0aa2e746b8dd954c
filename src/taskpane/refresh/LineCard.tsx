import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, type ReactElement } from 'react';
import type { SourceChange, SourceLine, SourceOverride } from '../../usecases/refreshProposal';
import { usePaneStyles } from '../usePaneStyles';
import { formatDifference, formatMoveShare } from './formatMove';
import { LineMove } from './LineMove';
import { refreshStrings } from './refreshStrings';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, paddingTop: '6px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  difference: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** One line of the sources that differs from the model: whose, what, before, after, and from which cells. */
export const LineCard = memo(function LineCard(props: {
  readonly line: SourceChange | SourceOverride;
  readonly ticked: boolean;
  readonly tick: (ids: readonly string[], on: boolean) => void;
}): ReactElement {
  const { line, ticked, tick } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const [nameId, membersId] = [useId(), useId()];
  const { difference, share, unit } = line;
  const marks = [
    ...('kind' in line ? [refreshStrings.kinds[line.kind]] : []),
    ...(share === null ? [] : [formatMoveShare(share)]),
  ];
  return (
    <li className={styles.line}>
      <Checkbox
        aria-labelledby={`${nameId} ${membersId}`}
        checked={ticked}
        onChange={(_, { checked }) => tick([line.id], checked === true)}
      />
      <div>
        <div className={styles.head}>
          <span id={nameId} className={styles.name}>
            {line.name}
          </span>
          {difference !== 0 && <span className={styles.difference}>{formatDifference(difference, unit)}</span>}
        </div>
        <p className={shared.quiet}>
          <span id={membersId}>{membersOf(line)}</span>
          {marks.length > 0 && ` · ${marks.join(' · ')}`}
        </p>
        <LineMove line={line} />
      </div>
    </li>
  );
});

function membersOf({ organisation, service, category, year }: SourceLine): string {
  return [organisation, service, category, year].filter(part => part !== undefined).join(' · ');
}
