import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SourceChange, SourceOverride } from '../../usecases/refreshProposal';
import { usePaneStyles } from '../usePaneStyles';
import { formatFigure } from './formatMove';
import { refreshStrings } from './refreshStrings';

const useStyles = makeStyles({
  figures: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  place: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** The figures of a line before and after and the cells that they stand in; of one typed over, also what the sheet says. */
export function LineMove({ line }: { readonly line: SourceChange | SourceOverride }): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { before, after, unit, placeBefore, placeAfter } = line;
  const isMoved = placeBefore !== null && placeBefore !== placeAfter;
  return (
    <>
      {'standing' in line ? (
        <p className={styles.figures}>{overrideWords(line)}</p>
      ) : (
        <p className={styles.figures}>
          <span className={shared.hidden}>{refreshStrings.then} </span>
          {formatFigure(before, unit)} <span aria-hidden>→</span>
          <span className={shared.hidden}> {refreshStrings.to} </span> {formatFigure(after, unit)}
          {line.kind === 'gone' && `, ${refreshStrings.goneNote}`}
        </p>
      )}
      {placeAfter !== null && <p className={styles.place}>{placeAfter}</p>}
      {isMoved && (
        <p className={styles.place}>
          {refreshStrings.then} {placeBefore}
        </p>
      )}
    </>
  );
}

function overrideWords({ standing, before, after, unit }: SourceOverride): string {
  const onSheet = `${refreshStrings.onSheet} ${formatFigure(standing, unit)}`;
  if (before === after) return `${onSheet}. ${refreshStrings.sourceStill} ${formatFigure(after, unit)}.`;
  return `${onSheet}; ${refreshStrings.sourceSaid} ${formatFigure(before, unit)} ${refreshStrings.sourceSays} ${formatFigure(after, unit)}.`;
}
