/** When there is no board to show: what happened and what to do, across the wall. */
export function Notice({ title, body }: { title: string; body?: string }) {
  return (
    <main className="room-screen notice">
      <h1>{title}</h1>
      {body && <p>{body}</p>}
    </main>
  );
}
