let context: AudioContext | null = null;

/** Two soft notes, a second together, made on the spot. A browser that allows no sound yet stays silent. */
export function tone(): void {
  context ??= new AudioContext();
  const audio = context;
  void audio.resume().then(() => {
    for (const [place, pitch] of [523.25, 392].entries()) {
      const from = audio.currentTime + place * 0.28;
      const note = audio.createOscillator();
      const loudness = audio.createGain();
      note.frequency.value = pitch;
      loudness.gain.setValueAtTime(0, from);
      loudness.gain.linearRampToValueAtTime(0.16, from + 0.03);
      loudness.gain.exponentialRampToValueAtTime(0.001, from + 0.7);
      note.connect(loudness).connect(audio.destination);
      note.start(from);
      note.stop(from + 0.72);
    }
  });
}
