'use client';

import { useEffect, useState } from 'react';

/** Does this browser let pages keep anything? Private windows and strict settings may not. */
async function keeps(): Promise<boolean> {
  try {
    const probe = 'speelruimte:probe';
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    await new Promise<void>((resolve, reject) => {
      const opened = indexedDB.open('speelruimte-probe');
      opened.onsuccess = () => {
        opened.result.close();
        indexedDB.deleteDatabase('speelruimte-probe');
        resolve();
      };
      opened.onerror = () => reject(opened.error);
    });
    return true;
  } catch {
    return false;
  }
}

/** Whether what is written here outlives the page; true until the contrary is known. */
export function useKeptHere(): boolean {
  const [kept, setKept] = useState(true);
  useEffect(() => {
    void keeps().then(setKept);
  }, []);
  return kept;
}
