import type { ReactNode } from "react";
import { Dialog as Radix } from "radix-ui";
import { X } from "lucide-react";
import { classes } from "./classes.ts";

export const OVERLAY = "fixed inset-0 z-40 bg-brand-900/55";
export const SHEET =
  "fixed inset-x-0 bottom-0 z-50 mx-auto flex max-h-[92dvh] w-full max-w-xl flex-col gap-3 overflow-y-auto rounded-t-2xl bg-paper p-5 shadow-raised " +
  "sm:inset-y-0 sm:my-auto sm:h-fit sm:rounded-2xl sm:p-6";

export type DialogProps = {
  /** The button that opens it; a single element that takes a ref. */
  trigger?: ReactNode;
  title: string;
  description?: ReactNode;
  closeLabel: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
  className?: string;
};

/** A window over the page, for staff. Pages that must work without a script give it a page of its own. */
export function Dialog({ trigger, title, description, closeLabel, open, onOpenChange, children, className }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content className={classes(SHEET, className)} {...(description ? {} : { "aria-describedby": undefined })}>
          <div className="flex items-start justify-between gap-4">
            <Radix.Title className="text-xl font-bold">{title}</Radix.Title>
            <Radix.Close aria-label={closeLabel} className="-me-2 -mt-2 inline-flex size-11 shrink-0 items-center justify-center rounded-md hover:bg-brand-50">
              <X aria-hidden size={22} />
            </Radix.Close>
          </div>
          {description ? (
            <Radix.Description asChild>
              <div className="text-ink-soft">{description}</div>
            </Radix.Description>
          ) : null}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
