import { useTranslation } from "react-i18next";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { OtherVoices } from "./every-voice.ts";
import { WhyList } from "./why-list.tsx";

/** What each party will read of the same explanation, folded away: a consultant knows what they talk about. */
export function OtherVoicesPanel({ voices, kind, name }: { voices: OtherVoices; kind: "placement" | "buddy"; name: string }) {
  const { t } = useTranslation("reasons");
  const parties = [
    { key: "holder", title: t("voices.holder", { name }), sentences: voices.holder },
    { key: "partner", title: t(`voices.${kind}`), sentences: voices.partner },
  ];
  return (
    <Panel>
      <Disclosure label={t("voices.title")}>
        <p className="mb-3 text-ink-soft">{t("voices.lead")}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          {parties.map(({ key, title, sentences }) => (
            <section key={key}>
              <h3 className="font-bold">{title}</h3>
              {sentences.length === 0 ? <p className="text-ink-soft">{t("voices.nothing")}</p> : <WhyList sentences={sentences} />}
            </section>
          ))}
        </div>
      </Disclosure>
    </Panel>
  );
}
