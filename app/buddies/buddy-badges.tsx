import { useTranslation } from "react-i18next";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import type { BuddyState } from "./buddy.ts";

const TONES: Readonly<Record<BuddyState, BadgeTone>> = { registered: "warning", approved: "success", paused: "info", stopped: "neutral" };

export function BuddyStateBadge({ state }: { state: BuddyState }) {
  const { t } = useTranslation("words");
  return <Badge tone={TONES[state]}>{t(`buddyState.${state}`)}</Badge>;
}

export interface SpokenName {
  name: string;
  motherTongue: boolean;
}

/** Languages in a row, mother tongues marked. */
export function SpokenNames({ languages, motherTongue }: { languages: readonly SpokenName[]; motherTongue: string }) {
  return (
    <span className="flex flex-wrap gap-1.5">
      {languages.map((language) => (
        <Badge key={language.name} tone={language.motherTongue ? "info" : "neutral"}>
          {language.name}
          {language.motherTongue && <span className="font-normal">{motherTongue}</span>}
        </Badge>
      ))}
    </span>
  );
}
