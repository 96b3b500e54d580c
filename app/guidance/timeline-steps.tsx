import { useTranslation } from "react-i18next";
import { LeafLink } from "#app/ui/leaf-link.tsx";

/** To the half year before this one and after it. */
export function TimelineSteps({ path, earlier, later }: { path: string; earlier: string | null; later: string | null }) {
  const { t } = useTranslation("timeline");
  if (earlier === null && later === null) return null;
  return (
    <nav aria-label={t("months")} className="mt-4 flex justify-between gap-3 print:hidden">
      {earlier === null ? <span /> : <LeafLink bar to="previous" href={`${path}?until=${earlier}`} label={t("earlier")} className="px-4!" />}
      {later !== null && <LeafLink bar to="next" href={`${path}?until=${later}`} label={t("later")} className="px-4!" />}
    </nav>
  );
}
