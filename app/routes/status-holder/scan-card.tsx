import { redirect } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { isSignedIn } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { START_PAGES } from "#app/access/start-pages.ts";
import { useLanguageSwitch } from "#app/routes/layouts/frame.tsx";
import { Anchor } from "#app/ui/anchor.tsx";
import { LanguageSwitch } from "#app/ui/language-switch.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor("anyone", async ({ actor, t }) => {
  if (isSignedIn(actor)) throw redirect(START_PAGES[actor.role]);
  return { title: t("holder:signIn.scanTitle") };
});

/**
 * Where someone lands who isn't signed in (any more): the card opens everything again. Which language someone reads isn't
 * known here, only what the browser asks for: each stands on the page by its own name.
 */
export default function ScanCard() {
  const { t } = useTranslation(["holder", "site"]);
  const languages = useLanguageSwitch("holder");
  return (
    <div data-read="" className="mx-auto grid max-w-md justify-items-center gap-4 rounded-2xl border border-line bg-paper p-5 text-center shadow-card">
      <Scene name="sign-in" alt="" size={320} fluid eager className="max-w-80 rounded-xl" />
      <h1 className="text-3xl font-extrabold">{t("signIn.scanTitle")}</h1>
      <p className="text-xl">{t("signIn.scanText")}</p>
      <div data-listen-here="" />
      <div className="w-full border-t border-line pt-4">
        <LanguageSwitch {...languages} layout="open" />
      </div>
      <p className="text-base text-ink-soft">
        <Anchor href="/sign-in" reload>{t("signIn.withEmail")}</Anchor>
      </p>
    </div>
  );
}
