// Functions that came after the file format was settled ([MS-XLSX] 2.2.3). A file names them with a prefix, a person
// does not.
const future = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC
  CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML
  FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR
  FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH
  IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAKEARRAY MAXIFS MINIFS MODE.MULT
  MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
  PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY
  RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT
  T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT
  VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
const futureOnSheets = new Set(['FILTER', 'SORT']);

// Texts and quoted sheet names are matched so that they are passed over.
const prefixed = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?(?!SINGLE\(|ANCHORARRAY\()(?=[A-Za-z])/gi;
const called = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])[A-Za-z][A-Za-z0-9.]*(?=\()/gu;

/**
 * Writes a formula's functions as a person reads them: `_xlfn.IFNA(A1,0)` → `IFNA(A1,0)`.
 *
 * Formulas with names of their own (LET, LAMBDA) stay as the file has them, since those names are prefixed as well.
 */
export function withoutFunctionPrefixes(formula: string): string {
  if (!formula.includes('_xlfn.') || formula.includes('_xlpm.')) return formula;
  return formula.replace(prefixed, text => (/^_xlfn/i.test(text) ? '' : text));
}

/** Writes a formula's functions as a file names them, without which Excel shows `#NAME?`: `IFNA(…)` → `_xlfn.IFNA(…)`. */
export function withFunctionPrefixes(formula: string): string {
  if (formula.includes('_xlpm.')) return formula;
  return formula.replace(called, text => {
    const name = text.toUpperCase();
    if (futureOnSheets.has(name)) return `_xlfn._xlws.${text}`;
    return future.has(name) ? `_xlfn.${text}` : text;
  });
}
