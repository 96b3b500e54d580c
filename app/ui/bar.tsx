/** A share as a bar, 0 to 1. Drawn as SVG: it prints, it needs no style attribute, it fills from the reading side. */
export function Bar({ value, tone = "brand", height = 10 }: { value: number; tone?: "brand" | "sun" | "brick" | "sky"; height?: number }) {
  const share = Math.min(1, Math.max(0, value));
  return (
    <svg aria-hidden className="block w-full rtl:-scale-x-100" height={height}>
      <rect width="100%" height={height} rx={height / 2} fill="var(--color-line)" />
      {share > 0 ? <rect width={`${Math.round(share * 1000) / 10}%`} height={height} rx={height / 2} fill={FILLS[tone]} /> : null}
    </svg>
  );
}

const FILLS = {
  brand: "var(--color-brand-600)",
  sun: "var(--color-sun-400)",
  brick: "var(--color-brick-400)",
  sky: "var(--color-sky-400)",
};
