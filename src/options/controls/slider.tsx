import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface SliderProps {
  id: string;
  label: string;
  value: number;
  least: number;
  most: number;
  step: number;
  /** The value in words, shown beside the slider and read out. */
  inWords: (value: number) => string;
  /** What it means, drawn anew while the slider moves. */
  children?: (value: number) => ComponentChildren;
  onChange: (value: number) => void;
}

/** Milliseconds after which a slider has come to rest: browsers allow few writes a minute. */
const REST = 300;

/**
 * A number between two others, kept when the slider has come to rest. Until then what comes back from the store
 * is an earlier place of it, which must not pull it back.
 */
export function Slider({ id, label, value, least, most, step, inWords, children, onChange }: SliderProps) {
  const [moved, setMoved] = useState<number | null>(null);
  const shown = moved ?? value;
  useEffect(() => setMoved((last) => (last === value ? null : last)), [value]);
  useEffect(() => {
    if (moved === null) return undefined;
    const timer = setTimeout(() => (moved === value ? setMoved(null) : onChange(moved)), REST);
    return () => clearTimeout(timer);
    // Only a move begins it anew.
  }, [moved]);
  return (
    <div class="slider">
      <div class="line">
        <label for={id}>{label}</label>
        <output for={id}>{inWords(shown)}</output>
      </div>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={shown}
        aria-valuetext={inWords(shown)}
        aria-describedby={`${id}-meaning`}
        onInput={(event) => setMoved(event.currentTarget.valueAsNumber)}
      />
      <div id={`${id}-meaning`} class="meaning">
        {children?.(shown)}
      </div>
    </div>
  );
}
