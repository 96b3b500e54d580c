import { LanguageText } from "#app/ui/language-text.tsx";
import { PictureWords } from "#app/ui/picture-card-parts.tsx";
import { Scene, type SceneName } from "#app/ui/scenes/scene.tsx";
import { WeekStrip } from "#app/ui/week-strip.tsx";
import { type FactsAsked, usePlacementFacts } from "./placement-facts.tsx";

export interface TickCardProps extends FactsAsked {
  /** The town's name. */
  place: string;
  /** What can be ticked with a pen, each with its picture. */
  ticks: readonly { scene: SceneName; text: string; /** Said before: printed as ticked. */ ticked: boolean }[];
}

/** A placement as a card on paper: four of them fill an A4. The answers are circles for a pen. */
export function TickCard({ placement, place, theirDayParts, travel, ticks }: TickCardProps) {
  const { scene, sceneAlt, title, ownTitle, ownWords, organisation, brings, week, hours, travel: way } = usePlacementFacts({ placement, theirDayParts, travel });
  return (
    <article className="tick-card flex flex-col gap-[2mm] overflow-hidden rounded-[4mm] border border-line-strong bg-paper p-[2.5mm] text-[10pt] leading-snug">
      <Scene name={scene} alt={sceneAlt} size={200} eager className="mx-auto h-auto w-[38mm] rounded-[3mm]" />
      <div>
        <h2 className="text-[12pt] leading-snug font-extrabold">{ownTitle ? title : <LanguageText lang={ownWords?.lang} dir={ownWords?.dir}>{title}</LanguageText>}</h2>
        {[ownTitle, `${organisation} · ${place}`].map((line) => line && <p key={line}><LanguageText lang={ownWords?.lang} dir={ownWords?.dir}>{line}</LanguageText></p>)}
      </div>
      <PictureWords lines={[...brings.lines, ...(way?.ways ?? [])]} />
      <div className="flex items-center gap-[2mm]">
        <WeekStrip {...week} labelHidden legend={false} className="w-[56mm] shrink-0 [&_th]:text-[8pt]" />
        <p>{hours}</p>
      </div>
      <ul className="mt-auto grid grid-cols-3 gap-[2mm] border-t border-line pt-[2mm]">
        {ticks.map((tick) => (
          <li key={tick.scene} className="flex flex-col items-center gap-[1mm] text-center text-[9pt] leading-tight! font-bold">
            <span className="flex items-center gap-[1.5mm]">
              <svg aria-hidden viewBox="0 0 28 28" className="size-[8mm]">
                <circle cx="14" cy="14" r="12.5" fill="none" stroke="var(--color-ink)" strokeWidth="1.8" />
                {tick.ticked ? <path d="m7 7 14 14M21 7 7 21" stroke="var(--color-ink)" strokeWidth="2.4" strokeLinecap="round" /> : null}
              </svg>
              <Scene name={tick.scene} alt="" size={40} eager className="rounded-md" />
            </span>
            {tick.text}
          </li>
        ))}
      </ul>
    </article>
  );
}
