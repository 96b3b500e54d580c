import { Scissors } from "lucide-react";
import { type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { signInCard as ar } from "#app/i18n/messages/ar/sign-in-card.ts";
import { signInCard as en } from "#app/i18n/messages/en/sign-in-card.ts";
import { signInCard as fa } from "#app/i18n/messages/fa/sign-in-card.ts";
import { signInCard as nl } from "#app/i18n/messages/nl/sign-in-card.ts";
import { signInCard as so } from "#app/i18n/messages/so/sign-in-card.ts";
import { signInCard as ti } from "#app/i18n/messages/ti/sign-in-card.ts";
import { signInCard as tr } from "#app/i18n/messages/tr/sign-in-card.ts";
import { signInCard as uk } from "#app/i18n/messages/uk/sign-in-card.ts";
import { PrintCard } from "#app/ui/print-card.tsx";

/** Every language at hand, since the card is in the person's and the page around it in the consultant's. */
const WORDS: Readonly<Record<InterfaceLanguage, typeof nl>> = { nl, en, ar, fa, ti, tr, uk, so };

export interface SignInCardPrintProps {
  /** From `qrSvg`. */
  qrSvg: string;
  /** From `cardLink`; on a screen the code leads there too. Not written out: nobody types forty random letters. */
  link: string;
  firstName: string;
  pin: string;
  contactPerson: { name: string; phone: string | null };
  /** Of the person whose card it is. */
  language: InterfaceLanguage;
  municipality?: string;
}

/** The sign-in card to print, with the PIN on a strip to cut off: whoever finds the one doesn't have the other. */
export function SignInCardPrint({ qrSvg, link, firstName, pin, contactPerson, language, municipality }: SignInCardPrintProps) {
  const words = WORDS[language];
  const dir = LANGUAGE_FACTS[language].direction;
  return (
    <div className="print-sheet grid gap-[4mm]">
      <PrintCard
        brand={{ name: "Meedoen", municipality }}
        heading={words.heading}
        lang={language}
        dir={dir}
        holder={firstName}
        qr={<a href={link} aria-label={words.scan} className="block [&>svg]:block [&>svg]:h-auto [&>svg]:w-full" dangerouslySetInnerHTML={{ __html: qrSvg }} />}
        steps={[
          { scene: "sign-in", text: words.scan },
          { scene: "pin", text: words.pin },
          { scene: "cards", text: words.look },
        ]}
        contact={{ label: words.contactPerson, name: contactPerson.name, phone: contactPerson.phone ?? undefined }}
        lost={words.lost}
      />
      <section lang={language} dir={dir} className="keep-together flex items-center gap-[4mm] rounded-[3mm] border border-dashed border-line-strong bg-paper p-[5mm]">
        <p className="flex-1 text-[10pt] leading-snug">
          <span className="block">{words.pinOf} <bdi className="font-bold">{firstName}</bdi></span>
          <span className="mt-1 flex items-center gap-1 text-[8.5pt] text-ink-soft">
            <Scissors aria-hidden size={16} className="shrink-0" />
            {words.cutOff}
          </span>
        </p>
        <bdi dir="ltr" className="text-[24pt] font-extrabold tracking-[0.12em] tabular-nums">{pin}</bdi>
      </section>
    </div>
  );
}
