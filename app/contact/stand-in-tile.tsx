import { useTranslation } from "react-i18next";
import { telHref } from "#app/ui/call-strip.tsx";
import { PlanTile } from "#app/ui/plan-tile.tsx";

/** In a person's plan, while the contact person is away: who helps meanwhile, with a button that calls. `till` in words. */
export function StandInTile({ instead, name, phone, till }: { instead: string; name: string; phone: string | null; till: string }) {
  const { t } = useTranslation(["reminders", "holder"]);
  return (
    <PlanTile
      heading={t("standIn.title", { name: instead })} scene="contact-person" person={{ name }} lines={[t("standIn.text", { day: till })]}
      call={phone ? { href: telHref(phone), label: t("holder:plan.call"), number: phone } : undefined}
    />
  );
}
