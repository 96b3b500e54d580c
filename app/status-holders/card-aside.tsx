import { useTranslation } from "react-i18next";
import { AnswerButtons } from "#app/ui/answer-buttons.tsx";
import { LanguageText } from "#app/ui/language-text.tsx";
import { Scene, type SceneName } from "#app/ui/scenes/scene.tsx";

/** A card that was put aside: small, with the way back. */
export function CardAside({ placementId, title, scene, page }: { placementId: string; title: string; scene: SceneName; page?: number }) {
  const { t } = useTranslation("holder");
  return (
    <div role="status" className="flex flex-col gap-3 rounded-2xl border-2 border-dashed border-line-strong bg-paper p-3">
      <p className="flex items-center gap-3 leading-snug">
        <Scene name={scene} alt="" size={88} className="rounded-lg opacity-60" />
        <span className="min-w-0">
          <span className="block text-base text-ink-soft">{t("cards.gone")}</span>
          <b><LanguageText lang="nl">{title}</LanguageText></b>
        </span>
      </p>
      <AnswerButtons label={title} fields={{ placementId, ...(page ? { page: String(page) } : {}) }} answers={[{ value: "none", label: t("cards.undo"), scene: "answer-undo" }]} />
    </div>
  );
}
