import { useTranslation } from "react-i18next";
import { SectionTabs } from "#app/ui/section-tabs.tsx";

/** The lists of suggestions for one person. */
export function SuggestionTabs({ person, current }: { person: { id: string; firstName: string }; current: "placement" | "buddy" | "together" | "near" }) {
  const { t } = useTranslation(["consultant", "openings"]);
  const base = `/people/${person.id}/suggestions`;
  return (
    <SectionTabs
      label={t("suggestions.title", { name: person.firstName })}
      tabs={[
        { href: base, label: t("suggestions.placements"), current: current === "placement" },
        { href: `${base}?kind=buddy`, label: t("suggestions.buddies"), current: current === "buddy" },
        { href: `${base}/together`, label: t("suggestions.together"), current: current === "together" },
        { href: `${base}/near`, label: t("openings:near.tab"), current: current === "near" },
      ]}
    />
  );
}
