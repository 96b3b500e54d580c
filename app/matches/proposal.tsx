import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button, buttonClasses } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { choiceProps } from "#app/ui/form-field.ts";
import { Scene } from "#app/ui/scenes/scene.tsx";

export interface ProposalAnswerProps {
  matchId: string;
  /** Who gets phone number and e-mail after a yes: the organisation, or the buddy. */
  partner: string;
  /** What they would get, so that nobody agrees to they don't know what. */
  phone: string | null;
  email: string | null;
  /** What came back from an answer that wasn't complete. */
  lastResult?: SubmissionResult | null;
}

/** The answer to a proposal: first whether the other may have one's number, then yes; or no, asked once more. */
export function ProposalAnswer({ matchId, partner, phone, email, lastResult }: ProposalAnswerProps) {
  const { t } = useTranslation("holder");
  const mine = lastResult?.initialValue?.matchId === matchId ? lastResult : undefined;
  const [form, fields] = useForm<{ contactShared: string }>({ id: `answer-${matchId}`, lastResult: mine });
  return (
    <div className="grid gap-3">
      <form method="post" action="/me/plan" {...getFormProps(form)} className="grid gap-4">
        <input type="hidden" name="matchId" value={matchId} />
        <ChoiceGroup
          {...choiceProps(fields.contactShared)}
          type="radio"
          layout="pictures"
          className="[&>div]:sm:grid-cols-2 [&>div]:lg:grid-cols-2"
          legend={t("plan.mayHavePhone", { name: partner })}
          hint={[phone, email].some(Boolean) ? <bdi dir="ltr" className="text-base font-semibold">{[phone, email].filter(Boolean).join(" · ")}</bdi> : undefined}
          choices={[
            { value: "yes", label: t("plan.phoneYes"), picture: <Scene name="call" alt="" size={120} fluid className="rounded-lg" /> },
            { value: "no", label: t("plan.phoneNo"), picture: <Scene name="answer-no" alt="" size={120} fluid className="rounded-lg" /> },
          ]}
          required
        />
        <Button name="answer" value="yes" size="large" wide className="min-h-20 text-xl" icon={<Scene name="answer-yes" alt="" size={64} className="rounded-md" />}>
          {t("plan.yes")}
        </Button>
      </form>
      <details>
        <summary className={buttonClasses({ look: "secondary", size: "large", wide: true }, "text-xl")}>
          <Scene name="answer-no" alt="" size={52} className="rounded-md" />
          {t("plan.no")}
        </summary>
        <form method="post" action="/me/plan" className="mt-2 grid gap-3 rounded-xl border-2 border-line-strong p-3">
          <p>
            <b className="block text-xl">{t("plan.noSure")}</b>
            {t("plan.noSureText")}
          </p>
          <input type="hidden" name="matchId" value={matchId} />
          <Button name="answer" value="no" look="danger" size="large" wide>{t("plan.noConfirm")}</Button>
        </form>
      </details>
    </div>
  );
}

/** Whether the partner of a match has one's phone number, with a button that changes it. */
export function SharedContact({ matchId, partner, shared }: { matchId: string; partner: string; shared: boolean }) {
  const { t } = useTranslation("holder");
  return (
    <form method="post" action="/me/plan" className="flex flex-wrap items-center justify-between gap-2 rounded-lg bg-ground p-3 text-base">
      <span className="min-w-40 flex-1">{shared ? t("plan.hasPhone", { name: partner }) : t("plan.hasNoPhone", { name: partner })}</span>
      <input type="hidden" name="matchId" value={matchId} />
      <input type="hidden" name="contactShared" value={shared ? "no" : "yes"} />
      <Button name="answer" value="share" look="secondary">{shared ? t("plan.takeBack") : t("plan.giveAfterAll")}</Button>
    </form>
  );
}
