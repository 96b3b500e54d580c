import { type Card, isLoad, tipOf, type Weight } from "./balance.ts";

const SIZES: Readonly<Record<Weight, number>> = { small: 13, medium: 19, large: 26 };
/** Of a pan, in the picture's units. */
const PAN = { half: 66, rope: 62 };
const BEAM = { x: 200, y: 46, half: 118 };
const FALL_OF_A_DEGREE = (BEAM.half * Math.PI) / 180;

/** Blocks side by side in a pan, the next layer on top of the one before. */
function stacked(weights: readonly Weight[]): { x: number; y: number; size: number }[] {
  const placed: { x: number; y: number; size: number }[] = [];
  let [x, y, high] = [-PAN.half + 10, 0, 0];
  for (const weight of weights) {
    const size = SIZES[weight];
    if (x + size > PAN.half - 8) [x, y, high] = [-PAN.half + 14, y - high - 1, 0];
    placed.push({ x, y: y - size, size });
    x += size + 2;
    high = Math.max(high, size);
  }
  return placed;
}

/** Scales with a block for each card: load to one side, what carries to the other. A picture that tips, no outcome. */
export function Scales({ items, label, className }: { items: readonly { card: Card; weight: Weight }[]; label: string; className?: string }) {
  const tip = tipOf(items);
  const drop = tip * FALL_OF_A_DEGREE;
  const loads = items.filter(({ card }) => isLoad(card)).map(({ weight }) => weight);
  const carries = items.filter(({ card }) => !isLoad(card)).map(({ weight }) => weight);
  return (
    <svg role="img" aria-label={label} viewBox="0 0 400 236" className={className}>
      <path d="M186 224 L194 52 H206 L214 224 Z" className="fill-brand-800" />
      <rect x="140" y="218" width="120" height="12" rx="6" className="fill-brand-800" />
      <g transform={`rotate(${-tip} ${BEAM.x} ${BEAM.y})`}>
        <rect x={BEAM.x - BEAM.half} y={BEAM.y - 5} width={BEAM.half * 2} height="10" rx="5" className="fill-brand-700" />
      </g>
      <circle cx={BEAM.x} cy={BEAM.y} r="11" className="fill-sun-400" />
      <Pan x={BEAM.x - BEAM.half} y={BEAM.y + drop} weights={loads} fill="fill-brick-400 stroke-brick-800" />
      <Pan x={BEAM.x + BEAM.half} y={BEAM.y - drop} weights={carries} fill="fill-brand-400 stroke-brand-900" />
    </svg>
  );
}

function Pan({ x, y, weights, fill }: { x: number; y: number; weights: readonly Weight[]; fill: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={`M0 0 L${-PAN.half} ${PAN.rope + 30} M0 0 L${PAN.half} ${PAN.rope + 30}`} className="stroke-line-strong" strokeWidth="2.5" fill="none" />
      <g transform={`translate(0 ${PAN.rope + 30})`}>
        {stacked(weights).map((block, index) => <rect key={index} x={block.x} y={block.y} width={block.size} height={block.size} rx="4" strokeWidth="1.5" className={fill} />)}
      </g>
      <path d={`M${-PAN.half - 4} ${PAN.rope + 30} H${PAN.half + 4} Q${PAN.half - 8} ${PAN.rope + 54} 0 ${PAN.rope + 54} T${-PAN.half - 4} ${PAN.rope + 30} Z`} className="fill-brand-700" />
    </g>
  );
}
