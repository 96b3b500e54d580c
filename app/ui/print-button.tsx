import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";

/** Opens the browser's print dialogue; the browser's own menu does the same where there is no script. */
export function PrintButton({ look, children }: { /** Secondary beside what the page is for. */ look?: "secondary"; children: ReactNode }) {
  return (
    <Button type="button" look={look} icon={<Printer aria-hidden size={20} />} onClick={() => window.print()}>
      {children}
    </Button>
  );
}
