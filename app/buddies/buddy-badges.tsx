import { Fragment } from "react";
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

/** Languages in a row, each with whether it is a mother tongue. */
export function SpokenNames({ languages, motherTongue }: { languages: readonly SpokenName[]; motherTongue: string }) {
  return (
    <span className="font-normal">
      {languages.map((language, at) => (
        <Fragment key={language.name}>
          {at > 0 && ", "}
          {language.motherTongue ? (
            <>
              <strong>{language.name}</strong> {`(${motherTongue})`}
            </>
          ) : (
            language.name
          )}
        </Fragment>
      ))}
    </span>
  );
}
