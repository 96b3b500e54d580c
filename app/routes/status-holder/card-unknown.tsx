import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Scene } from "#app/ui/scenes/scene.tsx";

/** A card that doesn't work, whatever the reason; any other trouble goes on to the frame. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { t } = useTranslation("holder");
  if (!isRouteErrorResponse(error) || (error.data as { kind?: string } | null)?.kind !== "card-unknown") throw error;
  return (
    <div data-read="" className="mx-auto grid max-w-md justify-items-center gap-4 rounded-2xl border border-line bg-paper p-5 text-center shadow-card">
      <Scene name="contact-person" alt="" size={320} fluid eager className="max-w-80 rounded-xl" />
      <h1 className="text-3xl font-extrabold">{t("signIn.unknownTitle")}</h1>
      <p className="text-xl">{t("signIn.unknownText")}</p>
    </div>
  );
}
