// biome-ignore-all format: one class a line
// What comes after a happening: words for later deeds, for what is done in return, and for what is done because of it.

/** «دو روز بعد», «ساعاتی پس‌تر». */
export const AFTERWARDS = ['ساعتی', 'ساعاتی', 'چند ساعت', 'یک ساعت', 'دو ساعت', 'سه ساعت', 'نیم ساعت', 'ساعت‌ها', 'روز', 'شب', 'یک روز', 'دو روز', 'سه روز', 'چند روز', 'یک شب', 'دو شب', 'روزی', 'هفته', 'یک هفته', 'دو هفته', 'هفته‌ای'].flatMap((time) =>
  ['بعد', 'بعدتر', 'پس‌تر', 'پستر', 'پسان‌تر', 'دیرتر', 'پس از آن', 'بعد از آن'].map((after) => `${time} ${after}`),
);

const BACK = ['در پاسخ', 'در جواب', 'در واکنش', 'در تلافی', 'به تلافی', 'در انتقام', 'به انتقام'];

/** «در پاسخ، همان شب …»: struck in return, with nothing named that is answered. */
export const IN_RETURN: [string, ...string[]] = ['در اقدامی متقابل', 'در اقدامی تلافی‌جویانه', 'در اقدامی انتقام‌جویانه', ...BACK];

/** «در پاسخ به …»: against what is named behind it. */
export const IN_RETURN_TO: [string, ...string[]] = ['در پاسخی به', ...BACK.map((back) => `${back} به`)];

/** «در پیوند به این حمله سه تن بازداشت شدند». */
export const IN_CONNECTION: [string, ...string[]] = [
  'در این رابطه', 'در همین رابطه', 'در این پیوند', 'در همین پیوند', 'در این ارتباط', 'در همین ارتباط',
  ...['پیوند', 'ارتباط', 'رابطه'].flatMap((tie) => [`در ${tie} به`, `در ${tie} با`]),
];
