import { UTCDateMini } from '@date-fns/utc/date/mini';

/** The context in which date-fns counts in UTC, without the parts that write dates: words are made elsewhere. */
export const utc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));
