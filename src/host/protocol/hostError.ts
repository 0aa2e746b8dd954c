/** The codes of failures that the host answers with, as Excel's own, and the HTTP status that goes with each. */
const statusOfCode = {
  AccessDenied: 403,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
} as const;

export type HostErrorCode = keyof typeof statusOfCode;

/** Excel's own words for the codes that need no more. */
const messageOfCode: Record<HostErrorCode, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
};

/** Stops a batch at one action; `code` is what the add-in sees as `OfficeExtension.Error.code`. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly status: number;

  constructor(code: HostErrorCode, message: string = messageOfCode[code]) {
    super(message);
    this.code = code;
    this.status = statusOfCode[code];
  }
}

/** Says that the host has no such member (`Range.sort`); the interpreter records it. */
export class MissingMember extends HostError {
  readonly member: string;

  constructor(member: string) {
    super('NotImplemented', `The embedded workbook host does not implement ${member}.`);
    this.member = member;
  }
}
