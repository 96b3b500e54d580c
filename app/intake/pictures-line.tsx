import { useTranslation } from "react-i18next";
import { Anchor } from "#app/ui/anchor.tsx";
import type { Conclusion } from "./picture-outcome.ts";

/** In the talk about work: what came of the picture intake, and the way there. */
export function PicturesLine({ id, name, busy, outcome }: { id: string; name: string; busy: boolean; outcome: { conclusion: Conclusion; date: string } | null }) {
  const { t } = useTranslation(["talks", "intake"]);
  return (
    <>
      <p>{outcome ? t("picturesOutcome", { date: outcome.date, outcome: t(`intake:styles.${outcome.conclusion}`) }) : busy ? t("picturesBusy", { name }) : t("picturesNone", { name })}</p>
      <p className="mt-1"><Anchor href={`/people/${id}/pictures`}>{t("picturesOpen")}</Anchor></p>
    </>
  );
}
