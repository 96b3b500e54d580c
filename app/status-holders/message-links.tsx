import { Copy, Mail, MessageCircle, MessageSquare } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGE_FACTS, type InterfaceLanguage } from "#app/i18n/languages.ts";
import { languageName } from "#app/languages/language.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";

export interface MessageLinksProps {
  /** In the person's own language. */
  message: string;
  language: InterfaceLanguage;
  /** The subject of an e-mail. */
  subject: string;
  phone: string | null;
  email: string | null;
}

/** A message to one person, as they will read it, and the ways to send it: by the sender's own phone or mail programme, so that nothing of it passes through this site. */
export function MessageLinks({ message, language, subject, phone, email }: MessageLinksProps) {
  const { t, i18n } = useTranslation("consultant");
  const hydrated = useHydrated();
  const [copied, setCopied] = useState(false);
  const text = encodeURIComponent(message);
  return (
    <figure className="grid gap-3">
      <figcaption className="font-semibold">{t("sendMessage.text", { language: languageName(language, i18n.language) })}</figcaption>
      <blockquote lang={language} dir={LANGUAGE_FACTS[language].direction} className="rounded-xl border border-line bg-ground p-4 text-lg wrap-anywhere whitespace-pre-line">{message}</blockquote>
      {phone === null && email === null && <p>{t("sendMessage.nowhere")}</p>}
      <div className="flex flex-wrap gap-3">
        {phone !== null && <ButtonLink href={`sms:${dialled(phone)}?&body=${text}`} look="secondary" icon={<MessageSquare aria-hidden size={20} />} reload>{t("sendMessage.sms")}</ButtonLink>}
        {phone !== null && <ButtonLink href={`https://wa.me/${dialled(phone).slice(1)}?text=${text}`} look="secondary" icon={<MessageCircle aria-hidden size={20} />} reload>{t("sendMessage.whatsapp")}</ButtonLink>}
        {email !== null && <ButtonLink href={`mailto:${email}?subject=${encodeURIComponent(subject)}&body=${text}`} look="secondary" icon={<Mail aria-hidden size={20} />} reload>{t("sendMessage.mail")}</ButtonLink>}
        {hydrated && (
          <Button
            type="button" look="secondary" icon={<Copy aria-hidden size={20} />}
            onClick={() => void navigator.clipboard.writeText(message).then(() => setCopied(true))}
          >
            {t("sendMessage.copy")}
          </Button>
        )}
        <span role="status" className="self-center font-semibold text-brand-800">{copied ? t("sendMessage.copied") : ""}</span>
      </div>
    </figure>
  );
}

/** A number as a phone abroad would dial it: a number without a country is a Dutch one. */
export function dialled(phone: string): string {
  // "(0)" is what one leaves out after a country.
  const digits = phone.replace("(0)", "").replace(/[^0-9+]/g, "");
  if (digits.startsWith("+")) return `+${digits.slice(1).replaceAll("+", "")}`;
  return digits.startsWith("00") ? `+${digits.slice(2)}` : `+31${digits.replace(/^0/, "")}`;
}
