/** Changes when any picture does; written by compose.ts. */
export const SCENES_VERSION = "a55a067f";
