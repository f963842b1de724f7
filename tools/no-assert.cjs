// In place of node:assert, in packages that assert what the types of their callers say already.
module.exports = { equal() {} };
