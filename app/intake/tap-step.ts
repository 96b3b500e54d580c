/** Which question is shown: counted from 0; as many as there are is the end. The address counts from 1. */
export function tapStep(questions: number, asked: string | null): number {
  const step = Number(asked ?? 1) - 1;
  return Number.isInteger(step) ? Math.min(Math.max(step, 0), questions) : 0;
}
