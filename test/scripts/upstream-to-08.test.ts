// The first of the 22 scripts of the original program, whose own commands were never executed: here each of them is.
import { test } from 'uvu';
import { testScripts } from '../rig/script.ts';

testScripts('upstream', (name) => name < 't-09');

test.run();
