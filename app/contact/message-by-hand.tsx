import { Copy, Mail, MessageCircle, MessageSquare } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { languageName } from "#app/languages/language.ts";
import { Button, buttonClasses } from "#app/ui/button.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import type { WrittenMessage } from "./message-links.ts";

const ICONS = { whatsapp: MessageCircle, sms: MessageSquare, mail: Mail } as const;

/** A message as the person will read it, and the ways to send it: from the sender's own phone or mail, so that nothing of it passes through this site. */
export function MessageByHand({ text, language, links }: WrittenMessage) {
  const { t, i18n } = useTranslation("contactPlan");
  const hydrated = useHydrated();
  const [copied, setCopied] = useState(false);
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-soft">{t("byHand", { language: languageName(language, i18n.language) })}</p>
      <blockquote lang={language} dir={LANGUAGE_FACTS[language].direction} className="rounded-lg border border-line bg-ground px-4 py-3 text-lg wrap-anywhere whitespace-pre-line">{text}</blockquote>
      {links.length === 0 && <p className="text-ink-soft">{t("noAddress")}</p>}
      <div className="flex flex-wrap gap-2">
        {links.map(({ by, href }) => {
          const Icon = ICONS[by];
          return (
            <a key={by} href={href} rel="noreferrer" className={buttonClasses({ look: "secondary" })}>
              <Icon aria-hidden size={20} />
              {t(by)}
            </a>
          );
        })}
        {hydrated && (
          <Button type="button" look="secondary" icon={<Copy aria-hidden size={20} />} onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
            {t("copy")}
          </Button>
        )}
        <span role="status" className="self-center font-semibold text-brand-800">{copied ? t("copied") : ""}</span>
      </div>
    </div>
  );
}
