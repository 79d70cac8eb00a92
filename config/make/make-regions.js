// Makes config/regions/regions.csv from the yearly lists of the Ministry of Civil Affairs as collected in the
// public-domain (CC0) repository yescallop/areacodes on GitHub.
// and, for a few codes that those lists pass over, the npm package gb2260 (MIT).
//   git clone <yescallop/areacodes> && npm install gb2260 && node config/make/make-regions.js areacodes/data
const fs = require('fs');
const path = require('path');

const folder = process.argv[2];
const years = fs.readdirSync(folder).filter((f) => /^\d{4}\.txt$/.test(f)).map((f) => f.slice(0, 4)).sort();
const last = new Map();
for (const year of years) {
  for (const line of fs.readFileSync(path.join(folder, year + '.txt'), 'utf8').split('\n')) {
    const words = line.trim().split(/\s+/);
    if (words.length === 2) last.set(words[0], { name: words[1], year });
  }
}
// Holders of a residence permit from Hong Kong, Macao and Taiwan carry a number of these three beginnings.
if (!last.has('830000')) last.set('830000', { name: '台湾省（居住证）', year: years[years.length - 1] });

for (const revision of require(require.resolve('gb2260/lib/revisions.json', { paths: [process.cwd()] }))) {
  const names = require(require.resolve('gb2260/lib/' + revision + '.json', { paths: [process.cwd()] }));
  for (const [code, name] of Object.entries(names)) {
    const collective = /^(市|县|.*市辖区|.*(直辖|直辖县级)行政(区划|单位))$/.test(name);
    if (!last.has(code) && !collective) last.set(code, { name, year: revision.slice(0, 4) });
  }
}

const newest = years[years.length - 1];
const rows = [...last].map(([long, { name, year }]) => {
  const level = long.endsWith('0000') ? 'PROVINCE' : long.endsWith('00') ? 'CITY' : 'COUNTY';
  const code = long.slice(0, { PROVINCE: 2, CITY: 4, COUNTY: 6 }[level]);
  return [code, name, level, year === newest ? '' : Number(year) + 1];
});
rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
const target = path.join(__dirname, '..', 'regions', 'regions.csv');
fs.writeFileSync(target, ['code,name,level,abolished', ...rows.map((row) => row.join(','))].join('\n') + '\n');
console.log(rows.filter((r) => !r[3]).length + ' in force, ' + rows.filter((r) => r[3]).length + ' abolished');
