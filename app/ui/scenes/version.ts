/** Changes when any picture does; written by compose.ts. */
export const SCENES_VERSION = "f8a46060";
