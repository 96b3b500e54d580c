import type { ReactNode } from "react";
import { Brand } from "./brand-mark.tsx";
import { Scene } from "./scenes/scene.tsx";
import type { SceneName } from "./scenes/scene.tsx";

export type PrintCardProps = {
  brand: { name: string; municipality?: string };
  /** In the holder's language: "Jouw kaart". */
  heading: string;
  lang: string;
  dir: "ltr" | "rtl";
  /** Whose card it is: the first name only. */
  holder: string;
  /** The QR code as an SVG element or an image. */
  qr: ReactNode;
  /** The address for who can't scan. */
  address?: string;
  /** What to do, in pictures with words: scan, choose a PIN, look. */
  steps: readonly { scene: SceneName; text: string }[];
  contact: { label: string; name: string; phone?: string };
  /** What to do when the card is lost. */
  lost?: string;
};

/** The sign-in card on A6, 105 × 148 mm, to print and cut. */
export function PrintCard({ brand, heading, lang, dir, holder, qr, address, steps, contact, lost }: PrintCardProps) {
  return (
    <article lang={lang} dir={dir} className="print-card flex flex-col gap-[3mm] overflow-hidden rounded-[4mm] border border-dashed border-line-strong bg-paper p-[7mm] text-[10.5pt] leading-snug text-ink">
      <header className="flex items-center justify-between gap-2 border-b-2 border-sun-400 pb-[2.5mm]">
        <Brand name={brand.name} municipality={brand.municipality} size={30} />
        <p className="text-end">
          <span className="block text-[9pt] text-ink-soft">{heading}</span>
          <bdi className="text-[14pt] font-extrabold">{holder}</bdi>
        </p>
      </header>
      <div className="flex flex-1 items-center gap-[4mm]">
        <div className="w-[44mm] shrink-0 [&>*]:h-auto [&>*]:w-full">{qr}</div>
        <ol className="flex flex-1 flex-col gap-[2mm]">
          {steps.map((step, index) => (
            <li key={step.text} className="flex flex-col items-center gap-[0.5mm] text-center leading-tight">
              <Scene name={step.scene} alt="" size={80} eager className="rounded-md" />
              <span>
                <b>{`${index + 1}. `}</b>
                {step.text}
              </span>
            </li>
          ))}
        </ol>
      </div>
      {address ? <p dir="ltr" className="text-center font-mono text-[8.5pt] break-all">{address}</p> : null}
      <footer className="flex items-center gap-[3mm] rounded-[2.5mm] border border-line p-[2.5mm]">
        <Scene name="contact-person" alt="" size={64} eager className="rounded-md" />
        <p>
          <span className="block text-[9pt] text-ink-soft">{contact.label}</span>
          <bdi className="block text-[12pt] font-extrabold">{contact.name}</bdi>
          {contact.phone ? <bdi dir="ltr" className="tabular-nums">{contact.phone}</bdi> : null}
        </p>
        {lost ? <p className="ms-auto max-w-[32mm] text-[8.5pt] text-ink-soft">{lost}</p> : null}
      </footer>
    </article>
  );
}
