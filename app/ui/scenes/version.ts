/** Changes when any picture does; written by compose.ts. */
export const SCENES_VERSION = "7bcba0ea";
