import { Form, Outlet, useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isSignedIn } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { clipsOfCard, clipsOfHolder } from "#app/listening/clips.server.ts";
import { ReadAloud } from "#app/listening/read-aloud-script.tsx";
import { countQuestions } from "#app/matches/match-queries-for-holder.server.ts";
import type { loader as rootLoader } from "#app/root.tsx";
import { found } from "#app/server/errors.ts";
import { contactPersonOf } from "#app/status-holders/status-holder-queries.server.ts";
import { Button } from "#app/ui/button.tsx";
import { CallStrip } from "#app/ui/call-strip.tsx";
import { HolderShell } from "#app/ui/holder-shell.tsx";
import { PageNotice, Trouble, useLanguageSwitch } from "./frame.tsx";

export { meta } from "#app/ui/page-title.ts";

const LAYOUT = "routes/layouts/holder";

/** What every page of a status holder shows: who accompanies them, whether a question waits, and which sentences have a voice. Nothing of a person for others. */
export const loader = pageFor("anyone", async ({ context, actor, params, language }) => {
  const cardClips = params.token === undefined ? null : await clipsOfCard(context, params.token, language);
  if (!isSignedIn(actor) || actor.role !== "status-holder") return { own: null, clips: cardClips };
  const holderId = found(actor.subjectId);
  const own = { contactPerson: await contactPersonOf(context, holderId), questions: await countQuestions({ ...context, actor }, holderId) };
  return { own, clips: cardClips ?? (await clipsOfHolder({ ...context, actor }, language)) };
});

/** The frame of a status holder's pages: pictures, the own language, no script but the one that reads aloud. */
export default function HolderLayout() {
  return (
    <HolderFrame>
      <PageNotice />
      <Outlet />
    </HolderFrame>
  );
}

function HolderFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation(["site", "holder", "choosing"]);
  const { pathname } = useLocation();
  // Read by hand: the frame also stands around what went wrong, when nothing may have been read.
  const signedIn = useRouteLoaderData<typeof rootLoader>("root")?.signedIn;
  const read = useRouteLoaderData<typeof loader>(LAYOUT);
  const own = read?.own;
  const languages = useLanguageSwitch("holder");
  // Where a card is scanned on a shared phone, someone else may still be signed in: nothing of them shows there.
  const isHolder = signedIn?.role === "status-holder" && pathname.startsWith("/me") && signedIn.comesFirst === null;
  const waiting = own && own.questions > 0 ? { count: own.questions, label: t("holder:plan.questions", { count: own.questions }) } : undefined;
  return (
    <HolderShell
      brand={{ name: t("name"), href: isHolder ? "/me/cards" : "/" }}
      texts={{ skip: t("skipToContent"), navigation: t("menu") }}
      items={
        isHolder
          ? [
              { href: "/me/cards", label: t("nav.cards"), scene: "cards", current: pathname.startsWith("/me/cards") },
              { href: "/me/chosen", label: t("choosing:title"), scene: "chosen", current: ["/me/chosen", "/me/compare"].includes(pathname) },
              { href: "/me/plan", label: t("nav.plan"), scene: "plan", current: pathname.startsWith("/me/plan") || ["/me/looks", "/me/hours", "/me/pictures", "/me/balance", "/me/timeline", "/me/referrals", "/me/papers"].includes(pathname), waiting },
            ]
          : []
      }
      languages={languages}
      // Cards are leafed through and read one at a time: nobody wants to hear them all, and a phone has no room to spare there.
      tools={<ReadAloud clips={read?.clips ?? null} whole={pathname !== "/me/cards"} />}
      footer={
        own && isHolder ? (
          <div className="grid gap-4">
            {/* These pages have it themselves. */}
            {!["/me/plan", "/me/how-it-works"].includes(pathname) && <CallStrip heading={t("holder:plan.contactPerson")} name={own.contactPerson.name ?? ""} photo={own.contactPerson.photo} phone={own.contactPerson.phone} call={t("holder:plan.call")} />}
            <Form method="post" action="/sign-out" className="flex flex-wrap items-center justify-between gap-3">
              <span>{t("signedInAs", { name: signedIn.name })}</span>
              <Button look="secondary">{t("signOut")}</Button>
            </Form>
          </div>
        ) : undefined
      }
      width="wall"
    >
      {children}
    </HolderShell>
  );
}

/** What went wrong, within the frame: the way on stays in sight, and so does who can help. */
export function ErrorBoundary() {
  const { t } = useTranslation();
  const signedIn = useRouteLoaderData<typeof rootLoader>("root")?.signedIn;
  return (
    <HolderFrame>
      <Trouble action={signedIn?.role === "status-holder" ? { href: "/me/cards", label: t("nav.cards") } : undefined} />
    </HolderFrame>
  );
}
