import { create } from "qrcode";

/** Modules of white around the code, as the standard asks (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** The address that a card's QR code carries: the site's origin, and the token that is nowhere else. */
export function cardLink(origin: string, token: string): string {
  return `${origin}/card/${token}`;
}

/**
 * A QR code as an SVG of one path, black on white, without a size of its own. Level M: a code that survives a crease
 * and still has modules large enough for a cheap camera.
 */
export function qrSvg(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const size = modules.size + 2 * QUIET_ZONE;
  let path = "";
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      const start = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1;
      path += `M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${column - start + 1}v1h-${column - start + 1}z`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
}
