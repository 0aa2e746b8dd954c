/** What issues and origins call the workbook that is open, where others have the name of a file. */
export const THIS_WORKBOOK = 'this workbook';
