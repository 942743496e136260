// biome-ignore-all format: one entry a line
// Strategic developments: agreements, weapons found or shot down, property destroyed, bases, groups that change.
import type { TriggerValue } from '../../model/trigger.ts';
import type { Lexicon } from '../lexicon.ts';

export const developments: Lexicon<TriggerValue> = {
  kind: 'trigger',
  inflected: true,
  entries: [
    {
      id: 'ceasefire-agreed',
      value: { happening: 'agreement', force: 'noun' },
      forms: ['توافق آتش‌بس', 'توافقنامه صلح', 'توافق صلح', 'موافقتنامه صلح', 'پیمان صلح', 'توافق تبادل اسیران', 'تبادل زندانیان', 'تبادله اسیران', 'تبادل اسرا', 'آتش‌بس موقت', 'توافق بر سر آتش‌بس', 'توافق‌نامه آتش‌بس', 'آتش‌بس'],
      yes: ['دو طرف بر سر آتش‌بس توافق کردند.'],
    },
    {
      id: 'agreed',
      value: { happening: 'agreement', force: 'weak' },
      forms: ['توافق [کردن]', 'توافق [شدن]', 'به توافق [رسیدن]', 'توافق‌نامه امضا [کردن]', 'موافقت [کردن]', 'توافق صورت [گرفتن]', 'توافق [داشتن]'],
    },
    {
      id: 'bomb-defused',
      value: { happening: 'defusal', force: 'strong' },
      forms: ['خنثی [کردن]', 'خنثی [شدن]', 'خنثا [کردن]', 'خنثا [شدن]', 'خنثی‌سازی', 'خنثا ساختند', 'کشف و خنثی [شدن]', 'کشف و خنثا گردید', 'کشف و خنثا [شدن]'],
      yes: ['یک حلقه ماین در مسیر جاده کشف و خنثا شد.'],
    },
    {
      id: 'weapon-intercepted',
      value: { happening: 'interception', force: 'strong' },
      forms: ['سرنگون [شدن]', 'سرنگون [کردن]', 'رهگیری [شدن]', 'رهگیری [کردن]', 'رهگیری و منهدم', 'ساقط [شدن]', 'ساقط [کردن]', 'سرنگونی', 'رهگیری', 'سقوط داده [شدن]'],
      unless: ['حکومت', 'رژیم', 'نظام', 'دولت'],
      yes: ['پدافند هوایی یک پهپاد را سرنگون کرد.'],
      no: ['هدف آنان سرنگونی حکومت بود.'],
    },
    {
      id: 'property-destroyed',
      value: { happening: 'destruction', force: 'strong' },
      forms: ['به آتش [کشیدن]', 'آتش [زدن]', 'به آتش کشیده [شدن]', 'غارت [کردن]', 'چور [کردن]', 'تاراج [کردن]', 'غارت [شدن]', 'تخریب [کردن]', 'ویران [کردن]', 'به آتش کشاندند'],
      unless: ['سیل', 'زلزله'],
      yes: ['افراد مسلح مکتب دخترانه را به آتش کشیدند.'],
    },
    {
      id: 'base-established',
      value: { happening: 'base', force: 'strong' },
      forms: ['پایگاه نظامی ایجاد [کردن]', 'پایگاه ایجاد [کردن]', 'پوسته ایجاد [کردن]', 'پاسگاه ایجاد [کردن]', 'پایگاه ساخت', 'پایگاه تازه ایجاد [کردن]', 'مقر ایجاد [کردن]', 'قرارگاه ایجاد [کردن]'],
    },
    {
      id: 'group-changed',
      value: { happening: 'change', force: 'strong' },
      forms: ['اعلام موجودیت [کردن]', 'اعلام موجودیت', 'به صفوف دولت [پیوستن]', 'به روند صلح [پیوستن]', 'سلاح بر زمین گذاشتند', 'سلاح خود را تسلیم', 'تسلیم دولت [شدن]', 'بیعت [کردن]', 'خود را منحل', 'انشعاب [کردن]', 'اعلام انحلال', 'به طالبان [پیوستن]', 'تسلیم [شدن]'],
      yes: ['بیست جنگجو به روند صلح پیوستند.'],
    },
  ],
};
