/** Makes the answer of a function whose figure is not there: the cell shows `#N/A` with this message. */
export function notAvailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}
