import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Avatar } from "#app/ui/avatar.tsx";
import { Bar } from "#app/ui/bar.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { LanguageText } from "#app/ui/language-text.tsx";
import { type PictureLine, PictureWords } from "#app/ui/picture-card-parts.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { WeekStrip } from "#app/ui/week-strip.tsx";
import { type FactsAsked, usePlacementFacts } from "./placement-facts.tsx";

export interface Compared extends FactsAsked {
  id: string;
  /** The town's name. */
  place: string;
  /** The answers to this card. */
  actions: ReactNode;
}

type Facts = ReturnType<typeof usePlacementFacts>;

/** The same of two placements in a row each, side by side also on a phone; what differs stands out. */
export function ComparePlacements({ pair: [a, b] }: { pair: readonly [Compared, Compared] }) {
  const { t } = useTranslation(["card", "choosing"]);
  const cards = [{ ...a, facts: usePlacementFacts(a) }, { ...b, facts: usePlacementFacts(b) }] as const;
  const unknown = <p className="text-base text-ink-soft">{t("choosing:unknown")}</p>;
  const pictures = (lines: readonly PictureLine[] | undefined, none: ReactNode) => (lines && lines.length > 0 ? <PictureWords lines={lines} wrap /> : none);
  const scenes = (lines?: readonly { scene: string; text: string }[]) => (lines ?? []).map(({ scene, text }) => [scene, text]);
  const rows: { heading: string; of: (facts: Facts) => unknown; cell: (facts: Facts) => ReactNode }[] = [
    { heading: t("brings"), of: ({ brings }) => scenes(brings.lines).toSorted(), cell: ({ brings }) => pictures(brings.lines, unknown) },
    {
      heading: t("when"),
      of: ({ week, hours }) => [week.offered, hours],
      cell: ({ week, hours }) => (
        <>
          <WeekStrip {...week} labelHidden legend={false} className="[&_td:first-child]:w-5 [&_th]:text-[0.7rem] [&_table]:border-spacing-px" />
          <p className="mt-1 text-base leading-snug font-semibold">{hours}</p>
        </>
      ),
    },
    { heading: t("travel"), of: ({ travel }) => scenes(travel?.ways), cell: ({ travel }) => pictures(travel?.ways.map(({ hint, text, ...way }) => ({ ...way, text: `${text}, ${hint}` })), unknown) },
    {
      heading: t("meets"),
      of: ({ meets }) => meets && [meets.name, meets.text],
      cell: ({ meets }) =>
        meets ? (
          <div className="flex flex-col items-center gap-1 text-center text-base leading-tight">
            <Avatar name={meets.name} size={52} />
            <b><LanguageText>{meets.name}</LanguageText></b>
            {meets.text}
          </div>
        ) : unknown,
    },
    { heading: t("asks"), of: ({ asks }) => scenes(asks?.lines).toSorted(), cell: ({ asks }) => pictures(asks?.lines, <p className="text-base">{t("choosing:nothing")}</p>) },
    {
      heading: t("styles"),
      of: ({ styles }) => styles.shares.map(({ share }) => share),
      cell: ({ styles }) => (
        <ul className="grid gap-1.5">
          {styles.shares.map(({ scene, label, share }) => (
            <li key={scene} className="flex items-center gap-2 text-base leading-tight">
              <Scene name={scene} alt="" size={48} className="rounded-md" />
              <span className="min-w-0 flex-1 font-semibold">
                {label}
                <Bar value={share / 100} tone="sun" height={12} />
                <span className="sr-only">{`${share}%`}</span>
              </span>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <div className="overflow-clip rounded-2xl border border-line bg-paper">
      <div className="grid grid-cols-2 divide-x divide-line rtl:divide-x-reverse">
        {cards.map(({ id, facts, place }) => (
          <div key={id} className="flex min-w-0 flex-col gap-1 p-2">
            <a href={`/me/cards/${id}`} className="flex flex-col gap-1 hover:underline">
              <Scene name={facts.scene} alt={facts.sceneAlt} size={320} fluid eager className="rounded-xl" />
              <b className="text-lg leading-snug">{facts.title}</b>
            </a>
            <p className="text-base leading-snug text-ink-soft">
              <LanguageText lang={facts.ownWords?.lang}>{facts.organisation}</LanguageText>
              {" · "}
              <LanguageText>{place}</LanguageText>
            </p>
          </div>
        ))}
      </div>
      {rows.map(({ heading, of, cell }) => {
        const [one, other] = cards.map(({ facts }) => JSON.stringify(of(facts)));
        const same = one === other;
        return (
          <section key={heading} aria-label={heading} className="keep-together">
            <div className={`flex flex-wrap items-center justify-between gap-2 border-y border-line px-3 py-1.5 ${same ? "bg-ground" : "bg-sun-100"}`}>
              <h2 className="text-base font-bold">{heading}</h2>
              <Badge tone={same ? "neutral" : "warning"}>{same ? `= ${t("choosing:same")}` : `≠ ${t("choosing:different")}`}</Badge>
            </div>
            <div className="grid grid-cols-2 divide-x divide-line rtl:divide-x-reverse">
              {cards.map(({ id, facts }) => (
                <div key={id} className="min-w-0 p-2">
                  <p className="sr-only">{facts.title}</p>
                  {cell(facts)}
                </div>
              ))}
            </div>
          </section>
        );
      })}
      <div className="grid grid-cols-2 divide-x divide-line border-t border-line rtl:divide-x-reverse print:hidden">
        {cards.map(({ id, actions }) => (
          <div key={id} className="min-w-0 p-2">{actions}</div>
        ))}
      </div>
    </div>
  );
}
