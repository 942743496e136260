// Words that tell of several happenings at once.

/** «سه رویداد», «چند رخداد»; two may be those told before. */
export const SOME_EVENTS = ['رویداد', 'رخداد', 'حادثه', 'قضیه', 'واقعه'].flatMap((deed) =>
  ['سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'چند', 'چندین', '۳', '۴', '۵', '۶', '۷'].map((count) => `${count} ${deed}`),
);
