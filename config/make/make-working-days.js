// Makes config/calendar/working-days.csv from the npm package chinese-days (MIT).
//   npm install chinese-days && node config/make/make-working-days.js
// Run it from a folder whose node_modules holds the package; the result goes to standard output's file below.
const fs = require('fs');
const path = require('path');

const source = require(require.resolve('chinese-days/dist/chinese-days.json', { paths: [process.cwd()] }));
const rows = [];
for (const [kind, days] of [['HOLIDAY', source.holidays], ['WORKDAY', source.workdays]]) {
  for (const [day, words] of Object.entries(days)) rows.push([day, kind, words.split(',')[1]]);
}
rows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
for (let i = 1; i < rows.length; i++) {
  if (rows[i][0] === rows[i - 1][0]) throw new Error('a day twice: ' + rows[i][0]);
}
const target = path.join(__dirname, '..', 'calendar', 'working-days.csv');
fs.writeFileSync(target, ['day,kind,name', ...rows.map((row) => row.join(','))].join('\n') + '\n');
console.log(rows.length + ' days from ' + rows[0][0] + ' to ' + rows[rows.length - 1][0]);
