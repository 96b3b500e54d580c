import type { DemoMunicipality } from "./towns.ts";

export interface DemoStaff {
  name: string;
  role: "coordinator" | "consultant";
  municipality: DemoMunicipality;
}

export const STAFF = {
  annelies: { name: "Annelies Brouwer", role: "coordinator", municipality: "zwolle" },
  marloes: { name: "Marloes Hendriks", role: "consultant", municipality: "zwolle" },
  sander: { name: "Sander Bos", role: "consultant", municipality: "zwolle" },
  naima: { name: "Naima El Idrissi", role: "consultant", municipality: "zwolle" },
  iris: { name: "Iris Kamphuis", role: "consultant", municipality: "zwolle" },
  gertjan: { name: "Gert-Jan Post", role: "coordinator", municipality: "kampen" },
  lotte: { name: "Lotte Meijer", role: "consultant", municipality: "kampen" },
} as const satisfies Record<string, DemoStaff>;
export type StaffKey = keyof typeof STAFF;
