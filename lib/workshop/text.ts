import { z } from 'zod';

/**
 * Text as people write it: NFC, without control characters (line breaks stay), trimmed. Emoji, right-to-left text and `<script>` are
 * just text. Empty and too long are refused by zod, as codes that become sentences in the message files.
 */
const clean = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what this line is for
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .trim();

/** Text of 1 to `max` characters. */
export const text = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform(clean)
    .pipe(z.string().min(1).max(max));

/** Text that may be left empty. */
export const optionalText = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform(clean)
    .pipe(z.string().max(max));

/** Names that every object has already: no id, for ids are keys of plain records. */
export const isPlainName = (name: string): boolean => !(name in Object.prototype);

/** The id of something in the workshop: made of a command's id, or a short name such as `p3`. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9_.:-]{1,64}$/)
  .refine(isPlainName);

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z.iso.date();

/**
 * On a command that takes an act back: the revision that the act made. What has changed since stays as it is, and the command is
 * refused.
 */
export const stillAt = z.int().min(1).optional();
