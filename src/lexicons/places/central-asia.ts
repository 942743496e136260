// biome-ignore-all format: one place a line
// Uzbekistan, Turkmenistan, Kyrgyzstan, Kazakhstan: regions and towns.
// Points and ids: GeoNames (CC BY 4.0).
import type { PlaceTable } from '../../model/place.ts';

export const UZBEKISTAN: PlaceTable = {
  country: 'UZ',
  places: [
    { id: 'uz', kind: 'country', name: 'Uzbekistan', parent: null, lat: 41.4, lon: 64.6, forms: ['ازبکستان', 'ازبیکستان', 'اوزبیکستان'] },
    { id: 'uz-tk', kind: 'admin1', name: 'Tashkent', parent: 'uz', lat: 41.265, lon: 69.216, iso: 'UZ-TK', forms: ['تاشکند', 'تاشکنت'] },
    { id: 'uz-city-tashkent', kind: 'city', name: 'Tashkent', parent: 'uz-tk', lat: 41.265, lon: 69.216, geonames: 1512569, forms: ['تاشکند', 'تاشکنت'] },
    { id: 'uz-sa', kind: 'admin1', name: 'Samarkand', parent: 'uz', lat: 39.654, lon: 66.96, iso: 'UZ-SA', forms: ['سمرقند'] },
    { id: 'uz-city-samarkand', kind: 'city', name: 'Samarkand', parent: 'uz-sa', lat: 39.654, lon: 66.96, geonames: 1216265, forms: ['سمرقند'] },
    { id: 'uz-bu', kind: 'admin1', name: 'Bukhara', parent: 'uz', lat: 39.775, lon: 64.429, iso: 'UZ-BU', forms: ['بخارا'] },
    { id: 'uz-city-bukhara', kind: 'city', name: 'Bukhara', parent: 'uz-bu', lat: 39.775, lon: 64.429, geonames: 1217662, forms: ['بخارا'] },
    { id: 'uz-su', kind: 'admin1', name: 'Surxondaryo', aliases: ['Surkhandarya'], parent: 'uz', lat: 38, lon: 67.5, iso: 'UZ-SU', forms: ['سرخان‌دریا', 'سورخان‌دریا'] },
    { id: 'uz-city-sherobod', kind: 'city', name: 'Sherobod', parent: 'uz-su', lat: 37.67, lon: 67.0, weak: true, forms: ['شیرآباد'] },
    { id: 'uz-city-termez', kind: 'city', name: 'Termez', parent: 'uz-su', lat: 37.224, lon: 67.278, geonames: 1215957, forms: ['ترمذ', 'ترمز ازبکستان'] },
    { id: 'uz-ng', kind: 'admin1', name: 'Namangan', parent: 'uz', lat: 40.998, lon: 71.673, iso: 'UZ-NG', forms: ['نمنگان'] },
    { id: 'uz-city-namangan', kind: 'city', name: 'Namangan', parent: 'uz-ng', lat: 40.998, lon: 71.673, geonames: 1513157, forms: ['نمنگان'] },
    { id: 'uz-an', kind: 'admin1', name: 'Andijan', parent: 'uz', lat: 40.78, lon: 72.34, iso: 'UZ-AN', forms: ['اندیجان'] },
    { id: 'uz-city-andijan', kind: 'city', name: 'Andijan', parent: 'uz-an', lat: 40.78, lon: 72.34, forms: ['اندیجان'] },
    { id: 'uz-fa', kind: 'admin1', name: 'Fergana', parent: 'uz', lat: 40.4, lon: 71.2, iso: 'UZ-FA', forms: ['فرغانه'] },
    { id: 'uz-qr', kind: 'admin1', name: 'Karakalpakstan', parent: 'uz', lat: 43.5, lon: 59, iso: 'UZ-QR', forms: ['قره‌قالپاقستان'] },
    { id: 'uz-city-nukus', kind: 'city', name: 'Nukus', parent: 'uz-qr', lat: 42.453, lon: 59.61, geonames: 601294, forms: ['نوکوس'] },
    { id: 'uz-xo', kind: 'admin1', name: 'Khorezm', parent: 'uz', lat: 41.4, lon: 60.7, iso: 'UZ-XO', forms: ['خوارزم'] },
    { id: 'uz-lm-fergana-valley', kind: 'landmark', name: 'Fergana Valley', parent: 'uz', lat: 40.6, lon: 71.5, forms: ['دره فرغانه', 'وادی فرغانه'] },
  ],
};

export const TURKMENISTAN: PlaceTable = {
  country: 'TM',
  places: [
    { id: 'tm', kind: 'country', name: 'Turkmenistan', parent: null, lat: 39, lon: 59.6, forms: ['ترکمنستان'] },
    { id: 'tm-s', kind: 'admin1', name: 'Ashgabat', parent: 'tm', lat: 37.95, lon: 58.383, iso: 'TM-S', forms: ['عشق‌آباد'] },
    { id: 'tm-city-ashgabat', kind: 'city', name: 'Ashgabat', parent: 'tm-s', lat: 37.95, lon: 58.383, geonames: 162183, forms: ['عشق‌آباد'] },
    { id: 'tm-m', kind: 'admin1', name: 'Mary', parent: 'tm', lat: 36.8, lon: 62.2, iso: 'TM-M', forms: ['ماری ترکمنستان', 'استان مرو'] },
    { id: 'tm-city-mary', kind: 'city', name: 'Mary', parent: 'tm-m', lat: 37.594, lon: 61.83, geonames: 1218667, forms: ['شهر مرو', 'شهر ماری'] },
    { id: 'tm-city-serhetabat', kind: 'city', name: 'Serhetabat', parent: 'tm-m', lat: 35.28, lon: 62.34, forms: ['سرحد‌آباد', 'کوشکه'] },
    { id: 'tm-l', kind: 'admin1', name: 'Lebap', parent: 'tm', lat: 38.5, lon: 63.5, iso: 'TM-L', forms: ['لباب ترکمنستان'] },
    { id: 'tm-city-turkmenabat', kind: 'city', name: 'Turkmenabat', parent: 'tm-l', lat: 39.073, lon: 63.578, forms: ['ترکمن‌آباد'] },
    { id: 'tm-b', kind: 'admin1', name: 'Balkan', parent: 'tm', lat: 39.5, lon: 54.5, iso: 'TM-B', forms: ['استان بالکان'] },
    { id: 'tm-city-turkmenbashi', kind: 'city', name: 'Turkmenbashi', parent: 'tm-b', lat: 40.02, lon: 52.97, forms: ['ترکمن‌باشی'] },
    { id: 'tm-x-imamnazar', kind: 'crossing', name: 'Imamnazar', parent: 'tm', lat: 37, lon: 65, forms: ['امام‌نظر'] },
  ],
};

export const KYRGYZSTAN: PlaceTable = {
  country: 'KG',
  places: [
    { id: 'kg', kind: 'country', name: 'Kyrgyzstan', parent: null, lat: 41.2, lon: 74.8, forms: ['قرقیزستان', 'قرغیزستان'] },
    { id: 'kg-gb', kind: 'admin1', name: 'Bishkek', parent: 'kg', lat: 42.87, lon: 74.59, iso: 'KG-GB', forms: ['بیشکک', 'بیشکیک'] },
    { id: 'kg-city-bishkek', kind: 'city', name: 'Bishkek', parent: 'kg-gb', lat: 42.87, lon: 74.59, geonames: 1528675, forms: ['بیشکک', 'بیشکیک'] },
    { id: 'kg-go', kind: 'admin1', name: 'Osh', parent: 'kg', lat: 40.528, lon: 72.799, iso: 'KG-GO', forms: ['اوش قرقیزستان', 'شهر اوش'] },
    { id: 'kg-city-osh', kind: 'city', name: 'Osh', parent: 'kg-go', lat: 40.528, lon: 72.799, geonames: 1527534, forms: ['اوش قرقیزستان', 'شهر اوش'] },
    { id: 'kg-b', kind: 'admin1', name: 'Batken', parent: 'kg', lat: 40.063, lon: 70.819, iso: 'KG-B', forms: ['باتکن', 'باتکین', 'بادکنت', 'بتکن'] },
    { id: 'kg-city-batken', kind: 'city', name: 'Batken', parent: 'kg-b', lat: 40.063, lon: 70.819, geonames: 1528735, forms: ['باتکن', 'باتکین', 'بادکنت'] },
    { id: 'kg-j', kind: 'admin1', name: 'Jalal-Abad', parent: 'kg', lat: 41.5, lon: 72.5, iso: 'KG-J', forms: ['جلال‌آباد قرقیزستان'] },
  ],
};

export const KAZAKHSTAN: PlaceTable = {
  country: 'KZ',
  places: [
    { id: 'kz', kind: 'country', name: 'Kazakhstan', parent: null, lat: 48, lon: 66.9, forms: ['قزاقستان', 'قزاغستان'] },
    { id: 'kz-75', kind: 'admin1', name: 'Almaty', parent: 'kz', lat: 43.257, lon: 76.929, iso: 'KZ-75', forms: ['آلماتی'] },
    { id: 'kz-city-almaty', kind: 'city', name: 'Almaty', parent: 'kz-75', lat: 43.257, lon: 76.929, geonames: 1526384, forms: ['آلماتی'] },
    { id: 'kz-71', kind: 'admin1', name: 'Astana', parent: 'kz', lat: 51.18, lon: 71.446, iso: 'KZ-71', forms: ['آستانه قزاقستان', 'نورسلطان', 'شهر آستانه'] },
    { id: 'kz-city-astana', kind: 'city', name: 'Astana', parent: 'kz-71', lat: 51.18, lon: 71.446, forms: ['آستانه قزاقستان', 'نورسلطان', 'شهر آستانه'] },
    { id: 'kz-47', kind: 'admin1', name: 'Mangystau', parent: 'kz', lat: 43.5, lon: 53, iso: 'KZ-47', forms: ['مانگیستائو', 'منقشلاق'] },
    { id: 'kz-city-aktau', kind: 'city', name: 'Aktau', parent: 'kz-47', lat: 43.65, lon: 51.17, forms: ['آکتائو', 'آق‌تاو'] },
    { id: 'kz-79', kind: 'admin1', name: 'Shymkent', parent: 'kz', lat: 42.3, lon: 69.6, iso: 'KZ-79', forms: ['شیمکنت', 'چیمکنت'] },
    { id: 'kz-city-shymkent', kind: 'city', name: 'Shymkent', parent: 'kz-79', lat: 42.3, lon: 69.6, geonames: 1518980, forms: ['شیمکنت', 'چیمکنت'] },
    { id: 'kz-43', kind: 'admin1', name: 'Kyzylorda', parent: 'kz', lat: 45, lon: 64, iso: 'KZ-43', forms: ['قزل‌اوردا'] },
    { id: 'kz-fac-baikonur', kind: 'facility', name: 'Baikonur', parent: 'kz-43', lat: 45.96, lon: 63.31, forms: ['بایکونور', 'پایگاه فضایی بایکونور'] },
  ],
};
