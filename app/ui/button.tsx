import { forwardRef } from "react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Anchor } from "./anchor.tsx";
import type { AnchorProps } from "./anchor.tsx";
import { classes } from "./classes.ts";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger" | "sun";
export type ButtonSize = "small" | "medium" | "large";

export type ButtonStyle = {
  look?: ButtonLook;
  size?: ButtonSize;
  /** As wide as what holds it. */
  wide?: boolean;
  /** A picture before the words, usually an icon of 18 px. */
  icon?: ReactNode;
};

const LOOKS: Record<ButtonLook, string> = {
  primary: "border-brand-700 bg-brand-700 text-white hover:border-brand-900 hover:bg-brand-900",
  secondary: "border-brand-700 bg-paper text-brand-800 hover:bg-brand-50",
  quiet: "border-transparent bg-transparent text-brand-800 underline decoration-brand-400 underline-offset-4 hover:bg-brand-50",
  danger: "border-brick-700 bg-brick-700 text-white hover:border-brick-800 hover:bg-brick-800",
  sun: "border-sun-400 bg-sun-400 text-ink hover:border-sun-300 hover:bg-sun-300",
};

const SIZES: Record<ButtonSize, string> = {
  small: "min-h-9 px-3 text-sm pointer-coarse:min-h-11",
  medium: "min-h-11 px-4",
  large: "min-h-14 px-6 text-lg",
};

export function buttonClasses({ look = "primary", size = "medium", wide }: ButtonStyle, more?: string): string {
  return classes(
    "inline-flex items-center justify-center gap-2 rounded-md border-2 py-1 text-center font-semibold leading-tight no-underline transition-colors",
    "disabled:border-line disabled:bg-line disabled:text-ink-soft aria-disabled:border-line aria-disabled:bg-line aria-disabled:text-ink-soft",
    LOOKS[look],
    SIZES[size],
    wide && "w-full",
    more,
  );
}

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & ButtonStyle;

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look, size, wide, icon, className, children, type = "submit", ...rest },
  ref,
) {
  return (
    <button ref={ref} type={type} className={buttonClasses({ look, size, wide }, className)} {...rest}>
      {icon}
      {children}
    </button>
  );
});

export type ButtonLinkProps = AnchorProps & ButtonStyle;

/** Goes somewhere, and looks like a button. */
export function ButtonLink({ look, size, wide, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Anchor className={buttonClasses({ look, size, wide }, className)} {...rest}>
      {icon}
      {children}
    </Anchor>
  );
}
