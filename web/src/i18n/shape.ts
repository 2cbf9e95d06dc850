/** The shape of a catalogue: English has the same keys as Spanish, so that a missing text fails the type check. */

/** The same keys with any text as value. */
export type Shape<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Shape<Catalogue[Key]>;
};
