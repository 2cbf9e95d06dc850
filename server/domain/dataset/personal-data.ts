/** Recognises what must not enter the graph: e-mail addresses, telephone numbers, identity numbers, columns of names. */
import { fold } from './fold.ts';

export type PersonalData = 'email' | 'telephone' | 'identity-number';

const email =
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\(arroba\)|\[arroba\]|\sarroba\s)\s?[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?\(dot\)\s?|\s?\[dot\]\s?|\spunto\s)[\p{L}\p{N}-]{1,63}){1,6}/iu;
const url = /\b(?:https?:\/\/|www\.)[^\s|]+/giu;

const separator = '[\\s.\\-·]?';
const identityWords =
  '(?:\\bD\\.?\\s?N\\.?\\s?I\\.?|documento(?: nacional)? de identidad|carn[eé]t? de extranjer[ií]a|pasaporte|passport|identity (?:card|number|document))';
const labelledIdentity = new RegExp(
  `${identityWords}[^\\p{L}\\d]{0,3}(?:n[°ºro.]*|num(?:ber|ero)?|no\\.?)?[^\\p{L}\\d]{0,3}\\d(?:${separator}\\d){6,10}(?!\\d)`,
  'iu',
);
/** Numbers of papers that may hold letters, with a few words before them: `pasaporte peruano N.° AB 123456`. */
const labelledPaper =
  /(?:\b(?:pasaportes?|passports?|c[eé]dula|carn[eé]t? de extranjer[ií]a|foreigner'?s? (?:card|id)|permiso temporal de permanencia|PTP|CPP)\b(?:[\s:.,#°º-]{0,3}\p{L}{1,12}){0,3}[\s:.,#°º-]{0,3}\p{L}{0,3}|\bC\.?\s?E\.?\s?(?:n[°º.ro]{1,3})?[\s:]{0,3}(?=\d{9}(?!\d)))[\s-]?\d(?:[\s.-]?\d){5,11}(?!\d)/iu;
/** A foreigner's card, or an older passport, without a word beside it: nine digits that begin with 00. */
const paperNumber = /(?<![\p{L}\d.,/_-])00\d{7}(?![\p{L}\d/_]|[.,-]\d)/gu;
const personalTaxNumber = /(?<![\d.,-])10\d{9}(?![\d.,-]?\d)/u;

const telephoneWords =
  '(?:tel(?:[eé]f(?:ono)?s?|f)?|cel(?:ular)?(?:es)?|m[oó]vil|fono|phone|mobile|whats?app|wsp|fax|ll[aá]mar? al)';
const labelledTelephone = new RegExp(
  `\\b${telephoneWords}\\b(?: fijo| m[oó]vil)?[\\s.:#°º(+-]{0,5}(?:n[°ºro.]{1,3}\\s?)?\\(?\\+?\\d(?:[\\s.()\\-/]{0,2}\\d){5,13}(?!\\d)`,
  'iu',
);
/** Addresses that are a telephone number: chat links and `tel:`. */
const telephoneLink = /(?:\bwa\.me\/|\bwhatsapp\.com\/send\/?\?(?:[^\s&]*&)*phone=|\btel:)\+?\d{6,}/iu;
const international = /(?<![\p{L}\d])(?:\+|00)[1-9]\d{0,2}(?:[\s.\-()]{0,2}\d){6,12}(?!\d)/u;
/** Groups of a mobile number as people write them: 3-3-3, with or without brackets, or evenly spaced 3-2-2-2, 2-3-4, 1-4-4, 1-3-5, 3-4-2. */
const mobile =
  /(?<![\p{L}\d.,/-])(?:\(?51\)?[\s.-]{0,2})?(?:\(9\d{2}\)\s?\d{3}[\s.-]?\d{3}|9\d{2}(?:[\s.-]?|\s-\s)\d{3}(?:[\s.-]?|\s-\s)\d{3}|9\d{2}([\s.-])\d{2}\1\d{2}\1\d{2}|9\d([\s.-])\d{3}\2\d{4}|9([\s.-])(?:\d{4}\3\d{4}|\d{3}\3\d{5})|9\d{2}([\s.-])\d{4}\4\d{2})(?![\d/]|[.,-]\d)/gu;
const landline =
  /(?<![\p{L}\d.,/])(?:\(0\d{1,2}\)\s?[-.]?\s?|0\d{1,2}(?:[\s.\-/]|\s-\s)|0(?=[1-8]\d{7}(?!\d))\d{1,2})(?:\d{3}[\s.-]?\d{4}|\d{2}[\s.-]?\d{4}|\d{3}[\s.-]?\d{3}|\d{2}[\s.-]\d{2}[\s.-]\d{2})(?![\d/]|[.,-]\d)/u;
/** A number of Lima without its area code: seven digits, the first from 2 to 7. */
const sevenDigits = /(?<![\p{L}\d.,/_-])[2-7]\d{2}(?:[\s-]?)\d{4}(?!\d|[\s.,/-]?\d|[-/_]?\p{L})/gu;

/** A DNI, alone or with its check digit (`45678912-3`). */
const eightDigits = /(?<![\p{L}\d.,/_-])\d{8}(?:-\d(?![\p{L}\d/_-]|[.,]\d))?(?![\p{L}\d/_]|[.,-]\d)/gu;
/** What stands before a number that counts or cites something. */
const figureBefore =
  /(?:US\$|S\/\.?|[$€<>=~≈±]|USD|PEN|EUR|\b(?:ley|expediente|exp|ubigeo|isbn|issn|RUC|decreto|resoluci[oó]n|ISO|norma|oficio|carta|informe|memorando|acta|c[oó]digo|code|folio|partida|registro|record|id|pp?|p[aá]ginas?|pages?|arts?|art[ií]culos?|articles?|filas?|rows?|l[ií]neas?|lines?|poblaci[oó]n|population|total(?: of| de)?|montos?|amount|presupuesto|budget|inversi[oó]n|investment|m[aá]s de|menos de|over|about|unos|unas|casi|cerca de|aprox(?:imadamente)?))[\s.:]*(?:n[°º.ro]*\s*)?(?:de\s|of\s)?$/iu;
/** What stands after a number that counts something. */
const figureAfter =
  /^\s*(?:de\s|of\s)?(?:%|\p{Sc}|US\$|USD|PEN|d[oó]lares|dollars|euros|soles|millones|million|mil\b|personas|people|pobladores|habitantes|inhabitants|familias|families|hogares|households|ha\b|has\b|hect[aá]reas|hectares|toneladas|tonnes|tons|libras|onzas|t\b|m[23²³]|km|kg|metros|met(?:er|re)s|trabajadores|workers|votos|votes|firmas|registros|records)/iu;

/** Seven digits that are a round number, or the number and year of a document (`234-2019`). */
function isRoundOrOfYear(digits: string): boolean {
  return digits.endsWith('000') || /^\d{3}[\s-](?:19|20)\d{2}$/.test(digits);
}

function isDay(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}

function standsAlone(text: string, pattern: RegExp, excuse: (digits: string) => boolean): boolean {
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (!figureBefore.test(before) && !figureAfter.test(after) && !excuse(match[0])) return true;
  }
  return false;
}

/** Dates and spans of years, which are written like telephone numbers. */
const dates =
  /(?<!\d)(?:\d{1,2}([-/. ])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}([-/])\d{1,2}(?:\2\d{1,2})?|(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2})(?!\d)/gu;

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** Whether digits with nothing beside them are what a text is for. */
type Use = 'text' | 'figure';

function personalDataIn(text: string, use: Use): PersonalData | undefined {
  if (email.test(text)) return 'email';
  if (telephoneLink.test(text)) return 'telephone';
  const rest = text.replace(url, ' ');
  if (!/\d(?:\D*\d){5}/u.test(rest)) return undefined;
  if (labelledIdentity.test(rest) || personalTaxNumber.test(rest)) return 'identity-number';
  const undated = rest.replace(dates, ' ; ');
  if (labelledPaper.test(undated) || standsAlone(rest, paperNumber, () => false)) return 'identity-number';
  if (labelledTelephone.test(undated) || international.test(undated) || landline.test(undated)) return 'telephone';
  if (standsAlone(undated, mobile, () => false)) return 'telephone';
  if (standsAlone(rest, eightDigits, isDay)) return 'identity-number';
  if (use === 'text' && standsAlone(undated, sevenDigits, isRoundOrOfYear)) return 'telephone';
  return undefined;
}

/** What personal data a text holds, also inside longer notes; `undefined` when it holds none that can be recognised. */
export function personalData(raw: string): PersonalData | undefined {
  return personalDataIn(plain(raw), 'text');
}

/** The same for the address of a web page, in which any digits may stand. */
export function personalDataInAddress(raw: string): PersonalData | undefined {
  const text = plain(raw);
  if (email.test(text)) return 'email';
  if (labelledIdentity.test(text)) return 'identity-number';
  const telephone = [telephoneLink, labelledTelephone, international].some((pattern) => pattern.test(text));
  return telephone ? 'telephone' : undefined;
}

/** A number and nothing else, perhaps grouped or a percentage; a telephone number with its area code begins with 0. */
const bareFigure = /^[-+]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:[., ]\d{3})+)(?:[.,]\d+)?\s?%?$/;

/** The same for a cell that holds a figure: bare digits are what it is for, so only what is more than a number is judged. */
export function personalDataInFigure(raw: string): PersonalData | undefined {
  const text = plain(raw).trim();
  return personalDataInAddress(text) ?? (bareFigure.test(text) ? undefined : personalDataIn(text, 'figure'));
}

const personalHeaders = [
  /^(?:nombres?)?(?:de|del|dela|dellos)?(?:persona|contacto|contact|entrevistad[oa]s?|informantes?|interviewees?|informants?|respondents?|representantes?|responsables?)/,
  /^(?:contact|person|interviewee|respondent)?(?:s)?(?:first|last|full|middle|family|given)name/,
  /^(?:person|persons|personname|contactperson|surname|apellidos?|apellidopaterno|apellidomaterno|nombres|nombrecompleto|nombre(?:s)?y?apellidos?|nombreyapellidos?|nombrepila|nombredepila)$/,
  /(?:telefono|telefonos|telf|phone|celular|movil|mobile|whatsapp|fax|anexo)/,
  /(?:correo|email|mail$)/,
  /^(?:(?:n|nro|num|numero)?(?:de)?dni|dnino|documentodeidentidad|identitynumber|nationalid|passport|pasaporte|carnet|carnedeextranjeria|domicilio|homeaddress|fechadenacimiento|birthdate|dateofbirth)$/,
];

/** Whether a header names a column of personal names, addresses or numbers. */
export function isPersonalHeader(header: string): boolean {
  const folded = fold(header);
  return personalHeaders.some((pattern) => pattern.test(folded));
}
