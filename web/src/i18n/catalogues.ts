/** All texts of the page by language; Spanish gives the keys. */
import { about as aboutEn } from './en/about.ts';
import { audience as audienceEn } from './en/audience.ts';
import { commands as commandsEn } from './en/commands.ts';
import { compare as compareEn } from './en/compare.ts';
import { connections as connectionsEn } from './en/connections.ts';
import { components as componentsEn } from './en/components.ts';
import { dossier as dossierEn } from './en/dossier.ts';
import { editing as editingEn } from './en/editing.ts';
import { formWords as formWordsEn } from './en/form-words.ts';
import { gaps as gapsEn } from './en/gaps.ts';
import { groupWords as groupWordsEn } from './en/group-words.ts';
import { groups as groupsEn } from './en/groups.ts';
import { history as historyEn } from './en/history.ts';
import { measures as measuresEn } from './en/measures.ts';
import { methods as methodsEn } from './en/methods.ts';
import { network as networkEn } from './en/network.ts';
import { overview as overviewEn } from './en/overview.ts';
import { records as recordsEn } from './en/records.ts';
import { regionSaid as regionSaidEn } from './en/region-said.ts';
import { regions as regionsEn } from './en/regions.ts';
import { saving as savingEn } from './en/saving.ts';
import { shell as shellEn } from './en/shell.ts';
import { tour as tourEn } from './en/tour.ts';
import { views as viewsEn } from './en/views.ts';
import { workspaces as workspacesEn } from './en/workspaces.ts';
import { writing as writingEn } from './en/writing.ts';
import { judgements as judgementsEn } from './en/judgements.ts';
import { recordWords as recordWordsEn } from './en/record-words.ts';
import { vocabulary as vocabularyEn } from './en/vocabulary.ts';
import { about } from './es/about.ts';
import { audience } from './es/audience.ts';
import { commands } from './es/commands.ts';
import { compare } from './es/compare.ts';
import { connections } from './es/connections.ts';
import { components } from './es/components.ts';
import { dossier } from './es/dossier.ts';
import { editing } from './es/editing.ts';
import { formWords } from './es/form-words.ts';
import { gaps } from './es/gaps.ts';
import { groupWords } from './es/group-words.ts';
import { groups } from './es/groups.ts';
import { history } from './es/history.ts';
import { measures } from './es/measures.ts';
import { methods } from './es/methods.ts';
import { network } from './es/network.ts';
import { overview } from './es/overview.ts';
import { records } from './es/records.ts';
import { regionSaid } from './es/region-said.ts';
import { regions } from './es/regions.ts';
import { saving } from './es/saving.ts';
import { shell } from './es/shell.ts';
import { tour } from './es/tour.ts';
import { views } from './es/views.ts';
import { workspaces } from './es/workspaces.ts';
import { writing } from './es/writing.ts';
import { judgements } from './es/judgements.ts';
import { recordWords } from './es/record-words.ts';
import { vocabulary } from './es/vocabulary.ts';
import type { Shape } from './shape.ts';

const es = {
  about,
  audience,
  commands,
  compare,
  components,
  connections,
  dossier,
  editing,
  gaps,
  groups,
  history,
  measures,
  methods,
  network,
  overview,
  records,
  regionSaid,
  regions,
  saving,
  shell,
  tour,
  views,
  workspaces,
  writing,
};
export type Texts = typeof es;

const en: Shape<Texts> = {
  about: aboutEn,
  audience: audienceEn,
  commands: commandsEn,
  compare: compareEn,
  components: componentsEn,
  connections: connectionsEn,
  dossier: dossierEn,
  editing: editingEn,
  gaps: gapsEn,
  groups: groupsEn,
  history: historyEn,
  measures: measuresEn,
  methods: methodsEn,
  network: networkEn,
  overview: overviewEn,
  records: recordsEn,
  regionSaid: regionSaidEn,
  regions: regionsEn,
  saving: savingEn,
  shell: shellEn,
  tour: tourEn,
  views: viewsEn,
  workspaces: workspacesEn,
  writing: writingEn,
};

export const catalogues = { es, en } as const;
export const vocabularies = {
  es: { ...vocabulary, ...judgements, ...recordWords, ...formWords, ...groupWords },
  en: { ...vocabularyEn, ...judgementsEn, ...recordWordsEn, ...formWordsEn, ...groupWordsEn },
} as const;
export type VocabularyName =
  | keyof typeof vocabulary
  | keyof typeof judgements
  | keyof typeof recordWords
  | keyof typeof formWords
  | keyof typeof groupWords;
