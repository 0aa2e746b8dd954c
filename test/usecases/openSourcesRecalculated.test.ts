import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computeOnly } from '../../src/usecases/computeOnly';
import { j01Expected } from '../golden/j01';
import { skipWithoutLibreOffice } from '../recalculation/libreOffice';
import { readFormulas } from '../recalculation/readFormulas';
import { recalculate } from '../recalculation/recalculate';
import { changeCell } from './changeCell';
import { cellsOfName } from './openBook';
import { run, sampleFile, sampleRequest, theHost } from './sampleRun';

const COUNTY = sampleFile('hampshire-county-council.xlsx');
const BUDGET = 'Revenue budget 2011-12';

test(
  'in the saved file, with no add-in, LibreOffice moves the saving with a source cell as the engine says',
  { skip: skipWithoutLibreOffice },
  async () => {
    const host = await theHost();
    assert.ok(host.open(COUNTY.bytes, COUNTY.name).ok);
    const { sources, ...rest } = sampleRequest();
    const others = sources.filter(file => file.name !== COUNTY.name);
    const sheets = [BUDGET, 'Procured spend', 'Medium term', 'Key figures'];
    await run({ ...rest, sources: others, openSources: sheets.map(sheet => ({ kind: 'sheet', sheet })) });
    const [place] = await cellsOfName('HJW_yearly_saving');
    assert.ok(place !== undefined);

    const changed = changeCell({ name: 'model.xlsx', bytes: host.save() }, BUDGET, 9, 2, 6145);
    const saving = Number(readFormulas(await recalculate(changed.bytes)).get(`${place.sheet}!${place.cell}`));

    const engine = await computeOnly({ ...rest, sources: [changeCell(COUNTY, BUDGET, 9, 2, 6145), ...others] });
    assert.ok(engine.ok);
    const expected = engine.value.headline.find(figure => figure.id === 'yearlySaving')?.value ?? NaN;
    assert.ok(Math.abs(saving - expected) < 1e-6, `${saving} instead of ${expected}`);
    assert.ok(Math.abs(expected - j01Expected.steadyState.total) > 1);
  },
);
