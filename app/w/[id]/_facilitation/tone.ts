let audio: AudioContext | null = null;

/** A browser gives no sound until someone pressed something; called while they do, so that it may later. */
export function allowTone(): void {
  audio ??= new AudioContext();
  if (audio.state !== 'running') void audio.resume();
}

/** How late it may still be heard, in ms: a tone that had to wait for a press says nothing any more. */
const late = 1000;

/** Two soft notes, a second together, made on the spot. A browser that allows no sound yet stays silent. */
export function tone(): void {
  const asked = performance.now();
  allowTone();
  const heard = audio;
  void heard?.resume().then(() => {
    if (performance.now() - asked < late) play(heard);
  });
}

function play(on: AudioContext): void {
  for (const [place, pitch] of [523.25, 392].entries()) {
    const from = on.currentTime + place * 0.28;
    const note = on.createOscillator();
    const loudness = on.createGain();
    note.frequency.value = pitch;
    loudness.gain.setValueAtTime(0, from);
    loudness.gain.linearRampToValueAtTime(0.16, from + 0.03);
    loudness.gain.exponentialRampToValueAtTime(0.001, from + 0.7);
    note.connect(loudness).connect(on.destination);
    note.start(from);
    note.stop(from + 0.72);
  }
}
