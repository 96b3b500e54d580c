import { useEffect, useRef, useState } from "react";
import { useLocation } from "@remix-run/react";

/** Says the title of the next page to a screen reader, where the page changes in place: the browser says nothing then. */
export function PageAnnouncer() {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  const [title, setTitle] = useState("");
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    setTitle(document.title);
  }, [pathname]);
  return <p aria-live="polite" className="sr-only">{title}</p>;
}
