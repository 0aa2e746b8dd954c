import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewChoices, SourceMapping } from '../../usecases/reviewSources';
import { Fold } from '../Fold';
import { usePaneStyles } from '../usePaneStyles';
import { BodyField } from './BodyField';
import { ControlTotals } from './ControlTotals';
import { correctBody, correctMapping, type CorrectionChange, type CorrectionPlace } from './correctMapping';
import { Ignored } from './Ignored';
import { LineList } from './LineList';
import { linesToLookAt } from './linesOfMapping';
import { reviewStrings } from './reviewStrings';
import { TableReview } from './TableReview';

const useStyles = makeStyles({
  tables: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What a mapping says: whose the source is, what wants a look first, then everything else, folded. */
export function MappingReview(props: {
  readonly mapping: SourceMapping;
  readonly choices: ReviewChoices;
  readonly correct: (mapping: SourceMapping) => void;
  readonly save: (mapping: SourceMapping) => void;
}): ReactElement {
  const { mapping, choices, correct, save } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const { tables, controls, ignored } = mapping;
  const toLookAt = linesToLookAt(mapping);
  const lines = {
    mapping,
    choices,
    correct: (place: CorrectionPlace, change: CorrectionChange) => correct(correctMapping(mapping, place, change)),
  };
  return (
    <>
      <BodyField mapping={mapping} choices={choices} correct={body => correct(correctBody(mapping, body))} />
      {toLookAt.length === 0 ? (
        <p className={shared.quiet}>{reviewStrings.allSure}</p>
      ) : (
        <Fold title={reviewStrings.toLookAt(toLookAt.length)} isOpenAtFirst>
          {() => <LineList lines={toLookAt} isAlone {...lines} />}
        </Fold>
      )}
      <div>
        <h4 className={styles.tables}>{reviewStrings.tables}</h4>
        {tables.map((table, index) => (
          <TableReview key={`${table.sheet} ${table.range}`} index={index} {...lines} />
        ))}
      </div>
      <ControlTotals controls={controls} />
      <Ignored ignored={ignored} />
      <div>
        <Button size="small" onClick={() => save(mapping)}>
          {reviewStrings.save}
        </Button>
      </div>
    </>
  );
}
