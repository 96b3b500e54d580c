/** Changes when any picture does; written by compose.ts. */
export const SCENES_VERSION = "1b2c3803";
