import { useTranslation } from "react-i18next";
import { GOALS, type Goal } from "#app/placements/placement.ts";
import { Bar } from "#app/ui/bar.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

/** What someone wants, in pictures: the longer the bar, the more. */
export function GoalPictures({ shares }: { shares: Readonly<Record<Goal, number>> }) {
  const { t } = useTranslation("words");
  const wanted = GOALS.filter((goal) => shares[goal] > 0).sort((a, b) => shares[b] - shares[a]);
  return (
    <ul className="grid grid-cols-3 gap-3">
      {wanted.map((goal) => (
        <li key={goal} className="flex flex-col gap-1.5 text-center text-base leading-tight">
          <Scene name={`goal-${goal}`} alt="" size={120} fluid className="rounded-lg" />
          <Bar value={shares[goal] / 100} tone="sun" height={12} />
          <span className="font-semibold">{t(`goal.${goal}`)}</span>
          <span className="sr-only">{`${shares[goal]}%`}</span>
        </li>
      ))}
    </ul>
  );
}
