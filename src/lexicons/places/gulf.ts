// biome-ignore-all format: one place a line
// The six Gulf states: regions, towns, bases, ports.
// Points and ids: GeoNames (CC BY 4.0).
import type { PlaceTable } from '../../model/place.ts';

export const SAUDI_ARABIA: PlaceTable = {
  country: 'SA',
  places: [
    { id: 'sa', kind: 'country', name: 'Saudi Arabia', parent: null, lat: 23.9, lon: 45.1, forms: ['عربستان سعودی', 'عربستان', 'سعودی', 'حجاز'] },
    { id: 'sa-01', kind: 'admin1', name: 'Riyadh', parent: 'sa', lat: 24.688, lon: 46.722, iso: 'SA-01', forms: ['ریاض'] },
    { id: 'sa-city-riyadh', kind: 'city', name: 'Riyadh', parent: 'sa-01', lat: 24.688, lon: 46.722, geonames: 108410, forms: ['ریاض'] },
    { id: 'sa-02', kind: 'admin1', name: 'Makkah', aliases: ['Mecca'], parent: 'sa', lat: 21.4, lon: 40.5, iso: 'SA-02', forms: ['استان مکه', 'مکه مکرمه'] },
    { id: 'sa-city-mecca', kind: 'city', name: 'Mecca', parent: 'sa-02', lat: 21.427, lon: 39.826, geonames: 104515, forms: ['مکه'] },
    { id: 'sa-city-jeddah', kind: 'city', name: 'Jeddah', parent: 'sa-02', lat: 21.49, lon: 39.186, geonames: 105343, forms: ['جده'] },
    { id: 'sa-city-taif', kind: 'city', name: 'Taif', parent: 'sa-02', lat: 21.27, lon: 40.416, forms: ['طائف'] },
    { id: 'sa-03', kind: 'admin1', name: 'Madinah', aliases: ['Medina'], parent: 'sa', lat: 24.469, lon: 39.614, iso: 'SA-03', forms: ['مدینه', 'مدینه منوره'] },
    { id: 'sa-city-madinah', kind: 'city', name: 'Madinah', aliases: ['Medina'], parent: 'sa-03', lat: 24.469, lon: 39.614, geonames: 109223, forms: ['مدینه', 'مدینه منوره'] },
    { id: 'sa-city-yanbu', kind: 'city', name: 'Yanbu', parent: 'sa-03', lat: 24.089, lon: 38.06, forms: ['ینبع'] },
    { id: 'sa-04', kind: 'admin1', name: 'Eastern Province', parent: 'sa', lat: 24, lon: 50, iso: 'SA-04', forms: ['منطقه شرقیه', 'استان الشرقیه', 'الشرقیه', 'منطقه شرقی عربستان'] },
    { id: 'sa-city-hafar', kind: 'city', name: 'Hafar al-Batin', parent: 'sa-04', lat: 28.43, lon: 45.97, forms: ['حفر الباطن'] },
    { id: 'sa-city-dammam', kind: 'city', name: 'Dammam', parent: 'sa-04', lat: 26.434, lon: 50.103, geonames: 110336, forms: ['دمام'] },
    { id: 'sa-city-dhahran', kind: 'city', name: 'Dhahran', parent: 'sa-04', lat: 26.29, lon: 50.11, forms: ['ظهران'] },
    { id: 'sa-city-qatif', kind: 'city', name: 'Qatif', parent: 'sa-04', lat: 26.557, lon: 50, forms: ['قطیف'] },
    { id: 'sa-city-al-ahsa', kind: 'city', name: 'Al-Ahsa', parent: 'sa-04', lat: 25.38, lon: 49.59, forms: ['الاحسا', 'احسا'] },
    { id: 'sa-city-jubail', kind: 'city', name: 'Jubail', parent: 'sa-04', lat: 27.01, lon: 49.66, forms: ['جبیل عربستان', 'الجبیل'] },
    { id: 'sa-city-khobar', kind: 'city', name: 'Khobar', parent: 'sa-04', lat: 26.28, lon: 50.21, forms: ['الخبر عربستان'] },
    { id: 'sa-fac-abqaiq', kind: 'facility', name: 'Abqaiq', parent: 'sa-04', lat: 25.93, lon: 49.67, forms: ['بقیق', 'آبقیق'] },
    { id: 'sa-fac-ras-tanura', kind: 'facility', name: 'Ras Tanura', parent: 'sa-04', lat: 26.64, lon: 50.16, forms: ['راس تنوره', 'رأس تنوره'] },
    { id: 'sa-07', kind: 'admin1', name: 'Tabuk', parent: 'sa', lat: 28.4, lon: 36.572, iso: 'SA-07', forms: ['تبوک'] },
    { id: 'sa-city-tabuk', kind: 'city', name: 'Tabuk', parent: 'sa-07', lat: 28.4, lon: 36.572, geonames: 101628, forms: ['تبوک'] },
    { id: 'sa-14', kind: 'admin1', name: 'Asir', parent: 'sa', lat: 18.8, lon: 42.6, iso: 'SA-14', forms: ['عسیر'] },
    { id: 'sa-city-abha', kind: 'city', name: 'Abha', parent: 'sa-14', lat: 18.216, lon: 42.505, geonames: 110690, forms: ['ابها'] },
    { id: 'sa-city-khamis-mushait', kind: 'city', name: 'Khamis Mushait', parent: 'sa-14', lat: 18.3, lon: 42.73, forms: ['خمیس مشیط'] },
    { id: 'sa-09', kind: 'admin1', name: 'Jizan', aliases: ['Jazan'], parent: 'sa', lat: 16.889, lon: 42.551, iso: 'SA-09', forms: ['جیزان', 'جازان'] },
    { id: 'sa-city-jizan', kind: 'city', name: 'Jizan', aliases: ['Jazan'], parent: 'sa-09', lat: 16.889, lon: 42.551, geonames: 105299, forms: ['جیزان', 'جازان'] },
    { id: 'sa-10', kind: 'admin1', name: 'Najran', parent: 'sa', lat: 17.493, lon: 44.128, iso: 'SA-10', forms: ['نجران'] },
    { id: 'sa-city-najran', kind: 'city', name: 'Najran', parent: 'sa-10', lat: 17.493, lon: 44.128, geonames: 103630, forms: ['نجران'] },
    { id: 'sa-06', kind: 'admin1', name: 'Hail', parent: 'sa', lat: 27.52, lon: 41.69, iso: 'SA-06', weak: true, forms: ['حائل'] },
    { id: 'sa-city-hail', kind: 'city', name: 'Hail', parent: 'sa-06', lat: 27.52, lon: 41.69, weak: true, forms: ['حائل'] },
    { id: 'sa-05', kind: 'admin1', name: 'Qassim', parent: 'sa', lat: 26.2, lon: 43.7, iso: 'SA-05', forms: ['قصیم'] },
    { id: 'sa-08', kind: 'admin1', name: 'Northern Borders', parent: 'sa', lat: 30.2, lon: 42, iso: 'SA-08', forms: ['منطقه مرزهای شمالی عربستان'] },
    { id: 'sa-city-arar', kind: 'city', name: 'Arar', parent: 'sa-08', lat: 30.975, lon: 41.038, weak: true, forms: ['عرعر'] },
    { id: 'sa-12', kind: 'admin1', name: 'Al Jawf (Saudi Arabia)', parent: 'sa', lat: 29.8, lon: 39.9, iso: 'SA-12', forms: ['الجوف عربستان'] },
    { id: 'sa-11', kind: 'admin1', name: 'Al Bahah', parent: 'sa', lat: 20, lon: 41.46, iso: 'SA-11', forms: ['الباحه'] },
    { id: 'sa-fac-prince-sultan-air-base', kind: 'facility', name: 'Prince Sultan Air Base', parent: 'sa-01', lat: 24.06, lon: 47.58, forms: ['پایگاه شاهزاده سلطان', 'پایگاه سلطان بن عبدالعزیز'] },
    { id: 'sa-fac-king-fahd-air-base', kind: 'facility', name: 'King Fahd Air Base', parent: 'sa-02', lat: 21.48, lon: 40.54, forms: ['پایگاه ملک فهد'] },
    { id: 'sa-lm-neom', kind: 'landmark', name: 'NEOM', parent: 'sa-07', lat: 28, lon: 35.2, forms: ['نئوم'] },
    { id: 'sa-city-al-kharj', kind: 'city', name: 'Al Kharj', parent: 'sa-01', lat: 24.15, lon: 47.31, forms: ['الخرج'] },
    { id: 'sa-fac-khurais', kind: 'facility', name: 'Khurais', parent: 'sa-04', lat: 25.2, lon: 48.1, forms: ['خریص', 'میدان نفتی خریص'] },
    { id: 'sa-city-awamiyah', kind: 'city', name: 'Awamiyah', parent: 'sa-04', lat: 26.58, lon: 49.98, forms: ['عوامیه', 'العوامیه'] },
  ],
};

export const EMIRATES: PlaceTable = {
  country: 'AE',
  places: [
    { id: 'ae', kind: 'country', name: 'United Arab Emirates', parent: null, lat: 23.4, lon: 53.8, forms: ['امارات متحده عربی', 'امارات', 'امارات عربی متحده'] },
    { id: 'ae-az', kind: 'admin1', name: 'Abu Dhabi', parent: 'ae', lat: 24.451, lon: 54.397, iso: 'AE-AZ', forms: ['ابوظبی'] },
    { id: 'ae-city-abu-dhabi', kind: 'city', name: 'Abu Dhabi', parent: 'ae-az', lat: 24.451, lon: 54.397, geonames: 292968, forms: ['ابوظبی'] },
    { id: 'ae-du', kind: 'admin1', name: 'Dubai', parent: 'ae', lat: 25.077, lon: 55.309, iso: 'AE-DU', forms: ['دبی', 'دوبی'] },
    { id: 'ae-city-dubai', kind: 'city', name: 'Dubai', parent: 'ae-du', lat: 25.077, lon: 55.309, geonames: 292223, forms: ['دبی', 'دوبی'] },
    { id: 'ae-sh', kind: 'admin1', name: 'Sharjah', parent: 'ae', lat: 25.337, lon: 55.412, iso: 'AE-SH', forms: ['شارجه'] },
    { id: 'ae-city-sharjah', kind: 'city', name: 'Sharjah', parent: 'ae-sh', lat: 25.337, lon: 55.412, geonames: 292672, forms: ['شارجه'] },
    { id: 'ae-aj', kind: 'admin1', name: 'Ajman', parent: 'ae', lat: 25.405, lon: 55.51, iso: 'AE-AJ', forms: ['عجمان'] },
    { id: 'ae-city-ajman', kind: 'city', name: 'Ajman', parent: 'ae-aj', lat: 25.405, lon: 55.51, forms: ['عجمان'] },
    { id: 'ae-fu', kind: 'admin1', name: 'Fujairah', parent: 'ae', lat: 25.116, lon: 56.34, iso: 'AE-FU', forms: ['فجیره'] },
    { id: 'ae-city-fujairah', kind: 'city', name: 'Fujairah', parent: 'ae-fu', lat: 25.116, lon: 56.34, forms: ['فجیره'] },
    { id: 'ae-rk', kind: 'admin1', name: 'Ras al-Khaimah', parent: 'ae', lat: 25.79, lon: 55.94, iso: 'AE-RK', forms: ['راس‌الخیمه', 'رأس‌الخیمه'] },
    { id: 'ae-city-ras-al-khaimah', kind: 'city', name: 'Ras al-Khaimah', parent: 'ae-rk', lat: 25.79, lon: 55.94, forms: ['راس‌الخیمه', 'رأس‌الخیمه'] },
    { id: 'ae-uq', kind: 'admin1', name: 'Umm al-Quwain', parent: 'ae', lat: 25.56, lon: 55.55, iso: 'AE-UQ', forms: ['ام‌القوین'] },
    { id: 'ae-city-al-ain', kind: 'city', name: 'Al Ain', parent: 'ae-az', lat: 24.19, lon: 55.76, weak: true, forms: ['العین'] },
    { id: 'ae-fac-al-dhafra-air-base', kind: 'facility', name: 'Al Dhafra Air Base', parent: 'ae-az', lat: 24.248, lon: 54.548, forms: ['پایگاه الظفره', 'پایگاه هوایی الظفره', 'الظفره'] },
    { id: 'ae-fac-barakah', kind: 'facility', name: 'Barakah', parent: 'ae-az', lat: 23.96, lon: 52.2, forms: ['نیروگاه براکه', 'براکه'] },
    { id: 'ae-fac-jebel-ali-port', kind: 'facility', name: 'Jebel Ali Port', parent: 'ae-du', lat: 25.01, lon: 55.06, forms: ['بندر جبل علی', 'جبل علی'] },
    { id: 'ae-fac-dubai-airport', kind: 'facility', name: 'Dubai Airport', parent: 'ae-du', lat: 25.253, lon: 55.365, forms: ['فرودگاه دبی'] },
    { id: 'ae-fac-minhad', kind: 'facility', name: 'Al Minhad Air Base', parent: 'ae-du', lat: 25.03, lon: 55.37, forms: ['المنهاد', 'پایگاه المنهاد'] },
  ],
};

export const QATAR: PlaceTable = {
  country: 'QA',
  places: [
    { id: 'qa', kind: 'country', name: 'Qatar', parent: null, lat: 25.4, lon: 51.2, forms: ['قطر'] },
    { id: 'qa-da', kind: 'admin1', name: 'Doha', parent: 'qa', lat: 25.285, lon: 51.531, iso: 'QA-DA', forms: ['دوحه'] },
    { id: 'qa-city-mesaieed', kind: 'city', name: 'Mesaieed', parent: 'qa', lat: 24.99, lon: 51.55, forms: ['مسیعید', 'مسعید قطر'] },
    { id: 'qa-city-wakrah', kind: 'city', name: 'Al Wakrah', parent: 'qa', lat: 25.17, lon: 51.6, forms: ['الوکره', 'وکره'] },
    { id: 'qa-city-doha', kind: 'city', name: 'Doha', parent: 'qa-da', lat: 25.285, lon: 51.531, geonames: 290030, forms: ['دوحه'] },
    { id: 'qa-fac-al-udeid-air-base', kind: 'facility', name: 'Al Udeid Air Base', parent: 'qa', lat: 25.117, lon: 51.315, forms: ['العدید', 'پایگاه العدید', 'پایگاه هوایی العدید'] },
    { id: 'qa-city-ras-laffan', kind: 'city', name: 'Ras Laffan', parent: 'qa', lat: 25.9, lon: 51.55, forms: ['راس لفان', 'رأس لفان'] },
  ],
};

export const KUWAIT: PlaceTable = {
  country: 'KW',
  places: [
    { id: 'kw', kind: 'country', name: 'Kuwait', parent: null, lat: 29.3, lon: 47.5, forms: ['کویت'] },
    { id: 'kw-ku', kind: 'admin1', name: 'Al Asimah', parent: 'kw', lat: 29.37, lon: 47.978, iso: 'KW-KU', forms: ['شهر کویت', 'کویت سیتی'] },
    { id: 'kw-city-kuwait-city', kind: 'city', name: 'Kuwait City', parent: 'kw-ku', lat: 29.37, lon: 47.978, geonames: 285787, forms: ['شهر کویت', 'کویت سیتی'] },
    { id: 'kw-fac-ali-al-salem-air-base', kind: 'facility', name: 'Ali Al Salem Air Base', parent: 'kw', lat: 29.347, lon: 47.52, forms: ['پایگاه علی السالم', 'علی السالم'] },
    { id: 'kw-fac-camp-arifjan', kind: 'facility', name: 'Camp Arifjan', parent: 'kw', lat: 28.93, lon: 48.1, forms: ['کمپ عریفجان', 'پایگاه عریفجان', 'عریفجان'] },
    { id: 'kw-fac-ahmad-al-jaber-air-base', kind: 'facility', name: 'Ahmad al-Jaber Air Base', parent: 'kw', lat: 28.93, lon: 47.79, forms: ['پایگاه احمد الجابر', 'احمد الجابر'] },
    { id: 'kw-lm-bubiyan-island', kind: 'landmark', name: 'Bubiyan Island', parent: 'kw', lat: 29.75, lon: 48.2, forms: ['بوبیان', 'جزیره بوبیان'] },
    { id: 'kw-lm-failaka-island', kind: 'landmark', name: 'Failaka Island', parent: 'kw', lat: 29.44, lon: 48.33, forms: ['فیلکا', 'جزیره فیلکا'] },
    { id: 'kw-ja', kind: 'admin1', name: 'Al Jahra', parent: 'kw', lat: 29.4, lon: 47.4, iso: 'KW-JA', forms: ['الجهراء', 'الجهرا', 'جهراء'] },
    { id: 'kw-ah', kind: 'admin1', name: 'Al Ahmadi', parent: 'kw', lat: 28.9, lon: 48, iso: 'KW-AH', forms: ['الاحمدی'] },
    { id: 'kw-fac-mina-al-ahmadi', kind: 'facility', name: 'Mina al-Ahmadi', parent: 'kw-ah', lat: 29.06, lon: 48.15, forms: ['میناء الاحمدی', 'مینا الاحمدی', 'پالایشگاه میناء الاحمدی'] },
    { id: 'kw-fac-mina-abdullah', kind: 'facility', name: 'Mina Abdullah', parent: 'kw-ah', lat: 29, lon: 48.16, forms: ['میناء عبدالله', 'مینا عبدالله'] },
  ],
};

export const BAHRAIN: PlaceTable = {
  country: 'BH',
  places: [
    { id: 'bh', kind: 'country', name: 'Bahrain', parent: null, lat: 26, lon: 50.6, forms: ['بحرین'] },
    { id: 'bh-13', kind: 'admin1', name: 'Capital', parent: 'bh', lat: 26.228, lon: 50.586, iso: 'BH-13', forms: ['منامه'] },
    { id: 'bh-v-riffa', kind: 'city', name: 'Riffa', parent: 'bh', lat: 26.13, lon: 50.56, forms: ['الرفاع', 'رفاع بحرین'] },
    { id: 'bh-v-sitra', kind: 'area', name: 'Sitra', parent: 'bh', lat: 26.15, lon: 50.62, weak: true, forms: ['ستره', 'سیتره'] },
    { id: 'bh-city-manama', kind: 'city', name: 'Manama', parent: 'bh-13', lat: 26.228, lon: 50.586, geonames: 290340, forms: ['منامه'] },
    { id: 'bh-fac-us-fifth-fleet-base', kind: 'facility', name: 'US Fifth Fleet base', parent: 'bh-13', lat: 26.21, lon: 50.61, forms: ['مقر ناوگان پنجم', 'پایگاه ناوگان پنجم', 'بندر سلمان'] },
    { id: 'bh-city-diraz', kind: 'city', name: 'Diraz', parent: 'bh-13', lat: 26.22, lon: 50.47, forms: ['الدراز'] },
    { id: 'bh-city-muharraq', kind: 'city', name: 'Muharraq', parent: 'bh-13', lat: 26.257, lon: 50.612, forms: ['المحرق'] },
    { id: 'bh-area-juffair', kind: 'area', name: 'Juffair', parent: 'bh-13', lat: 26.21, lon: 50.6, forms: ['الجفیر', 'جفیر'] },
  ],
};

export const OMAN: PlaceTable = {
  country: 'OM',
  places: [
    { id: 'om', kind: 'country', name: 'Oman', parent: null, lat: 21.5, lon: 55.9, forms: ['عمان', 'سلطنت عمان'] },
    { id: 'om-ma', kind: 'admin1', name: 'Muscat', parent: 'om', lat: 23.584, lon: 58.408, iso: 'OM-MA', forms: ['مسقط'] },
    { id: 'om-city-muscat', kind: 'city', name: 'Muscat', parent: 'om-ma', lat: 23.584, lon: 58.408, geonames: 287286, forms: ['مسقط'] },
    { id: 'om-mu', kind: 'admin1', name: 'Musandam', parent: 'om', lat: 26.2, lon: 56.25, iso: 'OM-MU', forms: ['مسندم'] },
    { id: 'om-city-khasab', kind: 'city', name: 'Khasab', parent: 'om-mu', lat: 26.18, lon: 56.248, weak: true, forms: ['خصب'] },
    { id: 'om-city-kumzar', kind: 'city', name: 'Kumzar', parent: 'om-mu', lat: 26.34, lon: 56.41, forms: ['کومزار', 'کمزار'] },
    { id: 'om-zu', kind: 'admin1', name: 'Dhofar', parent: 'om', lat: 17.5, lon: 54, iso: 'OM-ZU', forms: ['ظفار'] },
    { id: 'om-city-salalah', kind: 'city', name: 'Salalah', parent: 'om-zu', lat: 17.015, lon: 54.092, geonames: 286621, forms: ['صلاله'] },
    { id: 'om-wu', kind: 'admin1', name: 'Al Wusta', parent: 'om', lat: 20, lon: 56.5, iso: 'OM-WU', forms: ['الوسطی عمان'] },
    { id: 'om-city-duqm', kind: 'city', name: 'Duqm', parent: 'om-wu', lat: 19.66, lon: 57.7, forms: ['دقم', 'الدقم'] },
    { id: 'om-bs', kind: 'admin1', name: 'Al Batinah North', parent: 'om', lat: 24.2, lon: 56.6, iso: 'OM-BS', forms: ['باطنه شمالی'] },
    { id: 'om-city-sohar', kind: 'city', name: 'Sohar', parent: 'om-bs', lat: 24.364, lon: 56.747, forms: ['صحار'] },
    { id: 'om-f-mina-al-fahal', kind: 'facility', name: 'Mina al-Fahal', parent: 'om-ma', lat: 23.63, lon: 58.52, forms: ['مینا الفحل', 'بندر مینا الفحل', 'میناء الفحل'] },
  ],
};
