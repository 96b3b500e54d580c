import { Phone } from "lucide-react";
import { Avatar } from "./avatar.tsx";
import { buttonClasses } from "./button.tsx";
import { LanguageText } from "./language-text.tsx";

export type CallStripProps = {
  /** Who it is to the reader: "Mijn contactpersoon". */
  heading: string;
  name: string;
  photo?: string | null;
  /** Without a number there is nothing to press. */
  phone?: string | null;
  /** The word on the button: "Bel". */
  call: string;
};

/** The one person to turn to, with a button that calls: at the foot of every page. */
export function CallStrip({ heading, name, photo, phone, call }: CallStripProps) {
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-2xl border border-line bg-paper p-3 text-ink">
      <Avatar name={name} photo={photo} size={52} />
      <p className="min-w-32 flex-1 leading-tight">
        <span className="block text-base text-ink-soft">{heading}</span>
        <span className="text-lg font-bold">
          <LanguageText>{name}</LanguageText>
        </span>
      </p>
      {phone ? (
        <a href={telHref(phone)} className={buttonClasses({ look: "primary", size: "large" }, "flex-1 sm:flex-none")}>
          <Phone aria-hidden size={22} />
          {call}
          <bdi dir="ltr" className="font-normal whitespace-nowrap tabular-nums">{phone}</bdi>
        </a>
      ) : null}
    </div>
  );
}

/** The address that a phone dials: digits and a leading plus, nothing else. */
export function telHref(phone: string): string {
  return `tel:${phone.replace(/(?!^\+)[^0-9]/g, "")}`;
}
