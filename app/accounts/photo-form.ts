import { z } from "zod";

/** A file; whether it is a photo, reading it tells. */
export const PhotoForm = z.object({ intent: z.literal("photo"), photo: z.file().min(1) });
