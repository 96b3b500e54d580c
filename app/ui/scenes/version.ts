export const SCENES_VERSION = "0";
