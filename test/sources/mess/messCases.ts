import { titleRows } from './case01TitleRows';
import { coverAndLookupSheets } from './case02CoverAndLookupSheets';
import { measureInTitleOnly } from './case03MeasureInTitleOnly';
import { spacerColumns } from './case04SpacerColumns';
import { blankRowUnderHeader } from './case05BlankRowUnderHeader';
import { hiddenColumns } from './case06HiddenColumns';
import { hiddenSheets } from './case07HiddenSheets';
import { helperRows } from './case08HelperRows';
import { mergedForm } from './case09MergedForm';
import { unitsInText } from './case10UnitsInText';
import { dashText } from './case11DashText';
import { footers } from './case12Footers';
import { subtotalColumns } from './case13SubtotalColumns';
import { negativeIncome } from './case14NegativeIncome';
import { renamedBody } from './case15RenamedBody';
import { newKeyColumn } from './case16NewKeyColumn';
import { estimateSuffix } from './case17EstimateSuffix';
import { textFlag } from './case18TextFlag';
import { decimalsInThousands } from './case19DecimalsInThousands';
import { trailingSpaces } from './case20TrailingSpaces';
import { unsortedRows } from './case21UnsortedRows';
import { oldFormatAndJunkNames } from './case22OldFormatAndJunkNames';
import { mergedHeader } from './case23MergedHeader';
import { twoRowHeader } from './case24TwoRowHeader';
import { dashAndMinusCharacters } from './case25DashAndMinusCharacters';
import { formulaText } from './case26FormulaText';
import { composedLetters } from './case27ComposedLetters';
import { millionsOfBlanks } from './case28MillionsOfBlanks';
import { renamedDocument } from './case29RenamedDocument';
import { signsInText } from './case30SignsInText';
import { scalesInText } from './case31ScalesInText';
import { marksForNought } from './case32MarksForNought';
import { numbersAsText } from './case33NumbersAsText';
import { yearSpellings } from './case34YearSpellings';
import { severalBudgets } from './case35SeveralBudgets';
import { staffMeasures } from './case36StaffMeasures';
import { subtotalsWithin } from './case37SubtotalsWithin';
import { hierarchy } from './case38Hierarchy';
import { subjectiveMatrix } from './case39SubjectiveMatrix';
import { serviceCrosswalk } from './case40ServiceCrosswalk';
import { ledgerExtract } from './case41LedgerExtract';
import { rechargesWithin } from './case42RechargesWithin';
import { footnoteMarkers } from './case43FootnoteMarkers';
import { filteredRows } from './case44FilteredRows';
import { sheetPerDirectorate } from './case45SheetPerDirectorate';
import { brokenFormulas } from './case46BrokenFormulas';
import { duplicates } from './case47Duplicates';
import { varianceColumns } from './case48VarianceColumns';
import { blankLabels } from './case49BlankLabels';
import { protectedSheets } from './case50ProtectedSheets';
import { typedTotal } from './case51TypedTotal';
import type { MessCase } from './messCase';

/** Every kind of mess that source workbooks come in, in the order of their numbers. */
export const messCases: readonly MessCase[] = [
  titleRows,
  coverAndLookupSheets,
  measureInTitleOnly,
  spacerColumns,
  blankRowUnderHeader,
  hiddenColumns,
  hiddenSheets,
  helperRows,
  mergedForm,
  unitsInText,
  dashText,
  footers,
  subtotalColumns,
  negativeIncome,
  renamedBody,
  newKeyColumn,
  estimateSuffix,
  textFlag,
  decimalsInThousands,
  trailingSpaces,
  unsortedRows,
  oldFormatAndJunkNames,
  mergedHeader,
  twoRowHeader,
  dashAndMinusCharacters,
  formulaText,
  composedLetters,
  millionsOfBlanks,
  renamedDocument,
  signsInText,
  scalesInText,
  marksForNought,
  numbersAsText,
  yearSpellings,
  severalBudgets,
  staffMeasures,
  subtotalsWithin,
  hierarchy,
  subjectiveMatrix,
  serviceCrosswalk,
  ledgerExtract,
  rechargesWithin,
  footnoteMarkers,
  filteredRows,
  sheetPerDirectorate,
  brokenFormulas,
  duplicates,
  varianceColumns,
  blankLabels,
  protectedSheets,
  typedTotal,
];
