export interface PageAsked {
  /** From 1. */
  page: number;
  size: number;
}

export interface Page<Row> {
  rows: Row[];
  page: number;
  pages: number;
  total: number;
}

/** The page that an address asks for (`?page=2`); the first one when it asks for nonsense. */
export function pageAsked(url: URL, size = 25): PageAsked {
  const page = Number(url.searchParams.get("page"));
  return { page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1, size };
}

/** One page of a list, with how many there are in all. */
export async function pageOf<Row>(asked: PageAsked, read: { rows(window: { limit: number; offset: number }): Promise<Row[]>; total(): Promise<number> }): Promise<Page<Row>> {
  const total = await read.total();
  const pages = Math.max(1, Math.ceil(total / asked.size));
  const page = Math.min(asked.page, pages);
  return { rows: await read.rows({ limit: asked.size, offset: (page - 1) * asked.size }), page, pages, total };
}
