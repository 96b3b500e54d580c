import { useTranslation } from "react-i18next";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import type { OrganisationState } from "./organisation.ts";

const TONES: Readonly<Record<OrganisationState, BadgeTone>> = { registered: "warning", verified: "success", declined: "danger" };

export function OrganisationStateBadge({ state }: { state: OrganisationState }) {
  const { t } = useTranslation("words");
  return <Badge tone={TONES[state]}>{t(`organisationState.${state}`)}</Badge>;
}
