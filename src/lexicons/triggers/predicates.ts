// biome-ignore-all format: one entry a line
// Verbs that mean many things, each with what makes a happening of it when it stands before them in the clause.
import type { PredicateValue } from '../../model/predicate.ts';
import type { Lexicon } from '../lexicon.ts';

export const predicates: Lexicon<PredicateValue> = {
  kind: 'predicate',
  inflected: false,
  entries: [
    // Rockets, shells and missiles that come down.
    { id: 'shell-fell', value: { happening: 'shelling', force: 'strong', beside: ['shell'] }, forms: ['فرود [آمدن]', 'اصابت [کردن]', 'سقوط [کردن]', 'برخورد [کردن]', '[باریدن]', 'پرتاب [شدن]', 'پرتاب [کردن]', 'شلیک [شدن]', 'فیر [شدن]', 'روانه [کردن]', 'روانه [شدن]', 'به پرواز [درآوردن]', 'زیر آتش [گرفتن]', 'زیر آتش [بودن]', 'فرو [ریختن]', 'به آتش [بستن]', 'به زمین [نشستن]', 'به زمین نشست', 'فرود [آوردن]'] },
    { id: 'shell-hit', value: { happening: 'shelling', force: 'strong', beside: ['shell'], bare: true }, forms: ['[خوردن]', '[افتادن]', '[انداختن]', '[کوبیدن]', '[ریختن]'] },
    { id: 'shelled-with', value: { happening: 'shelling', force: 'strong', beside: ['shell'], as: 'means', bare: true }, forms: ['[زدن]'] },
    { id: 'missile-from-the-air', value: { happening: 'airstrike', force: 'noun', beside: ['shell', 'aircraft'], follows: true }, forms: ['اصابت', 'شلیک', 'پرتاب', 'برخورد'] },
    { id: 'shell-impact', value: { happening: 'shelling', force: 'noun', beside: ['shell'], follows: true }, forms: ['اصابت', 'فرود', 'سقوط', 'شلیک', 'پرتاب', 'فیر', 'برخورد'] },
    { id: 'shell-aimed', value: { happening: 'shelling', force: 'strong', beside: ['shell', 'aim'] }, forms: ['قرار [گرفتن]', 'قرار [دادن]'] },
    { id: 'shell-ruined', value: { happening: 'shelling', force: 'strong', beside: ['shell'], as: 'means', without: ['aircraft'] }, forms: ['منهدم [کردن]', 'ویران [کردن]', 'نابود [کردن]', 'تخریب [کردن]', 'درهم [کوبیدن]', 'در هم [کوبیدن]', 'با خاک یکسان [کردن]', 'به آتش [کشیدن]', 'درهم [شکستن]', 'در هم [شکستن]', 'ویران [شدن]'] },
    // Aircraft and drones.
    { id: 'under-fire-of-planes', value: { happening: 'airstrike', force: 'noun', beside: ['plane'], follows: true }, forms: ['زیر آتش', 'با آتش', 'آتش'] },
    { id: 'under-fire-of-aircraft', value: { happening: 'airstrike', force: 'noun', beside: ['aircraft'], follows: true }, forms: ['زیر آتش', 'با آتش'] },
    { id: 'aircraft-impact', value: { happening: 'airstrike', force: 'noun', beside: ['aircraft'], follows: true }, forms: ['اصابت', 'برخورد'] },
    { id: 'aircraft-aimed', value: { happening: 'airstrike', force: 'strong', beside: ['aircraft', 'aim'], without: ['shell'], as: 'means' }, forms: ['قرار [گرفتن]', 'قرار [دادن]'] },
    { id: 'bombs-dropped', value: { happening: 'airstrike', force: 'strong', beside: ['bomb'] }, forms: ['رها [کردن]', 'فرو [ریختن]', '[باریدن]'] },
    { id: 'bombs-fell', value: { happening: 'airstrike', force: 'strong', beside: ['bomb', 'aircraft'], bare: true }, forms: ['[ریختن]', '[انداختن]', '[افکندن]'] },
    { id: 'aircraft-hit', value: { happening: 'airstrike', force: 'strong', beside: ['aircraft'], as: 'means', without: ['shell'], bare: true }, forms: ['[زدن]', '[کوبیدن]', '[خوردن]'] },
    { id: 'plane-struck', value: { happening: 'airstrike', force: 'strong', beside: ['plane', 'object'], as: 'means', without: ['shell'], bare: true }, forms: ['[زدن]', '[کوبیدن]'] },
    { id: 'aircraft-struck', value: { happening: 'airstrike', force: 'strong', beside: ['aircraft'], as: 'means', without: ['shell'] }, forms: ['درهم [کوبیدن]', 'در هم [کوبیدن]', 'زیر آتش [گرفتن]', 'به آتش [کشیدن]', 'با خاک یکسان [کردن]', 'ویران [کردن]', 'نابود [کردن]', 'تخریب [کردن]', 'از بین [بردن]', 'آتش [ریختن]', 'آتش [باریدن]', 'آتش [گشودن]'] },
    { id: 'weapon-shot-down', value: { happening: 'interception', force: 'strong', beside: ['aircraft'], as: 'object' }, forms: ['به زیر [کشیدن]', 'پایین [کشیدن]', 'پایین [آوردن]', 'پایین [انداختن]', 'به زیر [آوردن]', 'از کار [انداختن]', 'منهدم [کردن]', 'نابود [کردن]', 'هدف قرار [دادن]', 'شکار [کردن]'] },
    { id: 'weapon-hit-in-flight', value: { happening: 'interception', force: 'strong', beside: ['aircraft'], as: 'object', bare: true }, forms: ['[زدن]'] },
    { id: 'shell-stopped', value: { happening: 'interception', force: 'strong', beside: ['shell'], as: 'object' }, forms: ['منهدم [کردن]', 'نابود [کردن]', 'دفع [کردن]', 'ناکام [کردن]', 'از کار [انداختن]'] },
    // Bombs, mines, grenades, guns.
    { id: 'bomb-went-off', value: { happening: 'explosion', force: 'strong', beside: ['explosive'], without: ['car_bomb'] }, forms: ['[ترکیدن]', 'به هوا [رفتن]', 'به هوا [فرستادن]', 'به هوا [پریدن]', 'منفلق [شدن]', 'انفلاق [کردن]', 'فعال [شدن]', 'برابر [شدن]'] },
    { id: 'bomb-rammed', value: { happening: 'suicide', force: 'strong', beside: ['car_bomb'] }, forms: ['کوبیده [شدن]', '[کوبیدن]', 'برخورد [کردن]', 'هدایت [کردن]'] },
    { id: 'bomb-found', value: { happening: 'defusal', force: 'strong', beside: ['explosive'] }, forms: ['توقیف [کردن]', 'توقیف [شدن]', 'به دست [افتادن]', 'کشف و ضبط [کردن]', 'کشف و ضبط [شدن]', 'کشف [شدن]', 'کشف [کردن]', 'به دست [آوردن]', 'به دست [آمدن]', 'ضبط [کردن]', 'از کار [انداختن]', 'پیدا [کردن]', 'پیدا [شدن]', 'شناسایی [کردن]'] },
    { id: 'bomb-find', value: { happening: 'defusal', force: 'noun', beside: ['explosive'], follows: true }, forms: ['کشف', 'کشف و ضبط', 'کشف و توقیف', 'ضبط', 'کشف و خنثی‌سازی'] },
    { id: 'grenade-went-off', value: { happening: 'grenade', force: 'strong', beside: ['grenade'] }, forms: ['پرتاب [کردن]', 'پرتاب [شدن]', '[ترکیدن]', 'فرو [افکندن]', '[افکندن]', '[انداختن]'] },
    { id: 'felled-with-gun', value: { happening: 'shooting', force: 'strong', beside: ['gun'] }, forms: ['نقش زمین [شدن]', 'نقش زمین [کردن]', 'سوراخ‌سوراخ [شدن]', 'سوراخ‌سوراخ [کردن]', 'در خون [غلتیدن]', 'به خون [غلتیدن]'] },
    { id: 'grenade-throw', value: { happening: 'grenade', force: 'noun', beside: ['grenade'], follows: true }, forms: ['پرتاب', 'انفجار', 'انداختن'] },
    { id: 'fought', value: { happening: 'clash', force: 'noun', beside: ['force'] }, forms: ['[جنگیدن]', 'به جان هم [افتادن]', 'به جان یکدیگر [افتادن]', 'به جان همدیگر [افتادن]', '[درآویختن]', 'دست به گریبان [شدن]', 'دست‌به‌گریبان [شدن]', 'رویارو [شدن]', 'رو در رو [شدن]', 'رودررو [شدن]', 'گلاویز [شدن]', 'به جنگ [پرداختن]', 'به نبرد [پرداختن]', 'پنجه نرم [کردن]'], unless: ['فقر', 'بیماری', 'سرطان', 'فساد', 'کرونا', 'مواد مخدر', 'گرسنگی'] },
    { id: 'fell-upon', value: { happening: 'attack', force: 'strong', beside: ['force'] }, forms: ['[تاختن]', 'تار و مار [کردن]', 'قلع و قمع [کردن]'], unless: ['سخن', 'انتقاد'] },
    // «فرودگاه رو زدن»: who struck, and with what, is told elsewhere or not at all.
    { id: 'place-struck', value: { happening: 'attack', force: 'strong', beside: ['ground'], as: 'object', bare: true }, forms: ['[زدن]', '[کوبیدن]'] },
    { id: 'impact-on-place', value: { happening: 'attack', force: 'noun', beside: ['ground'], follows: true }, forms: ['اصابت به', 'اصابت‌ها به', 'اصابت‌هایی به', 'اصابت در'] },
    { id: 'blown-up', value: { happening: 'explosion', force: 'strong', beside: ['property'] }, forms: ['به هوا [پراندن]', '[پراندن]'] },
    // Crowds.
    { id: 'gas-used', value: { happening: 'dispersal', force: 'strong', beside: ['gas'] }, forms: ['پرتاب [کردن]', 'شلیک [کردن]', 'استفاده [کردن]', 'به کار [بردن]', 'کار [گرفتن]', 'عقب [راندن]', 'پس [راندن]', '[پاشیدن]'] },
    { id: 'crowd-driven-off', value: { happening: 'dispersal', force: 'strong', beside: ['crowd'] }, forms: ['عقب [راندن]', 'پس [راندن]', 'عقب [زدن]', 'لت‌وکوب [کردن]', 'لت و کوب [کردن]', 'مورد ضرب و شتم قرار [دادن]', 'کتک [زدن]', 'هجوم [بردن]', 'یورش [بردن]', 'محاصره [کردن]'] },
    { id: 'crowd-rioted', value: { happening: 'riot', force: 'strong', beside: ['life', 'crowd'] }, forms: ['[افتادن]'] },
    { id: 'crowd-fell-upon', value: { happening: 'attack', force: 'noun', beside: ['life', 'force'] }, forms: ['[افتادن]'] },
    { id: 'crowd-threw', value: { happening: 'riot', force: 'strong', beside: ['thrown', 'crowd'] }, forms: ['پرتاب [کردن]', '[پراندن]', '[انداختن]', '[زدن]'] },
    { id: 'crowd-destroyed', value: { happening: 'destruction', force: 'strong', beside: ['crowd', 'property'] }, forms: ['[شکستن]', '[سوزاندن]', 'خرد [کردن]', 'تخریب [کردن]'] },
    { id: 'property-smashed', value: { happening: 'destruction', force: 'strong', beside: ['property', 'force', 'object'] }, forms: ['[شکستن]', '[سوزاندن]', 'خراب [کردن]', 'شکسته‌اند'] },
    { id: 'property-ruined', value: { happening: 'destruction', force: 'strong', beside: ['property'] }, forms: ['از ریشه [درآوردن]', 'از بیخ [کندن]', 'به یغما [بردن]', 'با بلدوزر [کوبیدن]'] },
    // Ground.
    { id: 'ground-taken', value: { happening: 'capture', force: 'strong', beside: ['ground', 'force'] }, forms: ['به دست [گرفتن]', 'در دست [گرفتن]', 'در اختیار [گرفتن]', 'زیر کنترل [گرفتن]', 'زیر کنترل [آوردن]', 'به چنگ [آوردن]', 'تحت کنترل [درآوردن]', 'تحت تصرف [درآوردن]', 'تحت کنترل [گرفتن]', 'زیر سلطه [گرفتن]', 'مسلط [شدن]', 'حاکم [شدن]', 'چیره [شدن]'] },
    { id: 'ground-gripped', value: { happening: 'capture', force: 'strong', beside: ['ground', 'force'], as: 'object', bare: true }, forms: ['[گرفتن]'] },
    { id: 'ground-fell', value: { happening: 'capture', force: 'strong', beside: ['ground'], without: ['aircraft', 'shell', 'property', 'falling'] }, forms: ['سقوط [کردن]', 'از دست [رفتن]'] },
    { id: 'ground-fell-to', value: { happening: 'capture', force: 'strong', beside: ['grip', 'ground', 'force'], without: ['aircraft', 'shell', 'property', 'arms'] }, forms: ['[افتادن]', '[درآمدن]', '[رسیدن]'] },
    { id: 'ground-won-back', value: { happening: 'regain', force: 'strong', beside: ['ground', 'force'] }, forms: ['[بازستاندن]', 'باز [ستاندن]', 'پاک‌سازی [کردن]', 'پاکسازی [کردن]', 'دوباره در اختیار [گرفتن]', 'دوباره به دست [گرفتن]', 'دوباره [گرفتن]', 'باز [گرفتن]'] },
    { id: 'ground-rid', value: { happening: 'regain', force: 'strong', beside: ['rid', 'ground', 'force'] }, forms: ['پاک [کردن]', 'پاک [شدن]', 'آزاد [کردن]', 'آزاد [شدن]', 'بیرون [کردن]', 'بیرون [آوردن]', 'بیرون [کشیدن]', 'بیرون [شدن]', 'خارج [کردن]', '[درآوردن]', 'رها [کردن]', 'تصفیه [کردن]', 'تصفیه [شدن]'] },
    { id: 'flag-raised', value: { happening: 'regain', force: 'noun', beside: ['ground', 'force'] }, forms: ['بیرق را [برافراشتن]', 'پرچم را [برافراشتن]', 'بیرق سه‌رنگ را [برافراشتن]'] },
    { id: 'ground-left', value: { happening: 'handover', force: 'strong', beside: ['ground', 'force'], without: ['arms', 'captive'] }, forms: ['عقب [نشستن]', 'عقب نشست', 'پس نشست', 'پس [نشستن]', 'عقب‌نشینی [کردن]', 'تخلیه [کردن]', 'تسلیم [کردن]', 'واگذار [کردن]', 'واگذار [شدن]', 'تحویل [دادن]'], unless: ['موضع', 'مواضع'] },
    // Bases, arms, groups, deals.
    { id: 'base-set-up', value: { happening: 'base', force: 'strong', beside: ['base'] }, forms: ['ایجاد [کردن]', 'ایجاد [شدن]', 'احداث [کردن]', 'احداث [شدن]', 'تأسیس [کردن]', 'تأسیس [شدن]', 'برپا [کردن]', 'برپا [شدن]', 'اعمار [کردن]', 'اعمار [شدن]', 'دایر [کردن]', 'بنا [کردن]'] },
    { id: 'base-built', value: { happening: 'base', force: 'strong', beside: ['base'] }, forms: ['ساخته', 'ساخت', 'ساختند', 'ساخته‌اند', 'ساخته است'], unless: ['خنثی', 'خنثا', 'ویران', 'منهدم', 'متأثر', 'آماده', 'متفرق', 'پراکنده', 'نابود', 'روشن', 'فراهم', 'مجهز', 'خاموش', 'مسدود', 'زخمی', 'مجبور', 'وارد', 'متصرف', 'آزاد', 'پاک', 'خالی', 'مستحکم'] },
    { id: 'base-posted', value: { happening: 'base', force: 'strong', beside: ['base'], as: 'object' }, forms: ['مستقر [کردن]'] },
    { id: 'arms-laid-down', value: { happening: 'change', force: 'strong', beside: ['arms', 'force'] }, forms: ['به زمین [گذاشتن]', 'بر زمین [گذاشتن]', 'زمین [گذاشتن]', 'تحویل [دادن]', 'تسلیم [کردن]', '[سوزاندن]', 'کنار [گذاشتن]'] },
    { id: 'fighters-surrendered', value: { happening: 'change', force: 'strong', beside: ['force'], without: ['object', 'ground'] }, forms: ['تسلیم [شدن]'], unless: ['خواست', 'خواسته', 'فشار', 'خواسته‌های'] },
    { id: 'fighters-gave-up', value: { happening: 'change', force: 'strong', beside: ['self', 'force'] }, forms: ['تسلیم [دادن]', 'تسلیم [کردن]'] },
    { id: 'captives-exchanged', value: { happening: 'agreement', force: 'strong', beside: ['captive'] }, forms: ['مبادله [کردن]', 'مبادله [شدن]', 'تبادله [کردن]', 'تبادله [شدن]', 'تبادل [کردن]', 'معاوضه [کردن]'] },
    { id: 'group-announced', value: { happening: 'change', force: 'strong', beside: ['founding', 'force'] }, forms: ['اعلام [کردن]', 'خبر [دادن]'], unless: ['محکومیت'] },
    { id: 'pact-made', value: { happening: 'agreement', force: 'strong', beside: ['truce'] }, forms: ['[بستن]', 'منعقد [کردن]', 'منعقد [شدن]', 'عقد [کردن]', 'به توافق [رسیدن]', 'به تفاهم [رسیدن]', 'به توافق دست [یافتن]', 'دست [یافتن]', 'توافق [کردن]', 'توافق حاصل [شدن]', 'موافقت [کردن]', 'امضا [کردن]', 'امضا [شدن]', 'دستینه [کردن]', 'به امضا [رسیدن]', 'به امضا [رساندن]', 'برقرار [شدن]', 'برقرار [کردن]', 'نافذ [شدن]', 'اجرایی [شدن]', 'به اجرا [درآمدن]', 'آغاز [شدن]', 'اعلام [شدن]', 'اعلام [کردن]', 'را [پذیرفتن]', 'انجام [شدن]', 'صورت [گرفتن]'] },
    // People.
    { id: 'taken-by-force', value: { happening: 'abduction', force: 'noun', beside: ['force'] }, forms: ['برده [شدن]'], unless: ['شفاخانه', 'بیمارستان', 'کار', 'سود', 'بهره', 'فروش', 'نام', 'اشتباه'] },
    { id: 'caught', value: { happening: 'arrest', force: 'strong', beside: ['force'] }, forms: ['گرفتار [شدن]'] },
    { id: 'women-raped', value: { happening: 'sexual', force: 'strong', beside: ['women'] }, forms: ['تجاوز [کردن]', 'دست‌درازی [کردن]', 'تعرض [کردن]'] },
    { id: 'taken-from-home', value: { happening: 'abduction', force: 'weak', beside: ['home', 'force'] }, forms: ['[بردن]', 'بیرون [کشیدن]', 'پایین [کردن]', 'پیاده [کردن]'] },
  ],
};
