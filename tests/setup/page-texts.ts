/** What a page that the server rendered says, and in which language it says so. */
export interface PageText {
  text: string;
  /** Of the nearest element around it that says its language. */
  lang: string | null;
  /** The element that it stands in, or the attribute that holds it. */
  at: string;
}

const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
/** Attributes that are read, aloud or in a tooltip. */
const READ = ["alt", "aria-label", "aria-description", "aria-roledescription", "placeholder", "title"];
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", nbsp: "\u00a0" };

function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith("#")) return String.fromCodePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}

function attributesOf(tag: string): Map<string, string> {
  return new Map([...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!.toLowerCase(), decoded(value!)]));
}

/** Every text and read attribute of a page, in its order. Takes HTML as React writes it, well-formed. */
export function textsOf(html: string): PageText[] {
  const texts: PageText[] = [];
  const open: { name: string; lang: string | null }[] = [];
  const innermost = () => open.at(-1) ?? { name: "", lang: null };
  const readable = html.replace(/<!--[^]*?-->/g, "").replace(/<(script|style)\b[^]*?<\/\1>/g, "");
  for (const [, tag, text] of readable.matchAll(/(<[^>]+>)|([^<]+)/g)) {
    if (text !== undefined) {
      if (text.trim()) texts.push({ text: decoded(text).trim(), lang: innermost().lang, at: innermost().name });
      continue;
    }
    const name = /^<\/?([\w-]+)/.exec(tag!)?.[1]?.toLowerCase();
    if (!name) continue;
    if (tag!.startsWith("</")) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const attributes = attributesOf(tag!);
    const lang = attributes.get("lang") ?? innermost().lang;
    for (const each of READ) if (attributes.get(each)?.trim()) texts.push({ text: attributes.get(each)!.trim(), lang, at: `${name}[${each}]` });
    if (!VOID.has(name) && !tag!.endsWith("/>")) open.push({ name, lang });
  }
  return texts;
}
