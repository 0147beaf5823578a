/** One client of one workshop, as the load sees it. */
export type LoadClient = {
  /** Sends a card; resolves when the server has acknowledged it, where the protocol has such a thing (else at once). */
  post(text: string): Promise<void>;
  close(): void;
};

/** How one kind of server is spoken to. */
export type Driver = {
  /** Makes workshops and lets people in, before anything is measured. Answers a key per workshop. */
  prepare(workshops: number, clientsEach: number): Promise<readonly string[]>;
  /** Connects; resolves when the whole board is here, with the number of cards on it. `onCard` gets each card's text as it arrives. */
  connect(
    workshop: string,
    client: number,
    onCard: (text: string) => void,
  ): Promise<{ client: LoadClient; cards: number }>;
};

let counter = 0;
/** An id that no other card of this run has. */
export const cardId = () => `c${(counter++).toString(36)}`;
