// yargs, with a name: a chunk of its own, loaded when a call is more than the fast reader takes.
export { default as yargs } from 'yargs';
