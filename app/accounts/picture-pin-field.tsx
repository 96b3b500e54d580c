import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { PIN_PICTURES, PICTURE_FIELDS } from "./pin.ts";

/**
 * Four pictures, tapped one after the other: the next choice shows when one is made, what was chosen stays in sight
 * small, and the button comes last. Done by style sheet alone (`.picture-pin`); where that is too old for it, the four
 * choices stand below each other.
 */
export function PicturePinField({ submit }: { submit: string }) {
  const { t } = useTranslation("pin");
  return (
    <div className="picture-pin">
      {PICTURE_FIELDS.map((field, at) => (
        <fieldset key={field} className="picture-pin-step">
          <legend className="mb-2 flex items-center gap-3 text-xl font-bold">
            {t("nth", { nth: at + 1, of: PICTURE_FIELDS.length })}
            <span aria-hidden className="flex gap-1.5">
              {PICTURE_FIELDS.map((each, nth) => <span key={each} className={nth <= at ? "size-4 rounded-full bg-brand-700" : "size-4 rounded-full border-2 border-line-strong"} />)}
            </span>
          </legend>
          <div className="grid grid-cols-4 gap-1.5 sm:gap-2">
            {PIN_PICTURES.map((picture) => (
              <label key={picture} className="relative grid min-w-0 justify-items-center gap-1 rounded-xl border-2 border-line-strong bg-paper p-1 pb-1.5 has-checked:border-brand-700 has-checked:ring-4 has-checked:ring-sun-400 has-focus-visible:outline-3 has-focus-visible:outline-offset-2">
                <input type="radio" name={field} value={picture} className="sr-only" />
                <Scene name={`pin-${picture}`} alt="" size={100} fluid eager className="rounded-lg" />
                <span className="text-center text-sm leading-tight font-semibold">{t(`picture.${picture}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="picture-pin-done grid w-full gap-3">
        <Button size="large" wide className="min-h-16 text-2xl">{submit}</Button>
      </div>
      <Button type="reset" look="secondary" size="large" className="picture-pin-again">{t("again")}</Button>
    </div>
  );
}
