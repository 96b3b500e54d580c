import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Pagination } from "#app/ui/pagination.tsx";

/** Links to the other pages of a list; nothing when there is one page. All else in the address stays. */
export function Pages({ page, pages }: { page: number; pages: number }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  if (pages <= 1) return null;
  return (
    <Pagination
      page={page}
      pages={pages}
      hrefFor={(number) => {
        const asked = new URLSearchParams(search);
        asked.set("page", String(number));
        return `${pathname}?${asked}`;
      }}
      texts={{ label: t("pageOf", { page, pages }), previous: t("previousPage"), next: t("nextPage"), page: (number) => t("pageOf", { page: number, pages }) }}
    />
  );
}
