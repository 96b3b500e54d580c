/** A portrait of someone of the municipality: what it may be, and what becomes of it. */

/** Pixels, as kept: twice what the largest place on a page shows. */
export const PHOTO_WIDTH = 352;
export const PHOTO_HEIGHT = 400;
/** Bytes, as kept. */
export const PHOTO_BYTES_MOST = 200_000;

/** Bytes of the file that someone sends: phones of today make 3 to 8 MB of a photo. */
export const PHOTO_FILE_BYTES_MOST = 12_000_000;
/** A file may be small and its picture huge: more pixels than any phone makes aren't unpacked. */
export const PHOTO_PIXELS_MOST = 60_000_000;

/** What the chooser of files offers; what a file really is, its content says. */
export const PHOTO_TYPES = ["image/jpeg", "image/png", "image/webp"] as const;

/** Where a portrait is read. The key changes with each new one. */
export const photoAddress = (photoId: string | null): string | null => (photoId === null ? null : `/photos/${photoId}`);
