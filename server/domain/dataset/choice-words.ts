/** The words that people write for the entries of the closed lists, Spanish first; the entry's own id always counts. */
import { fold } from './fold.ts';

const words: Readonly<Record<string, readonly string[]>> = {
  // sources
  document: ['documento', 'informe', 'publicación'],
  dataset: ['conjunto de datos', 'base de datos', 'datos'],
  law: ['ley', 'norma'],
  'interview-round': ['ronda de entrevistas', 'entrevistas'],
  'web-page': ['página web', 'web', 'sitio web'],
  public: ['público', 'pública'],
  restricted: ['restringido', 'restringida', 'reservado', 'reservada'],
  'chatham-house': ['regla de chatham house', 'chatham house rule'],
  // regions
  country: ['país'],
  'macro-region': ['macrorregión', 'macro región'],
  department: ['departamento', 'región'],
  province: ['provincia'],
  district: ['distrito'],
  // organisations
  government: ['gobierno', 'estado', 'entidad pública', 'institución pública'],
  'foreign-government': ['gobierno extranjero'],
  'extractive-company': ['empresa extractiva', 'empresa minera', 'minera', 'industria extractiva'],
  'civil-society': ['sociedad civil', 'ong', 'ngo', 'organización de la sociedad civil'],
  embassy: ['embajada'],
  'international-organisation': ['organismo internacional', 'organización internacional', 'international organization'],
  'private-security': ['seguridad privada', 'empresa de seguridad privada', 'empresa de seguridad'],
  academia: ['academia', 'universidad'],
  community: ['comunidad'],
  media: ['medios', 'medio de comunicación', 'medios de comunicación', 'prensa'],
  'other-company': ['otra empresa', 'empresa'],
  headquarters: ['sede', 'sede principal'],
  operation: ['operación'],
  jurisdiction: ['jurisdicción'],
  programme: ['programa', 'program'],
  unspecified: ['no especificado', 'no precisado', 'sin especificar'],
  office: ['oficina', 'sede regional'],
  subsidiary: ['filial', 'subsidiaria'],
  body: ['órgano', 'organismo', 'dependencia'],
  represents: ['representa', 'representa a'],
  // groups
  'working-group': ['grupo de trabajo'],
  initiative: ['iniciativa'],
  commission: ['comisión'],
  network: ['red'],
  secretariat: ['secretaría', 'secretaría técnica'],
  coordinator: ['coordinación', 'coordinador', 'coordinadora', 'coordina'],
  'core-member': ['grupo impulsor', 'integrante del grupo impulsor', 'miembro del grupo impulsor'],
  member: ['integrante', 'miembro'],
  observer: ['observador', 'observadora', 'observa'],
  contact: ['contacto'],
  approached: ['contactado', 'contactada', 'invitado', 'invitada'],
  informed: ['informado', 'informada'],
  consulted: ['consultado', 'consultada'],
  participates: ['participa'],
  'takes-part-in': ['participa en'],
  'modelled-on': ['sigue el modelo de', 'basado en', 'modeled on'],
  succeeds: ['sucede a', 'sucede'],
  'part-of': ['parte de', 'forma parte de'],
  // events
  meeting: ['reunión', 'sesión', 'plenaria'],
  training: ['capacitación'],
  workshop: ['taller'],
  study: ['estudio'],
  project: ['proyecto'],
  publication: ['publicación'],
  presentation: ['presentación'],
  convener: ['convocante', 'convoca'],
  organiser: ['organizador', 'organizadora', 'organiza', 'organizer'],
  speaker: ['expositor', 'expositora', 'ponente', 'expone'],
  participant: ['participante', 'asistente'],
  host: ['anfitrión', 'anfitriona', 'sede'],
  funder: ['financiador', 'financiadora', 'financia', 'donante'],
  partner: ['socio', 'socia', 'aliado', 'aliada'],
  implementer: ['ejecutor', 'ejecutora', 'implementador', 'implementadora'],
  // ties
  funds: ['financia'],
  'partners-with': ['se asocia con', 'aliado de', 'aliada de', 'trabaja con'],
  'coordinates-with': ['coordina con'],
  regulates: ['regula', 'fiscaliza', 'supervisa'],
  advises: ['asesora'],
  trains: ['capacita'],
  contracts: ['contrata'],
  'agreement-with': ['convenio con', 'convenio', 'tiene convenio con'],
  'in-conflict-with': ['en conflicto con', 'conflicto con', 'conflicto'],
  // claims
  figure: ['cifra', 'dato'],
  rule: ['regla'],
  criterion: ['criterio'],
  step: ['paso'],
  status: ['situación', 'estado'],
  tie: ['vínculo'],
  note: ['nota'],
  'not-stated': ['no indicado', 'no se indica', 'no consta'],
  // mandates
  environment: ['ambiente', 'medio ambiente', 'ambiental'],
  security: ['seguridad'],
  'human-rights': ['derechos humanos'],
  extractives: ['industrias extractivas', 'extractivas', 'minería'],
  dialogue: ['diálogo'],
  'indigenous-peoples': ['pueblos indígenas'],
  development: ['desarrollo'],
  // interviews
  recall: ['respuesta libre', 'libre', 'recuerdo'],
  roster: ['lista', 'lista leída'],
  attributable: ['atribuible'],
  'pillar-only': ['solo pilar', 'solo el pilar'],
  // bases
  documented: ['documentado', 'documentada'],
  reported: ['reportado', 'reportada', 'referido', 'referida'],
  reference: ['referencia', 'por ley'],
  assumed: ['supuesto', 'supuesta', 'asumido', 'asumida'],
};

const signs: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '≈': '~', '==': '=' };

const foldedWords = new Map(Object.entries(words).map(([value, forms]) => [value, new Set(forms.map(fold))]));

/** An entry as a Spanish reader may write it, with its id: `observador (observer)`. */
export function inSpanish(value: string): string {
  const [word] = words[value] ?? [];
  return word === undefined ? value : `${word} (${value})`;
}

/** The entry of the list that a text means, by its id or a word for it; `undefined` when it means none. */
export function chosen(values: readonly string[], text: string): string | undefined {
  const sign = signs[text] ?? text;
  if (values.includes(sign)) return sign;
  const folded = fold(text);
  return values.find((value) => fold(value) === folded) ?? values.find((value) => foldedWords.get(value)?.has(folded));
}
