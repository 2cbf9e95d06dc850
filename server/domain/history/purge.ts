/** A history without something that should never have been in it: taken out of every change and of what undoes it alike. */
import type {
  ChangeSet,
  NodeRef,
  Properties,
  PropertyValue,
  RelationshipRecord,
  RelationshipRef,
} from '../change-set.ts';
import { idOfKey, keyOf } from '../keys.ts';

export type Purged = { readonly node: string } | { readonly statement: string } | { readonly text: string };

interface Body {
  readonly change: ChangeSet;
  readonly inverse: ChangeSet;
}

export interface Purge {
  /** The change without it, and how many places of it went. */
  readonly cut: (change: ChangeSet) => { readonly change: ChangeSet; readonly places: readonly string[] };
  /** A text of an entry without it. */
  readonly masked: (text: string) => string;
  /** Ids that hold the text. */
  readonly inIds: readonly string[];
}

/** What stands where a text was. */
const mask = '•••';

function linkName({ type, id }: Pick<RelationshipRef, 'type' | 'id'>): string {
  return `${type}:${id}`;
}

/**
 * Finds a text however it is written: capitals, width of spaces and composed accents aside, and as JSON within a text
 * (a whole record that no table holds).
 */
function patternOf(text: string): RegExp {
  const plain = text.normalize('NFC').trim();
  const forms = new Set([plain, JSON.stringify(plain).slice(1, -1)]);
  const escaped = [...forms].map((form) =>
    form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/gu, '(?:\\s|\\\\[nrt])+'),
  );
  return new RegExp(escaped.join('|'), 'giu');
}

/** What goes with a node or statement: claims about it, statements of a source; found anywhere in the history. */
function whatGoes(bodies: readonly Body[], workspace: string, what: Purged): { keys: Set<string>; links: Set<string> } {
  const keys = new Set<string>('node' in what ? [keyOf(workspace, what.node)] : []);
  const links = new Set<string>();
  if ('text' in what) return { keys, links };
  const sides = bodies
    .flatMap(({ change, inverse }) => [change, inverse])
    .filter((side) => side.workspace === workspace);
  const refs = sides.flatMap((side) => [...side.upsertRelationships, ...side.removeRelationships]);
  if ('statement' in what) {
    for (const ref of refs) {
      if (ref.id !== what.statement) continue;
      links.add(linkName(ref));
      if (ref.type === 'ABOUT') keys.add(ref.from.key);
    }
  } else {
    for (const ref of refs) if (ref.type === 'ABOUT' && keys.has(ref.to.key)) keys.add(ref.from.key);
    for (const { key, properties } of sides.flatMap((side) => side.upsertNodes)) {
      if (properties.source === what.node) keys.add(key);
    }
    for (const record of sides.flatMap((side) => side.upsertRelationships)) {
      if (record.properties.source !== what.node) continue;
      links.add(linkName(record));
      if (record.type === 'ABOUT') keys.add(record.from.key);
    }
  }
  return { keys, links };
}

/** How to take it out of each change of a history; `bodies` are all of them. */
export function purge(bodies: readonly Body[], workspace: string, what: Purged): Purge {
  const { keys, links } = whatGoes(bodies, workspace, what);
  const text = 'text' in what ? what.text : undefined;
  const pattern = text === undefined ? undefined : patternOf(text);
  const inIds = new Set<string>();
  const masked = (written: string): string => {
    if (!pattern) return written;
    const composed = written.normalize('NFC');
    const without = composed.replace(pattern, mask);
    return without === composed ? written : without;
  };
  const maskedValue = (value: PropertyValue): PropertyValue => {
    if (typeof value === 'string') return masked(value);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.map(masked) : value;
  };
  const maskedProperties = (name: string, properties: Properties, places: string[]): Properties => {
    const entries = Object.entries(properties).map(([property, value]): [string, PropertyValue] => {
      const next = maskedValue(value);
      if (JSON.stringify(next) === JSON.stringify(value)) return [property, value];
      if (['id', 'key', 'workspace', 'source'].includes(property)) {
        inIds.add(name);
        return [property, value];
      }
      places.push(`${name}.${property}`);
      return [property, next];
    });
    return Object.fromEntries(entries);
  };
  const cut = (change: ChangeSet): { change: ChangeSet; places: string[] } => {
    const places: string[] = [];
    if (change.workspace !== workspace) return { change, places };
    const keepsNode = ({ label, key }: NodeRef): boolean => {
      if (!keys.has(key)) return true;
      places.push(`${label}:${idOfKey(key)}`);
      return false;
    };
    const keepsLink = (ref: RelationshipRef): boolean => {
      if (!links.has(linkName(ref)) && !keys.has(ref.from.key) && !keys.has(ref.to.key)) return true;
      places.push(linkName(ref));
      return false;
    };
    const withoutText = (name: string, record: { properties: Properties }): Properties =>
      pattern ? maskedProperties(name, record.properties, places) : record.properties;
    return {
      change: {
        workspace,
        upsertNodes: change.upsertNodes
          .filter(keepsNode)
          .map((node) => ({ ...node, properties: withoutText(`${node.label}:${idOfKey(node.key)}`, node) })),
        upsertRelationships: change.upsertRelationships
          .filter(keepsLink)
          .map((record: RelationshipRecord) => ({ ...record, properties: withoutText(linkName(record), record) })),
        removeRelationships: change.removeRelationships.filter(keepsLink),
        removeNodes: change.removeNodes.filter(keepsNode),
      },
      places,
    };
  };
  return {
    cut,
    masked,
    get inIds() {
      return [...inIds].sort();
    },
  };
}
