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

export const VOICE = 'voice';

const voice = (id: string, value: ActorValue, forms: readonly [string, ...string[]]) => ({ id: `${VOICE} ${id}`, value: { id, value }, forms });
const rebels = (name: string, country: string): ActorValue => ({ name, country, categories: [{ category: 'rebel_group' }], kind: 'force' });
const state = (name: string, country: string): ActorValue => ({ name, country, categories: [{ category: 'state_forces' }], state: true, kind: 'state' });

export const VOICES: Lexicon<Voice> = {
  kind: 'speaker',
  inflected: false,
  entries: [
    voice('AF-TALIBAN', TALIBAN, ['ذبیح‌الله مجاهد', 'آقای مجاهد', 'قاری یوسف احمدی', 'حمدالله فطرت', 'انعام‌الله سمنگانی', 'بلال کریمی', 'سهیل شاهین', 'محمد نعیم وردک', 'عبدالمتین قانع', 'عبدالنافع تکور', 'عنایت‌الله خوارزمی', 'خالد زدران', 'قاری سعید خوستی', 'سراج‌الدین حقانی', 'هبت‌الله آخندزاده', 'امیرخان متقی', 'ملا یعقوب']),
    voice('YE-HOUTHI', rebels('Houthi Movement', 'YE'), ['یحیی سریع', 'یحیی السریع', 'عبدالملک الحوثی', 'عبدالملک حوثی', 'محمد عبدالسلام']),
    voice('LB-HEZBOLLAH', rebels('Hezbollah', 'LB'), ['حسن نصرالله', 'سید حسن نصرالله', 'نعیم قاسم', 'شیخ نعیم قاسم']),
    voice('PS-HAMAS', rebels('Hamas Movement', 'PS'), ['ابوعبیده', 'اسماعیل هنیه', 'یحیی سنوار', 'خلیل الحیه', 'اسامه حمدان']),
    voice('PK-TTP', rebels('TTP: Tehreek-i-Taliban Pakistan', 'PK'), ['محمد خراسانی', 'نور ولی محسود', 'احسان‌الله احسان']),
    voice('PK-BLA', rebels('BLA: Baloch Liberation Army', 'PK'), ['جیند بلوچ', 'جیئند بلوچ']),
    voice('IL-GOV', state('Government of Israel', 'IL'), ['نتانیاهو', 'بنیامین نتانیاهو', 'نتنیاهو', 'بنیامین نتنیاهو', 'یسرائیل کاتس', 'اسرائیل کاتز', 'یوآو گالانت', 'آویخای ادرعی', 'دانیل هاگاری', 'دنیل هاگاری']),
    voice('US-GOV', state('Government of United States', 'US'), ['ترامپ', 'دونالد ترامپ', 'ترمپ', 'دونالد ترمپ', 'بایدن', 'جو بایدن', 'باراک اوباما', 'پیت هگست', 'هگست', 'مارکو روبیو', 'لوید آستین', 'جان کربی']),
    voice('RU-GOV', state('Government of Russia', 'RU'), ['ولادیمیر پوتین', 'پوتین', 'دیمیتری پسکوف', 'سرگئی لاوروف', 'ایگور کوناشنکوف']),
    voice('UA-GOV', state('Government of Ukraine', 'UA'), ['زلنسکی', 'ولودیمیر زلنسکی']),
    voice('TR-GOV', state('Government of Turkey', 'TR'), ['اردوغان', 'رجب طیب اردوغان']),
    voice('PK-GOV', state('Government of Pakistan', 'PK'), ['شهباز شریف', 'خواجه آصف', 'خواجه محمد آصف', 'عطاءالله تارر', 'عطاالله تارر', 'محسن نقوی', 'احمد شریف چودری', 'عاصم منیر']),
    voice('IR-GOV', state('Government of Iran', 'IR'), ['عراقچی', 'عباس عراقچی', 'اسماعیل بقایی', 'اسماعیل بقائی', 'بقائی', 'بقایی', 'پزشکیان', 'مسعود پزشکیان', 'علی لاریجانی']),
  ],
};
