import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server, on the first paint and wherever no script runs; true once the page is alive. */
export function useHydrated(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}
