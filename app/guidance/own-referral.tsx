import { Check, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { AnswerButtons } from "#app/ui/answer-buttons.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { LanguageText } from "#app/ui/language-text.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { NEEDED, type ReferralKind, type ReferralOutcome, type ReferralState, type TogetherWay, type Told } from "./referral.ts";
import { KIND_SCENES, TOLD_SCENES } from "./referral-scenes.ts";
import { REFERRAL_TONES } from "./referral-tones.ts";

interface OwnItem {
  id: string;
  about: Told;
  text: string;
  allowed: boolean | null;
  /** On which day the contact person noted it in a talk; null where the person answered. */
  inTalk: string | null;
  read: boolean;
}

export interface OwnReferralShown {
  id: string;
  kind: ReferralKind;
  toOrganisation: string;
  state: ReferralState;
  outcome: ReferralOutcome | null;
  confirmedName: string | null;
  metOn: string | null;
  together: { how: TogetherWay; day: string | null } | null;
  /** Nothing is asked any more. */
  closed: boolean;
  waits: boolean;
  items: readonly OwnItem[];
}

/** One referral as the person sees it: who, how far, and each thing that may be told with a picture, a yes and a no. */
export function OwnReferral({ referral }: { referral: OwnReferralShown }) {
  const { t } = useTranslation("referrals");
  const { id, kind, toOrganisation, state, outcome, confirmedName, metOn, together, waits, items, closed } = referral;
  const list = <ul className="grid gap-4">{items.map((item) => <Item key={item.id} item={item} closed={closed} />)}</ul>;
  return (
    <section data-read="" aria-labelledby={`referral-${id}`} className={`rounded-2xl border-2 bg-paper p-4 shadow-card ${waits ? "border-sun-400" : "border-line"}`}>
      <div className="mb-3 flex items-start gap-4">
        <Scene name={KIND_SCENES[kind]} alt="" size={104} className="shrink-0 rounded-xl" />
        <div data-listen-here="" className="grid min-w-0 justify-items-start gap-1.5">
          <h2 id={`referral-${id}`} className="text-xl leading-tight font-extrabold">{t(`kinds.${kind}`)}</h2>
          <p className="text-lg leading-snug"><LanguageText lang="nl">{toOrganisation}</LanguageText></p>
          <Badge tone={REFERRAL_TONES[state]} className="text-base">{state === "ended" && outcome ? t(`outcomes.${outcome}`) : t(`states.${state}`)}</Badge>
        </div>
      </div>
      {confirmedName && <p className="mb-2 flex items-center gap-3 text-lg font-semibold"><Scene name="contact-person" alt="" size={64} className="rounded-lg" /><span className="min-w-0">{t("helps", { name: confirmedName })}{metOn && <span className="block">{t("firstDay", { day: metOn })}</span>}</span></p>}
      {together && !closed && state !== "ended" && <p className="mb-2 flex items-center gap-3 text-lg font-semibold"><Scene name={together.how === "call" ? "call" : "together"} alt="" size={64} className="rounded-lg" /><span className="min-w-0">{t(together.how, { day: together.day ?? "" })}</span></p>}
      {waits ? (
        <>
          <h3 className="mt-4 text-xl font-extrabold">{t("question")}</h3>
          <p className="mb-3 text-lg">{t("noneTold")}</p>
          {list}
        </>
      ) : <Disclosure label={t("more")} className="text-lg">{list}</Disclosure>}
    </section>
  );
}

function Item({ item, closed }: { item: OwnItem; closed: boolean }) {
  const { t } = useTranslation("referrals");
  const { id, about, text, allowed, inTalk, read } = item;
  const name = t(`about.${about}`);
  const buttons = (
    <AnswerButtons
      label={`${t("question")} ${name}`} name="allowed" fields={{ itemId: id }}
      answers={(["yes", "no"] as const).map((said) => ({ value: said, label: t(said), scene: `answer-${said}` as const, ...(allowed === null ? {} : { chosen: allowed === (said === "yes") }) }))}
    />
  );
  return (
    <li id={`item-${id}`} className="scroll-mt-24 border-t-2 border-line pt-4">
      <div className="mb-2 flex items-center gap-4">
        <Scene name={TOLD_SCENES[about]} alt="" size={84} className="shrink-0 rounded-xl" />
        <div className="min-w-0">
          <p className="text-lg leading-snug font-bold">{name}</p>
          <p className="leading-snug break-words"><LanguageText lang="nl">{text}</LanguageText></p>
          {allowed !== null && (
            <p className="mt-1 flex items-center gap-2 text-lg font-semibold">
              {allowed ? <Check aria-hidden size={30} strokeWidth={3} className="shrink-0 text-brand-700" /> : <X aria-hidden size={30} strokeWidth={3} className="shrink-0 text-brick-700" />}
              {t(allowed ? "saidYes" : "saidNo")}
            </p>
          )}
          {inTalk && <p>{t("inTalk", { day: inTalk })}</p>}
          {read && <p>{t("read")}</p>}
          {!closed && allowed !== true && (NEEDED as readonly Told[]).includes(about) && <p>{t("needed")}</p>}
        </div>
      </div>
      {!closed && (allowed === null ? buttons : <Disclosure label={t("change")} className="text-lg">{buttons}</Disclosure>)}
    </li>
  );
}
