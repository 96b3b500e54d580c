import { createContext, useContext } from "react";

const Nonce = createContext("");

export const NonceProvider = Nonce.Provider;

/** The nonce that lets a script run under the content security policy; empty in the browser, which hides it. */
export function useNonce(): string {
  return useContext(Nonce);
}
