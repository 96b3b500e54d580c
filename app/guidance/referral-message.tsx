import { useTranslation } from "react-i18next";
import { buttonClasses } from "#app/ui/button.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";

export interface MadeLink {
  link: string;
  /** Null where the code of before still works. */
  code: string | null;
  /** Day until which the link works. */
  until: string;
}

/** Shown once, right after the link was made: the message, in which nothing is told of the person, and the code for the phone. */
export function ReferralMessage({ made, name, to, sender }: { made: MadeLink; name: string; to: { name: string | null; email: string | null }; sender: string }) {
  const { t } = useTranslation("referralWork");
  const message = [
    to.name ? t("greeting", { name: to.name }) : t("greetingNobody"), "", t("messageText"), made.link, "", t("messageCode", { day: made.until }), "", t("messageEnd"), sender,
  ].join("\n");
  return (
    <>
      {/* On paper the message alone: the sheet goes to the receiver. */}
      <p className="hidden whitespace-pre-wrap print:block">{message}</p>
      <Panel title={t("ready")} tone="sun" lead={t("readyOnce")} className="no-print">
        <div className="grid gap-4">
          <div className="rounded-lg border border-sun-400 bg-paper p-3">
            <p className="font-semibold">{t("code")}</p>
            {made.code === null ? <p>{t("sameCode")}</p> : (
              <>
                <p className="text-4xl font-extrabold tracking-[0.2em] tabular-nums">{made.code}</p>
                <p className="text-sm">{t("codeText")}</p>
              </>
            )}
          </div>
          <TextAreaField label={t("message")} hint={t("messageHint", { name })} defaultValue={message} readOnly rows={12} />
          <div className="flex flex-wrap gap-2">
            <a href={`mailto:${to.email ?? ""}?subject=${encodeURIComponent(t("subject"))}&body=${encodeURIComponent(message.replaceAll("\n", "\r\n"))}`} className={buttonClasses({})}>{t("byMail")}</a>
            <PrintButton>{t("print")}</PrintButton>
          </div>
        </div>
      </Panel>
    </>
  );
}
