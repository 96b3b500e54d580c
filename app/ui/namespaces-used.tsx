import { useTranslation } from "react-i18next";

const ID = "namespaces-used";

/**
 * The namespaces of messages that this page draws on, for the script that brings it to life. Stands last in the page: by then
 * all that came before has said what it uses. In the browser it stays as the server wrote it.
 */
export function NamespacesUsed() {
  const { i18n } = useTranslation();
  const used = i18n.reportNamespaces?.getUsedNamespaces() ?? [];
  return <script type="application/json" id={ID} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: JSON.stringify(used) }} />;
}

/** In the browser: what the server wrote. */
export function namespacesTold(): string[] {
  return JSON.parse(document.getElementById(ID)?.textContent ?? "[]") as string[];
}
