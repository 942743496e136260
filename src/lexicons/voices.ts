// biome-ignore-all format: one entry a line
// People whose word is their side's: spokesmen of armed bodies and heads of states, by the actor for which they speak.
import type { ActorValue } from '../model/actor.ts';
import { TALIBAN } from './actors/dated.ts';
import type { Lexicon } from './lexicon.ts';

/** The actor whose word it is, by id. */
export interface Voice {
  readonly id: string;
  readonly value: ActorValue;
}

/** How the ids of the entries begin. */
export const VOICE = 'voice-';

const voice = (entry: string, id: string, value: ActorValue, forms: readonly [string, ...string[]]) => ({ id: entry, value: { id, value }, forms });
const rebels = (name: string, country: string): ActorValue => ({ name, country, categories: [{ category: 'rebel_group' }], kind: 'force' });
const state = (name: string, country: string): ActorValue => ({ name, country, categories: [{ category: 'state_forces' }], state: true, kind: 'state' });

export const VOICES: Lexicon<Voice> = {
  kind: 'speaker',
  inflected: false,
  entries: [
    voice('voice-taliban', 'AF-TALIBAN', TALIBAN, ['ذبیح‌الله مجاهد', 'آقای مجاهد', 'قاری یوسف احمدی', 'حمدالله فطرت', 'انعام‌الله سمنگانی', 'بلال کریمی', 'سهیل شاهین', 'محمد نعیم وردک', 'عبدالمتین قانع', 'عبدالنافع تکور', 'عنایت‌الله خوارزمی', 'خالد زدران', 'قاری سعید خوستی', 'سراج‌الدین حقانی', 'هبت‌الله آخندزاده', 'امیرخان متقی', 'ملا یعقوب']),
    voice('voice-houthi', 'YE-HOUTHI', rebels('Houthi Movement', 'YE'), ['یحیی سریع', 'یحیی السریع', 'عبدالملک الحوثی', 'عبدالملک حوثی', 'محمد عبدالسلام']),
    voice('voice-hezbollah', 'LB-HEZBOLLAH', rebels('Hezbollah', 'LB'), ['حسن نصرالله', 'سید حسن نصرالله', 'نعیم قاسم', 'شیخ نعیم قاسم']),
    voice('voice-hamas', 'PS-HAMAS', rebels('Hamas Movement', 'PS'), ['ابوعبیده', 'اسماعیل هنیه', 'یحیی سنوار', 'خلیل الحیه', 'اسامه حمدان']),
    voice('voice-islamic-state', 'IS-CORE', { ...rebels('Islamic State', 'IQ'), country: null }, ['اعماق', 'خبرگزاری اعماق', 'آژانس اعماق', 'آژانس خبری اعماق', 'رسانه اعماق', 'نشریه اعماق', 'النبا', 'هفته‌نامه النبا', 'نشریه النبا']),
    voice('voice-ttp', 'PK-TTP', rebels('TTP: Tehreek-i-Taliban Pakistan', 'PK'), ['محمد خراسانی', 'نور ولی محسود', 'احسان‌الله احسان']),
    voice('voice-bla', 'PK-BLA', rebels('BLA: Baloch Liberation Army', 'PK'), ['جیند بلوچ', 'جیئند بلوچ']),
    voice('voice-israel', 'IL-GOV', state('Government of Israel', 'IL'), ['نتانیاهو', 'بنیامین نتانیاهو', 'نتنیاهو', 'بنیامین نتنیاهو', 'یسرائیل کاتس', 'اسرائیل کاتز', 'یوآو گالانت', 'آویخای ادرعی', 'دانیل هاگاری', 'دنیل هاگاری']),
    voice('voice-us', 'US-GOV', state('Government of United States', 'US'), ['ترامپ', 'دونالد ترامپ', 'ترمپ', 'دونالد ترمپ', 'بایدن', 'جو بایدن', 'باراک اوباما', 'پیت هگست', 'هگست', 'مارکو روبیو', 'لوید آستین', 'جان کربی']),
    voice('voice-russia', 'RU-GOV', state('Government of Russia', 'RU'), ['ولادیمیر پوتین', 'پوتین', 'دیمیتری پسکوف', 'سرگئی لاوروف', 'ایگور کوناشنکوف']),
    voice('voice-ukraine', 'UA-GOV', state('Government of Ukraine', 'UA'), ['زلنسکی', 'ولودیمیر زلنسکی']),
    voice('voice-turkey', 'TR-GOV', state('Government of Turkey', 'TR'), ['اردوغان', 'رجب طیب اردوغان']),
    voice('voice-pakistan', 'PK-GOV', state('Government of Pakistan', 'PK'), ['شهباز شریف', 'خواجه آصف', 'خواجه محمد آصف', 'عطاءالله تارر', 'عطاالله تارر', 'محسن نقوی', 'احمد شریف چودری', 'عاصم منیر']),
    voice('voice-iran', 'IR-GOV', state('Government of Iran', 'IR'), ['عراقچی', 'عباس عراقچی', 'اسماعیل بقایی', 'اسماعیل بقائی', 'بقائی', 'بقایی', 'پزشکیان', 'مسعود پزشکیان', 'علی لاریجانی']),
  ],
};
