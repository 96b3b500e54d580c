import { useTranslation } from "react-i18next";
import { Anchor } from "#app/ui/anchor.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Capacity, NotForMeReason } from "./status-holder.ts";

/** A reason that comes back is a question: does what we wrote down still hold? */
const OFTEN = 2;

export interface NoesNoticeProps {
  person: { id: string; firstName: string; travelLimitMinutes: number | null; capacity: Capacity | null; dutchLevel: string | null };
  /** How often each reason was given. */
  reasons: readonly { reason: NotForMeReason; times: number }[];
}

/** Reasons that a person gave several times, each with what to ask. Nothing when there are none. */
export function NoesNotice({ person, reasons }: NoesNoticeProps) {
  const { t } = useTranslation(["consultant", "words"]);
  const often = reasons.filter(({ times }) => times >= OFTEN).toSorted((a, b) => b.times - a.times);
  if (often.length === 0) return null;
  const { firstName, travelLimitMinutes, capacity, dutchLevel } = person;
  const asks = (reason: NotForMeReason) => {
    switch (reason) {
      case "too-far":
        return travelLimitMinutes === null ? t("noes.askTravel") : t("noes.checkTravel", { minutes: travelLimitMinutes });
      case "too-heavy":
        return capacity === null ? t("noes.askCapacity") : t("noes.checkCapacity", { capacity: t(`words:capacity.${capacity}`) });
      case "too-much-dutch":
        return dutchLevel === null ? t("noes.askDutch") : t("noes.checkDutch", { level: dutchLevel });
      case "other-work":
        return t("noes.checkInterests");
      case "other-times":
        return t("noes.checkDayParts");
      case "other":
        return t("noes.askOther");
    }
  };
  return (
    <Notice tone="info" title={t("noes.askTitle", { name: firstName })} className="mb-6" action={<Anchor href={`/people/${person.id}/edit`}>{t("noes.edit")}</Anchor>}>
      <ul className="grid gap-1">
        {often.map(({ reason, times }) => (
          <li key={reason}>{`${t("noes.said", { name: firstName, count: times, reason: t(`words:notForMe.${reason}`) })} ${asks(reason)}`}</li>
        ))}
      </ul>
    </Notice>
  );
}
