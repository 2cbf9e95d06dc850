/** Names inside sentences: with the article that the language asks for, and the contractions that follow from it. */
import type { Localised } from './localised.ts';
import type { Locale } from './vocabularies.ts';

/** First words of names that take an article, by language; a name that begins otherwise (a brand, an acronym) takes none. */
const articles: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  es: {
    el:
      'banco centro colectivo comité consejo congreso consorcio departamento equipo espacio fondo foro frente gobierno ' +
      'grupo instituto ministerio movimiento núcleo observatorio organismo pilar poder programa proyecto registro ' +
      'servicio sindicato',
    la:
      'agencia alianza asamblea asociación autoridad cámara coalición comisión compañía comunidad concertación ' +
      'confederación coordinadora corporación ' +
      'cooperativa defensoría delegación dirección embajada federación fiscalía fundación gerencia iniciativa junta ' +
      'mancomunidad mesa municipalidad oficina organización plataforma policía prefectura presidencia procuraduría red ' +
      'secretaría sociedad ' +
      'superintendencia unidad universidad vicaría',
    los: 'principios regantes guardianes',
    las: 'comunidades rondas',
  },
  en: { the: 'dialogue international national peruvian regional united university voluntary working' },
};

/** Nouns that give an English name the article wherever they stand in it: "the Costaclara Water Authority". */
const englishNouns: ReadonlySet<string> = new Set(
  (
    'agency alliance association authority centre chamber command commission committee confederation congress council ' +
    'department directorate embassy federation foundation front government initiative institute ministry movement ' +
    'network office ombudsman organisation police programme project secretariat service superintendency union'
  ).split(' '),
);

function articleOf(name: string, locale: Locale): string | undefined {
  const parts = name.toLocaleLowerCase(locale).split(/[\s,()’'–-]+/);
  if (locale === 'en' && parts[0] !== 'the' && parts.some((part) => englishNouns.has(part))) return 'the';
  return Object.entries(articles[locale]).find(([, list]) => list.split(' ').includes(parts[0] ?? ''))?.[0];
}

/** A name as it stands inside a sentence: "el Ministerio del Ambiente", "the Ministry of the Environment", "Glencore". */
export function inSentence(names: Localised): Localised {
  const form = (locale: Locale): string => {
    const article = articleOf(names[locale], locale);
    return article === undefined ? names[locale] : `${article} ${names[locale]}`;
  };
  return { es: form('es'), en: form('en') };
}

/** The same for a group, which in English always takes the article. */
export function groupInSentence(names: Localised): Localised {
  const { es } = inSentence(names);
  return { es, en: /^the /i.test(names.en) ? names.en : `the ${names.en}` };
}

/** A sentence from its words: Spanish contractions made, first letter raised, full stop set once. */
export function sentence({ es, en }: Localised): Localised {
  return {
    es: finish(es.replaceAll(/\bde el (?=\S)/g, 'del ').replaceAll(/\ba el (?=\S)/g, 'al ')),
    en: finish(en),
  };
}

function finish(text: string): string {
  const [first = ''] = text;
  const raised = first.toLocaleUpperCase('es') + text.slice(first.length);
  return /[.!?…]$/.test(raised) ? raised : `${raised}.`;
}
