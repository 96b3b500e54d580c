import type { ReactNode } from "react";

/** Words in a language of their own, such as an organisation's text on an Arabic page. Names keep their own direction. */
export function LanguageText({ lang, dir = "auto", children }: { lang?: string; dir?: "ltr" | "rtl" | "auto"; children: ReactNode }) {
  return (
    <bdi lang={lang} dir={dir}>
      {children}
    </bdi>
  );
}
