/** What a search asks and answers, whichever engine does it. */

export interface SearchAsked {
  /** As it was typed. */
  text: string;
  limit: number;
  offset: number;
}

export interface SearchFound {
  /** Best first, those of the window that was asked. Read them again in the scope of who looks. */
  ids: string[];
  /** How many there are in all. */
  total: number;
}

export interface SearchIndex {
  search(asked: SearchAsked): Promise<SearchFound>;
}

/** How much a word counts that stands in this field of the document, from 0 to 1. */
export type FieldWeights<Document> = Readonly<Record<keyof Document, number>>;

/** A word that documents carry as a key, and what people call it. */
export interface NamedKey {
  key: string;
  name: string;
}
