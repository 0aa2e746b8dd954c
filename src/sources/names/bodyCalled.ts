import { findKnownBody, type Body } from './findBody';

/** Takes a code or a name for a body: a known one by any of its names and codes, else the one so named. */
export function bodyCalled(codeOrName: string): Body {
  return findKnownBody(codeOrName) ?? { code: codeOrName, name: codeOrName };
}
