/** The words around every saved picture: notices, time, sources, workspace and day. */
import type { Figure, FigureSource } from '#domain/figure/figure.ts';
import { figurePalettes } from '#domain/figure/figure-palette.ts';
import type { SourceItem } from '#domain/views/record-view.ts';
import type { WithheldView } from '#domain/views/withheld-view.ts';
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { withheldWords } from '../components/withheld-words.ts';
import { formatDate } from '../components/format-date.ts';
import { formatList } from '../components/format-number.ts';
import { hasOwnShort, titleOf } from '../components/source-title.tsx';
import { textIn, type Text } from '../i18n/use-text.ts';
import { dayOf } from './file-name.ts';
import type { PictureChoice } from './picture-choice.ts';

/** What is known of place and time when a picture is saved. */
export interface SavingContext {
  readonly workspace: WorkspaceView;
  readonly sources: ReadonlyMap<string, SourceItem>;
  /** `latest` or a date. */
  readonly at: string;
  /** How often the record has changed. */
  readonly revision: number;
  readonly now: Date;
  /** For whom it is shown and what that audience does not see; undefined for the team itself. */
  readonly withheld: WithheldView | undefined;
}

/** The asked time in words. */
export function timeWords({ t, lang }: Text, at: string): string {
  return at === 'latest' ? t('saving.atLatest') : t('saving.atDate', { date: formatDate(at, lang) });
}

/** How many of what is shown rest on each source: the most first. */
export function citedSources(
  counts: ReadonlyMap<string, number>,
  { sources }: SavingContext,
  text: Text,
  unit: 'saving.usedByLines' | 'saving.usedByCells',
): FigureSource[] {
  const { t, say, lang } = text;
  const cited = [...counts].map(([id, count]) => {
    const source = sources.get(id);
    const short = source ? say(source.short) : id;
    const title = source ? titleOf(source, lang).text : '';
    const parts = [
      title === '' ? short : hasOwnShort(short, title) ? `${short}: ${title}` : title,
      ...(source?.unverified === true ? [t('components.unverified')] : []),
      t(unit, { count }),
    ];
    return { id, count, short, text: parts.join(' · ') };
  });
  return cited
    .sort((a, b) => b.count - a.count || a.short.localeCompare(b.short, lang) || (a.id < b.id ? -1 : 1))
    .map(({ id, text: words }) => ({ id, text: words }));
}

/** For whom a picture is, and how much is withheld, as the band on screen says it. */
function audienceNotice(withheld: WithheldView, text: Text): string {
  const { t, lang } = text;
  const kinds = withheldWords(withheld, text);
  const what =
    kinds.length === 0
      ? t('audience.nothingWithheld')
      : `${t('audience.withheld', { list: formatList(kinds, lang) })}.`;
  return `${t(`audience.shownTo.${withheld.audience}`)} ${what}`;
}

/** The parts of a figure that do not depend on what is drawn. */
export function figureFrame(
  { lang, colours }: PictureChoice,
  { workspace, revision, now, withheld }: SavingContext,
): Pick<Figure, 'lang' | 'palette' | 'notices' | 'sourcesTitle' | 'noSources' | 'footer'> {
  const text = textIn(lang);
  const { t, say } = text;
  return {
    lang,
    palette: figurePalettes[colours],
    notices: [
      ...(workspace.fictional ? [`${say(workspace.title)}. ${t('shell.fictionalBanner')}`] : []),
      ...(withheld ? [audienceNotice(withheld, text)] : []),
    ],
    sourcesTitle: t('saving.sources'),
    noSources: t('saving.noSources'),
    footer: t('saving.footer', {
      workspace: say(workspace.title),
      revision,
      date: formatDate(dayOf(now), lang),
    }),
  };
}
