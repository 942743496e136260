// biome-ignore-all format: one place a line
// All other countries with Persian and Dari names, capitals, large cities, US states.
// Points and ids: GeoNames (CC BY 4.0).
import type { PlaceTable } from '../../model/place.ts';

export const WORLD: readonly PlaceTable[] = [
  {
  country: 'US',
  places: [
    { id: 'us', kind: 'country', name: 'United States', aliases: ['United States of America', 'USA'], parent: null, lat: 37.1, lon: -95.7, forms: ['ایالات متحده', 'آمریکا', 'ایالات متحده آمریکا', 'اضلاع متحده', 'اضلاع متحده آمریکا'] },
    { id: 'us-dc', kind: 'admin1', name: 'District of Columbia', parent: 'us', lat: 38.9, lon: -77.04, iso: 'US-DC', forms: ['ناحیه کلمبیا', 'واشنگتن دی‌سی'] },
    { id: 'us-city-washington', kind: 'city', name: 'Washington', parent: 'us-dc', lat: 38.895, lon: -77.036, forms: ['واشنگتن', 'واشینگتن'] },
    { id: 'us-fac-white-house', kind: 'facility', name: 'White House', parent: 'us-city-washington', lat: 38.898, lon: -77.037, weak: true, forms: ['کاخ سفید', 'کاخ سفید واشنگتن'] },
    { id: 'us-fac-us-capitol', kind: 'facility', name: 'US Capitol', parent: 'us-city-washington', lat: 38.89, lon: -77.009, forms: ['ساختمان کنگره آمریکا', 'کپیتول'] },
    { id: 'us-ny', kind: 'admin1', name: 'New York', parent: 'us', lat: 43, lon: -75.5, iso: 'US-NY', forms: ['ایالت نیویورک', 'نیویورک'] },
    { id: 'us-city-new-york', kind: 'city', name: 'New York', aliases: ['New York City'], parent: 'us-ny', lat: 40.714, lon: -74.006, forms: ['نیویورک', 'نیو یارک'] },
    { id: 'us-ca', kind: 'admin1', name: 'California', parent: 'us', lat: 37.2, lon: -119.3, iso: 'US-CA', forms: ['کالیفرنیا', 'کلیفورنیا'] },
    { id: 'us-city-los-angeles', kind: 'city', name: 'Los Angeles', parent: 'us-ca', lat: 34.052, lon: -118.244, geonames: 5368361, forms: ['لس‌آنجلس'] },
    { id: 'us-city-san-francisco', kind: 'city', name: 'San Francisco', parent: 'us-ca', lat: 37.775, lon: -122.419, geonames: 5391959, forms: ['سان‌فرانسیسکو'] },
    { id: 'us-city-san-diego', kind: 'city', name: 'San Diego', parent: 'us-ca', lat: 32.716, lon: -117.165, geonames: 5391811, forms: ['سن‌دیگو'] },
    { id: 'us-il', kind: 'admin1', name: 'Illinois', parent: 'us', lat: 40, lon: -89.2, iso: 'US-IL', forms: ['ایلینوی', 'ایلینویز'] },
    { id: 'us-city-chicago', kind: 'city', name: 'Chicago', parent: 'us-il', lat: 41.85, lon: -87.65, geonames: 4887398, forms: ['شیکاگو'] },
    { id: 'us-tx', kind: 'admin1', name: 'Texas', parent: 'us', lat: 31.5, lon: -99.3, iso: 'US-TX', forms: ['تگزاس', 'تکزاس'] },
    { id: 'us-city-houston', kind: 'city', name: 'Houston', parent: 'us-tx', lat: 29.763, lon: -95.363, geonames: 4699066, forms: ['هیوستون', 'هوستون'] },
    { id: 'us-city-dallas', kind: 'city', name: 'Dallas', parent: 'us-tx', lat: 32.783, lon: -96.807, geonames: 4684888, forms: ['دالاس'] },
    { id: 'us-city-austin', kind: 'city', name: 'Austin', parent: 'us-tx', lat: 30.267, lon: -97.743, geonames: 4671654, forms: ['آستین تگزاس'] },
    { id: 'us-fl', kind: 'admin1', name: 'Florida', parent: 'us', lat: 28.6, lon: -82.4, iso: 'US-FL', forms: ['فلوریدا'] },
    { id: 'us-city-miami', kind: 'city', name: 'Miami', parent: 'us-fl', lat: 25.774, lon: -80.194, geonames: 4164138, forms: ['میامی'] },
    { id: 'us-city-orlando', kind: 'city', name: 'Orlando', parent: 'us-fl', lat: 28.538, lon: -81.379, geonames: 4167147, forms: ['اورلاندو'] },
    { id: 'us-fac-mar-a-lago', kind: 'facility', name: 'Mar-a-Lago', parent: 'us-fl', lat: 26.677, lon: -80.037, forms: ['مارالاگو'] },
    { id: 'us-fac-centcom-hq', kind: 'facility', name: 'CENTCOM HQ', parent: 'us-fl', lat: 27.85, lon: -82.52, forms: ['پایگاه مک‌دیل'] },
    { id: 'us-ma', kind: 'admin1', name: 'Massachusetts', parent: 'us', lat: 42.3, lon: -71.8, iso: 'US-MA', forms: ['ماساچوست', 'ماساچوستس'] },
    { id: 'us-city-boston', kind: 'city', name: 'Boston', parent: 'us-ma', lat: 42.358, lon: -71.06, geonames: 4930956, forms: ['بوستون', 'باستن'] },
    { id: 'us-pa', kind: 'admin1', name: 'Pennsylvania', parent: 'us', lat: 40.9, lon: -77.8, iso: 'US-PA', forms: ['پنسیلوانیا'] },
    { id: 'us-city-philadelphia', kind: 'city', name: 'Philadelphia', parent: 'us-pa', lat: 39.952, lon: -75.164, geonames: 4560349, forms: ['فیلادلفیا'] },
    { id: 'us-city-pittsburgh', kind: 'city', name: 'Pittsburgh', parent: 'us-pa', lat: 40.441, lon: -79.996, geonames: 5206379, forms: ['پیتسبورگ'] },
    { id: 'us-va', kind: 'admin1', name: 'Virginia', parent: 'us', lat: 37.5, lon: -78.8, iso: 'US-VA', forms: ['ویرجینیا', 'ویرجینیا آمریکا', 'ایالت ویرجینیا'] },
    { id: 'us-fac-pentagon', kind: 'facility', name: 'Pentagon', parent: 'us-va', lat: 38.871, lon: -77.056, forms: ['ساختمان پنتاگون'] },
    { id: 'us-md', kind: 'admin1', name: 'Maryland', parent: 'us', lat: 39, lon: -76.8, iso: 'US-MD', forms: ['مریلند'] },
    { id: 'us-ga', kind: 'admin1', name: 'Georgia', aliases: ['Georgia (US)'], parent: 'us', lat: 32.6, lon: -83.4, iso: 'US-GA', forms: ['جورجیا', 'جورجیا آمریکا', 'ایالت جورجیا'] },
    { id: 'us-city-atlanta', kind: 'city', name: 'Atlanta', parent: 'us-ga', lat: 33.749, lon: -84.388, geonames: 4180439, forms: ['آتلانتا'] },
    { id: 'us-mi', kind: 'admin1', name: 'Michigan', parent: 'us', lat: 44.3, lon: -85.4, iso: 'US-MI', forms: ['میشیگان'] },
    { id: 'us-city-detroit', kind: 'city', name: 'Detroit', parent: 'us-mi', lat: 42.331, lon: -83.046, geonames: 4990729, forms: ['دیترویت'] },
    { id: 'us-wa', kind: 'admin1', name: 'Washington', aliases: ['Washington State'], parent: 'us', lat: 47.4, lon: -120.4, iso: 'US-WA', forms: ['ایالت واشنگتن'] },
    { id: 'us-city-seattle', kind: 'city', name: 'Seattle', parent: 'us-wa', lat: 47.606, lon: -122.332, geonames: 5809844, forms: ['سیاتل'] },
    { id: 'us-nv', kind: 'admin1', name: 'Nevada', parent: 'us', lat: 39.3, lon: -116.6, iso: 'US-NV', forms: ['نوادا'] },
    { id: 'us-city-las-vegas', kind: 'city', name: 'Las Vegas', parent: 'us-nv', lat: 36.175, lon: -115.137, geonames: 5506956, forms: ['لاس‌وگاس'] },
    { id: 'us-mn', kind: 'admin1', name: 'Minnesota', parent: 'us', lat: 46.3, lon: -94.3, iso: 'US-MN', forms: ['مینه‌سوتا', 'مینسوتا'] },
    { id: 'us-city-minneapolis', kind: 'city', name: 'Minneapolis', parent: 'us-mn', lat: 44.98, lon: -93.264, geonames: 5037649, forms: ['مینیاپولیس'] },
    { id: 'us-co', kind: 'admin1', name: 'Colorado', parent: 'us', lat: 39, lon: -105.5, iso: 'US-CO', forms: ['کلرادو', 'کلورادو'] },
    { id: 'us-az', kind: 'admin1', name: 'Arizona', parent: 'us', lat: 34.3, lon: -111.7, iso: 'US-AZ', forms: ['آریزونا'] },
    { id: 'us-oh', kind: 'admin1', name: 'Ohio', parent: 'us', lat: 40.4, lon: -82.8, iso: 'US-OH', forms: ['اوهایو'] },
    { id: 'us-nc', kind: 'admin1', name: 'North Carolina', parent: 'us', lat: 35.5, lon: -79.4, iso: 'US-NC', forms: ['کارولینای شمالی'] },
    { id: 'us-sc', kind: 'admin1', name: 'South Carolina', parent: 'us', lat: 33.9, lon: -80.9, iso: 'US-SC', forms: ['کارولینای جنوبی'] },
    { id: 'us-la', kind: 'admin1', name: 'Louisiana', parent: 'us', lat: 31, lon: -92, iso: 'US-LA', forms: ['لوئیزیانا'] },
    { id: 'us-city-new-orleans', kind: 'city', name: 'New Orleans', parent: 'us-la', lat: 29.955, lon: -90.075, geonames: 4335045, forms: ['نیواورلئان'] },
    { id: 'us-mo', kind: 'admin1', name: 'Missouri', parent: 'us', lat: 38.4, lon: -92.5, iso: 'US-MO', forms: ['میزوری', 'میسوری'] },
    { id: 'us-fac-whiteman-air-force-base', kind: 'facility', name: 'Whiteman Air Force Base', parent: 'us-mo', lat: 38.73, lon: -93.548, forms: ['پایگاه وایتمن'] },
    { id: 'us-or', kind: 'admin1', name: 'Oregon', parent: 'us', lat: 43.9, lon: -120.6, iso: 'US-OR', forms: ['اورگن', 'اورگان آمریکا'] },
    { id: 'us-city-portland', kind: 'city', name: 'Portland', parent: 'us-or', lat: 45.523, lon: -122.676, geonames: 5746545, forms: ['پورتلند'] },
    { id: 'us-ut', kind: 'admin1', name: 'Utah', parent: 'us', lat: 39.3, lon: -111.7, iso: 'US-UT', forms: ['یوتا'] },
    { id: 'us-nj', kind: 'admin1', name: 'New Jersey', parent: 'us', lat: 40.2, lon: -74.7, iso: 'US-NJ', forms: ['نیوجرسی'] },
    { id: 'us-ak', kind: 'admin1', name: 'Alaska', parent: 'us', lat: 64.4, lon: -152.3, iso: 'US-AK', forms: ['آلاسکا'] },
    { id: 'us-hi', kind: 'admin1', name: 'Hawaii', parent: 'us', lat: 20.3, lon: -156.4, iso: 'US-HI', forms: ['هاوایی'] },
    { id: 'us-wi', kind: 'admin1', name: 'Wisconsin', parent: 'us', lat: 44.6, lon: -89.9, iso: 'US-WI', forms: ['ویسکانسین'] },
    { id: 'us-tn', kind: 'admin1', name: 'Tennessee', parent: 'us', lat: 35.9, lon: -86.4, iso: 'US-TN', forms: ['تنسی'] },
    { id: 'us-ky', kind: 'admin1', name: 'Kentucky', parent: 'us', lat: 37.5, lon: -85.3, iso: 'US-KY', forms: ['کنتاکی'] },
    { id: 'us-in', kind: 'admin1', name: 'Indiana', parent: 'us', lat: 39.9, lon: -86.3, iso: 'US-IN', forms: ['ایندیانا'] },
    { id: 'us-ok', kind: 'admin1', name: 'Oklahoma', parent: 'us', lat: 35.6, lon: -97.5, iso: 'US-OK', forms: ['اوکلاهما'] },
    { id: 'us-al', kind: 'admin1', name: 'Alabama', parent: 'us', lat: 32.8, lon: -86.8, iso: 'US-AL', forms: ['آلاباما'] },
    { id: 'us-ct', kind: 'admin1', name: 'Connecticut', parent: 'us', lat: 41.6, lon: -72.7, iso: 'US-CT', forms: ['کانتیکت'] },
    { id: 'us-de', kind: 'admin1', name: 'Delaware', parent: 'us', lat: 39, lon: -75.5, iso: 'US-DE', forms: ['دلاور آمریکا'] },
    { id: 'us-ar', kind: 'admin1', name: 'Arkansas', parent: 'us', lat: 34.9, lon: -92.4, iso: 'US-AR', forms: ['آرکانزاس'] },
    { id: 'us-id', kind: 'admin1', name: 'Idaho', parent: 'us', lat: 44.4, lon: -114.6, iso: 'US-ID', forms: ['آیداهو'] },
    { id: 'us-ia', kind: 'admin1', name: 'Iowa', parent: 'us', lat: 42.1, lon: -93.5, iso: 'US-IA', forms: ['آیووا'] },
    { id: 'us-ks', kind: 'admin1', name: 'Kansas', parent: 'us', lat: 38.5, lon: -98.4, iso: 'US-KS', forms: ['کانزاس'] },
    { id: 'us-ms', kind: 'admin1', name: 'Mississippi', parent: 'us', lat: 32.7, lon: -89.7, iso: 'US-MS', forms: ['می‌سی‌سی‌پی'] },
    { id: 'us-mt', kind: 'admin1', name: 'Montana', parent: 'us', lat: 47, lon: -109.6, iso: 'US-MT', forms: ['مونتانا'] },
    { id: 'us-ne', kind: 'admin1', name: 'Nebraska', parent: 'us', lat: 41.5, lon: -99.8, iso: 'US-NE', forms: ['نبراسکا'] },
    { id: 'us-nh', kind: 'admin1', name: 'New Hampshire', parent: 'us', lat: 43.7, lon: -71.6, iso: 'US-NH', forms: ['نیوهمپشایر'] },
    { id: 'us-nm', kind: 'admin1', name: 'New Mexico', parent: 'us', lat: 34.4, lon: -106.1, iso: 'US-NM', forms: ['نیومکزیکو'] },
    { id: 'us-wy', kind: 'admin1', name: 'Wyoming', parent: 'us', lat: 43, lon: -107.6, iso: 'US-WY', forms: ['وایومینگ'] },
    { id: 'us-nd', kind: 'admin1', name: 'North Dakota', parent: 'us', lat: 47.5, lon: -100.5, iso: 'US-ND', forms: ['داکوتای شمالی'] },
    { id: 'us-sd', kind: 'admin1', name: 'South Dakota', parent: 'us', lat: 44.4, lon: -100.2, iso: 'US-SD', forms: ['داکوتای جنوبی'] },
    { id: 'us-city-nashville', kind: 'city', name: 'Nashville', parent: 'us-tn', lat: 36.166, lon: -86.784, forms: ['نشویل'] },
    { id: 'us-city-baltimore', kind: 'city', name: 'Baltimore', parent: 'us-md', lat: 39.29, lon: -76.612, forms: ['بالتیمور'] },
    { id: 'us-city-milwaukee', kind: 'city', name: 'Milwaukee', parent: 'us-wi', lat: 43.039, lon: -87.906, forms: ['میلواکی'] },
    { id: 'us-city-san-jose', kind: 'city', name: 'San Jose', parent: 'us-ca', lat: 37.339, lon: -121.895, forms: ['سن‌خوزه کالیفرنیا'] },
    { id: 'us-city-phoenix', kind: 'city', name: 'Phoenix', parent: 'us-az', lat: 33.448, lon: -112.074, forms: ['فینیکس'] },
    { id: 'us-city-tampa', kind: 'city', name: 'Tampa', parent: 'us-fl', lat: 27.95, lon: -82.46, forms: ['تامپا'] },
    { id: 'us-city-uvalde', kind: 'city', name: 'Uvalde', parent: 'us-tx', lat: 29.21, lon: -99.79, forms: ['یووالده'] },
    { id: 'us-city-memphis', kind: 'city', name: 'Memphis', parent: 'us-tn', lat: 35.15, lon: -90.05, forms: ['ممفیس'] },
    { id: 'us-city-boulder', kind: 'city', name: 'Boulder', parent: 'us-co', lat: 40.01, lon: -105.27, forms: ['بولدر'] },
    { id: 'us-city-denver', kind: 'city', name: 'Denver', parent: 'us-co', lat: 39.74, lon: -104.99, forms: ['دنور'] },
  ],
  },
  {
  country: 'CA',
  places: [
    { id: 'ca', kind: 'country', name: 'Canada', parent: null, lat: 60, lon: -96, forms: ['کانادا'] },
    { id: 'ca-on', kind: 'admin1', name: 'Ontario', parent: 'ca', lat: 50, lon: -85, iso: 'CA-ON', forms: ['انتاریو'] },
    { id: 'ca-city-ottawa', kind: 'city', name: 'Ottawa', parent: 'ca-on', lat: 45.411, lon: -75.698, geonames: 6094817, forms: ['اتاوا'] },
    { id: 'ca-city-toronto', kind: 'city', name: 'Toronto', parent: 'ca-on', lat: 43.7, lon: -79.416, geonames: 6167865, forms: ['تورنتو'] },
    { id: 'ca-qc', kind: 'admin1', name: 'Quebec', parent: 'ca', lat: 52.5, lon: -72, iso: 'CA-QC', forms: ['کبک کانادا', 'استان کبک'] },
    { id: 'ca-city-montreal', kind: 'city', name: 'Montreal', parent: 'ca-qc', lat: 45.509, lon: -73.588, geonames: 6077243, forms: ['مونترال'] },
    { id: 'ca-bc', kind: 'admin1', name: 'British Columbia', parent: 'ca', lat: 54.5, lon: -125.1, iso: 'CA-BC', forms: ['بریتیش کلمبیا'] },
    { id: 'ca-city-vancouver', kind: 'city', name: 'Vancouver', parent: 'ca-bc', lat: 49.25, lon: -123.119, geonames: 6173331, forms: ['ونکوور'] },
    { id: 'ca-ab', kind: 'admin1', name: 'Alberta', parent: 'ca', lat: 55, lon: -114.5, iso: 'CA-AB', forms: ['آلبرتا'] },
  ],
  },
  {
  country: 'MX',
  places: [
    { id: 'mx', kind: 'country', name: 'Mexico', parent: null, lat: 23.9, lon: -102.5, forms: ['مکزیک', 'مکسیکو'] },
    { id: 'mx-cmx', kind: 'admin1', name: 'Mexico City', parent: 'mx', lat: 19.428, lon: -99.128, iso: 'MX-CMX', forms: ['مکزیکو سیتی', 'شهر مکزیکو'] },
    { id: 'mx-city-mexico-city', kind: 'city', name: 'Mexico City', parent: 'mx-cmx', lat: 19.428, lon: -99.128, geonames: 3530597, forms: ['مکزیکو سیتی', 'شهر مکزیکو'] },
    { id: 'mx-sin', kind: 'admin1', name: 'Sinaloa', parent: 'mx', lat: 25, lon: -107.5, iso: 'MX-SIN', forms: ['سینالوآ', 'سینالوا'] },
    { id: 'mx-city-culiacan', kind: 'city', name: 'Culiacan', parent: 'mx-sin', lat: 24.8, lon: -107.39, forms: ['کولیاکان'] },
  ],
  },
  {
  country: 'CU',
  places: [
    { id: 'cu', kind: 'country', name: 'Cuba', parent: null, lat: 21.6, lon: -79, forms: ['کوبا'] },
    { id: 'cu-havana', kind: 'admin1', name: 'Havana', parent: 'cu', lat: 23.133, lon: -82.383, forms: ['هاوانا'] },
    { id: 'cu-city-havana', kind: 'city', name: 'Havana', parent: 'cu-havana', lat: 23.133, lon: -82.383, geonames: 3553478, forms: ['هاوانا'] },
    { id: 'cu-lm-guantanamo', kind: 'landmark', name: 'Guantanamo', parent: 'cu', lat: 19.9, lon: -75.1, forms: ['گوانتانامو', 'زندان گوانتانامو'] },
  ],
  },
  {
  country: 'VE',
  places: [
    { id: 've', kind: 'country', name: 'Venezuela', parent: null, lat: 7.1, lon: -66.2, forms: ['ونزوئلا', 'ونزویلا'] },
    { id: 've-a', kind: 'admin1', name: 'Distrito Capital', parent: 've', lat: 10.488, lon: -66.879, iso: 'VE-A', forms: ['کاراکاس', 'کاراکس'] },
    { id: 've-city-caracas', kind: 'city', name: 'Caracas', parent: 've-a', lat: 10.488, lon: -66.879, geonames: 3646738, forms: ['کاراکاس', 'کاراکس'] },
    { id: 've-city-maracaibo', kind: 'city', name: 'Maracaibo', parent: 've', lat: 10.667, lon: -71.612, geonames: 3633009, forms: ['ماراکایبو'] },
  ],
  },
  {
  country: 'CO',
  places: [
    { id: 'co', kind: 'country', name: 'Colombia', parent: null, lat: 3.9, lon: -73.1, forms: ['کلمبیا', 'کولمبیا'] },
    { id: 'co-dc', kind: 'admin1', name: 'Bogota', parent: 'co', lat: 4.61, lon: -74.082, iso: 'CO-DC', forms: ['بوگوتا'] },
    { id: 'co-city-bogota', kind: 'city', name: 'Bogota', parent: 'co-dc', lat: 4.61, lon: -74.082, geonames: 3688689, forms: ['بوگوتا'] },
    { id: 'co-cau', kind: 'admin1', name: 'Cauca', parent: 'co', lat: 2.4, lon: -76.8, iso: 'CO-CAU', forms: ['کائوکا', 'کاوکا'] },
    { id: 'co-ant', kind: 'admin1', name: 'Antioquia', parent: 'co', lat: 7, lon: -75.5, iso: 'CO-ANT', forms: ['آنتیوکیا'] },
    { id: 'co-city-medellin', kind: 'city', name: 'Medellin', parent: 'co-ant', lat: 6.25, lon: -75.56, forms: ['مدئین', 'مدلین'] },
  ],
  },
  {
  country: 'BR',
  places: [
    { id: 'br', kind: 'country', name: 'Brazil', parent: null, lat: -10.8, lon: -53.1, forms: ['برزیل', 'برازیل'] },
    { id: 'br-df', kind: 'admin1', name: 'Brasilia', parent: 'br', lat: -15.78, lon: -47.93, iso: 'BR-DF', forms: ['برازیلیا'] },
    { id: 'br-city-brasilia', kind: 'city', name: 'Brasilia', parent: 'br-df', lat: -15.78, lon: -47.93, geonames: 3469058, forms: ['برازیلیا'] },
    { id: 'br-city-rio-de-janeiro', kind: 'city', name: 'Rio de Janeiro', parent: 'br', lat: -22.906, lon: -43.182, geonames: 3451190, forms: ['ریودوژانیرو'] },
    { id: 'br-city-sao-paulo', kind: 'city', name: 'Sao Paulo', parent: 'br', lat: -23.547, lon: -46.636, geonames: 3448439, forms: ['سائوپائولو'] },
  ],
  },
  {
  country: 'AR',
  places: [
    { id: 'ar', kind: 'country', name: 'Argentina', parent: null, lat: -35.4, lon: -65.2, forms: ['آرژانتین', 'ارجنتاین'] },
    { id: 'ar-buenos-aires', kind: 'admin1', name: 'Buenos Aires', parent: 'ar', lat: -34.613, lon: -58.377, forms: ['بوئنوس‌آیرس'] },
    { id: 'ar-city-buenos-aires', kind: 'city', name: 'Buenos Aires', parent: 'ar-buenos-aires', lat: -34.613, lon: -58.377, geonames: 3435910, forms: ['بوئنوس‌آیرس'] },
  ],
  },
  {
  country: 'CL',
  places: [
    { id: 'cl', kind: 'country', name: 'Chile', parent: null, lat: -37.7, lon: -71.4, forms: ['شیلی', 'چیلی'] },
    { id: 'cl-santiago', kind: 'admin1', name: 'Santiago', parent: 'cl', lat: -33.457, lon: -70.648, forms: ['سانتیاگو'] },
    { id: 'cl-city-santiago', kind: 'city', name: 'Santiago', parent: 'cl-santiago', lat: -33.457, lon: -70.648, geonames: 3871336, forms: ['سانتیاگو'] },
  ],
  },
  {
  country: 'PE',
  places: [
    { id: 'pe', kind: 'country', name: 'Peru', parent: null, lat: -9.2, lon: -74.4, weak: true, forms: ['پرو'] },
    { id: 'pe-lima', kind: 'admin1', name: 'Lima', parent: 'pe', lat: -12.043, lon: -77.028, forms: ['لیما'] },
    { id: 'pe-city-lima', kind: 'city', name: 'Lima', parent: 'pe-lima', lat: -12.043, lon: -77.028, geonames: 3936456, forms: ['لیما'] },
  ],
  },
  {
  country: 'EC',
  places: [
    { id: 'ec', kind: 'country', name: 'Ecuador', parent: null, lat: -1.4, lon: -78.8, forms: ['اکوادور', 'ایکوادور'] },
    { id: 'ec-quito', kind: 'admin1', name: 'Quito', parent: 'ec', lat: -0.23, lon: -78.525, forms: ['کیتو'] },
    { id: 'ec-city-quito', kind: 'city', name: 'Quito', parent: 'ec-quito', lat: -0.23, lon: -78.525, geonames: 3652462, forms: ['کیتو'] },
    { id: 'ec-g', kind: 'admin1', name: 'Guayas', parent: 'ec', lat: -2, lon: -79.9, iso: 'EC-G', forms: ['گوایاس'] },
    { id: 'ec-city-guayaquil', kind: 'city', name: 'Guayaquil', parent: 'ec-g', lat: -2.19, lon: -79.89, forms: ['گوایاکیل'] },
  ],
  },
  {
  country: 'BO',
  places: [
    { id: 'bo', kind: 'country', name: 'Bolivia', parent: null, lat: -16.7, lon: -64.7, forms: ['بولیوی', 'بولیویا'] },
    { id: 'bo-la-paz', kind: 'admin1', name: 'La Paz', parent: 'bo', lat: -16.5, lon: -68.15, weak: true, forms: ['لاپاز'] },
    { id: 'bo-city-la-paz', kind: 'city', name: 'La Paz', parent: 'bo-la-paz', lat: -16.5, lon: -68.15, geonames: 3911925, weak: true, forms: ['لاپاز'] },
  ],
  },
  {
  country: 'PY',
  places: [
    { id: 'py', kind: 'country', name: 'Paraguay', parent: null, lat: -23.2, lon: -58.4, forms: ['پاراگوئه', 'پاراگوای'] },
  ],
  },
  {
  country: 'UY',
  places: [
    { id: 'uy', kind: 'country', name: 'Uruguay', parent: null, lat: -32.8, lon: -56, forms: ['اروگوئه', 'یوروگوای'] },
    { id: 'uy-montevideo', kind: 'admin1', name: 'Montevideo', parent: 'uy', lat: -34.903, lon: -56.188, forms: ['مونته‌ویدئو'] },
    { id: 'uy-city-montevideo', kind: 'city', name: 'Montevideo', parent: 'uy-montevideo', lat: -34.903, lon: -56.188, geonames: 3441575, forms: ['مونته‌ویدئو'] },
  ],
  },
  {
  country: 'GY',
  places: [
    { id: 'gy', kind: 'country', name: 'Guyana', parent: null, lat: 4.8, lon: -58.9, weak: true, forms: ['گویان'] },
  ],
  },
  {
  country: 'SR',
  places: [
    { id: 'sr', kind: 'country', name: 'Suriname', parent: null, lat: 4.1, lon: -55.9, forms: ['سورینام'] },
  ],
  },
  {
  country: 'PA',
  places: [
    { id: 'pa', kind: 'country', name: 'Panama', parent: null, lat: 8.5, lon: -80.1, forms: ['پاناما'] },
    { id: 'pa-lm-panama-canal', kind: 'landmark', name: 'Panama Canal', parent: 'pa', lat: 9.1, lon: -79.7, forms: ['کانال پاناما'] },
  ],
  },
  {
  country: 'CR',
  places: [
    { id: 'cr', kind: 'country', name: 'Costa Rica', parent: null, lat: 10, lon: -84.2, forms: ['کاستاریکا', 'کوستاریکا'] },
  ],
  },
  {
  country: 'NI',
  places: [
    { id: 'ni', kind: 'country', name: 'Nicaragua', parent: null, lat: 12.8, lon: -85, forms: ['نیکاراگوئه', 'نیکاراگوا'] },
    { id: 'ni-managua', kind: 'admin1', name: 'Managua', parent: 'ni', lat: 12.133, lon: -86.25, forms: ['ماناگوا'] },
    { id: 'ni-city-managua', kind: 'city', name: 'Managua', parent: 'ni-managua', lat: 12.133, lon: -86.25, geonames: 3617763, forms: ['ماناگوا'] },
  ],
  },
  {
  country: 'HN',
  places: [
    { id: 'hn', kind: 'country', name: 'Honduras', parent: null, lat: 14.8, lon: -86.6, forms: ['هندوراس'] },
  ],
  },
  {
  country: 'SV',
  places: [
    { id: 'sv', kind: 'country', name: 'El Salvador', parent: null, lat: 13.7, lon: -88.9, forms: ['السالوادور'] },
  ],
  },
  {
  country: 'GT',
  places: [
    { id: 'gt', kind: 'country', name: 'Guatemala', parent: null, lat: 15.7, lon: -90.4, forms: ['گواتمالا', 'گواتیمالا'] },
  ],
  },
  {
  country: 'BZ',
  places: [
    { id: 'bz', kind: 'country', name: 'Belize', parent: null, lat: 17.2, lon: -88.7, forms: ['بلیز'] },
  ],
  },
  {
  country: 'HT',
  places: [
    { id: 'ht', kind: 'country', name: 'Haiti', parent: null, lat: 18.9, lon: -72.7, forms: ['هائیتی', 'هاییتی'] },
    { id: 'ht-port-au-prince', kind: 'admin1', name: 'Port-au-Prince', parent: 'ht', lat: 18.543, lon: -72.339, forms: ['پورتوپرنس', 'پورت او پرنس'] },
    { id: 'ht-city-port-au-prince', kind: 'city', name: 'Port-au-Prince', parent: 'ht-port-au-prince', lat: 18.543, lon: -72.339, geonames: 3718426, forms: ['پورتوپرنس', 'پورت او پرنس', 'پورتو پرنس'] },
  ],
  },
  {
  country: 'DO',
  places: [
    { id: 'do', kind: 'country', name: 'Dominican Republic', parent: null, lat: 18.9, lon: -70.5, forms: ['جمهوری دومینیکن', 'دومینیکن'] },
  ],
  },
  {
  country: 'JM',
  places: [
    { id: 'jm', kind: 'country', name: 'Jamaica', parent: null, lat: 18.2, lon: -77.3, forms: ['جامائیکا', 'جمائیکا'] },
  ],
  },
  {
  country: 'TT',
  places: [
    { id: 'tt', kind: 'country', name: 'Trinidad and Tobago', parent: null, lat: 10.5, lon: -61.3, forms: ['ترینیداد و توباگو'] },
  ],
  },
  {
  country: 'BS',
  places: [
    { id: 'bs', kind: 'country', name: 'Bahamas', parent: null, lat: 24.3, lon: -76.6, forms: ['باهاماس', 'باهاما'] },
  ],
  },
  {
  country: 'BB',
  places: [
    { id: 'bb', kind: 'country', name: 'Barbados', parent: null, lat: 13.2, lon: -59.6, forms: ['باربادوس'] },
  ],
  },
  {
  country: 'PR',
  places: [
    { id: 'pr', kind: 'country', name: 'Puerto Rico', parent: null, lat: 18.2, lon: -66.4, forms: ['پورتوریکو'] },
  ],
  },
  {
  country: 'GL',
  places: [
    { id: 'gl', kind: 'country', name: 'Greenland', parent: null, lat: 74.7, lon: -41.3, forms: ['گرینلند', 'گرینلند دانمارک'] },
  ],
  },
  {
  country: 'GB',
  places: [
    { id: 'gb', kind: 'country', name: 'United Kingdom', parent: null, lat: 55.4, lon: -3.4, forms: ['بریتانیا', 'انگلیس', 'انگلستان', 'برتانیا', 'انگلستان متحد', 'پادشاهی متحد بریتانیا'] },
    { id: 'gb-eng', kind: 'admin1', name: 'England', parent: 'gb', lat: 52.5, lon: -1.5, iso: 'GB-ENG', forms: ['ایالت انگلند', 'انگلند'] },
    { id: 'gb-city-london', kind: 'city', name: 'London', parent: 'gb-eng', lat: 51.509, lon: -0.126, geonames: 2643743, forms: ['لندن'] },
    { id: 'gb-city-manchester', kind: 'city', name: 'Manchester', parent: 'gb-eng', lat: 53.481, lon: -2.237, geonames: 2643123, forms: ['منچستر', 'مانچستر'] },
    { id: 'gb-city-birmingham', kind: 'city', name: 'Birmingham', parent: 'gb-eng', lat: 52.481, lon: -1.9, geonames: 2655603, forms: ['بیرمنگام', 'برمینگهام'] },
    { id: 'gb-city-liverpool', kind: 'city', name: 'Liverpool', parent: 'gb-eng', lat: 53.411, lon: -2.978, geonames: 2644210, forms: ['لیورپول'] },
    { id: 'gb-city-leeds', kind: 'city', name: 'Leeds', parent: 'gb-eng', lat: 53.796, lon: -1.548, geonames: 2644688, forms: ['لیدز'] },
    { id: 'gb-city-southport', kind: 'city', name: 'Southport', parent: 'gb-eng', lat: 53.646, lon: -3.01, geonames: 2637343, forms: ['ساوت‌پورت'] },
    { id: 'gb-fac-fairford', kind: 'facility', name: 'Fairford', parent: 'gb-eng', lat: 51.68, lon: -1.79, forms: ['پایگاه فیرفورد'] },
    { id: 'gb-sct', kind: 'admin1', name: 'Scotland', parent: 'gb', lat: 56.8, lon: -4.2, iso: 'GB-SCT', forms: ['اسکاتلند', 'سکاتلند'] },
    { id: 'gb-city-glasgow', kind: 'city', name: 'Glasgow', parent: 'gb-sct', lat: 55.865, lon: -4.258, geonames: 2648579, forms: ['گلاسگو'] },
    { id: 'gb-city-edinburgh', kind: 'city', name: 'Edinburgh', parent: 'gb-sct', lat: 55.952, lon: -3.196, geonames: 2650225, forms: ['ادینبورگ', 'ادینبرا'] },
    { id: 'gb-wls', kind: 'admin1', name: 'Wales', parent: 'gb', lat: 52.3, lon: -3.8, iso: 'GB-WLS', forms: ['ولز'] },
    { id: 'gb-city-cardiff', kind: 'city', name: 'Cardiff', parent: 'gb-wls', lat: 51.48, lon: -3.18, geonames: 2653822, forms: ['کاردیف'] },
    { id: 'gb-nir', kind: 'admin1', name: 'Northern Ireland', parent: 'gb', lat: 54.6, lon: -6.7, iso: 'GB-NIR', forms: ['ایرلند شمالی'] },
    { id: 'gb-city-belfast', kind: 'city', name: 'Belfast', parent: 'gb-nir', lat: 54.597, lon: -5.925, geonames: 2655984, forms: ['بلفاست'] },
  ],
  },
  {
  country: 'IO',
  places: [
    { id: 'io', kind: 'country', name: 'British Indian Ocean Territory', parent: null, lat: -6.3, lon: 71.9, forms: ['جزایر چاگوس'] },
    { id: 'io-fac-diego-garcia', kind: 'facility', name: 'Diego Garcia', parent: 'io', lat: -7.31, lon: 72.41, forms: ['دیگو گارسیا', 'پایگاه دیگو گارسیا', 'دیه‌گو گارسیا'] },
  ],
  },
  {
  country: 'IE',
  places: [
    { id: 'ie', kind: 'country', name: 'Ireland', parent: null, lat: 53.2, lon: -8.1, forms: ['ایرلند'] },
    { id: 'ie-dublin', kind: 'admin1', name: 'Dublin', parent: 'ie', lat: 53.333, lon: -6.249, forms: ['دوبلین', 'دابلین'] },
    { id: 'ie-city-dublin', kind: 'city', name: 'Dublin', parent: 'ie-dublin', lat: 53.333, lon: -6.249, geonames: 2964574, forms: ['دوبلین', 'دابلین'] },
  ],
  },
  {
  country: 'FR',
  places: [
    { id: 'fr', kind: 'country', name: 'France', parent: null, lat: 46.6, lon: 2.5, forms: ['فرانسه'] },
    { id: 'fr-idf', kind: 'admin1', name: 'Ile-de-France', parent: 'fr', lat: 48.7, lon: 2.5, iso: 'FR-IDF', forms: ['ایل دو فرانس'] },
    { id: 'fr-city-paris', kind: 'city', name: 'Paris', parent: 'fr-idf', lat: 48.853, lon: 2.349, geonames: 2988507, forms: ['پاریس'] },
    { id: 'fr-city-marseille', kind: 'city', name: 'Marseille', parent: 'fr', lat: 43.297, lon: 5.381, geonames: 2995469, forms: ['مارسی', 'مارسیل'] },
    { id: 'fr-city-lyon', kind: 'city', name: 'Lyon', parent: 'fr', lat: 45.748, lon: 4.847, geonames: 2996944, forms: ['لیون فرانسه'] },
    { id: 'fr-city-nice', kind: 'city', name: 'Nice', parent: 'fr', lat: 43.703, lon: 7.266, geonames: 2990440, forms: ['نیس فرانسه'] },
    { id: 'fr-city-strasbourg', kind: 'city', name: 'Strasbourg', parent: 'fr', lat: 48.584, lon: 7.746, geonames: 2973783, forms: ['استراسبورگ'] },
    { id: 'fr-city-toulouse', kind: 'city', name: 'Toulouse', parent: 'fr', lat: 43.604, lon: 1.444, geonames: 2972315, forms: ['تولوز'] },
    { id: 'fr-city-magnanville', kind: 'city', name: 'Magnanville', parent: 'fr', lat: 48.97, lon: 1.68, forms: ['مانیانویل'] },
  ],
  },
  {
  country: 'DE',
  places: [
    { id: 'de', kind: 'country', name: 'Germany', parent: null, lat: 51.1, lon: 10.4, forms: ['آلمان', 'جرمنی'] },
    { id: 'de-be', kind: 'admin1', name: 'Berlin', parent: 'de', lat: 52.524, lon: 13.411, iso: 'DE-BE', forms: ['برلین'] },
    { id: 'de-city-berlin', kind: 'city', name: 'Berlin', parent: 'de-be', lat: 52.524, lon: 13.411, geonames: 2950159, forms: ['برلین'] },
    { id: 'de-hh', kind: 'admin1', name: 'Hamburg', parent: 'de', lat: 53.551, lon: 9.993, iso: 'DE-HH', forms: ['هامبورگ'] },
    { id: 'de-city-hamburg', kind: 'city', name: 'Hamburg', parent: 'de-hh', lat: 53.551, lon: 9.993, geonames: 2911298, forms: ['هامبورگ'] },
    { id: 'de-by', kind: 'admin1', name: 'Bavaria', parent: 'de', lat: 48.9, lon: 11.4, iso: 'DE-BY', forms: ['بایرن', 'باواریا'] },
    { id: 'de-city-munich', kind: 'city', name: 'Munich', parent: 'de-by', lat: 48.137, lon: 11.575, geonames: 2867714, forms: ['مونیخ', 'مونشن'] },
    { id: 'de-city-ansbach', kind: 'city', name: 'Ansbach', parent: 'de-by', lat: 49.305, lon: 10.593, geonames: 2955936, forms: ['آنسباخ'] },
    { id: 'de-nw', kind: 'admin1', name: 'North Rhine-Westphalia', parent: 'de', lat: 51.5, lon: 7.6, iso: 'DE-NW', forms: ['نوردراین وستفالن'] },
    { id: 'de-city-cologne', kind: 'city', name: 'Cologne', parent: 'de-nw', lat: 50.933, lon: 6.95, geonames: 2886242, forms: ['کلن آلمان'] },
    { id: 'de-city-dusseldorf', kind: 'city', name: 'Dusseldorf', parent: 'de-nw', lat: 51.222, lon: 6.776, geonames: 2934246, forms: ['دوسلدورف'] },
    { id: 'de-city-bonn', kind: 'city', name: 'Bonn', parent: 'de-nw', lat: 50.734, lon: 7.095, geonames: 2946447, weak: true, forms: ['بن'] },
    { id: 'de-city-solingen', kind: 'city', name: 'Solingen', parent: 'de-nw', lat: 51.173, lon: 7.085, geonames: 2831580, forms: ['زولینگن'] },
    { id: 'de-he', kind: 'admin1', name: 'Hesse', parent: 'de', lat: 50.6, lon: 9, iso: 'DE-HE', forms: ['هسن'] },
    { id: 'de-city-frankfurt', kind: 'city', name: 'Frankfurt', parent: 'de-he', lat: 50.116, lon: 8.684, geonames: 2925533, forms: ['فرانکفورت'] },
    { id: 'de-bw', kind: 'admin1', name: 'Baden-Wurttemberg', parent: 'de', lat: 48.6, lon: 9.1, iso: 'DE-BW', forms: ['بادن وورتمبرگ'] },
    { id: 'de-city-stuttgart', kind: 'city', name: 'Stuttgart', parent: 'de-bw', lat: 48.782, lon: 9.177, geonames: 2825297, forms: ['اشتوتگارت'] },
    { id: 'de-city-mannheim', kind: 'city', name: 'Mannheim', parent: 'de-bw', lat: 49.489, lon: 8.467, geonames: 2873891, forms: ['مانهایم'] },
    { id: 'de-st', kind: 'admin1', name: 'Saxony-Anhalt', parent: 'de', lat: 51.9, lon: 11.7, iso: 'DE-ST', forms: ['زاکسن آنهالت'] },
    { id: 'de-city-magdeburg', kind: 'city', name: 'Magdeburg', parent: 'de-st', lat: 52.128, lon: 11.629, geonames: 2874545, forms: ['ماگدبورگ'] },
    { id: 'de-rp', kind: 'admin1', name: 'Rhineland-Palatinate', parent: 'de', lat: 49.9, lon: 7.5, iso: 'DE-RP', forms: ['راینلاند فالتس'] },
    { id: 'de-fac-ramstein', kind: 'facility', name: 'Ramstein', parent: 'de-rp', lat: 49.437, lon: 7.6, forms: ['رامشتاین', 'پایگاه رامشتاین', 'رامستاین'] },
  ],
  },
  {
  country: 'AT',
  places: [
    { id: 'at', kind: 'country', name: 'Austria', parent: null, lat: 47.6, lon: 14.1, forms: ['اتریش', 'اطریش'] },
    { id: 'at-9', kind: 'admin1', name: 'Vienna', parent: 'at', lat: 48.208, lon: 16.372, iso: 'AT-9', forms: ['وین', 'ویانا'] },
    { id: 'at-city-vienna', kind: 'city', name: 'Vienna', parent: 'at-9', lat: 48.208, lon: 16.372, geonames: 2761369, forms: ['وین', 'ویانا'] },
  ],
  },
  {
  country: 'CH',
  places: [
    { id: 'ch', kind: 'country', name: 'Switzerland', parent: null, lat: 46.8, lon: 8.2, forms: ['سوئیس', 'سویس', 'سویتزرلند'] },
    { id: 'ch-ge', kind: 'admin1', name: 'Geneva', parent: 'ch', lat: 46.202, lon: 6.146, iso: 'CH-GE', forms: ['ژنو', 'جنیوا'] },
    { id: 'ch-city-geneva', kind: 'city', name: 'Geneva', parent: 'ch-ge', lat: 46.202, lon: 6.146, geonames: 2660646, forms: ['ژنو', 'جنیوا'] },
    { id: 'ch-zh', kind: 'admin1', name: 'Zurich', parent: 'ch', lat: 47.367, lon: 8.55, iso: 'CH-ZH', forms: ['زوریخ'] },
    { id: 'ch-city-zurich', kind: 'city', name: 'Zurich', parent: 'ch-zh', lat: 47.367, lon: 8.55, geonames: 2657896, forms: ['زوریخ'] },
    { id: 'ch-be', kind: 'admin1', name: 'Bern', parent: 'ch', lat: 46.948, lon: 7.447, iso: 'CH-BE', weak: true, forms: ['برن'] },
    { id: 'ch-city-bern', kind: 'city', name: 'Bern', parent: 'ch-be', lat: 46.948, lon: 7.447, geonames: 2661552, weak: true, forms: ['برن'] },
    { id: 'ch-vd', kind: 'admin1', name: 'Vaud', parent: 'ch', lat: 46.6, lon: 6.6, iso: 'CH-VD', forms: ['واو سوئیس'] },
    { id: 'ch-city-lausanne', kind: 'city', name: 'Lausanne', parent: 'ch-vd', lat: 46.516, lon: 6.633, geonames: 2659994, forms: ['لوزان'] },
    { id: 'ch-city-davos', kind: 'city', name: 'Davos', parent: 'ch', lat: 46.8, lon: 9.84, forms: ['داووس'] },
  ],
  },
  {
  country: 'BE',
  places: [
    { id: 'be', kind: 'country', name: 'Belgium', parent: null, lat: 50.6, lon: 4.6, forms: ['بلژیک', 'بلجیم'] },
    { id: 'be-bru', kind: 'admin1', name: 'Brussels', parent: 'be', lat: 50.85, lon: 4.349, iso: 'BE-BRU', forms: ['بروکسل'] },
    { id: 'be-city-brussels', kind: 'city', name: 'Brussels', parent: 'be-bru', lat: 50.85, lon: 4.349, geonames: 2800866, forms: ['بروکسل'] },
  ],
  },
  {
  country: 'NL',
  places: [
    { id: 'nl', kind: 'country', name: 'Netherlands', parent: null, lat: 52.2, lon: 5.6, forms: ['هلند', 'هالند'] },
    { id: 'nl-zh', kind: 'admin1', name: 'South Holland', parent: 'nl', lat: 52.077, lon: 4.299, iso: 'NL-ZH', forms: ['لاهه', 'هاگ'] },
    { id: 'nl-city-the-hague', kind: 'city', name: 'The Hague', parent: 'nl-zh', lat: 52.077, lon: 4.299, geonames: 2747373, forms: ['لاهه', 'هاگ'] },
    { id: 'nl-city-rotterdam', kind: 'city', name: 'Rotterdam', parent: 'nl-zh', lat: 51.922, lon: 4.479, geonames: 2747891, forms: ['روتردام'] },
    { id: 'nl-nh', kind: 'admin1', name: 'North Holland', parent: 'nl', lat: 52.374, lon: 4.89, iso: 'NL-NH', forms: ['آمستردام'] },
    { id: 'nl-city-amsterdam', kind: 'city', name: 'Amsterdam', parent: 'nl-nh', lat: 52.374, lon: 4.89, geonames: 2759794, forms: ['آمستردام'] },
  ],
  },
  {
  country: 'LU',
  places: [
    { id: 'lu', kind: 'country', name: 'Luxembourg', parent: null, lat: 49.8, lon: 6.1, forms: ['لوکزامبورگ', 'لوگزامبورگ'] },
  ],
  },
  {
  country: 'IT',
  places: [
    { id: 'it', kind: 'country', name: 'Italy', parent: null, lat: 42.8, lon: 12.1, forms: ['ایتالیا'] },
    { id: 'it-62', kind: 'admin1', name: 'Lazio', parent: 'it', lat: 41.893, lon: 12.483, iso: 'IT-62', forms: ['رم', 'روم ایتالیا'] },
    { id: 'it-city-rome', kind: 'city', name: 'Rome', parent: 'it-62', lat: 41.893, lon: 12.483, forms: ['رم', 'روم ایتالیا'] },
    { id: 'it-25', kind: 'admin1', name: 'Lombardy', parent: 'it', lat: 45.464, lon: 9.19, iso: 'IT-25', forms: ['میلان'] },
    { id: 'it-city-milan', kind: 'city', name: 'Milan', parent: 'it-25', lat: 45.464, lon: 9.19, geonames: 3173435, forms: ['میلان'] },
    { id: 'it-city-naples', kind: 'city', name: 'Naples', parent: 'it', lat: 40.852, lon: 14.268, geonames: 3172394, forms: ['ناپل'] },
    { id: 'it-city-turin', kind: 'city', name: 'Turin', parent: 'it', lat: 45.07, lon: 7.687, geonames: 3165524, forms: ['تورین'] },
    { id: 'it-city-lampedusa', kind: 'city', name: 'Lampedusa', parent: 'it', lat: 35.5, lon: 12.6, forms: ['لامپدوسا'] },
  ],
  },
  {
  country: 'VA',
  places: [
    { id: 'va', kind: 'country', name: 'Vatican City', parent: null, lat: 41.903, lon: 12.453, forms: ['واتیکان'] },
  ],
  },
  {
  country: 'SM',
  places: [
    { id: 'sm', kind: 'country', name: 'San Marino', parent: null, lat: 43.94, lon: 12.46, forms: ['سان مارینو'] },
  ],
  },
  {
  country: 'MT',
  places: [
    { id: 'mt', kind: 'country', name: 'Malta', parent: null, lat: 35.9, lon: 14.4, forms: ['مالت', 'مالتا'] },
  ],
  },
  {
  country: 'ES',
  places: [
    { id: 'es', kind: 'country', name: 'Spain', parent: null, lat: 40.2, lon: -3.6, forms: ['اسپانیا', 'هسپانیه'] },
    { id: 'es-md', kind: 'admin1', name: 'Madrid', parent: 'es', lat: 40.416, lon: -3.703, iso: 'ES-MD', forms: ['مادرید'] },
    { id: 'es-city-madrid', kind: 'city', name: 'Madrid', parent: 'es-md', lat: 40.416, lon: -3.703, geonames: 3117735, forms: ['مادرید'] },
    { id: 'es-ct', kind: 'admin1', name: 'Catalonia', parent: 'es', lat: 41.389, lon: 2.159, iso: 'ES-CT', forms: ['بارسلونا', 'بارسلون'] },
    { id: 'es-city-barcelona', kind: 'city', name: 'Barcelona', parent: 'es-ct', lat: 41.389, lon: 2.159, geonames: 3128760, forms: ['بارسلونا', 'بارسلون'] },
    { id: 'es-mc', kind: 'admin1', name: 'Murcia', parent: 'es', lat: 38.0, lon: -1.5, forms: ['مورسیا'] },
    { id: 'es-city-torre-pacheco', kind: 'city', name: 'Torre-Pacheco', parent: 'es-mc', lat: 37.74, lon: -0.95, forms: ['توره پاچکو'] },
    { id: 'es-city-ceuta', kind: 'city', name: 'Ceuta', parent: 'es', lat: 35.89, lon: -5.32, forms: ['سئوتا'] },
    { id: 'es-city-melilla', kind: 'city', name: 'Melilla', parent: 'es', lat: 35.29, lon: -2.94, forms: ['ملیلیا'] },
  ],
  },
  {
  country: 'AD',
  places: [
    { id: 'ad', kind: 'country', name: 'Andorra', parent: null, lat: 42.5, lon: 1.6, forms: ['آندورا'] },
  ],
  },
  {
  country: 'MC',
  places: [
    { id: 'mc', kind: 'country', name: 'Monaco', parent: null, lat: 43.74, lon: 7.41, forms: ['موناکو'] },
  ],
  },
  {
  country: 'PT',
  places: [
    { id: 'pt', kind: 'country', name: 'Portugal', parent: null, lat: 39.6, lon: -8.5, forms: ['پرتغال', 'پرتگال'] },
    { id: 'pt-11', kind: 'admin1', name: 'Lisbon', parent: 'pt', lat: 38.717, lon: -9.133, iso: 'PT-11', forms: ['لیسبون', 'لیزبن'] },
    { id: 'pt-city-lisbon', kind: 'city', name: 'Lisbon', parent: 'pt-11', lat: 38.717, lon: -9.133, geonames: 2267057, forms: ['لیسبون', 'لیزبن'] },
    { id: 'pt-fac-lajes', kind: 'facility', name: 'Lajes', parent: 'pt', lat: 38.76, lon: -27.09, forms: ['پایگاه لاژس'] },
  ],
  },
  {
  country: 'GR',
  places: [
    { id: 'gr', kind: 'country', name: 'Greece', parent: null, lat: 39, lon: 22.9, forms: ['یونان'] },
    { id: 'gr-i', kind: 'admin1', name: 'Attica', parent: 'gr', lat: 37.984, lon: 23.728, iso: 'GR-I', forms: ['آتن'] },
    { id: 'gr-city-athens', kind: 'city', name: 'Athens', parent: 'gr-i', lat: 37.984, lon: 23.728, geonames: 264371, forms: ['آتن'] },
    { id: 'gr-city-lesbos', kind: 'city', name: 'Lesbos', parent: 'gr', lat: 39.17, lon: 26.33, forms: ['لسبوس'] },
    { id: 'gr-city-thessaloniki', kind: 'city', name: 'Thessaloniki', parent: 'gr', lat: 40.64, lon: 22.94, forms: ['تسالونیکی'] },
    { id: 'gr-city-crete', kind: 'city', name: 'Crete', parent: 'gr', lat: 35.2, lon: 24.9, forms: ['جزیره کرت'] },
    { id: 'gr-fac-souda-bay', kind: 'facility', name: 'Souda Bay', parent: 'gr', lat: 35.49, lon: 24.12, forms: ['پایگاه سودا'] },
  ],
  },
  {
  country: 'CY',
  places: [
    { id: 'cy', kind: 'country', name: 'Cyprus', parent: null, lat: 35, lon: 33.2, forms: ['قبرس', 'قبرص'] },
    { id: 'cy-nicosia', kind: 'admin1', name: 'Nicosia', parent: 'cy', lat: 35.175, lon: 33.364, forms: ['نیکوزیا'] },
    { id: 'cy-city-nicosia', kind: 'city', name: 'Nicosia', parent: 'cy-nicosia', lat: 35.175, lon: 33.364, geonames: 146268, forms: ['نیکوزیا'] },
    { id: 'cy-city-limassol', kind: 'city', name: 'Limassol', parent: 'cy', lat: 34.68, lon: 33.04, forms: ['لیماسول'] },
    { id: 'cy-fac-akrotiri', kind: 'facility', name: 'Akrotiri', parent: 'cy', lat: 34.59, lon: 32.99, forms: ['آکروتیری', 'پایگاه آکروتیری', 'آکروتیری قبرس'] },
  ],
  },
  {
  country: 'SE',
  places: [
    { id: 'se', kind: 'country', name: 'Sweden', parent: null, lat: 62.8, lon: 16.7, forms: ['سوئد', 'سویدن'] },
    { id: 'se-ab', kind: 'admin1', name: 'Stockholm', parent: 'se', lat: 59.329, lon: 18.069, iso: 'SE-AB', forms: ['استکهلم', 'استاکهلم'] },
    { id: 'se-city-stockholm', kind: 'city', name: 'Stockholm', parent: 'se-ab', lat: 59.329, lon: 18.069, geonames: 2673730, forms: ['استکهلم', 'استاکهلم'] },
    { id: 'se-m', kind: 'admin1', name: 'Skane', parent: 'se', lat: 55.606, lon: 13, iso: 'SE-M', forms: ['مالمو'] },
    { id: 'se-city-malmo', kind: 'city', name: 'Malmo', parent: 'se-m', lat: 55.606, lon: 13, forms: ['مالمو'] },
    { id: 'se-city-gothenburg', kind: 'city', name: 'Gothenburg', parent: 'se', lat: 57.7, lon: 11.97, forms: ['گوتنبرگ'] },
  ],
  },
  {
  country: 'NO',
  places: [
    { id: 'no', kind: 'country', name: 'Norway', parent: null, lat: 61.2, lon: 8.8, forms: ['نروژ', 'ناروی'] },
    { id: 'no-03', kind: 'admin1', name: 'Oslo', parent: 'no', lat: 59.913, lon: 10.746, iso: 'NO-03', forms: ['اسلو', 'اوسلو'] },
    { id: 'no-city-oslo', kind: 'city', name: 'Oslo', parent: 'no-03', lat: 59.913, lon: 10.746, geonames: 3143244, forms: ['اسلو', 'اوسلو'] },
  ],
  },
  {
  country: 'DK',
  places: [
    { id: 'dk', kind: 'country', name: 'Denmark', parent: null, lat: 56, lon: 9.3, forms: ['دانمارک'] },
    { id: 'dk-84', kind: 'admin1', name: 'Copenhagen', parent: 'dk', lat: 55.676, lon: 12.566, iso: 'DK-84', forms: ['کپنهاگ', 'کوپنهاگن'] },
    { id: 'dk-city-copenhagen', kind: 'city', name: 'Copenhagen', parent: 'dk-84', lat: 55.676, lon: 12.566, geonames: 2618425, forms: ['کپنهاگ', 'کوپنهاگن'] },
  ],
  },
  {
  country: 'FI',
  places: [
    { id: 'fi', kind: 'country', name: 'Finland', parent: null, lat: 64.5, lon: 26.3, forms: ['فنلاند', 'فنلند'] },
    { id: 'fi-18', kind: 'admin1', name: 'Helsinki', parent: 'fi', lat: 60.17, lon: 24.935, iso: 'FI-18', forms: ['هلسینکی'] },
    { id: 'fi-city-helsinki', kind: 'city', name: 'Helsinki', parent: 'fi-18', lat: 60.17, lon: 24.935, geonames: 658225, forms: ['هلسینکی'] },
  ],
  },
  {
  country: 'IS',
  places: [
    { id: 'is', kind: 'country', name: 'Iceland', parent: null, lat: 65, lon: -18.6, forms: ['ایسلند'] },
    { id: 'is-reykjavik', kind: 'admin1', name: 'Reykjavik', parent: 'is', lat: 64.135, lon: -21.895, forms: ['ریکیاویک'] },
    { id: 'is-city-reykjavik', kind: 'city', name: 'Reykjavik', parent: 'is-reykjavik', lat: 64.135, lon: -21.895, geonames: 3413829, forms: ['ریکیاویک'] },
  ],
  },
  {
  country: 'PL',
  places: [
    { id: 'pl', kind: 'country', name: 'Poland', parent: null, lat: 52.1, lon: 19.4, forms: ['لهستان', 'پولند'] },
    { id: 'pl-14', kind: 'admin1', name: 'Masovian', parent: 'pl', lat: 52.23, lon: 21.012, iso: 'PL-14', forms: ['ورشو', 'وارسا'] },
    { id: 'pl-city-warsaw', kind: 'city', name: 'Warsaw', parent: 'pl-14', lat: 52.23, lon: 21.012, geonames: 756135, forms: ['ورشو', 'وارسا'] },
    { id: 'pl-city-rzeszow', kind: 'city', name: 'Rzeszow', parent: 'pl', lat: 50.04, lon: 22, forms: ['ژشوف'] },
  ],
  },
  {
  country: 'CZ',
  places: [
    { id: 'cz', kind: 'country', name: 'Czechia', parent: null, lat: 49.8, lon: 15.5, forms: ['چک جمهوری', 'جمهوری چک', 'چکیا'] },
    { id: 'cz-10', kind: 'admin1', name: 'Prague', parent: 'cz', lat: 50.088, lon: 14.42, iso: 'CZ-10', forms: ['پراگ'] },
    { id: 'cz-city-prague', kind: 'city', name: 'Prague', parent: 'cz-10', lat: 50.088, lon: 14.42, forms: ['پراگ'] },
  ],
  },
  {
  country: 'SK',
  places: [
    { id: 'sk', kind: 'country', name: 'Slovakia', parent: null, lat: 48.7, lon: 19.5, forms: ['اسلواکی', 'سلواکیا', 'اسلواکیا'] },
    { id: 'sk-bratislava', kind: 'admin1', name: 'Bratislava', parent: 'sk', lat: 48.148, lon: 17.107, forms: ['براتیسلاوا'] },
    { id: 'sk-city-bratislava', kind: 'city', name: 'Bratislava', parent: 'sk-bratislava', lat: 48.148, lon: 17.107, geonames: 3060972, forms: ['براتیسلاوا'] },
  ],
  },
  {
  country: 'HU',
  places: [
    { id: 'hu', kind: 'country', name: 'Hungary', parent: null, lat: 47.2, lon: 19.4, forms: ['مجارستان', 'هنگری'] },
    { id: 'hu-bu', kind: 'admin1', name: 'Budapest', parent: 'hu', lat: 47.498, lon: 19.04, iso: 'HU-BU', forms: ['بوداپست'] },
    { id: 'hu-city-budapest', kind: 'city', name: 'Budapest', parent: 'hu-bu', lat: 47.498, lon: 19.04, geonames: 3054643, forms: ['بوداپست'] },
  ],
  },
  {
  country: 'RO',
  places: [
    { id: 'ro', kind: 'country', name: 'Romania', parent: null, lat: 45.8, lon: 24.9, forms: ['رومانی', 'رومانیا'] },
    { id: 'ro-b', kind: 'admin1', name: 'Bucharest', parent: 'ro', lat: 44.428, lon: 26.097, iso: 'RO-B', forms: ['بخارست'] },
    { id: 'ro-city-bucharest', kind: 'city', name: 'Bucharest', parent: 'ro-b', lat: 44.428, lon: 26.097, geonames: 6691781, forms: ['بخارست'] },
  ],
  },
  {
  country: 'MD',
  places: [
    { id: 'md', kind: 'country', name: 'Moldova', parent: null, lat: 47.2, lon: 28.5, forms: ['مولداوی', 'مولدووا', 'مالدووا'] },
    { id: 'md-chisinau', kind: 'admin1', name: 'Chisinau', parent: 'md', lat: 47.006, lon: 28.858, forms: ['کیشیناو'] },
    { id: 'md-city-chisinau', kind: 'city', name: 'Chisinau', parent: 'md-chisinau', lat: 47.006, lon: 28.858, geonames: 618426, forms: ['کیشیناو'] },
    { id: 'md-area-transnistria', kind: 'area', name: 'Transnistria', parent: 'md', lat: 47, lon: 29.5, forms: ['ترانس‌نیستریا'] },
  ],
  },
  {
  country: 'BG',
  places: [
    { id: 'bg', kind: 'country', name: 'Bulgaria', parent: null, lat: 42.8, lon: 25.2, forms: ['بلغارستان', 'بلغاریا'] },
    { id: 'bg-22', kind: 'admin1', name: 'Sofia', parent: 'bg', lat: 42.698, lon: 23.324, iso: 'BG-22', forms: ['صوفیه'] },
    { id: 'bg-city-sofia', kind: 'city', name: 'Sofia', parent: 'bg-22', lat: 42.698, lon: 23.324, geonames: 727011, forms: ['صوفیه'] },
    { id: 'bg-02', kind: 'admin1', name: 'Burgas', parent: 'bg', lat: 42.506, lon: 27.468, iso: 'BG-02', forms: ['بورگاس', 'بورگاز'] },
    { id: 'bg-city-burgas', kind: 'city', name: 'Burgas', parent: 'bg-02', lat: 42.506, lon: 27.468, geonames: 732770, forms: ['بورگاس', 'بورگاز'] },
  ],
  },
  {
  country: 'RS',
  places: [
    { id: 'rs', kind: 'country', name: 'Serbia', parent: null, lat: 44.2, lon: 20.9, forms: ['صربستان', 'صربیا'] },
    { id: 'rs-00', kind: 'admin1', name: 'Belgrade', parent: 'rs', lat: 44.804, lon: 20.465, iso: 'RS-00', forms: ['بلگراد'] },
    { id: 'rs-city-belgrade', kind: 'city', name: 'Belgrade', parent: 'rs-00', lat: 44.804, lon: 20.465, geonames: 792680, forms: ['بلگراد'] },
  ],
  },
  {
  country: 'HR',
  places: [
    { id: 'hr', kind: 'country', name: 'Croatia', parent: null, lat: 45.7, lon: 16.6, forms: ['کرواسی', 'کرواشیا', 'کرواتیا'] },
    { id: 'hr-zagreb', kind: 'admin1', name: 'Zagreb', parent: 'hr', lat: 45.814, lon: 15.978, forms: ['زاگرب'] },
    { id: 'hr-city-zagreb', kind: 'city', name: 'Zagreb', parent: 'hr-zagreb', lat: 45.814, lon: 15.978, geonames: 3186886, forms: ['زاگرب'] },
  ],
  },
  {
  country: 'SI',
  places: [
    { id: 'si', kind: 'country', name: 'Slovenia', parent: null, lat: 46.1, lon: 14.8, forms: ['اسلوونی', 'سلوانیا', 'اسلوونیا'] },
    { id: 'si-ljubljana', kind: 'admin1', name: 'Ljubljana', parent: 'si', lat: 46.051, lon: 14.505, forms: ['لیوبلیانا'] },
    { id: 'si-city-ljubljana', kind: 'city', name: 'Ljubljana', parent: 'si-ljubljana', lat: 46.051, lon: 14.505, geonames: 3196359, forms: ['لیوبلیانا'] },
  ],
  },
  {
  country: 'BA',
  places: [
    { id: 'ba', kind: 'country', name: 'Bosnia and Herzegovina', parent: null, lat: 44.2, lon: 17.8, forms: ['بوسنی و هرزگوین', 'بوسنی', 'بوسنیا'] },
    { id: 'ba-sarajevo', kind: 'admin1', name: 'Sarajevo', parent: 'ba', lat: 43.849, lon: 18.356, forms: ['سارایوو'] },
    { id: 'ba-city-sarajevo', kind: 'city', name: 'Sarajevo', parent: 'ba-sarajevo', lat: 43.849, lon: 18.356, geonames: 3191281, forms: ['سارایوو'] },
    { id: 'ba-city-srebrenica', kind: 'city', name: 'Srebrenica', parent: 'ba', lat: 44.1, lon: 19.3, forms: ['سربرنیتسا'] },
  ],
  },
  {
  country: 'ME',
  places: [
    { id: 'me', kind: 'country', name: 'Montenegro', parent: null, lat: 42.8, lon: 19.2, forms: ['مونته‌نگرو', 'مونتینیگرو'] },
  ],
  },
  {
  country: 'MK',
  places: [
    { id: 'mk', kind: 'country', name: 'North Macedonia', parent: null, lat: 41.6, lon: 21.7, forms: ['مقدونیه شمالی', 'مقدونیه'] },
    { id: 'mk-skopje', kind: 'admin1', name: 'Skopje', parent: 'mk', lat: 41.996, lon: 21.431, forms: ['اسکوپیه'] },
    { id: 'mk-city-skopje', kind: 'city', name: 'Skopje', parent: 'mk-skopje', lat: 41.996, lon: 21.431, geonames: 785842, forms: ['اسکوپیه'] },
  ],
  },
  {
  country: 'AL',
  places: [
    { id: 'al', kind: 'country', name: 'Albania', parent: null, lat: 41.1, lon: 20.1, forms: ['آلبانی', 'البانیا'] },
    { id: 'al-tirana', kind: 'admin1', name: 'Tirana', parent: 'al', lat: 41.328, lon: 19.819, forms: ['تیرانا'] },
    { id: 'al-city-tirana', kind: 'city', name: 'Tirana', parent: 'al-tirana', lat: 41.328, lon: 19.819, geonames: 3183875, forms: ['تیرانا'] },
    { id: 'al-fac-ashraf-3', kind: 'facility', name: 'Ashraf-3', parent: 'al-tirana', lat: 41.43, lon: 19.57, forms: ['اشرف ۳', 'اشرف سه', 'کمپ اشرف ۳'] },
  ],
  },
  {
  country: 'XK',
  places: [
    { id: 'xk', kind: 'country', name: 'Kosovo', parent: null, lat: 42.6, lon: 20.9, forms: ['کوزوو', 'کوسوا'] },
    { id: 'xk-pristina', kind: 'admin1', name: 'Pristina', parent: 'xk', lat: 42.673, lon: 21.167, forms: ['پریشتینا'] },
    { id: 'xk-city-pristina', kind: 'city', name: 'Pristina', parent: 'xk-pristina', lat: 42.673, lon: 21.167, geonames: 786714, forms: ['پریشتینا'] },
  ],
  },
  {
  country: 'EE',
  places: [
    { id: 'ee', kind: 'country', name: 'Estonia', parent: null, lat: 58.7, lon: 25.5, forms: ['استونی', 'استونیا'] },
    { id: 'ee-tallinn', kind: 'admin1', name: 'Tallinn', parent: 'ee', lat: 59.437, lon: 24.754, forms: ['تالین'] },
    { id: 'ee-city-tallinn', kind: 'city', name: 'Tallinn', parent: 'ee-tallinn', lat: 59.437, lon: 24.754, geonames: 588409, forms: ['تالین'] },
  ],
  },
  {
  country: 'LV',
  places: [
    { id: 'lv', kind: 'country', name: 'Latvia', parent: null, lat: 56.9, lon: 24.9, forms: ['لتونی', 'لاتویا'] },
    { id: 'lv-riga', kind: 'admin1', name: 'Riga', parent: 'lv', lat: 56.946, lon: 24.106, forms: ['ریگا'] },
    { id: 'lv-city-riga', kind: 'city', name: 'Riga', parent: 'lv-riga', lat: 56.946, lon: 24.106, geonames: 456172, forms: ['ریگا'] },
  ],
  },
  {
  country: 'LT',
  places: [
    { id: 'lt', kind: 'country', name: 'Lithuania', parent: null, lat: 55.3, lon: 23.9, forms: ['لیتوانی', 'لتوانیا', 'لیتوانیا'] },
    { id: 'lt-vilnius', kind: 'admin1', name: 'Vilnius', parent: 'lt', lat: 54.689, lon: 25.28, forms: ['ویلنیوس'] },
    { id: 'lt-city-vilnius', kind: 'city', name: 'Vilnius', parent: 'lt-vilnius', lat: 54.689, lon: 25.28, geonames: 593116, forms: ['ویلنیوس'] },
  ],
  },
  {
  country: 'BY',
  places: [
    { id: 'by', kind: 'country', name: 'Belarus', parent: null, lat: 53.5, lon: 28, forms: ['بلاروس', 'روسیه سفید'] },
    { id: 'by-hm', kind: 'admin1', name: 'Minsk', parent: 'by', lat: 53.9, lon: 27.567, iso: 'BY-HM', forms: ['مینسک'] },
    { id: 'by-city-minsk', kind: 'city', name: 'Minsk', parent: 'by-hm', lat: 53.9, lon: 27.567, geonames: 625144, forms: ['مینسک'] },
  ],
  },
  {
  country: 'GE',
  places: [
    { id: 'ge', kind: 'country', name: 'Georgia', parent: null, lat: 42.3, lon: 43.4, forms: ['گرجستان'] },
    { id: 'ge-tb', kind: 'admin1', name: 'Tbilisi', parent: 'ge', lat: 41.694, lon: 44.834, iso: 'GE-TB', forms: ['تفلیس'] },
    { id: 'ge-city-tbilisi', kind: 'city', name: 'Tbilisi', parent: 'ge-tb', lat: 41.694, lon: 44.834, geonames: 611717, forms: ['تفلیس'] },
    { id: 'ge-area-abkhazia', kind: 'area', name: 'Abkhazia', parent: 'ge', lat: 43, lon: 41, forms: ['آبخازیا'] },
    { id: 'ge-area-south-ossetia', kind: 'area', name: 'South Ossetia', parent: 'ge', lat: 42.3, lon: 44, forms: ['اوستیای جنوبی', 'اوسیتیای جنوبی'] },
  ],
  },
  {
  country: 'AM',
  places: [
    { id: 'am', kind: 'country', name: 'Armenia', parent: null, lat: 40.1, lon: 45, forms: ['ارمنستان'] },
    { id: 'am-er', kind: 'admin1', name: 'Yerevan', parent: 'am', lat: 40.181, lon: 44.514, iso: 'AM-ER', forms: ['ایروان'] },
    { id: 'am-city-yerevan', kind: 'city', name: 'Yerevan', parent: 'am-er', lat: 40.181, lon: 44.514, geonames: 616052, forms: ['ایروان'] },
    { id: 'am-su', kind: 'admin1', name: 'Syunik', parent: 'am', lat: 39.3, lon: 46.1, iso: 'AM-SU', forms: ['سیونیک'] },
    { id: 'am-area-zangezur-corridor', kind: 'area', name: 'Zangezur Corridor', parent: 'am-su', lat: 39, lon: 46.2, forms: ['کریدور زنگزور', 'دالان زنگزور', 'زنگزور'] },
    { id: 'am-city-goris', kind: 'city', name: 'Goris', parent: 'am-su', lat: 39.51, lon: 46.34, forms: ['گوریس'] },
    { id: 'am-city-kapan', kind: 'city', name: 'Kapan', parent: 'am-su', lat: 39.21, lon: 46.41, forms: ['قاپان', 'کاپان'] },
  ],
  },
  {
  country: 'AZ',
  places: [
    { id: 'az', kind: 'country', name: 'Azerbaijan', parent: null, lat: 40.1, lon: 47.6, forms: ['جمهوری آذربایجان', 'آذربایجان', 'جمهوری باکو'] },
    { id: 'az-ba', kind: 'admin1', name: 'Baku', parent: 'az', lat: 40.378, lon: 49.892, iso: 'AZ-BA', forms: ['باکو'] },
    { id: 'az-city-baku', kind: 'city', name: 'Baku', parent: 'az-ba', lat: 40.378, lon: 49.892, geonames: 587084, forms: ['باکو'] },
    { id: 'az-nx', kind: 'admin1', name: 'Nakhchivan', parent: 'az', lat: 39.3, lon: 45.5, iso: 'AZ-NX', forms: ['نخجوان'] },
    { id: 'az-city-ganja', kind: 'city', name: 'Ganja', parent: 'az', lat: 40.68, lon: 46.36, forms: ['گنجه آذربایجان'] },
    { id: 'az-area-nagorno-karabakh', kind: 'area', name: 'Nagorno-Karabakh', parent: 'az', lat: 39.8, lon: 46.7, forms: ['قره‌باغ کوهستانی', 'قره‌باغ', 'ناگورنو قره‌باغ', 'قراباغ'] },
    { id: 'az-city-shusha', kind: 'city', name: 'Shusha', parent: 'az', lat: 39.76, lon: 46.75, forms: ['شوشا', 'شوشی قره‌باغ', 'شوشی'] },
    { id: 'az-city-stepanakert', kind: 'city', name: 'Stepanakert', parent: 'az', lat: 39.82, lon: 46.75, forms: ['خانکندی', 'استپاناکرت'] },
    { id: 'az-city-lachin', kind: 'city', name: 'Lachin', parent: 'az', lat: 39.64, lon: 46.55, forms: ['لاچین'] },
    { id: 'az-city-zangilan', kind: 'city', name: 'Zangilan', parent: 'az', lat: 39.09, lon: 46.66, forms: ['زنگلان', 'زنگیلان'] },
    { id: 'az-city-aghdam', kind: 'city', name: 'Aghdam', parent: 'az', lat: 39.99, lon: 46.93, forms: ['آغدام'] },
    { id: 'az-city-kalbajar', kind: 'city', name: 'Kalbajar', parent: 'az', lat: 40.11, lon: 46.04, forms: ['کلبجر'] },
  ],
  },
  {
  country: 'JO',
  places: [
    { id: 'jo', kind: 'country', name: 'Jordan', parent: null, lat: 30.6, lon: 36.2, forms: ['اردن'] },
    { id: 'jo-am', kind: 'admin1', name: 'Amman', parent: 'jo', lat: 31.95, lon: 35.93, iso: 'JO-AM', forms: ['امان پایتخت اردن', 'امان اردن'] },
    { id: 'jo-city-amman', kind: 'city', name: 'Amman', parent: 'jo-am', lat: 31.955, lon: 35.945, geonames: 250441, weak: true, forms: ['امان', 'عمان'] },
    { id: 'jo-ma', kind: 'admin1', name: 'Mafraq', parent: 'jo', lat: 32.2, lon: 37.2, iso: 'JO-MA', forms: ['المفرق'] },
    { id: 'jo-az', kind: 'admin1', name: 'Zarqa', parent: 'jo', lat: 31.9, lon: 36.8, iso: 'JO-AZ', forms: ['الزرقا', 'زرقا اردن', 'الأزرق'] },
    { id: 'jo-fac-prince-hassan', kind: 'facility', name: 'Prince Hassan Air Base', parent: 'jo-ma', lat: 32.16, lon: 37.15, forms: ['پایگاه پرنس حسن', 'پرنس حسن', 'پایگاه هوایی پرنس حسن', 'پایگاه شاهزاده حسن', 'پایگاه هوایی شاهزاده حسن', 'پایگاه امیر حسن'] },
    { id: 'jo-city-aqaba', kind: 'city', name: 'Aqaba', parent: 'jo', lat: 29.526, lon: 35.007, forms: ['بندر عقبه', 'العقبه'] },
    { id: 'jo-city-irbid', kind: 'city', name: 'Irbid', parent: 'jo', lat: 32.555, lon: 35.85, forms: ['اربد'] },
    { id: 'jo-fac-tower-22', kind: 'facility', name: 'Tower 22', parent: 'jo-ma', lat: 33.31, lon: 38.7, forms: ['برج ۲۲', 'پایگاه برج ۲۲'] },
    { id: 'jo-fac-muwaffaq-salti', kind: 'facility', name: 'Muwaffaq Salti', parent: 'jo-az', lat: 31.83, lon: 36.78, forms: ['پایگاه موفق السلطی', 'پایگاه الازرق', 'موفق سلطی', 'پایگاه موفق سلطی', 'موفق السلطی'] },
    { id: 'jo-city-zarqa', kind: 'city', name: 'Zarqa', parent: 'jo-az', lat: 32.07, lon: 36.09, forms: ['زرقا', 'الزرقاء', 'زرقاء'] },
    { id: 'jo-aq', kind: 'admin1', name: 'Aqaba', parent: 'jo', lat: 29.5, lon: 35.2, iso: 'JO-AQ', forms: ['العقبه'] },
    { id: 'jo-area-rukban', kind: 'area', name: 'Rukban', parent: 'jo-ma', forms: ['الرکبان', 'رکبان', 'اردوگاه الرکبان', 'اردوگاه رکبان'] },
    { id: 'jo-fac-prince-hassan-air-base', kind: 'facility', name: 'Prince Hassan Air Base', parent: 'jo-az', forms: ['پایگاه شاهزاده حسن', 'پایگاه پرنس حسن'] },
    { id: 'jo-fac-king-faisal-air-base', kind: 'facility', name: 'King Faisal Air Base', parent: 'jo', forms: ['پایگاه ملک فیصل'] },
  ],
  },
  {
  country: 'CN',
  places: [
    { id: 'cn', kind: 'country', name: 'China', parent: null, lat: 35.9, lon: 104.2, forms: ['چین', 'چین کمونیست'] },
    { id: 'cn-bj', kind: 'admin1', name: 'Beijing', parent: 'cn', lat: 39.907, lon: 116.397, iso: 'CN-BJ', forms: ['پکن', 'بیجینگ'] },
    { id: 'cn-city-beijing', kind: 'city', name: 'Beijing', parent: 'cn-bj', lat: 39.907, lon: 116.397, geonames: 1816670, forms: ['پکن', 'بیجینگ'] },
    { id: 'cn-sh', kind: 'admin1', name: 'Shanghai', parent: 'cn', lat: 31.222, lon: 121.458, iso: 'CN-SH', forms: ['شانگهای'] },
    { id: 'cn-city-shanghai', kind: 'city', name: 'Shanghai', parent: 'cn-sh', lat: 31.222, lon: 121.458, geonames: 1796236, forms: ['شانگهای'] },
    { id: 'cn-xj', kind: 'admin1', name: 'Xinjiang', parent: 'cn', lat: 41.5, lon: 85.5, iso: 'CN-XJ', forms: ['سین‌کیانگ', 'شین‌جیانگ', 'ترکستان شرقی'] },
    { id: 'cn-city-urumqi', kind: 'city', name: 'Urumqi', parent: 'cn-xj', lat: 43.8, lon: 87.6, forms: ['ارومچی', 'اورومچی'] },
    { id: 'cn-city-kashgar', kind: 'city', name: 'Kashgar', parent: 'cn-xj', lat: 39.47, lon: 75.99, forms: ['کاشغر'] },
    { id: 'cn-xz', kind: 'admin1', name: 'Tibet', parent: 'cn', lat: 31, lon: 88, iso: 'CN-XZ', forms: ['تبت'] },
    { id: 'cn-gd', kind: 'admin1', name: 'Guangdong', parent: 'cn', lat: 23.4, lon: 113.4, iso: 'CN-GD', forms: ['گوانگ‌دونگ'] },
    { id: 'cn-city-guangzhou', kind: 'city', name: 'Guangzhou', parent: 'cn-gd', lat: 23.117, lon: 113.25, geonames: 1809858, forms: ['گوانجو', 'گوانگژو'] },
    { id: 'cn-city-shenzhen', kind: 'city', name: 'Shenzhen', parent: 'cn-gd', lat: 22.546, lon: 114.068, geonames: 1795565, forms: ['شنژن'] },
    { id: 'cn-hb', kind: 'admin1', name: 'Hubei', parent: 'cn', lat: 31, lon: 112.3, iso: 'CN-HB', forms: ['هوبی چین'] },
    { id: 'cn-city-wuhan', kind: 'city', name: 'Wuhan', parent: 'cn-hb', lat: 30.583, lon: 114.267, geonames: 1791247, forms: ['ووهان'] },
  ],
  },
  {
  country: 'HK',
  places: [
    { id: 'hk', kind: 'country', name: 'Hong Kong', parent: null, lat: 22.4, lon: 114.1, forms: ['هنگ‌کنگ', 'هانگ کانگ'] },
  ],
  },
  {
  country: 'MO',
  places: [
    { id: 'mo', kind: 'country', name: 'Macao', parent: null, lat: 22.17, lon: 113.55, forms: ['ماکائو'] },
  ],
  },
  {
  country: 'TW',
  places: [
    { id: 'tw', kind: 'country', name: 'Taiwan', parent: null, lat: 23.6, lon: 121, forms: ['تایوان'] },
    { id: 'tw-tpe', kind: 'admin1', name: 'Taipei', parent: 'tw', lat: 25.048, lon: 121.532, iso: 'TW-TPE', forms: ['تایپه'] },
    { id: 'tw-city-taipei', kind: 'city', name: 'Taipei', parent: 'tw-tpe', lat: 25.048, lon: 121.532, geonames: 1668341, forms: ['تایپه'] },
  ],
  },
  {
  country: 'JP',
  places: [
    { id: 'jp', kind: 'country', name: 'Japan', parent: null, lat: 37.5, lon: 138, forms: ['ژاپن', 'جاپان'] },
    { id: 'jp-13', kind: 'admin1', name: 'Tokyo', parent: 'jp', lat: 35.69, lon: 139.692, iso: 'JP-13', forms: ['توکیو'] },
    { id: 'jp-city-tokyo', kind: 'city', name: 'Tokyo', parent: 'jp-13', lat: 35.69, lon: 139.692, geonames: 1850147, forms: ['توکیو'] },
    { id: 'jp-city-osaka', kind: 'city', name: 'Osaka', parent: 'jp', lat: 34.694, lon: 135.502, geonames: 1853909, forms: ['اوساکا'] },
    { id: 'jp-city-hiroshima', kind: 'city', name: 'Hiroshima', parent: 'jp', lat: 34.4, lon: 132.45, geonames: 1862415, forms: ['هیروشیما'] },
    { id: 'jp-city-nagasaki', kind: 'city', name: 'Nagasaki', parent: 'jp', lat: 32.75, lon: 129.883, geonames: 1856177, forms: ['ناکازاکی', 'ناگازاکی'] },
  ],
  },
  {
  country: 'KP',
  places: [
    { id: 'kp', kind: 'country', name: 'North Korea', parent: null, lat: 40.2, lon: 127.2, forms: ['کره شمالی', 'کوریای شمالی'] },
    { id: 'kp-01', kind: 'admin1', name: 'Pyongyang', parent: 'kp', lat: 39.034, lon: 125.754, iso: 'KP-01', forms: ['پیونگ‌یانگ'] },
    { id: 'kp-city-pyongyang', kind: 'city', name: 'Pyongyang', parent: 'kp-01', lat: 39.034, lon: 125.754, geonames: 1871859, forms: ['پیونگ‌یانگ'] },
  ],
  },
  {
  country: 'KR',
  places: [
    { id: 'kr', kind: 'country', name: 'South Korea', parent: null, lat: 36.4, lon: 127.9, forms: ['کره جنوبی', 'کوریای جنوبی'] },
    { id: 'kr-11', kind: 'admin1', name: 'Seoul', parent: 'kr', lat: 37.566, lon: 126.978, iso: 'KR-11', forms: ['سئول'] },
    { id: 'kr-city-seoul', kind: 'city', name: 'Seoul', parent: 'kr-11', lat: 37.566, lon: 126.978, geonames: 1835848, forms: ['سئول'] },
    { id: 'kr-city-busan', kind: 'city', name: 'Busan', parent: 'kr', lat: 35.1, lon: 129.04, forms: ['بوسان'] },
  ],
  },
  {
  country: 'MN',
  places: [
    { id: 'mn', kind: 'country', name: 'Mongolia', parent: null, lat: 46.8, lon: 103, forms: ['مغولستان'] },
    { id: 'mn-ulaanbaatar', kind: 'admin1', name: 'Ulaanbaatar', parent: 'mn', lat: 47.908, lon: 106.883, forms: ['اولان‌باتور'] },
    { id: 'mn-city-ulaanbaatar', kind: 'city', name: 'Ulaanbaatar', parent: 'mn-ulaanbaatar', lat: 47.908, lon: 106.883, geonames: 2028462, forms: ['اولان‌باتور'] },
  ],
  },
  {
  country: 'NP',
  places: [
    { id: 'np', kind: 'country', name: 'Nepal', parent: null, lat: 28.3, lon: 83.9, forms: ['نپال', 'نیپال'] },
    { id: 'np-kathmandu', kind: 'admin1', name: 'Kathmandu', parent: 'np', lat: 27.702, lon: 85.321, forms: ['کاتماندو', 'کتماندو'] },
    { id: 'np-city-kathmandu', kind: 'city', name: 'Kathmandu', parent: 'np-kathmandu', lat: 27.702, lon: 85.321, geonames: 1283240, forms: ['کاتماندو', 'کتماندو'] },
  ],
  },
  {
  country: 'BT',
  places: [
    { id: 'bt', kind: 'country', name: 'Bhutan', parent: null, lat: 27.4, lon: 90.4, forms: ['بوتان'] },
  ],
  },
  {
  country: 'BD',
  places: [
    { id: 'bd', kind: 'country', name: 'Bangladesh', parent: null, lat: 23.7, lon: 90.4, forms: ['بنگلادش', 'بنگله‌دیش', 'بنگلادیش'] },
    { id: 'bd-c', kind: 'admin1', name: 'Dhaka', parent: 'bd', lat: 23.71, lon: 90.407, iso: 'BD-C', forms: ['داکا', 'داکه'] },
    { id: 'bd-city-dhaka', kind: 'city', name: 'Dhaka', parent: 'bd-c', lat: 23.71, lon: 90.407, geonames: 1185241, forms: ['داکا', 'داکه'] },
    { id: 'bd-b', kind: 'admin1', name: 'Chittagong', parent: 'bd', lat: 22.34, lon: 91.83, iso: 'BD-B', forms: ['چیتاگونگ'] },
    { id: 'bd-city-chittagong', kind: 'city', name: 'Chittagong', parent: 'bd-b', lat: 22.34, lon: 91.83, forms: ['چیتاگونگ'] },
    { id: 'bd-city-coxs-bazar', kind: 'city', name: 'Cox\'s Bazar', parent: 'bd-b', lat: 21.44, lon: 91.98, forms: ['کاکس بازار'] },
  ],
  },
  {
  country: 'LK',
  places: [
    { id: 'lk', kind: 'country', name: 'Sri Lanka', parent: null, lat: 7.6, lon: 80.7, forms: ['سری‌لانکا'] },
    { id: 'lk-colombo', kind: 'admin1', name: 'Colombo', parent: 'lk', lat: 6.935, lon: 79.849, forms: ['کلمبو'] },
    { id: 'lk-city-colombo', kind: 'city', name: 'Colombo', parent: 'lk-colombo', lat: 6.935, lon: 79.849, geonames: 1248991, forms: ['کلمبو'] },
  ],
  },
  {
  country: 'MV',
  places: [
    { id: 'mv', kind: 'country', name: 'Maldives', parent: null, lat: 3.2, lon: 73.2, forms: ['مالدیو'] },
  ],
  },
  {
  country: 'MM',
  places: [
    { id: 'mm', kind: 'country', name: 'Myanmar', aliases: ['Burma'], parent: null, lat: 21.9, lon: 96, forms: ['میانمار', 'برمه', 'برما'] },
    { id: 'mm-16', kind: 'admin1', name: 'Rakhine', parent: 'mm', lat: 20.1, lon: 93.5, iso: 'MM-16', forms: ['راخین', 'آراکان'] },
    { id: 'mm-17', kind: 'admin1', name: 'Shan', parent: 'mm', lat: 21.5, lon: 98, iso: 'MM-17', forms: ['ایالت شان'] },
    { id: 'mm-city-namhkam', kind: 'city', name: 'Namhkam', parent: 'mm-17', lat: 23.83, lon: 97.68, forms: ['نامکام', 'نامخام'] },
    { id: 'mm-11', kind: 'admin1', name: 'Kachin', parent: 'mm', lat: 26, lon: 97.5, iso: 'MM-11', forms: ['کاچین'] },
    { id: 'mm-06', kind: 'admin1', name: 'Yangon', parent: 'mm', lat: 16.805, lon: 96.156, iso: 'MM-06', forms: ['یانگون', 'رانگون'] },
    { id: 'mm-city-yangon', kind: 'city', name: 'Yangon', parent: 'mm-06', lat: 16.805, lon: 96.156, forms: ['یانگون', 'رانگون'] },
    { id: 'mm-04', kind: 'admin1', name: 'Mandalay', parent: 'mm', lat: 21.975, lon: 96.084, iso: 'MM-04', forms: ['ماندالی', 'مانداله', 'ماندالای'] },
    { id: 'mm-city-mandalay', kind: 'city', name: 'Mandalay', parent: 'mm-04', lat: 21.975, lon: 96.084, geonames: 1311874, forms: ['ماندالی', 'مانداله', 'ماندالای'] },
    { id: 'mm-18', kind: 'admin1', name: 'Naypyidaw', parent: 'mm', lat: 19.75, lon: 96.13, iso: 'MM-18', forms: ['نایپیداو'] },
    { id: 'mm-city-naypyidaw', kind: 'city', name: 'Naypyidaw', parent: 'mm-18', lat: 19.75, lon: 96.13, forms: ['نایپیداو'] },
    { id: 'mm-01', kind: 'admin1', name: 'Sagaing', parent: 'mm', lat: 23.5, lon: 95.5, iso: 'MM-01', forms: ['ساگاینگ'] },
    { id: 'mm-03', kind: 'admin1', name: 'Magway', parent: 'mm', lat: 20.3, lon: 94.7, iso: 'MM-03', forms: ['ماگوی', 'ماگوه'] },
    { id: 'mm-12', kind: 'admin1', name: 'Kayah', parent: 'mm', lat: 19.3, lon: 97.3, iso: 'MM-12', forms: ['ایالت کایا'] },
    { id: 'mm-13', kind: 'admin1', name: 'Kayin', parent: 'mm', lat: 17, lon: 97.8, iso: 'MM-13', forms: ['ایالت کارن', 'کایین'] },
    { id: 'mm-city-sittwe', kind: 'city', name: 'Sittwe', parent: 'mm-16', lat: 20.15, lon: 92.9, forms: ['سیتوه', 'سیتوی'] },
    { id: 'mm-city-myitkyina', kind: 'city', name: 'Myitkyina', parent: 'mm-11', lat: 25.38, lon: 97.4, forms: ['میتکیینا', 'میتکینا'] },
    { id: 'mm-city-lashio', kind: 'city', name: 'Lashio', parent: 'mm-17', lat: 22.93, lon: 97.75, forms: ['لاشیو'] },
    { id: 'mm-city-myawaddy', kind: 'city', name: 'Myawaddy', parent: 'mm-13', lat: 16.69, lon: 98.51, forms: ['میاوادی'] },
    { id: 'mm-city-loikaw', kind: 'city', name: 'Loikaw', parent: 'mm-12', lat: 19.67, lon: 97.21, forms: ['لویکاو'] },
  ],
  },
  {
  country: 'TH',
  places: [
    { id: 'th', kind: 'country', name: 'Thailand', parent: null, lat: 15.1, lon: 101, forms: ['تایلند', 'تایلندیا'] },
    { id: 'th-10', kind: 'admin1', name: 'Bangkok', parent: 'th', lat: 13.754, lon: 100.501, iso: 'TH-10', forms: ['بانکوک', 'بانگکوک'] },
    { id: 'th-city-bangkok', kind: 'city', name: 'Bangkok', parent: 'th-10', lat: 13.754, lon: 100.501, geonames: 1609350, forms: ['بانکوک', 'بانگکوک'] },
    { id: 'th-94', kind: 'admin1', name: 'Pattani', parent: 'th', lat: 6.75, lon: 101.3, iso: 'TH-94', forms: ['پتانی', 'پاتانی'] },
    { id: 'th-95', kind: 'admin1', name: 'Yala', parent: 'th', lat: 6.3, lon: 101.25, iso: 'TH-95', forms: ['ایالت یالا', 'استان یالا'] },
    { id: 'th-96', kind: 'admin1', name: 'Narathiwat', parent: 'th', lat: 6.2, lon: 101.7, iso: 'TH-96', forms: ['ناراتیوات', 'ناراتیوات تایلند'] },
    { id: 'th-32', kind: 'admin1', name: 'Surin', parent: 'th', lat: 14.9, lon: 103.7, iso: 'TH-32', forms: ['استان سورین', 'سورین تایلند'] },
    { id: 'th-33', kind: 'admin1', name: 'Sisaket', parent: 'th', lat: 14.9, lon: 104.3, iso: 'TH-33', forms: ['سیساکت'] },
    { id: 'th-34', kind: 'admin1', name: 'Ubon Ratchathani', parent: 'th', lat: 15.1, lon: 105.1, iso: 'TH-34', forms: ['اوبون راتچاتانی'] },
  ],
  },
  {
  country: 'KH',
  places: [
    { id: 'kh', kind: 'country', name: 'Cambodia', parent: null, lat: 12.7, lon: 104.9, forms: ['کامبوج', 'کمبودیا'] },
    { id: 'kh-phnom-penh', kind: 'admin1', name: 'Phnom Penh', parent: 'kh', lat: 11.562, lon: 104.916, forms: ['پنوم‌پن'] },
    { id: 'kh-city-phnom-penh', kind: 'city', name: 'Phnom Penh', parent: 'kh-phnom-penh', lat: 11.562, lon: 104.916, geonames: 1821306, forms: ['پنوم‌پن'] },
  ],
  },
  {
  country: 'LA',
  places: [
    { id: 'la', kind: 'country', name: 'Laos', parent: null, lat: 18.5, lon: 103.7, forms: ['لائوس'] },
  ],
  },
  {
  country: 'VN',
  places: [
    { id: 'vn', kind: 'country', name: 'Vietnam', parent: null, lat: 16.6, lon: 106.3, forms: ['ویتنام'] },
    { id: 'vn-hanoi', kind: 'admin1', name: 'Hanoi', parent: 'vn', lat: 21.024, lon: 105.841, forms: ['هانوی'] },
    { id: 'vn-city-hanoi', kind: 'city', name: 'Hanoi', parent: 'vn-hanoi', lat: 21.024, lon: 105.841, geonames: 1581130, forms: ['هانوی'] },
  ],
  },
  {
  country: 'MY',
  places: [
    { id: 'my', kind: 'country', name: 'Malaysia', parent: null, lat: 3.8, lon: 102.2, forms: ['مالزی', 'مالیزیا'] },
    { id: 'my-14', kind: 'admin1', name: 'Kuala Lumpur', parent: 'my', lat: 3.139, lon: 101.687, iso: 'MY-14', forms: ['کوالالامپور'] },
    { id: 'my-city-kuala-lumpur', kind: 'city', name: 'Kuala Lumpur', parent: 'my-14', lat: 3.139, lon: 101.687, forms: ['کوالالامپور'] },
  ],
  },
  {
  country: 'SG',
  places: [
    { id: 'sg', kind: 'country', name: 'Singapore', parent: null, lat: 1.35, lon: 103.8, forms: ['سنگاپور', 'سینگاپور'] },
  ],
  },
  {
  country: 'ID',
  places: [
    { id: 'id', kind: 'country', name: 'Indonesia', parent: null, lat: -2.2, lon: 117.3, forms: ['اندونزی', 'اندونیزیا'] },
    { id: 'id-jk', kind: 'admin1', name: 'Jakarta', parent: 'id', lat: -6.215, lon: 106.845, iso: 'ID-JK', forms: ['جاکارتا'] },
    { id: 'id-city-jakarta', kind: 'city', name: 'Jakarta', parent: 'id-jk', lat: -6.215, lon: 106.845, geonames: 1642911, forms: ['جاکارتا'] },
    { id: 'id-city-bali', kind: 'city', name: 'Bali', parent: 'id', lat: -8.4, lon: 115.2, forms: ['بالی اندونزی', 'جزیره بالی'] },
    { id: 'id-pa', kind: 'admin1', name: 'Papua', parent: 'id', lat: -4, lon: 138.5, iso: 'ID-PA', forms: ['پاپوآ اندونزی'] },
  ],
  },
  {
  country: 'PH',
  places: [
    { id: 'ph', kind: 'country', name: 'Philippines', parent: null, lat: 11.8, lon: 122.9, forms: ['فیلیپین'] },
    { id: 'ph-00', kind: 'admin1', name: 'Manila', parent: 'ph', lat: 14.604, lon: 120.982, iso: 'PH-00', forms: ['مانیل', 'مانیلا'] },
    { id: 'ph-city-manila', kind: 'city', name: 'Manila', parent: 'ph-00', lat: 14.604, lon: 120.982, geonames: 1701668, forms: ['مانیل', 'مانیلا'] },
    { id: 'ph-area-mindanao', kind: 'area', name: 'Mindanao', parent: 'ph', lat: 7.5, lon: 124.8, forms: ['میندانائو', 'مینداناو'] },
    { id: 'ph-slu', kind: 'admin1', name: 'Sulu', parent: 'ph', lat: 6, lon: 121, iso: 'PH-SLU', forms: ['استان سولو', 'سولو فیلیپین'] },
    { id: 'ph-bas', kind: 'admin1', name: 'Basilan', parent: 'ph', lat: 6.55, lon: 122, iso: 'PH-BAS', forms: ['باسیلان'] },
    { id: 'ph-las', kind: 'admin1', name: 'Lanao del Sur', parent: 'ph', lat: 7.9, lon: 124.3, iso: 'PH-LAS', forms: ['لانائو دل سور'] },
    { id: 'ph-city-jolo', kind: 'city', name: 'Jolo', parent: 'ph-slu', lat: 6.05, lon: 121, forms: ['جولو'] },
    { id: 'ph-city-marawi', kind: 'city', name: 'Marawi', parent: 'ph-las', lat: 8, lon: 124.29, forms: ['ماراوی'] },
  ],
  },
  {
  country: 'BN',
  places: [
    { id: 'bn', kind: 'country', name: 'Brunei', parent: null, lat: 4.5, lon: 114.7, forms: ['برونئی', 'برونی'] },
  ],
  },
  {
  country: 'TL',
  places: [
    { id: 'tl', kind: 'country', name: 'Timor-Leste', parent: null, lat: -8.8, lon: 125.8, forms: ['تیمور شرقی', 'تیمور لسته'] },
  ],
  },
  {
  country: 'AU',
  places: [
    { id: 'au', kind: 'country', name: 'Australia', parent: null, lat: -25.7, lon: 134.5, forms: ['استرالیا'] },
    { id: 'au-nsw', kind: 'admin1', name: 'New South Wales', parent: 'au', lat: -32.2, lon: 147, iso: 'AU-NSW', forms: ['نیو ساوت ولز'] },
    { id: 'au-city-sydney', kind: 'city', name: 'Sydney', parent: 'au-nsw', lat: -33.868, lon: 151.207, geonames: 2147714, forms: ['سیدنی'] },
    { id: 'au-city-bondi', kind: 'city', name: 'Bondi', parent: 'au-nsw', lat: -33.89, lon: 151.27, forms: ['ساحل بوندای', 'ساحل بوندی', 'بوندی'] },
    { id: 'au-vic', kind: 'admin1', name: 'Victoria', parent: 'au', lat: -36.8, lon: 144.3, iso: 'AU-VIC', forms: ['ایالت ویکتوریا'] },
    { id: 'au-city-melbourne', kind: 'city', name: 'Melbourne', parent: 'au-vic', lat: -37.814, lon: 144.963, geonames: 2158177, forms: ['ملبورن'] },
    { id: 'au-act', kind: 'admin1', name: 'Canberra', parent: 'au', lat: -35.283, lon: 149.128, iso: 'AU-ACT', forms: ['کانبرا'] },
    { id: 'au-city-canberra', kind: 'city', name: 'Canberra', parent: 'au-act', lat: -35.283, lon: 149.128, geonames: 2172517, forms: ['کانبرا'] },
    { id: 'au-city-perth', kind: 'city', name: 'Perth', parent: 'au', lat: -31.952, lon: 115.861, geonames: 2063523, forms: ['پرت استرالیا'] },
    { id: 'au-city-brisbane', kind: 'city', name: 'Brisbane', parent: 'au', lat: -27.468, lon: 153.028, geonames: 2174003, forms: ['بریزبن'] },
  ],
  },
  {
  country: 'NZ',
  places: [
    { id: 'nz', kind: 'country', name: 'New Zealand', parent: null, lat: -41.8, lon: 171.5, forms: ['نیوزیلند', 'زلاند نو', 'نیوزلند'] },
    { id: 'nz-wellington', kind: 'admin1', name: 'Wellington', parent: 'nz', lat: -41.287, lon: 174.776, forms: ['ولینگتون'] },
    { id: 'nz-city-wellington', kind: 'city', name: 'Wellington', parent: 'nz-wellington', lat: -41.287, lon: 174.776, geonames: 2179537, forms: ['ولینگتون'] },
    { id: 'nz-city-christchurch', kind: 'city', name: 'Christchurch', parent: 'nz', lat: -43.533, lon: 172.633, geonames: 2192362, forms: ['کرایست‌چرچ'] },
  ],
  },
  {
  country: 'PG',
  places: [
    { id: 'pg', kind: 'country', name: 'Papua New Guinea', parent: null, lat: -6.5, lon: 145.2, forms: ['پاپوآ گینه نو'] },
  ],
  },
  {
  country: 'FJ',
  places: [
    { id: 'fj', kind: 'country', name: 'Fiji', parent: null, lat: -17.7, lon: 178, forms: ['فیجی'] },
  ],
  },
  {
  country: 'SB',
  places: [
    { id: 'sb', kind: 'country', name: 'Solomon Islands', parent: null, lat: -9.6, lon: 160.2, forms: ['جزایر سلیمان'] },
  ],
  },
  {
  country: 'VU',
  places: [
    { id: 'vu', kind: 'country', name: 'Vanuatu', parent: null, lat: -16.2, lon: 167.7, forms: ['وانواتو'] },
  ],
  },
  {
  country: 'WS',
  places: [
    { id: 'ws', kind: 'country', name: 'Samoa', parent: null, lat: -13.8, lon: -172.2, forms: ['ساموآ'] },
  ],
  },
  {
  country: 'TO',
  places: [
    { id: 'to', kind: 'country', name: 'Tonga', parent: null, lat: -20.4, lon: -174.8, forms: ['تونگا'] },
  ],
  },
  {
  country: 'KI',
  places: [
    { id: 'ki', kind: 'country', name: 'Kiribati', parent: null, lat: 0.9, lon: -157.4, forms: ['کیریباتی'] },
  ],
  },
  {
  country: 'TV',
  places: [
    { id: 'tv', kind: 'country', name: 'Tuvalu', parent: null, lat: -7.5, lon: 178.7, forms: ['تووالو'] },
  ],
  },
  {
  country: 'NR',
  places: [
    { id: 'nr', kind: 'country', name: 'Nauru', parent: null, lat: -0.5, lon: 166.9, forms: ['نائورو'] },
  ],
  },
  {
  country: 'PW',
  places: [
    { id: 'pw', kind: 'country', name: 'Palau', parent: null, lat: 7.3, lon: 134.4, forms: ['پالائو'] },
  ],
  },
  {
  country: 'MH',
  places: [
    { id: 'mh', kind: 'country', name: 'Marshall Islands', parent: null, lat: 7.1, lon: 171.1, forms: ['جزایر مارشال'] },
  ],
  },
  {
  country: 'FM',
  places: [
    { id: 'fm', kind: 'country', name: 'Micronesia', parent: null, lat: 6.9, lon: 158.2, forms: ['میکرونزی', 'میکرونیزیا'] },
  ],
  },
  {
  country: 'LI',
  places: [
    { id: 'li', kind: 'country', name: 'Liechtenstein', parent: null, lat: 47.15, lon: 9.55, forms: ['لیختن‌اشتاین'] },
  ],
  },
  {
  country: 'AG',
  places: [
    { id: 'ag', kind: 'country', name: 'Antigua and Barbuda', parent: null, lat: 17.1, lon: -61.8, forms: ['آنتیگوا و باربودا'] },
  ],
  },
  {
  country: 'DM',
  places: [
    { id: 'dm', kind: 'country', name: 'Dominica', parent: null, lat: 15.4, lon: -61.4, forms: ['دومینیکا'] },
  ],
  },
  {
  country: 'GD',
  places: [
    { id: 'gd', kind: 'country', name: 'Grenada', parent: null, lat: 12.1, lon: -61.7, forms: ['گرانادا'] },
  ],
  },
  {
  country: 'KN',
  places: [
    { id: 'kn', kind: 'country', name: 'Saint Kitts and Nevis', parent: null, lat: 17.3, lon: -62.7, forms: ['سنت کیتس و نویس'] },
  ],
  },
  {
  country: 'LC',
  places: [
    { id: 'lc', kind: 'country', name: 'Saint Lucia', parent: null, lat: 13.9, lon: -61, forms: ['سنت لوسیا'] },
  ],
  },
  {
  country: 'VC',
  places: [
    { id: 'vc', kind: 'country', name: 'Saint Vincent and the Grenadines', parent: null, lat: 13.2, lon: -61.2, forms: ['سنت وینسنت و گرنادین‌ها'] },
  ],
  },
];
