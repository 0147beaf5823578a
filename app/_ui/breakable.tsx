import { Fragment } from 'react';

/** A name such as *avond/nacht/weekend*, that may go on on the next line after each slash. */
export function Breakable({ children }: { children: string }) {
  return children.split('/').map((part, place) => (
    <Fragment key={place}>
      {place > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}
