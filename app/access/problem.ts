/** What a page of trouble tells, in the reader's language. */
export interface Problem {
  title: string;
  text: string;
}

/** What a guard told when it threw; null for an error that no guard has caught. */
export function problemIn(error: unknown): Problem | null {
  const told: unknown = typeof error === "object" && error !== null && "data" in error ? error.data : null;
  return typeof told === "object" && told !== null && "title" in told && "text" in told ? { title: String(told.title), text: String(told.text) } : null;
}
