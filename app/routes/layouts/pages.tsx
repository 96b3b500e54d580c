import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Pagination } from "#app/ui/pagination.tsx";

export interface PagesProps {
  page: number;
  pages: number;
  /** What the links are called, for a screen reader; where one is, when absent. */
  label?: string;
}

/** Links to the other pages of a list; nothing when there is one page. All else in the address stays. */
export function Pages({ page, pages, label }: PagesProps) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  if (pages <= 1) return null;
  return (
    <Pagination
      page={page}
      pages={pages}
      className="mt-6"
      hrefFor={(number) => {
        const asked = new URLSearchParams(search);
        asked.set("page", String(number));
        return `${pathname}?${asked}`;
      }}
      texts={{ label: label ?? t("pageOf", { page, pages }), previous: t("previousPage"), next: t("nextPage"), page: (number) => t("pageOf", { page: number, pages }) }}
    />
  );
}
