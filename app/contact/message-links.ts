import type { InterfaceLanguage } from "#app/i18n/languages.ts";

/** Ways to send a message that is written already, from one's own phone: the site sends nothing itself. */
export interface MessageLink {
  by: "whatsapp" | "sms" | "mail";
  href: string;
}

/** A message to a person, in their own language. */
export interface WrittenMessage {
  text: string;
  language: InterfaceLanguage;
  links: MessageLink[];
}

/** A phone number as the world dials it, digits alone: "0612345678" and "+31 6 1234 5678" are 31612345678. Null where it can't be one. */
export function worldNumber(phone: string): string | null {
  const kept = phone.replace(/(?!^\+)[^0-9]/g, "");
  const digits = kept.startsWith("+") ? kept.slice(1) : kept.startsWith("00") ? kept.slice(2) : kept.startsWith("0") ? `31${kept.slice(1)}` : "";
  return /^[1-9][0-9]{7,14}$/.test(digits) ? digits : null;
}

/** WhatsApp and text messages to a number, e-mail to an address; what isn't known isn't there. */
export function messageLinks({ phone, email, subject, text }: { phone: string | null; email: string | null; subject: string; text: string }): MessageLink[] {
  const number = phone === null ? null : worldNumber(phone);
  const body = encodeURIComponent(text);
  return [
    ...(number === null ? [] : [{ by: "whatsapp", href: `https://wa.me/${number}?text=${body}` } as const, { by: "sms", href: `sms:+${number}?body=${body}` } as const]),
    ...(email === null ? [] : [{ by: "mail", href: `mailto:${encodeURIComponent(email).replaceAll("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${body}` } as const]),
  ];
}
