export const TRAVEL_MODES = ["walk", "bicycle", "e-bike", "public-transport", "car"] as const;
