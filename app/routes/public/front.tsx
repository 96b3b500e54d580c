import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor("anyone", async ({ edge, language, t }) => ({
  title: t("tagline"),
  demoPeople: edge.demoPeople.map(({ accountId, name, role, about }) => ({ accountId, name, role, about: about[language === "en" ? "en" : "nl"] })),
}));

export default function Front() {
  const { t } = useTranslation(["public", "site", "words"]);
  const { demoPeople } = useLoaderData<typeof loader>();
  const steps = [
    { scene: "cards", title: t("howEmployer"), text: t("howEmployerText") },
    { scene: "buddy", title: t("howBuddy"), text: t("howBuddyText") },
    { scene: "contact-person", title: t("howConsultant"), text: t("howConsultantText") },
    { scene: "answer-yes", title: t("howHolder"), text: t("howHolderText") },
  ] as const;
  return (
    <div className="grid gap-12">
      <section className="grid items-center gap-8 md:grid-cols-2">
        <div className="grid gap-5">
          <h1 className="text-4xl font-bold md:text-5xl">{t("heroTitle")}</h1>
          <p className="text-lg">{t("heroText")}</p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink href="/register/organisation" size="large">{t("offerPlacement")}</ButtonLink>
            <ButtonLink href="/register/buddy" size="large" look="secondary">{t("becomeBuddy")}</ButtonLink>
          </div>
        </div>
        <Scene name="task-harvesting" alt="" size={420} />
      </section>
      {demoPeople.length > 0 && (
        <Panel title={t("demoTitle")} lead={t("demoText")} tone="sun">
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {demoPeople.map((person) => (
              <li key={person.accountId}>
                <Form method="post" action="/demo-sign-in" reloadDocument className="grid h-full content-between gap-3 rounded-lg bg-paper p-4">
                  <input type="hidden" name="accountId" value={person.accountId} />
                  <p>
                    <strong className="block">{person.name}</strong>
                    <span className="block text-sm">{t(`words:role.${person.role}`)}</span>
                    <span className="block">{person.about}</span>
                  </p>
                  <Button type="submit" look="secondary">{t("demoButton", { name: person.name.split(" ")[0] })}</Button>
                </Form>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <section className="grid gap-6">
        <h2 className="text-2xl font-bold">{t("howTitle")}</h2>
        <ol className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
          {steps.map((step) => (
            <li key={step.scene} className="grid content-start gap-2">
              <Scene name={step.scene} alt="" size={200} />
              <h3 className="text-lg font-bold">{step.title}</h3>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
