import type { Issue } from '../../issue/issue';

type Problem =
  | 'file-empty'
  | 'file-not-a-workbook'
  | 'file-old-xls'
  | 'file-xlsb'
  | 'file-opendocument'
  | 'file-password'
  | 'file-other-document'
  | 'file-incomplete'
  | 'file-damaged'
  | 'file-too-large'
  | 'file-without-workbook';

const saveAs = 'Open it in Excel, choose File > Save As > Excel Workbook (.xlsx), and use the new file.';

const wording: Record<Problem, readonly [message: string, remedy: string]> = {
  'file-empty': ['The file is empty.', 'Choose the workbook again, or ask the sender for it once more.'],
  'file-not-a-workbook': ['The file is no Excel workbook (.xlsx).', saveAs],
  'file-old-xls': ['The file is in the old Excel format (.xls, Excel 97–2003), which is not read.', saveAs],
  'file-xlsb': ['The file is a binary workbook (.xlsb), which is not read.', saveAs],
  'file-opendocument': ['The file is an OpenDocument spreadsheet (.ods), which is not read.', saveAs],
  'file-password': [
    'The file is protected by a password, so nothing in it can be read.',
    'Open it in Excel, remove the password under File > Info > Protect Workbook > Encrypt with Password, and save it.',
  ],
  'file-other-document': [
    'The file is an Office document of another kind, not a workbook.',
    'Choose an Excel workbook.',
  ],
  'file-incomplete': [
    'The file is cut off: its end is missing.',
    'Copy or download it again; if it is open somewhere, save and close it there first.',
  ],
  'file-damaged': [
    'The file is damaged.',
    'Open it in Excel, which may repair it, and save it under a new name; or ask the sender for it once more.',
  ],
  'file-too-large': [
    'The file unpacks to more than can be read safely.',
    'Save a copy in Excel without pictures and unused sheets, and use that.',
  ],
  'file-without-workbook': [
    'The file holds no workbook.',
    'Open it in Excel and save it under a new name; or ask the sender for it once more.',
  ],
};

/** States why a file cannot be opened; `detail` is a further sentence about this very file. */
export function packageIssue(code: Problem, file: string, detail?: string): Issue {
  const [message, remedy] = wording[code];
  return {
    code,
    severity: 'error',
    message: detail === undefined ? message : `${message} ${detail}`,
    remedy,
    place: { file },
  };
}
