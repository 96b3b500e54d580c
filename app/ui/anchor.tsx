import { Link } from "@remix-run/react";
import type { AnchorHTMLAttributes } from "react";

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  /** Leave the page instead of staying in the running application: downloads, holder pages, language change. */
  reload?: boolean;
};

/** A link. Addresses within the site stay in the running application where there is one. */
export function Anchor({ href, reload, ...rest }: AnchorProps) {
  const within = href.startsWith("/") && !href.startsWith("//");
  return within && !reload ? <Link to={href} {...rest} /> : <a href={href} {...rest} />;
}
