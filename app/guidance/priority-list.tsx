import { useTranslation } from "react-i18next";
import { LanguageText } from "#app/ui/language-text.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { AREA_SCENES, OWN_PRIORITY_SCENE } from "./guidance-scenes.ts";
import type { LifeArea } from "./life-areas.ts";
import type { OwnWords } from "./own-words.server.ts";
import { TwoWords } from "#app/ui/two-words.tsx";

export interface PriorityLine {
  id: string;
  area: LifeArea | null;
  words: string | null;
}

/** A priority as a picture with its words (own ones as the consultant typed them, in Dutch); beside them the person's, where two look at one screen. */
export function PriorityCard({ priority, size = 84, own = null }: { priority: PriorityLine; size?: number; own?: OwnWords | null }) {
  const { t } = useTranslation("balance");
  const { area, words } = priority;
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Scene name={area ? AREA_SCENES[area] : OWN_PRIORITY_SCENE} alt="" size={size} className="rounded-lg" />
      <span className="min-w-0 leading-snug">
        {words && <span className="block text-lg font-bold"><LanguageText lang="nl">{words}</LanguageText></span>}
        {area && <TwoWords text={t(`area.${area}`)} own={own} words={own?.area[area]} className={words ? undefined : "text-lg font-bold"} />}
      </span>
    </span>
  );
}

/** Priorities under each other. */
export function PriorityList({ priorities, size }: { priorities: readonly PriorityLine[]; size?: number }) {
  return (
    <ul className="grid gap-3">
      {priorities.map((priority) => <li key={priority.id}><PriorityCard priority={priority} size={size} /></li>)}
    </ul>
  );
}
