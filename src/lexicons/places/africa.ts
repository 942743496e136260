// biome-ignore-all format: one place a line
// Africa: all countries, capitals, the regions and towns of its wars.
// Points and ids: GeoNames (CC BY 4.0).
import type { PlaceTable } from '../../model/place.ts';

export const AFRICA: readonly PlaceTable[] = [
  {
  country: 'EG',
  places: [
    { id: 'eg', kind: 'country', name: 'Egypt', parent: null, lat: 26.8, lon: 30.8, forms: ['مصر'] },
    { id: 'eg-c', kind: 'admin1', name: 'Cairo', parent: 'eg', lat: 30.063, lon: 31.25, iso: 'EG-C', forms: ['قاهره'] },
    { id: 'eg-city-cairo', kind: 'city', name: 'Cairo', parent: 'eg-c', lat: 30.063, lon: 31.25, geonames: 360630, forms: ['قاهره'] },
    { id: 'eg-alx', kind: 'admin1', name: 'Alexandria', parent: 'eg', lat: 31.202, lon: 29.916, iso: 'EG-ALX', forms: ['اسکندریه مصر'] },
    { id: 'eg-city-alexandria', kind: 'city', name: 'Alexandria', parent: 'eg-alx', lat: 31.202, lon: 29.916, geonames: 361058, forms: ['اسکندریه مصر'] },
    { id: 'eg-sin', kind: 'admin1', name: 'North Sinai', parent: 'eg', lat: 30.4, lon: 33.8, iso: 'EG-SIN', forms: ['سینای شمالی', 'شمال سینا'] },
    { id: 'eg-city-arish', kind: 'city', name: 'Arish', parent: 'eg-sin', lat: 31.13, lon: 33.8, forms: ['العریش'] },
    { id: 'eg-city-sheikh-zuweid', kind: 'city', name: 'Sheikh Zuweid', parent: 'eg-sin', lat: 31.21, lon: 34.11, forms: ['شیخ زوید'] },
    { id: 'eg-js', kind: 'admin1', name: 'South Sinai', parent: 'eg', lat: 28.9, lon: 33.9, iso: 'EG-JS', forms: ['سینای جنوبی', 'جنوب سینا'] },
    { id: 'eg-city-sharm-el-sheikh', kind: 'city', name: 'Sharm el-Sheikh', parent: 'eg-js', lat: 27.9, lon: 34.3, forms: ['شرم‌الشیخ'] },
    { id: 'eg-city-taba', kind: 'city', name: 'Taba', parent: 'eg-js', lat: 29.49, lon: 34.89, forms: ['طابا'] },
    { id: 'eg-gz', kind: 'admin1', name: 'Giza', parent: 'eg', lat: 30.009, lon: 31.209, iso: 'EG-GZ', forms: ['جیزه مصر'] },
    { id: 'eg-city-giza', kind: 'city', name: 'Giza', parent: 'eg-gz', lat: 30.009, lon: 31.209, geonames: 360995, forms: ['جیزه مصر'] },
    { id: 'eg-pts', kind: 'admin1', name: 'Port Said', parent: 'eg', lat: 31.265, lon: 32.302, iso: 'EG-PTS', forms: ['پورت سعید'] },
    { id: 'eg-city-port-said', kind: 'city', name: 'Port Said', parent: 'eg-pts', lat: 31.265, lon: 32.302, geonames: 358619, forms: ['پورت سعید'] },
    { id: 'eg-suz', kind: 'admin1', name: 'Suez', parent: 'eg', lat: 29.974, lon: 32.526, iso: 'EG-SUZ', forms: ['شهر سوئز'] },
    { id: 'eg-city-suez', kind: 'city', name: 'Suez', parent: 'eg-suz', lat: 29.974, lon: 32.526, geonames: 359796, forms: ['شهر سوئز'] },
    { id: 'eg-lm-sinai', kind: 'landmark', name: 'Sinai', parent: 'eg', lat: 29.5, lon: 33.8, forms: ['صحرای سینا', 'شبه‌جزیره سینا'] },
    { id: 'eg-lm-suez-canal', kind: 'landmark', name: 'Suez Canal', parent: 'eg', lat: 30.6, lon: 32.3, forms: ['کانال سوئز', 'آبراه سوئز'] },
  ],
  },
  {
  country: 'SD',
  places: [
    { id: 'sd', kind: 'country', name: 'Sudan', parent: null, lat: 12.9, lon: 30.2, forms: ['سودان'] },
    { id: 'sd-kh', kind: 'admin1', name: 'Khartoum', parent: 'sd', lat: 15.552, lon: 32.532, iso: 'SD-KH', forms: ['خارطوم', 'خرطوم'] },
    { id: 'sd-city-khartoum', kind: 'city', name: 'Khartoum', parent: 'sd-kh', lat: 15.552, lon: 32.532, geonames: 379252, forms: ['خارطوم', 'خرطوم'] },
    { id: 'sd-city-omdurman', kind: 'city', name: 'Omdurman', parent: 'sd-kh', lat: 15.65, lon: 32.48, forms: ['ام‌درمان'] },
    { id: 'sd-dn', kind: 'admin1', name: 'North Darfur', parent: 'sd', lat: 15.8, lon: 25.4, iso: 'SD-DN', forms: ['دارفور شمالی'] },
    { id: 'sd-city-el-fasher', kind: 'city', name: 'El Fasher', parent: 'sd-dn', lat: 13.63, lon: 25.35, forms: ['الفاشر', 'فاشر'] },
    { id: 'sd-ds', kind: 'admin1', name: 'South Darfur', parent: 'sd', lat: 11.2, lon: 24.7, iso: 'SD-DS', forms: ['دارفور جنوبی'] },
    { id: 'sd-city-nyala', kind: 'city', name: 'Nyala', parent: 'sd-ds', lat: 12.05, lon: 24.88, forms: ['نیالا'] },
    { id: 'sd-dw', kind: 'admin1', name: 'West Darfur', parent: 'sd', lat: 12.8, lon: 22.8, iso: 'SD-DW', forms: ['دارفور غربی'] },
    { id: 'sd-city-el-geneina', kind: 'city', name: 'El Geneina', parent: 'sd-dw', lat: 13.45, lon: 22.44, forms: ['الجنینه'] },
    { id: 'sd-kn', kind: 'admin1', name: 'North Kordofan', parent: 'sd', lat: 13.8, lon: 29.4, iso: 'SD-KN', forms: ['کردفان شمالی'] },
    { id: 'sd-city-el-obeid', kind: 'city', name: 'El Obeid', parent: 'sd-kn', lat: 13.18, lon: 30.22, weak: true, forms: ['الابیض', 'العبید'] },
    { id: 'sd-ks', kind: 'admin1', name: 'South Kordofan', parent: 'sd', lat: 11.2, lon: 29.4, iso: 'SD-KS', forms: ['کردفان جنوبی'] },
    { id: 'sd-gk', kind: 'admin1', name: 'West Kordofan', parent: 'sd', lat: 12, lon: 28.5, iso: 'SD-GK', forms: ['کردفان غربی'] },
    { id: 'sd-gz', kind: 'admin1', name: 'Al Jazirah', parent: 'sd', lat: 14.5, lon: 33.5, iso: 'SD-GZ', forms: ['الجزیره سودان'] },
    { id: 'sd-city-wad-madani', kind: 'city', name: 'Wad Madani', parent: 'sd-gz', lat: 14.4, lon: 33.52, forms: ['ود مدنی'] },
    { id: 'sd-rs', kind: 'admin1', name: 'Red Sea State', parent: 'sd', lat: 19.6, lon: 35.6, iso: 'SD-RS', forms: ['ایالت بحر احمر'] },
    { id: 'sd-city-port-sudan', kind: 'city', name: 'Port Sudan', parent: 'sd-rs', lat: 19.616, lon: 37.216, forms: ['پورت سودان', 'بندر سودان'] },
    { id: 'sd-area-darfur', kind: 'area', name: 'Darfur', parent: 'sd', lat: 13, lon: 25, forms: ['دارفور'] },
    { id: 'sd-area-kordofan', kind: 'area', name: 'Kordofan', parent: 'sd', lat: 12.5, lon: 29.5, forms: ['کردفان'] },
  ],
  },
  {
  country: 'SS',
  places: [
    { id: 'ss', kind: 'country', name: 'South Sudan', parent: null, lat: 7.3, lon: 30.3, forms: ['سودان جنوبی'] },
    { id: 'ss-ec', kind: 'admin1', name: 'Central Equatoria', parent: 'ss', lat: 4.852, lon: 31.582, iso: 'SS-EC', forms: ['جوبا'] },
    { id: 'ss-city-juba', kind: 'city', name: 'Juba', parent: 'ss-ec', lat: 4.852, lon: 31.582, geonames: 373303, forms: ['جوبا'] },
  ],
  },
  {
  country: 'SO',
  places: [
    { id: 'so', kind: 'country', name: 'Somalia', parent: null, lat: 5.2, lon: 46.2, forms: ['سومالی', 'سومالیه', 'صومال'] },
    { id: 'so-bn', kind: 'admin1', name: 'Banadir', parent: 'so', lat: 2.1, lon: 45.35, iso: 'SO-BN', forms: ['بنادیر'] },
    { id: 'so-city-mogadishu', kind: 'city', name: 'Mogadishu', parent: 'so-bn', lat: 2.037, lon: 45.344, geonames: 53654, forms: ['موگادیشو', 'مقدیشو'] },
    { id: 'so-jh', kind: 'admin1', name: 'Lower Juba', parent: 'so', lat: 0.2, lon: 41.6, iso: 'SO-JH', forms: ['جوبای سفلی'] },
    { id: 'so-city-kismayo', kind: 'city', name: 'Kismayo', parent: 'so-jh', lat: -0.358, lon: 42.545, forms: ['کیسمایو'] },
    { id: 'so-sh', kind: 'admin1', name: 'Lower Shabelle', parent: 'so', lat: 1.9, lon: 44.3, iso: 'SO-SH', forms: ['شبیلی سفلی', 'شبیله سفلی'] },
    { id: 'so-by', kind: 'admin1', name: 'Bay', parent: 'so', lat: 2.6, lon: 43.5, iso: 'SO-BY', forms: ['بیدوا'] },
    { id: 'so-hi', kind: 'admin1', name: 'Hiran', parent: 'so', lat: 4.3, lon: 45.3, iso: 'SO-HI', forms: ['هیران سومالی'] },
    { id: 'so-city-beledweyne', kind: 'city', name: 'Beledweyne', parent: 'so-hi', lat: 4.74, lon: 45.2, forms: ['بلدوین'] },
    { id: 'so-area-somaliland', kind: 'area', name: 'Somaliland', parent: 'so', lat: 9.8, lon: 45.8, forms: ['سومالی‌لند'] },
    { id: 'so-area-puntland', kind: 'area', name: 'Puntland', parent: 'so', lat: 8.4, lon: 49, forms: ['پونتلند', 'پانتلند'] },
  ],
  },
  {
  country: 'LY',
  places: [
    { id: 'ly', kind: 'country', name: 'Libya', parent: null, lat: 26.3, lon: 17.2, forms: ['لیبی', 'لیبیا'] },
    { id: 'ly-tb', kind: 'admin1', name: 'Tripoli', parent: 'ly', lat: 32.887, lon: 13.187, iso: 'LY-TB', forms: ['طرابلس لیبی', 'طرابلس'] },
    { id: 'ly-city-tripoli', kind: 'city', name: 'Tripoli', parent: 'ly-tb', lat: 32.887, lon: 13.187, geonames: 2210247, forms: ['طرابلس لیبی', 'طرابلس'] },
    { id: 'ly-ba', kind: 'admin1', name: 'Benghazi', parent: 'ly', lat: 32.115, lon: 20.069, iso: 'LY-BA', forms: ['بنغازی'] },
    { id: 'ly-city-benghazi', kind: 'city', name: 'Benghazi', parent: 'ly-ba', lat: 32.115, lon: 20.069, geonames: 88319, forms: ['بنغازی'] },
    { id: 'ly-mi', kind: 'admin1', name: 'Misrata', parent: 'ly', lat: 32.375, lon: 15.093, iso: 'LY-MI', forms: ['مصراته'] },
    { id: 'ly-city-misrata', kind: 'city', name: 'Misrata', parent: 'ly-mi', lat: 32.375, lon: 15.093, geonames: 2214846, forms: ['مصراته'] },
    { id: 'ly-sr', kind: 'admin1', name: 'Sirte', parent: 'ly', lat: 31.205, lon: 16.589, iso: 'LY-SR', weak: true, forms: ['سرت'] },
    { id: 'ly-city-sirte', kind: 'city', name: 'Sirte', parent: 'ly-sr', lat: 31.205, lon: 16.589, weak: true, forms: ['سرت'] },
    { id: 'ly-dr', kind: 'admin1', name: 'Derna', parent: 'ly', lat: 32.767, lon: 22.637, iso: 'LY-DR', forms: ['درنه لیبی'] },
    { id: 'ly-city-derna', kind: 'city', name: 'Derna', parent: 'ly-dr', lat: 32.767, lon: 22.637, forms: ['درنه لیبی'] },
    { id: 'ly-sb', kind: 'admin1', name: 'Sabha', parent: 'ly', lat: 27.04, lon: 14.43, iso: 'LY-SB', forms: ['سبها'] },
    { id: 'ly-city-sabha', kind: 'city', name: 'Sabha', parent: 'ly-sb', lat: 27.04, lon: 14.43, forms: ['سبها'] },
    { id: 'ly-bu', kind: 'admin1', name: 'Butnan', parent: 'ly', lat: 32.08, lon: 23.96, iso: 'LY-BU', forms: ['طبرق'] },
    { id: 'ly-city-tobruk', kind: 'city', name: 'Tobruk', parent: 'ly-bu', lat: 32.08, lon: 23.96, forms: ['طبرق'] },
  ],
  },
  {
  country: 'TN',
  places: [
    { id: 'tn', kind: 'country', name: 'Tunisia', parent: null, lat: 34, lon: 9.5, forms: ['تونس'] },
    { id: 'tn-11', kind: 'admin1', name: 'Tunis', parent: 'tn', lat: 36.819, lon: 10.166, iso: 'TN-11', forms: ['شهر تونس'] },
    { id: 'tn-city-tunis', kind: 'city', name: 'Tunis', parent: 'tn-11', lat: 36.819, lon: 10.166, geonames: 2464470, forms: ['شهر تونس'] },
  ],
  },
  {
  country: 'DZ',
  places: [
    { id: 'dz', kind: 'country', name: 'Algeria', parent: null, lat: 28, lon: 2.6, forms: ['الجزایر', 'الجزائر'] },
    { id: 'dz-16', kind: 'admin1', name: 'Algiers', parent: 'dz', lat: 36.732, lon: 3.087, iso: 'DZ-16', forms: ['شهر الجزیره', 'الجزیره پایتخت'] },
    { id: 'dz-city-algiers', kind: 'city', name: 'Algiers', parent: 'dz-16', lat: 36.732, lon: 3.087, geonames: 2507480, forms: ['شهر الجزیره', 'الجزیره پایتخت'] },
  ],
  },
  {
  country: 'MA',
  places: [
    { id: 'ma', kind: 'country', name: 'Morocco', parent: null, lat: 31.8, lon: -6.3, forms: ['مراکش', 'مغرب عربی'] },
    { id: 'ma-04', kind: 'admin1', name: 'Rabat', parent: 'ma', lat: 34.013, lon: -6.833, iso: 'MA-04', forms: ['رباط مراکش'] },
    { id: 'ma-city-rabat', kind: 'city', name: 'Rabat', parent: 'ma-04', lat: 34.013, lon: -6.833, geonames: 2538475, forms: ['رباط مراکش'] },
    { id: 'ma-city-casablanca', kind: 'city', name: 'Casablanca', parent: 'ma', lat: 33.588, lon: -7.611, geonames: 2553604, forms: ['کازابلانکا'] },
    { id: 'ma-city-marrakesh', kind: 'city', name: 'Marrakesh', parent: 'ma', lat: 31.63, lon: -8, forms: ['شهر مراکش'] },
  ],
  },
  {
  country: 'EH',
  places: [
    { id: 'eh', kind: 'country', name: 'Western Sahara', parent: null, lat: 24.5, lon: -13.5, forms: ['صحرای غربی'] },
  ],
  },
  {
  country: 'MR',
  places: [
    { id: 'mr', kind: 'country', name: 'Mauritania', parent: null, lat: 20.3, lon: -10.3, forms: ['موریتانی', 'موریتانیا'] },
    { id: 'mr-nouakchott', kind: 'admin1', name: 'Nouakchott', parent: 'mr', lat: 18.086, lon: -15.979, forms: ['نواکشوت'] },
    { id: 'mr-city-nouakchott', kind: 'city', name: 'Nouakchott', parent: 'mr-nouakchott', lat: 18.086, lon: -15.979, geonames: 2377450, forms: ['نواکشوت'] },
  ],
  },
  {
  country: 'ML',
  places: [
    { id: 'ml', kind: 'country', name: 'Mali', parent: null, lat: 17.3, lon: -3.5, weak: true, forms: ['مالی'] },
    { id: 'ml-bko', kind: 'admin1', name: 'Bamako', parent: 'ml', lat: 12.65, lon: -8, iso: 'ML-BKO', forms: ['باماکو'] },
    { id: 'ml-city-bamako', kind: 'city', name: 'Bamako', parent: 'ml-bko', lat: 12.65, lon: -8, geonames: 2460596, forms: ['باماکو'] },
    { id: 'ml-7', kind: 'admin1', name: 'Gao', parent: 'ml', lat: 16.272, lon: -0.045, iso: 'ML-7', forms: ['گائو مالی'] },
    { id: 'ml-city-gao', kind: 'city', name: 'Gao', parent: 'ml-7', lat: 16.272, lon: -0.045, geonames: 2457163, forms: ['گائو مالی'] },
    { id: 'ml-6', kind: 'admin1', name: 'Timbuktu', parent: 'ml', lat: 16.77, lon: -3, iso: 'ML-6', forms: ['تیمبوکتو', 'تمبوکتو'] },
    { id: 'ml-city-timbuktu', kind: 'city', name: 'Timbuktu', parent: 'ml-6', lat: 16.77, lon: -3, forms: ['تیمبوکتو', 'تمبوکتو'] },
    { id: 'ml-5', kind: 'admin1', name: 'Mopti', parent: 'ml', lat: 14.484, lon: -4.183, iso: 'ML-5', forms: ['موپتی'] },
    { id: 'ml-city-mopti', kind: 'city', name: 'Mopti', parent: 'ml-5', lat: 14.484, lon: -4.183, geonames: 2453348, forms: ['موپتی'] },
    { id: 'ml-8', kind: 'admin1', name: 'Kidal', parent: 'ml', lat: 18.441, lon: 1.408, iso: 'ML-8', forms: ['کیدال'] },
    { id: 'ml-city-kidal', kind: 'city', name: 'Kidal', parent: 'ml-8', lat: 18.441, lon: 1.408, geonames: 2455290, forms: ['کیدال'] },
    { id: 'ml-9', kind: 'admin1', name: 'Menaka', parent: 'ml', lat: 15.92, lon: 2.4, iso: 'ML-9', forms: ['مناکا'] },
    { id: 'ml-city-menaka', kind: 'city', name: 'Menaka', parent: 'ml-9', lat: 15.92, lon: 2.4, forms: ['مناکا'] },
  ],
  },
  {
  country: 'NE',
  places: [
    { id: 'ne', kind: 'country', name: 'Niger', parent: null, lat: 17.4, lon: 9.4, forms: ['نیجر'] },
    { id: 'ne-8', kind: 'admin1', name: 'Niamey', parent: 'ne', lat: 13.514, lon: 2.11, iso: 'NE-8', forms: ['نیامی'] },
    { id: 'ne-city-niamey', kind: 'city', name: 'Niamey', parent: 'ne-8', lat: 13.514, lon: 2.11, geonames: 2440485, forms: ['نیامی'] },
    { id: 'ne-6', kind: 'admin1', name: 'Tillaberi', parent: 'ne', lat: 14.2, lon: 1.5, iso: 'NE-6', forms: ['تیلابری'] },
    { id: 'ne-2', kind: 'admin1', name: 'Diffa', parent: 'ne', lat: 13.315, lon: 12.611, iso: 'NE-2', forms: ['دیفا'] },
    { id: 'ne-city-diffa', kind: 'city', name: 'Diffa', parent: 'ne-2', lat: 13.315, lon: 12.611, geonames: 2445704, forms: ['دیفا'] },
  ],
  },
  {
  country: 'NG',
  places: [
    { id: 'ng', kind: 'country', name: 'Nigeria', parent: null, lat: 9.6, lon: 8.1, forms: ['نیجریه', 'نایجیریا', 'نیجیریا'] },
    { id: 'ng-fc', kind: 'admin1', name: 'Abuja (FCT)', parent: 'ng', lat: 9, lon: 7.4, iso: 'NG-FC', forms: ['منطقه پایتختی نیجریه'] },
    { id: 'ng-city-abuja', kind: 'city', name: 'Abuja', parent: 'ng-fc', lat: 9.058, lon: 7.495, geonames: 2352778, forms: ['ابوجا'] },
    { id: 'ng-bo', kind: 'admin1', name: 'Borno', parent: 'ng', lat: 11.9, lon: 13.1, iso: 'NG-BO', forms: ['بورنو'] },
    { id: 'ng-city-maiduguri', kind: 'city', name: 'Maiduguri', parent: 'ng-bo', lat: 11.847, lon: 13.157, geonames: 2331447, forms: ['مایدوگوری'] },
    { id: 'ng-la', kind: 'admin1', name: 'Lagos State', parent: 'ng', lat: 6.5, lon: 3.6, iso: 'NG-LA', forms: ['ایالت لاگوس'] },
    { id: 'ng-city-lagos', kind: 'city', name: 'Lagos', parent: 'ng-la', lat: 6.454, lon: 3.395, geonames: 2332459, forms: ['لاگوس'] },
    { id: 'ng-kn', kind: 'admin1', name: 'Kano', parent: 'ng', lat: 12, lon: 8.517, iso: 'NG-KN', forms: ['کانو نیجریه'] },
    { id: 'ng-city-kano', kind: 'city', name: 'Kano', parent: 'ng-kn', lat: 12, lon: 8.517, geonames: 2335204, forms: ['کانو نیجریه'] },
    { id: 'ng-kd', kind: 'admin1', name: 'Kaduna', parent: 'ng', lat: 10.526, lon: 7.439, iso: 'NG-KD', forms: ['کادونا'] },
    { id: 'ng-city-kaduna', kind: 'city', name: 'Kaduna', parent: 'ng-kd', lat: 10.526, lon: 7.439, geonames: 2335727, forms: ['کادونا'] },
    { id: 'ng-za', kind: 'admin1', name: 'Zamfara', parent: 'ng', lat: 12.1, lon: 6.2, iso: 'NG-ZA', forms: ['زامفارا'] },
    { id: 'ng-kt', kind: 'admin1', name: 'Katsina', parent: 'ng', lat: 12.4, lon: 7.6, iso: 'NG-KT', forms: ['کاتسینا'] },
    { id: 'ng-so', kind: 'admin1', name: 'Sokoto', parent: 'ng', lat: 13, lon: 5.3, iso: 'NG-SO', forms: ['سوکوتو'] },
    { id: 'ng-be', kind: 'admin1', name: 'Benue', parent: 'ng', lat: 7.3, lon: 8.7, iso: 'NG-BE', forms: ['بنوئه'] },
    { id: 'ng-pl', kind: 'admin1', name: 'Plateau', parent: 'ng', lat: 9.2, lon: 9.5, iso: 'NG-PL', forms: ['ایالت پلاتو'] },
    { id: 'ng-city-jos', kind: 'city', name: 'Jos', parent: 'ng-pl', lat: 9.928, lon: 8.892, geonames: 2335953, forms: ['جوس نیجریه'] },
    { id: 'ng-yo', kind: 'admin1', name: 'Yobe', parent: 'ng', lat: 12.3, lon: 11.4, iso: 'NG-YO', forms: ['یوبه'] },
  ],
  },
  {
  country: 'BF',
  places: [
    { id: 'bf', kind: 'country', name: 'Burkina Faso', parent: null, lat: 12.3, lon: -1.8, forms: ['بورکینافاسو'] },
    { id: 'bf-centre', kind: 'admin1', name: 'Centre', parent: 'bf', lat: 12.366, lon: -1.534, forms: ['واگادوگو', 'اوگادوگو'] },
    { id: 'bf-city-ouagadougou', kind: 'city', name: 'Ouagadougou', parent: 'bf-centre', lat: 12.366, lon: -1.534, geonames: 2357048, forms: ['واگادوگو', 'اوگادوگو'] },
  ],
  },
  {
  country: 'TD',
  places: [
    { id: 'td', kind: 'country', name: 'Chad', parent: null, lat: 15.3, lon: 18.6, weak: true, forms: ['چاد'] },
    { id: 'td-nd', kind: 'admin1', name: 'N\'Djamena', parent: 'td', lat: 12.11, lon: 15.05, iso: 'TD-ND', forms: ['انجامنا', 'نجامنا'] },
    { id: 'td-city-ndjamena', kind: 'city', name: 'N\'Djamena', parent: 'td-nd', lat: 12.11, lon: 15.05, forms: ['انجامنا', 'نجامنا'] },
  ],
  },
  {
  country: 'CM',
  places: [
    { id: 'cm', kind: 'country', name: 'Cameroon', parent: null, lat: 5.7, lon: 12.7, forms: ['کامرون'] },
    { id: 'cm-yaounde', kind: 'admin1', name: 'Yaounde', parent: 'cm', lat: 3.867, lon: 11.517, forms: ['یائونده'] },
    { id: 'cm-city-yaounde', kind: 'city', name: 'Yaounde', parent: 'cm-yaounde', lat: 3.867, lon: 11.517, geonames: 2220957, forms: ['یائونده'] },
  ],
  },
  {
  country: 'CF',
  places: [
    { id: 'cf', kind: 'country', name: 'Central African Republic', parent: null, lat: 6.6, lon: 20.5, forms: ['آفریقای مرکزی', 'جمهوری آفریقای مرکزی'] },
    { id: 'cf-bangui', kind: 'admin1', name: 'Bangui', parent: 'cf', lat: 4.361, lon: 18.555, weak: true, forms: ['بانگی'] },
    { id: 'cf-city-bangui', kind: 'city', name: 'Bangui', parent: 'cf-bangui', lat: 4.361, lon: 18.555, geonames: 2389853, weak: true, forms: ['بانگی'] },
  ],
  },
  {
  country: 'CD',
  places: [
    { id: 'cd', kind: 'country', name: 'Democratic Republic of Congo', parent: null, lat: -2.9, lon: 23.6, forms: ['جمهوری دموکراتیک کنگو', 'کنگوی دموکراتیک', 'کنگو کینشاسا', 'کنگو'] },
    { id: 'cd-kn', kind: 'admin1', name: 'Kinshasa', parent: 'cd', lat: -4.328, lon: 15.314, iso: 'CD-KN', forms: ['کینشاسا'] },
    { id: 'cd-city-kinshasa', kind: 'city', name: 'Kinshasa', parent: 'cd-kn', lat: -4.328, lon: 15.314, geonames: 2314302, forms: ['کینشاسا'] },
    { id: 'cd-nk', kind: 'admin1', name: 'North Kivu', parent: 'cd', lat: -0.7, lon: 28.9, iso: 'CD-NK', forms: ['کیووی شمالی', 'کیوو شمالی'] },
    { id: 'cd-city-goma', kind: 'city', name: 'Goma', parent: 'cd-nk', lat: -1.674, lon: 29.228, geonames: 216281, forms: ['گوما'] },
    { id: 'cd-sk', kind: 'admin1', name: 'South Kivu', parent: 'cd', lat: -3, lon: 28.2, iso: 'CD-SK', forms: ['کیووی جنوبی', 'کیوو جنوبی'] },
    { id: 'cd-city-bukavu', kind: 'city', name: 'Bukavu', parent: 'cd-sk', lat: -2.491, lon: 28.843, geonames: 217831, forms: ['بوکاوو'] },
    { id: 'cd-it', kind: 'admin1', name: 'Ituri', parent: 'cd', lat: 1.7, lon: 30, iso: 'CD-IT', forms: ['ایتوری'] },
  ],
  },
  {
  country: 'CG',
  places: [
    { id: 'cg', kind: 'country', name: 'Congo', parent: null, lat: -0.8, lon: 15.2, forms: ['جمهوری کنگو', 'کنگو برازاویل'] },
    { id: 'cg-brazzaville', kind: 'admin1', name: 'Brazzaville', parent: 'cg', lat: -4.266, lon: 15.283, forms: ['برازاویل'] },
    { id: 'cg-city-brazzaville', kind: 'city', name: 'Brazzaville', parent: 'cg-brazzaville', lat: -4.266, lon: 15.283, geonames: 2260535, forms: ['برازاویل'] },
  ],
  },
  {
  country: 'ET',
  places: [
    { id: 'et', kind: 'country', name: 'Ethiopia', parent: null, lat: 8.6, lon: 39.6, forms: ['اتیوپی', 'ایتوپیا', 'اتیوپیا', 'حبشه'] },
    { id: 'et-aa', kind: 'admin1', name: 'Addis Ababa', parent: 'et', lat: 9.025, lon: 38.747, iso: 'ET-AA', forms: ['آدیس‌آبابا'] },
    { id: 'et-city-addis-ababa', kind: 'city', name: 'Addis Ababa', parent: 'et-aa', lat: 9.025, lon: 38.747, geonames: 344979, forms: ['آدیس‌آبابا'] },
    { id: 'et-ti', kind: 'admin1', name: 'Tigray', parent: 'et', lat: 13.9, lon: 38.8, iso: 'ET-TI', forms: ['تیگرای'] },
    { id: 'et-city-mekelle', kind: 'city', name: 'Mekelle', parent: 'et-ti', lat: 13.5, lon: 39.47, forms: ['مکله'] },
    { id: 'et-am', kind: 'admin1', name: 'Amhara', parent: 'et', lat: 11.6, lon: 37.9, iso: 'ET-AM', forms: ['امهره', 'آمهارا'] },
    { id: 'et-or', kind: 'admin1', name: 'Oromia', parent: 'et', lat: 7.9, lon: 39.2, iso: 'ET-OR', forms: ['اورومیا'] },
  ],
  },
  {
  country: 'ER',
  places: [
    { id: 'er', kind: 'country', name: 'Eritrea', parent: null, lat: 15.4, lon: 38.8, forms: ['اریتره', 'اریتریا'] },
    { id: 'er-asmara', kind: 'admin1', name: 'Asmara', parent: 'er', lat: 15.338, lon: 38.932, forms: ['اسمره', 'آسمارا'] },
    { id: 'er-city-asmara', kind: 'city', name: 'Asmara', parent: 'er-asmara', lat: 15.338, lon: 38.932, geonames: 343300, forms: ['اسمره', 'آسمارا'] },
  ],
  },
  {
  country: 'DJ',
  places: [
    { id: 'dj', kind: 'country', name: 'Djibouti', parent: null, lat: 11.7, lon: 42.6, forms: ['جیبوتی'] },
    { id: 'dj-djibouti-city', kind: 'admin1', name: 'Djibouti City', parent: 'dj', lat: 11.589, lon: 43.145, forms: ['شهر جیبوتی'] },
    { id: 'dj-city-djibouti-city', kind: 'city', name: 'Djibouti City', parent: 'dj-djibouti-city', lat: 11.589, lon: 43.145, geonames: 223817, forms: ['شهر جیبوتی'] },
  ],
  },
  {
  country: 'KE',
  places: [
    { id: 'ke', kind: 'country', name: 'Kenya', parent: null, lat: 0.5, lon: 37.9, forms: ['کنیا', 'کینیا'] },
    { id: 'ke-30', kind: 'admin1', name: 'Nairobi', parent: 'ke', lat: -1.283, lon: 36.817, iso: 'KE-30', forms: ['نایروبی'] },
    { id: 'ke-city-nairobi', kind: 'city', name: 'Nairobi', parent: 'ke-30', lat: -1.283, lon: 36.817, geonames: 184745, forms: ['نایروبی'] },
    { id: 'ke-28', kind: 'admin1', name: 'Mombasa', parent: 'ke', lat: -4.055, lon: 39.664, iso: 'KE-28', forms: ['مومباسا'] },
    { id: 'ke-city-mombasa', kind: 'city', name: 'Mombasa', parent: 'ke-28', lat: -4.055, lon: 39.664, geonames: 186301, forms: ['مومباسا'] },
    { id: 'ke-07', kind: 'admin1', name: 'Garissa', parent: 'ke', lat: -0.453, lon: 39.646, iso: 'KE-07', forms: ['گاریسا'] },
    { id: 'ke-city-garissa', kind: 'city', name: 'Garissa', parent: 'ke-07', lat: -0.453, lon: 39.646, geonames: 197745, forms: ['گاریسا'] },
  ],
  },
  {
  country: 'UG',
  places: [
    { id: 'ug', kind: 'country', name: 'Uganda', parent: null, lat: 1.3, lon: 32.4, forms: ['اوگاندا', 'یوگاندا'] },
    { id: 'ug-kampala', kind: 'admin1', name: 'Kampala', parent: 'ug', lat: 0.316, lon: 32.582, forms: ['کامپالا'] },
    { id: 'ug-city-kampala', kind: 'city', name: 'Kampala', parent: 'ug-kampala', lat: 0.316, lon: 32.582, geonames: 232422, forms: ['کامپالا'] },
  ],
  },
  {
  country: 'RW',
  places: [
    { id: 'rw', kind: 'country', name: 'Rwanda', parent: null, lat: -2, lon: 29.9, forms: ['رواندا'] },
    { id: 'rw-kigali', kind: 'admin1', name: 'Kigali', parent: 'rw', lat: -1.95, lon: 30.059, forms: ['کیگالی'] },
    { id: 'rw-city-kigali', kind: 'city', name: 'Kigali', parent: 'rw-kigali', lat: -1.95, lon: 30.059, geonames: 202061, forms: ['کیگالی'] },
  ],
  },
  {
  country: 'BI',
  places: [
    { id: 'bi', kind: 'country', name: 'Burundi', parent: null, lat: -3.4, lon: 29.9, forms: ['بوروندی', 'بروندی'] },
    { id: 'bi-bujumbura', kind: 'admin1', name: 'Bujumbura', parent: 'bi', lat: -3.382, lon: 29.361, forms: ['بوجومبورا'] },
    { id: 'bi-city-bujumbura', kind: 'city', name: 'Bujumbura', parent: 'bi-bujumbura', lat: -3.382, lon: 29.361, geonames: 425378, forms: ['بوجومبورا'] },
  ],
  },
  {
  country: 'TZ',
  places: [
    { id: 'tz', kind: 'country', name: 'Tanzania', parent: null, lat: -6.3, lon: 34.8, forms: ['تانزانیا'] },
    { id: 'tz-02', kind: 'admin1', name: 'Dar es Salaam', parent: 'tz', lat: -6.823, lon: 39.27, iso: 'TZ-02', forms: ['دارالسلام'] },
    { id: 'tz-city-dar-es-salaam', kind: 'city', name: 'Dar es Salaam', parent: 'tz-02', lat: -6.823, lon: 39.27, geonames: 160263, forms: ['دارالسلام'] },
    { id: 'tz-03', kind: 'admin1', name: 'Dodoma', parent: 'tz', lat: -6.172, lon: 35.739, iso: 'TZ-03', forms: ['دودوما'] },
    { id: 'tz-city-dodoma', kind: 'city', name: 'Dodoma', parent: 'tz-03', lat: -6.172, lon: 35.739, geonames: 160196, forms: ['دودوما'] },
  ],
  },
  {
  country: 'MZ',
  places: [
    { id: 'mz', kind: 'country', name: 'Mozambique', parent: null, lat: -17.3, lon: 35.5, forms: ['موزامبیک'] },
    { id: 'mz-maputo', kind: 'admin1', name: 'Maputo', parent: 'mz', lat: -25.966, lon: 32.583, forms: ['ماپوتو'] },
    { id: 'mz-city-maputo', kind: 'city', name: 'Maputo', parent: 'mz-maputo', lat: -25.966, lon: 32.583, geonames: 1040652, forms: ['ماپوتو'] },
    { id: 'mz-p', kind: 'admin1', name: 'Cabo Delgado', parent: 'mz', lat: -12.3, lon: 39.5, iso: 'MZ-P', forms: ['کابو دلگادو'] },
  ],
  },
  {
  country: 'ZA',
  places: [
    { id: 'za', kind: 'country', name: 'South Africa', parent: null, lat: -29, lon: 25, forms: ['آفریقای جنوبی'] },
    { id: 'za-gp', kind: 'admin1', name: 'Gauteng', parent: 'za', lat: -26.202, lon: 28.044, iso: 'ZA-GP', forms: ['ژوهانسبورگ', 'یوهانسبورگ'] },
    { id: 'za-city-johannesburg', kind: 'city', name: 'Johannesburg', parent: 'za-gp', lat: -26.202, lon: 28.044, geonames: 993800, forms: ['ژوهانسبورگ', 'یوهانسبورگ'] },
    { id: 'za-city-pretoria', kind: 'city', name: 'Pretoria', parent: 'za-gp', lat: -25.745, lon: 28.188, geonames: 964137, forms: ['پرتوریا'] },
    { id: 'za-city-cape-town', kind: 'city', name: 'Cape Town', parent: 'za', lat: -33.926, lon: 18.423, geonames: 3369157, forms: ['کیپ‌تاون'] },
  ],
  },
  {
  country: 'ZW',
  places: [
    { id: 'zw', kind: 'country', name: 'Zimbabwe', parent: null, lat: -19, lon: 29.9, forms: ['زیمبابوه', 'زیمبابوی'] },
    { id: 'zw-harare', kind: 'admin1', name: 'Harare', parent: 'zw', lat: -17.828, lon: 31.053, forms: ['هراره'] },
    { id: 'zw-city-harare', kind: 'city', name: 'Harare', parent: 'zw-harare', lat: -17.828, lon: 31.053, geonames: 890299, forms: ['هراره'] },
  ],
  },
  {
  country: 'ZM',
  places: [
    { id: 'zm', kind: 'country', name: 'Zambia', parent: null, lat: -13.5, lon: 27.8, forms: ['زامبیا'] },
    { id: 'zm-lusaka', kind: 'admin1', name: 'Lusaka', parent: 'zm', lat: -15.407, lon: 28.287, forms: ['لوساکا'] },
    { id: 'zm-city-lusaka', kind: 'city', name: 'Lusaka', parent: 'zm-lusaka', lat: -15.407, lon: 28.287, geonames: 909137, forms: ['لوساکا'] },
  ],
  },
  {
  country: 'MW',
  places: [
    { id: 'mw', kind: 'country', name: 'Malawi', parent: null, lat: -13.2, lon: 34.3, forms: ['مالاوی'] },
    { id: 'mw-lilongwe', kind: 'admin1', name: 'Lilongwe', parent: 'mw', lat: -13.967, lon: 33.787, forms: ['لیلونگوه'] },
    { id: 'mw-city-lilongwe', kind: 'city', name: 'Lilongwe', parent: 'mw-lilongwe', lat: -13.967, lon: 33.787, geonames: 927967, forms: ['لیلونگوه'] },
  ],
  },
  {
  country: 'AO',
  places: [
    { id: 'ao', kind: 'country', name: 'Angola', parent: null, lat: -12.3, lon: 17.5, forms: ['آنگولا'] },
    { id: 'ao-luanda', kind: 'admin1', name: 'Luanda', parent: 'ao', lat: -8.837, lon: 13.234, forms: ['لواندا'] },
    { id: 'ao-city-luanda', kind: 'city', name: 'Luanda', parent: 'ao-luanda', lat: -8.837, lon: 13.234, geonames: 2240449, forms: ['لواندا'] },
  ],
  },
  {
  country: 'NA',
  places: [
    { id: 'na', kind: 'country', name: 'Namibia', parent: null, lat: -22.1, lon: 17.2, forms: ['نامیبیا'] },
    { id: 'na-windhoek', kind: 'admin1', name: 'Windhoek', parent: 'na', lat: -22.559, lon: 17.083, forms: ['ویندهوک'] },
    { id: 'na-city-windhoek', kind: 'city', name: 'Windhoek', parent: 'na-windhoek', lat: -22.559, lon: 17.083, geonames: 3352136, forms: ['ویندهوک'] },
  ],
  },
  {
  country: 'BW',
  places: [
    { id: 'bw', kind: 'country', name: 'Botswana', parent: null, lat: -22.2, lon: 23.8, forms: ['بوتسوانا'] },
    { id: 'bw-gaborone', kind: 'admin1', name: 'Gaborone', parent: 'bw', lat: -24.655, lon: 25.909, forms: ['گابورون'] },
    { id: 'bw-city-gaborone', kind: 'city', name: 'Gaborone', parent: 'bw-gaborone', lat: -24.655, lon: 25.909, geonames: 933773, forms: ['گابورون'] },
  ],
  },
  {
  country: 'LS',
  places: [
    { id: 'ls', kind: 'country', name: 'Lesotho', parent: null, lat: -29.6, lon: 28.2, forms: ['لسوتو'] },
  ],
  },
  {
  country: 'SZ',
  places: [
    { id: 'sz', kind: 'country', name: 'Eswatini', parent: null, lat: -26.6, lon: 31.5, forms: ['اسواتینی', 'سوازیلند'] },
  ],
  },
  {
  country: 'MG',
  places: [
    { id: 'mg', kind: 'country', name: 'Madagascar', parent: null, lat: -19.4, lon: 46.7, forms: ['ماداگاسکار'] },
    { id: 'mg-antananarivo', kind: 'admin1', name: 'Antananarivo', parent: 'mg', lat: -18.914, lon: 47.536, forms: ['آنتاناناریوو'] },
    { id: 'mg-city-antananarivo', kind: 'city', name: 'Antananarivo', parent: 'mg-antananarivo', lat: -18.914, lon: 47.536, geonames: 1070940, forms: ['آنتاناناریوو'] },
  ],
  },
  {
  country: 'MU',
  places: [
    { id: 'mu', kind: 'country', name: 'Mauritius', parent: null, lat: -20.3, lon: 57.6, weak: true, forms: ['موریس'] },
  ],
  },
  {
  country: 'SC',
  places: [
    { id: 'sc', kind: 'country', name: 'Seychelles', parent: null, lat: -4.7, lon: 55.5, forms: ['سیشل'] },
  ],
  },
  {
  country: 'KM',
  places: [
    { id: 'km', kind: 'country', name: 'Comoros', parent: null, lat: -11.9, lon: 43.7, forms: ['کومور', 'جزایر قمر'] },
  ],
  },
  {
  country: 'SN',
  places: [
    { id: 'sn', kind: 'country', name: 'Senegal', parent: null, lat: 14.4, lon: -14.5, forms: ['سنگال', 'سنیگال'] },
    { id: 'sn-dakar', kind: 'admin1', name: 'Dakar', parent: 'sn', lat: 14.694, lon: -17.444, forms: ['داکار'] },
    { id: 'sn-city-dakar', kind: 'city', name: 'Dakar', parent: 'sn-dakar', lat: 14.694, lon: -17.444, geonames: 2253354, forms: ['داکار'] },
  ],
  },
  {
  country: 'GM',
  places: [
    { id: 'gm', kind: 'country', name: 'Gambia', parent: null, lat: 13.4, lon: -15.4, forms: ['گامبیا'] },
  ],
  },
  {
  country: 'GN',
  places: [
    { id: 'gn', kind: 'country', name: 'Guinea', parent: null, lat: 10.4, lon: -10.9, forms: ['گینه', 'گینی'] },
    { id: 'gn-conakry', kind: 'admin1', name: 'Conakry', parent: 'gn', lat: 9.538, lon: -13.677, forms: ['کوناکری'] },
    { id: 'gn-city-conakry', kind: 'city', name: 'Conakry', parent: 'gn-conakry', lat: 9.538, lon: -13.677, geonames: 2422465, forms: ['کوناکری'] },
  ],
  },
  {
  country: 'GW',
  places: [
    { id: 'gw', kind: 'country', name: 'Guinea-Bissau', parent: null, lat: 12, lon: -15, forms: ['گینه بیسائو'] },
  ],
  },
  {
  country: 'SL',
  places: [
    { id: 'sl', kind: 'country', name: 'Sierra Leone', parent: null, lat: 8.6, lon: -11.8, forms: ['سیرالئون'] },
    { id: 'sl-freetown', kind: 'admin1', name: 'Freetown', parent: 'sl', lat: 8.487, lon: -13.236, forms: ['فری‌تاون'] },
    { id: 'sl-city-freetown', kind: 'city', name: 'Freetown', parent: 'sl-freetown', lat: 8.487, lon: -13.236, geonames: 2409306, forms: ['فری‌تاون'] },
  ],
  },
  {
  country: 'LR',
  places: [
    { id: 'lr', kind: 'country', name: 'Liberia', parent: null, lat: 6.4, lon: -9.3, forms: ['لیبریا'] },
    { id: 'lr-monrovia', kind: 'admin1', name: 'Monrovia', parent: 'lr', lat: 6.301, lon: -10.797, forms: ['مونروویا'] },
    { id: 'lr-city-monrovia', kind: 'city', name: 'Monrovia', parent: 'lr-monrovia', lat: 6.301, lon: -10.797, geonames: 2274895, forms: ['مونروویا'] },
  ],
  },
  {
  country: 'CI',
  places: [
    { id: 'ci', kind: 'country', name: 'Cote d\'Ivoire', parent: null, lat: 7.6, lon: -5.6, forms: ['ساحل عاج', 'عاج ساحل'] },
    { id: 'ci-abidjan', kind: 'admin1', name: 'Abidjan', parent: 'ci', lat: 5.354, lon: -4.002, forms: ['ابیجان'] },
    { id: 'ci-city-abidjan', kind: 'city', name: 'Abidjan', parent: 'ci-abidjan', lat: 5.354, lon: -4.002, geonames: 2293538, forms: ['ابیجان'] },
  ],
  },
  {
  country: 'GH',
  places: [
    { id: 'gh', kind: 'country', name: 'Ghana', parent: null, lat: 8, lon: -1.2, weak: true, forms: ['غنا'] },
    { id: 'gh-accra', kind: 'admin1', name: 'Accra', parent: 'gh', lat: 5.556, lon: -0.197, forms: ['آکرا'] },
    { id: 'gh-city-accra', kind: 'city', name: 'Accra', parent: 'gh-accra', lat: 5.556, lon: -0.197, geonames: 2306104, forms: ['آکرا'] },
  ],
  },
  {
  country: 'TG',
  places: [
    { id: 'tg', kind: 'country', name: 'Togo', parent: null, lat: 8.5, lon: 1, weak: true, forms: ['توگو'] },
    { id: 'tg-lome', kind: 'admin1', name: 'Lome', parent: 'tg', lat: 6.129, lon: 1.222, forms: ['لومه'] },
    { id: 'tg-city-lome', kind: 'city', name: 'Lome', parent: 'tg-lome', lat: 6.129, lon: 1.222, geonames: 2365267, forms: ['لومه'] },
  ],
  },
  {
  country: 'BJ',
  places: [
    { id: 'bj', kind: 'country', name: 'Benin', parent: null, lat: 9.6, lon: 2.3, weak: true, forms: ['بنین'] },
  ],
  },
  {
  country: 'GA',
  places: [
    { id: 'ga', kind: 'country', name: 'Gabon', parent: null, lat: -0.6, lon: 11.8, forms: ['گابن', 'گابون'] },
    { id: 'ga-libreville', kind: 'admin1', name: 'Libreville', parent: 'ga', lat: 0.392, lon: 9.454, forms: ['لیبرویل'] },
    { id: 'ga-city-libreville', kind: 'city', name: 'Libreville', parent: 'ga-libreville', lat: 0.392, lon: 9.454, geonames: 2399697, forms: ['لیبرویل'] },
  ],
  },
  {
  country: 'GQ',
  places: [
    { id: 'gq', kind: 'country', name: 'Equatorial Guinea', parent: null, lat: 1.7, lon: 10.4, forms: ['گینه استوایی'] },
  ],
  },
  {
  country: 'ST',
  places: [
    { id: 'st', kind: 'country', name: 'Sao Tome and Principe', parent: null, lat: 0.2, lon: 6.7, forms: ['سائوتومه و پرنسیپ'] },
  ],
  },
  {
  country: 'CV',
  places: [
    { id: 'cv', kind: 'country', name: 'Cabo Verde', parent: null, lat: 15.1, lon: -23.6, forms: ['کیپ ورد'] },
  ],
  },
];
