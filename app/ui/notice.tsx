import type { ReactNode } from "react";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { classes } from "./classes.ts";

export type NoticeTone = "success" | "info" | "warning" | "error";

export type NoticeProps = {
  tone: NoticeTone;
  title?: string;
  children?: ReactNode;
  /** Something to do about it: a button or a link. */
  action?: ReactNode;
  id?: string;
  className?: string;
};

const TONES = {
  success: { look: "border-brand-600 bg-brand-50", icon: CircleCheck, ink: "text-brand-700" },
  info: { look: "border-sky-700 bg-sky-50", icon: Info, ink: "text-sky-700" },
  warning: { look: "border-sun-400 bg-sun-50", icon: TriangleAlert, ink: "text-sun-800" },
  error: { look: "border-brick-700 bg-brick-50", icon: CircleAlert, ink: "text-brick-700" },
} as const;

/** A message above the page's work. Errors are announced at once, the others when it suits. */
export function Notice({ tone, title, children, action, id, className }: NoticeProps) {
  const { look, icon: Icon, ink } = TONES[tone];
  return (
    <div
      id={id}
      data-read=""
      role={tone === "error" ? "alert" : "status"}
      className={classes("flex items-start gap-3 rounded-md border border-s-6 px-4 py-3", look, className)}
    >
      <Icon aria-hidden size={22} className={classes("mt-0.5 shrink-0", ink)} />
      <div data-listen-here="" className="min-w-0 flex-1">
        {title ? <p className="font-bold">{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
      {action ? <div className="shrink-0">{action}</div> : null}
    </div>
  );
}
