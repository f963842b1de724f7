// Loaded into a call of node: tells on descriptor 3 the most kilobytes that it had.
const { writeSync } = require('node:fs');

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
