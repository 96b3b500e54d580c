import { useTranslation } from "react-i18next";
import { SectionTabs } from "#app/ui/section-tabs.tsx";

/** The pages of one person, in the order in which they are walked; each at its address below /people/:holderId. */
const PAGES = { overview: "", contact: "/contact", intake: "/intake", pictures: "/pictures", lifeAreas: "/life-areas", balance: "/balance", goals: "/goals", hours: "/hours", referrals: "/referrals", timeline: "/timeline" } as const;
export type DossierPage = keyof typeof PAGES;

/** What leads from one page of a dossier to the others. */
export function DossierTabs({ person, current }: { person: { id: string; firstName: string }; current: DossierPage }) {
  const { t } = useTranslation("navigation");
  return (
    <SectionTabs
      label={t("dossier.label", { name: person.firstName })}
      className="print:hidden"
      tabs={Object.entries(PAGES).map(([page, path]) => ({ href: `/people/${person.id}${path}`, label: t(`dossier.${page as DossierPage}`), current: page === current }))}
    />
  );
}
