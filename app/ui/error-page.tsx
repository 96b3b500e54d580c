import type { ReactNode } from "react";
import { ButtonLink } from "./button.tsx";
import { Scene } from "./scenes/scene.tsx";
import type { SceneName } from "./scenes/scene.tsx";

export type ErrorPageProps = {
  title: string;
  text?: ReactNode;
  /** What the log knows it by, with the words before it. */
  reference?: { label: string; value: string };
  action?: { href: string; label: string };
  scene?: SceneName;
};

/** Something went wrong: what, in plain words, and the way on. The page around it is up to the route. */
export function ErrorPage({ title, text, reference, action, scene = "lost" }: ErrorPageProps) {
  return (
    <div className="mx-auto flex max-w-lg flex-col items-center gap-3 px-4 py-12 text-center">
      <Scene name={scene} alt="" size={220} eager />
      <h1 className="text-2xl font-extrabold sm:text-3xl">{title}</h1>
      {text ? <div className="text-ink-soft">{text}</div> : null}
      {action ? (
        <ButtonLink href={action.href} size="large" className="mt-3" reload>
          {action.label}
        </ButtonLink>
      ) : null}
      {reference ? (
        <p className="mt-4 text-sm text-ink-soft">
          {reference.label} <code dir="ltr" className="font-mono">{reference.value}</code>
        </p>
      ) : null}
    </div>
  );
}
