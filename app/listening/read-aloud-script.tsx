import { useTranslation } from "react-i18next";
import { useNonce } from "#app/ui/nonce.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import script from "./page-script.ts?worker&url";

/** The script, and the button that it places: a loudspeaker and a word, large enough for a thumb. Without the script there is none. The one for the whole page comes here. */
export function ReadAloud({ clips, whole = true }: {
  /** Where the list of the page's clips is, if any was recorded. */
  clips: string | null;
  /** A button for the whole page, too. */
  whole?: boolean;
}) {
  const { t } = useTranslation("listening");
  const nonce = useNonce();
  return (
    <>
      {whole && <span data-read-page="" className="contents" />}
      <template id="listen" data-clips={clips ?? undefined}>
        <button type="button" data-listen="" className={BUTTON}>
          <Scene name="listen" alt="" size={44} className="rounded-md group-data-on:hidden group-aria-disabled:h-auto group-aria-disabled:w-7 group-aria-disabled:opacity-40 group-aria-disabled:grayscale" />
          <svg aria-hidden viewBox="0 0 44 33" width={44} height={33} className="hidden shrink-0 group-data-on:block">
            <rect width="44" height="33" rx="6" className="fill-brick-700" />
            <rect x="14" y="8.5" width="16" height="16" rx="2" className="fill-white" />
          </svg>
          <span className="group-data-on:hidden group-aria-disabled:hidden">{t("listen")}</span>
          <span className="hidden group-data-on:inline">{t("stop")}</span>
          <span className="hidden group-aria-disabled:inline">{t("noVoice")}</span>
        </button>
      </template>
      <script src={script} defer nonce={nonce} />
    </>
  );
}

const BUTTON = [
  "group no-print inline-flex min-h-12 max-w-full items-center justify-center gap-2 rounded-xl border-2 border-brand-700 bg-paper px-2 py-1 text-start text-base leading-tight font-bold text-brand-900",
  "hover:bg-brand-50 data-on:bg-sun-100 aria-disabled:border-dashed aria-disabled:border-line-strong aria-disabled:gap-1.5 aria-disabled:text-sm aria-disabled:font-semibold aria-disabled:text-ink-soft",
].join(" ");
