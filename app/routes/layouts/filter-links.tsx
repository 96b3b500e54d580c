import { Anchor } from "#app/ui/anchor.tsx";
import { classes } from "#app/ui/classes.ts";

export interface FilterLinksProps<Value extends string> {
  label: string;
  current: Value | null;
  options: readonly { value: Value | null; label: string }[];
  hrefFor(value: Value | null): string;
}

/** One choice of a few, as links: shareable, and works without a script. */
export function FilterLinks<Value extends string>({ label, current, options, hrefFor }: FilterLinksProps<Value>) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-2">
        {options.map(({ value, label: name }) => (
          <li key={value ?? ""}>
            <Anchor
              href={hrefFor(value)}
              aria-current={value === current ? "true" : undefined}
              className={classes("inline-flex min-h-11 items-center rounded-full border px-4 font-semibold", value === current ? "border-brand-700 bg-brand-700 text-white" : "border-line bg-paper text-ink hover:border-ink")}
            >
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
