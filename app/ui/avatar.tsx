import { classes } from "./classes.ts";

export type AvatarProps = {
  name: string;
  /** Address of a photo; initials without one. */
  photo?: string | null;
  /** Height in pixels. */
  size?: number;
  /** Say the name to a screen reader; leave out where it stands beside the picture. */
  alt?: string;
  className?: string;
};

/** The first letters of the first and the last word, by what people see as letters. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const first = [...(words[0] ?? "")][0] ?? "";
  const last = words.length > 1 ? ([...words[words.length - 1]!][0] ?? "") : "";
  return `${first}${last}`.toLocaleUpperCase();
}

const TONES = [
  "bg-brand-100 text-brand-900",
  "bg-sun-100 text-sun-800",
  "bg-sky-100 text-sky-800",
  "bg-brick-100 text-brick-800",
];

/** A portrait in the doorway shape of the mark. */
export function Avatar({ name, photo, size = 44, alt = "", className }: AvatarProps) {
  const box = classes("arch shrink-0 overflow-hidden", className);
  if (photo) {
    return <img src={photo} alt={alt} width={Math.round(size * 0.88)} height={size} loading="lazy" decoding="async" className={classes(box, "object-cover")} />;
  }
  let sum = 0;
  for (const letter of name) sum += letter.codePointAt(0) ?? 0;
  return (
    <svg
      viewBox="0 0 44 50"
      width={Math.round(size * 0.88)}
      height={size}
      role={alt ? "img" : undefined}
      aria-label={alt || undefined}
      aria-hidden={alt ? undefined : true}
      className={classes(box, TONES[sum % TONES.length])}
    >
      <text x="22" y="33" textAnchor="middle" fontSize="18" fontWeight="700" fill="currentColor">
        {initialsOf(name)}
      </text>
    </svg>
  );
}
