import { Form } from "@remix-run/react";
import { AlertDialog as Radix } from "radix-ui";
import { useState } from "react";
import type { ReactNode } from "react";
import { Button, buttonClasses } from "./button.tsx";
import type { ButtonLook, ButtonSize } from "./button.tsx";
import { useHydrated } from "./hydrated.ts";

const OVERLAY = "fixed inset-0 z-40 bg-brand-900/55";
const SHEET =
  "fixed inset-x-0 bottom-0 z-50 mx-auto flex max-h-[92dvh] w-full max-w-xl flex-col gap-3 overflow-y-auto rounded-t-2xl bg-paper p-5 shadow-raised " +
  "sm:inset-y-0 sm:my-auto sm:h-fit sm:rounded-2xl sm:p-6";

export type ConfirmProps = {
  /** Words on the button that asks. */
  trigger: string;
  triggerIcon?: ReactNode;
  look?: ButtonLook;
  size?: ButtonSize;
  title: string;
  text?: ReactNode;
  confirm: string;
  cancel: string;
  /** What can't be undone gets a red button. */
  danger?: boolean;
  /** Where the form is sent; the page's own address unless told. */
  action?: string;
  /** Hidden fields: what is confirmed. */
  fields?: Readonly<Record<string, string>>;
  /** More fields within the form, such as a reason to choose. */
  children?: ReactNode;
};

/** Asks once more, then sends a form. Without a script the question opens in place, under its button. */
export function Confirm(props: ConfirmProps) {
  const alive = useHydrated();
  return alive ? <ConfirmWindow {...props} /> : <ConfirmInPlace {...props} />;
}

function Fields({ fields = {}, children }: Pick<ConfirmProps, "fields" | "children">) {
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </>
  );
}

function ConfirmWindow({ trigger, triggerIcon, look = "secondary", size, title, text, confirm, cancel, danger, action, fields, children }: ConfirmProps) {
  const [open, setOpen] = useState(false);
  return (
    <Radix.Root open={open} onOpenChange={setOpen}>
      <Radix.Trigger asChild>
        <Button type="button" look={look} size={size} icon={triggerIcon}>
          {trigger}
        </Button>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content className={SHEET} {...(text ? {} : { "aria-describedby": undefined })}>
          <Radix.Title className="text-xl font-bold">{title}</Radix.Title>
          {text ? (
            <Radix.Description asChild>
              <div className="text-ink-soft">{text}</div>
            </Radix.Description>
          ) : null}
          <Form method="post" action={action} onSubmit={() => setOpen(false)} className="flex flex-col gap-4">
            <Fields fields={fields}>{children}</Fields>
            <div className="mt-1 flex flex-wrap justify-end gap-2">
              <Radix.Cancel asChild>
                <Button type="button" look="secondary">
                  {cancel}
                </Button>
              </Radix.Cancel>
              <Button look={danger ? "danger" : "primary"}>{confirm}</Button>
            </div>
          </Form>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function ConfirmInPlace({ trigger, triggerIcon, look = "secondary", size, title, text, confirm, danger, action, fields, children }: ConfirmProps) {
  return (
    <details className="inline-block max-w-full">
      <summary className={buttonClasses({ look, size })}>
        {triggerIcon}
        {trigger}
      </summary>
      <form method="post" action={action} className="mt-2 flex max-w-xl flex-col gap-3 rounded-lg border-2 border-line-strong bg-paper p-4">
        <p className="text-lg font-bold">{title}</p>
        {text ? <div>{text}</div> : null}
        <Fields fields={fields}>{children}</Fields>
        <div>
          <Button look={danger ? "danger" : "primary"}>{confirm}</Button>
        </div>
      </form>
    </details>
  );
}
