import type { CellWrite } from '../edit';
import { addPart } from '../package/editContentTypes';
import { addRelationship } from '../package/editRelationships';
import { contentTypes, relationshipTypes } from '../package/namespaces';
import { freePath, partText, requirePartText, setPartText, type PackageDraft } from '../package/packageDraft';
import { folderOf } from '../package/partPaths';
import { readRelationships } from '../package/relationships';
import { readSharedStrings } from '../reading/readSharedStrings';
import { findPart } from '../xlsxPackage';
import type { SheetContext } from './sheet/patchSheet';
import { emptyStyles } from './skeletons';
import { openStyleBook } from './styles/styleBook';

const date1904 = /<(?:[\w.-]+:)?workbookPr\s[^>]*\bdate1904\s*=\s*["'](?:1|true)/;

/** What every sheet is edited with, and how the styles that were added on the way get into the package. */
export interface SharedContext extends Omit<SheetContext, 'selected'> {
  readonly saveStyles: () => void;
}

/** Opens the styles and, when first asked for, the shared texts of a workbook for the editing of its sheets. */
export function openSheetContext(draft: PackageDraft, workbookPart: string): SharedContext {
  const related = (kind: string): string | undefined =>
    readRelationships(draft.parts, workbookPart).find(relationship => relationship.kind === kind)?.target;
  const stylesPart = related('styles');
  const stringsPart = related('sharedStrings');
  const styles = openStyleBook((stylesPart === undefined ? undefined : partText(draft, stylesPart)) ?? emptyStyles);
  let sharedStrings: readonly string[] | undefined;
  return {
    values: {
      get sharedStrings() {
        const part = stringsPart === undefined ? undefined : findPart(draft.parts, stringsPart);
        sharedStrings ??= part === undefined ? [] : readSharedStrings(part.bytes).sharedStrings;
        return sharedStrings;
      },
      date1904: date1904.test(requirePartText(draft, workbookPart)),
    },
    styleOf: (write: CellWrite) => styles.indexOf(write.baseStyle, write.format),
    saveStyles: () => {
      const text = styles.changedText();
      if (text === null) return;
      if (stylesPart !== undefined) {
        setPartText(draft, stylesPart, text);
        return;
      }
      const part = freePath(draft, `${folderOf(workbookPart)}styles`, '.xml');
      addPart(draft, part, contentTypes.styles, text);
      addRelationship(draft, workbookPart, relationshipTypes.styles, part);
    },
  };
}
