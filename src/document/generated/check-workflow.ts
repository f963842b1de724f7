// Generated from schemas/workflow.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"description":{"type":"string"},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]+)?$"},"tags":{"type":"array","items":{"type":"string","minLength":1}},"author":{"type":"string","minLength":1},"inputs":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{"enum":["string","number","boolean","array"]},"description":{"type":"string"},"required":{"type":"boolean"},"default":{},"pattern":{"type":"string","minLength":1},"min":{"type":"number"},"max":{"type":"number"},"enum":{"type":"array","items":{"type":["string","number"]}}},"additionalProperties":false}},"config":{"type":"object","properties":{"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"max_concurrency":{"type":"integer","minimum":1},"continue_on_error":{"type":"boolean"},"retry":{"type":"object","properties":{"max_attempts":{"type":"integer","minimum":1},"delay":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"multiplier":{"type":"number","minimum":1},"max_delay":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"jitter":{"type":"boolean"},"retry_on":{"type":"array","items":{"type":"string","minLength":1}}},"required":["max_attempts"],"additionalProperties":false}},"additionalProperties":false},"outputs":{"type":"object","additionalProperties":{"type":"string"}},"steps":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"name":{"type":"string","minLength":1},"agent":{"type":"string","minLength":1},"command":{"type":"string","minLength":1},"prompt":{"type":"string","minLength":1},"dependencies":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"}},"parallel":{"type":"boolean"},"optional":{"type":"boolean"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"retry":{"type":"object","properties":{"max_attempts":{"type":"integer","minimum":1},"delay":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"multiplier":{"type":"number","minimum":1},"max_delay":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"jitter":{"type":"boolean"},"retry_on":{"type":"array","items":{"type":"string","minLength":1}}},"required":["max_attempts"],"additionalProperties":false},"output_schema":{"type":"object"},"when":{"type":"string","minLength":1},"for_each":{"type":"string","minLength":1},"no_cache":{"type":"boolean"},"executor":{"type":"string","minLength":1},"model":{"type":"string","minLength":1},"gates":{"type":"object","properties":{"before":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"command":{"type":"string","minLength":1},"on_fail":{"enum":["block","warn"]}},"required":["command"],"additionalProperties":false}},"after":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"command":{"type":"string","minLength":1},"on_fail":{"enum":["block","warn"]}},"required":["command"],"additionalProperties":false}}},"additionalProperties":false}},"required":["key"],"additionalProperties":false}}},"required":["name","steps"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func1 = (text) => { let n = 0; for (const _ of text) n++; return n; };
const pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern1 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]+)?$", "u");
const pattern2 = new RegExp("^[1-9][0-9]*(s|m|h)$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.steps === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]+)?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err8 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.author !== undefined){
let data5 = data.author;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err11 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.inputs !== undefined){
let data6 = data.inputs;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((((((key2 === "type") || (key2 === "description")) || (key2 === "required")) || (key2 === "default")) || (key2 === "pattern")) || (key2 === "min")) || (key2 === "max")) || (key2 === "enum"))){
const err13 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.type !== undefined){
let data8 = data7.type;
if(!((((data8 === "string") || (data8 === "number")) || (data8 === "boolean")) || (data8 === "array"))){
const err14 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/inputs/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.inputs.additionalProperties.properties.type.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.description !== undefined){
if(typeof data7.description !== "string"){
const err15 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/inputs/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.required !== undefined){
if(typeof data7.required !== "boolean"){
const err16 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/inputs/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.pattern !== undefined){
let data11 = data7.pattern;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err17 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/inputs/additionalProperties/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/inputs/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.min !== undefined){
let data12 = data7.min;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err19 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/inputs/additionalProperties/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.max !== undefined){
let data13 = data7.max;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err20 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/inputs/additionalProperties/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.enum !== undefined){
let data14 = data7.enum;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))){
const err21 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i1,schemaPath:"#/properties/inputs/additionalProperties/properties/enum/items/type",keyword:"type",params:{type: schema0.properties.inputs.additionalProperties.properties.enum.items.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/inputs/additionalProperties/properties/enum/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.config !== undefined){
let data16 = data.config;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!((((key3 === "timeout") || (key3 === "max_concurrency")) || (key3 === "continue_on_error")) || (key3 === "retry"))){
const err25 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data16.timeout !== undefined){
let data17 = data16.timeout;
if(typeof data17 === "string"){
if(!pattern2.test(data17)){
const err26 = {instancePath:instancePath+"/config/timeout",schemaPath:"#/properties/config/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/config/timeout",schemaPath:"#/properties/config/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data16.max_concurrency !== undefined){
let data18 = data16.max_concurrency;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err28 = {instancePath:instancePath+"/config/max_concurrency",schemaPath:"#/properties/config/properties/max_concurrency/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err29 = {instancePath:instancePath+"/config/max_concurrency",schemaPath:"#/properties/config/properties/max_concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data16.continue_on_error !== undefined){
if(typeof data16.continue_on_error !== "boolean"){
const err30 = {instancePath:instancePath+"/config/continue_on_error",schemaPath:"#/properties/config/properties/continue_on_error/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.retry !== undefined){
let data20 = data16.retry;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.max_attempts === undefined){
const err31 = {instancePath:instancePath+"/config/retry",schemaPath:"#/properties/config/properties/retry/required",keyword:"required",params:{missingProperty: "max_attempts"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key4 in data20){
if(!((((((key4 === "max_attempts") || (key4 === "delay")) || (key4 === "multiplier")) || (key4 === "max_delay")) || (key4 === "jitter")) || (key4 === "retry_on"))){
const err32 = {instancePath:instancePath+"/config/retry",schemaPath:"#/properties/config/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data20.max_attempts !== undefined){
let data21 = data20.max_attempts;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err33 = {instancePath:instancePath+"/config/retry/max_attempts",schemaPath:"#/properties/config/properties/retry/properties/max_attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err34 = {instancePath:instancePath+"/config/retry/max_attempts",schemaPath:"#/properties/config/properties/retry/properties/max_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data20.delay !== undefined){
let data22 = data20.delay;
if(typeof data22 === "string"){
if(!pattern2.test(data22)){
const err35 = {instancePath:instancePath+"/config/retry/delay",schemaPath:"#/properties/config/properties/retry/properties/delay/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/config/retry/delay",schemaPath:"#/properties/config/properties/retry/properties/delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data20.multiplier !== undefined){
let data23 = data20.multiplier;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err37 = {instancePath:instancePath+"/config/retry/multiplier",schemaPath:"#/properties/config/properties/retry/properties/multiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/config/retry/multiplier",schemaPath:"#/properties/config/properties/retry/properties/multiplier/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data20.max_delay !== undefined){
let data24 = data20.max_delay;
if(typeof data24 === "string"){
if(!pattern2.test(data24)){
const err39 = {instancePath:instancePath+"/config/retry/max_delay",schemaPath:"#/properties/config/properties/retry/properties/max_delay/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/config/retry/max_delay",schemaPath:"#/properties/config/properties/retry/properties/max_delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.jitter !== undefined){
if(typeof data20.jitter !== "boolean"){
const err41 = {instancePath:instancePath+"/config/retry/jitter",schemaPath:"#/properties/config/properties/retry/properties/jitter/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data20.retry_on !== undefined){
let data26 = data20.retry_on;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err42 = {instancePath:instancePath+"/config/retry/retry_on/" + i2,schemaPath:"#/properties/config/properties/retry/properties/retry_on/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/config/retry/retry_on/" + i2,schemaPath:"#/properties/config/properties/retry/properties/retry_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/config/retry/retry_on",schemaPath:"#/properties/config/properties/retry/properties/retry_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/config/retry",schemaPath:"#/properties/config/properties/retry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.outputs !== undefined){
let data28 = data.outputs;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
if(typeof data28[key5] !== "string"){
const err47 = {instancePath:instancePath+"/outputs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.steps !== undefined){
let data30 = data.steps;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.key === undefined){
const err49 = {instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key6 in data31){
if(!(func0.call(schema0.properties.steps.items.properties, key6))){
const err50 = {instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data31.key !== undefined){
let data32 = data31.key;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err51 = {instancePath:instancePath+"/steps/" + i3+"/key",schemaPath:"#/properties/steps/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/steps/" + i3+"/key",schemaPath:"#/properties/steps/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data31.name !== undefined){
let data33 = data31.name;
if(typeof data33 === "string"){
if(func1(data33) < 1){
const err53 = {instancePath:instancePath+"/steps/" + i3+"/name",schemaPath:"#/properties/steps/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/steps/" + i3+"/name",schemaPath:"#/properties/steps/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data31.agent !== undefined){
let data34 = data31.agent;
if(typeof data34 === "string"){
if(func1(data34) < 1){
const err55 = {instancePath:instancePath+"/steps/" + i3+"/agent",schemaPath:"#/properties/steps/items/properties/agent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/steps/" + i3+"/agent",schemaPath:"#/properties/steps/items/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data31.command !== undefined){
let data35 = data31.command;
if(typeof data35 === "string"){
if(func1(data35) < 1){
const err57 = {instancePath:instancePath+"/steps/" + i3+"/command",schemaPath:"#/properties/steps/items/properties/command/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/steps/" + i3+"/command",schemaPath:"#/properties/steps/items/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data31.prompt !== undefined){
let data36 = data31.prompt;
if(typeof data36 === "string"){
if(func1(data36) < 1){
const err59 = {instancePath:instancePath+"/steps/" + i3+"/prompt",schemaPath:"#/properties/steps/items/properties/prompt/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/steps/" + i3+"/prompt",schemaPath:"#/properties/steps/items/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data31.dependencies !== undefined){
let data37 = data31.dependencies;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err61 = {instancePath:instancePath+"/steps/" + i3+"/dependencies/" + i4,schemaPath:"#/properties/steps/items/properties/dependencies/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/steps/" + i3+"/dependencies/" + i4,schemaPath:"#/properties/steps/items/properties/dependencies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/steps/" + i3+"/dependencies",schemaPath:"#/properties/steps/items/properties/dependencies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data31.parallel !== undefined){
if(typeof data31.parallel !== "boolean"){
const err64 = {instancePath:instancePath+"/steps/" + i3+"/parallel",schemaPath:"#/properties/steps/items/properties/parallel/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data31.optional !== undefined){
if(typeof data31.optional !== "boolean"){
const err65 = {instancePath:instancePath+"/steps/" + i3+"/optional",schemaPath:"#/properties/steps/items/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data31.timeout !== undefined){
let data41 = data31.timeout;
if(typeof data41 === "string"){
if(!pattern2.test(data41)){
const err66 = {instancePath:instancePath+"/steps/" + i3+"/timeout",schemaPath:"#/properties/steps/items/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/steps/" + i3+"/timeout",schemaPath:"#/properties/steps/items/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data31.retry !== undefined){
let data42 = data31.retry;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.max_attempts === undefined){
const err68 = {instancePath:instancePath+"/steps/" + i3+"/retry",schemaPath:"#/properties/steps/items/properties/retry/required",keyword:"required",params:{missingProperty: "max_attempts"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key7 in data42){
if(!((((((key7 === "max_attempts") || (key7 === "delay")) || (key7 === "multiplier")) || (key7 === "max_delay")) || (key7 === "jitter")) || (key7 === "retry_on"))){
const err69 = {instancePath:instancePath+"/steps/" + i3+"/retry",schemaPath:"#/properties/steps/items/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data42.max_attempts !== undefined){
let data43 = data42.max_attempts;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err70 = {instancePath:instancePath+"/steps/" + i3+"/retry/max_attempts",schemaPath:"#/properties/steps/items/properties/retry/properties/max_attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 1 || isNaN(data43)){
const err71 = {instancePath:instancePath+"/steps/" + i3+"/retry/max_attempts",schemaPath:"#/properties/steps/items/properties/retry/properties/max_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data42.delay !== undefined){
let data44 = data42.delay;
if(typeof data44 === "string"){
if(!pattern2.test(data44)){
const err72 = {instancePath:instancePath+"/steps/" + i3+"/retry/delay",schemaPath:"#/properties/steps/items/properties/retry/properties/delay/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/steps/" + i3+"/retry/delay",schemaPath:"#/properties/steps/items/properties/retry/properties/delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data42.multiplier !== undefined){
let data45 = data42.multiplier;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 1 || isNaN(data45)){
const err74 = {instancePath:instancePath+"/steps/" + i3+"/retry/multiplier",schemaPath:"#/properties/steps/items/properties/retry/properties/multiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/steps/" + i3+"/retry/multiplier",schemaPath:"#/properties/steps/items/properties/retry/properties/multiplier/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data42.max_delay !== undefined){
let data46 = data42.max_delay;
if(typeof data46 === "string"){
if(!pattern2.test(data46)){
const err76 = {instancePath:instancePath+"/steps/" + i3+"/retry/max_delay",schemaPath:"#/properties/steps/items/properties/retry/properties/max_delay/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/steps/" + i3+"/retry/max_delay",schemaPath:"#/properties/steps/items/properties/retry/properties/max_delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data42.jitter !== undefined){
if(typeof data42.jitter !== "boolean"){
const err78 = {instancePath:instancePath+"/steps/" + i3+"/retry/jitter",schemaPath:"#/properties/steps/items/properties/retry/properties/jitter/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data42.retry_on !== undefined){
let data48 = data42.retry_on;
if(Array.isArray(data48)){
const len5 = data48.length;
for(let i5=0; i5<len5; i5++){
let data49 = data48[i5];
if(typeof data49 === "string"){
if(func1(data49) < 1){
const err79 = {instancePath:instancePath+"/steps/" + i3+"/retry/retry_on/" + i5,schemaPath:"#/properties/steps/items/properties/retry/properties/retry_on/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/steps/" + i3+"/retry/retry_on/" + i5,schemaPath:"#/properties/steps/items/properties/retry/properties/retry_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/steps/" + i3+"/retry/retry_on",schemaPath:"#/properties/steps/items/properties/retry/properties/retry_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/steps/" + i3+"/retry",schemaPath:"#/properties/steps/items/properties/retry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data31.output_schema !== undefined){
let data50 = data31.output_schema;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
const err83 = {instancePath:instancePath+"/steps/" + i3+"/output_schema",schemaPath:"#/properties/steps/items/properties/output_schema/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.when !== undefined){
let data51 = data31.when;
if(typeof data51 === "string"){
if(func1(data51) < 1){
const err84 = {instancePath:instancePath+"/steps/" + i3+"/when",schemaPath:"#/properties/steps/items/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/steps/" + i3+"/when",schemaPath:"#/properties/steps/items/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.for_each !== undefined){
let data52 = data31.for_each;
if(typeof data52 === "string"){
if(func1(data52) < 1){
const err86 = {instancePath:instancePath+"/steps/" + i3+"/for_each",schemaPath:"#/properties/steps/items/properties/for_each/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/steps/" + i3+"/for_each",schemaPath:"#/properties/steps/items/properties/for_each/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data31.no_cache !== undefined){
if(typeof data31.no_cache !== "boolean"){
const err88 = {instancePath:instancePath+"/steps/" + i3+"/no_cache",schemaPath:"#/properties/steps/items/properties/no_cache/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data31.executor !== undefined){
let data54 = data31.executor;
if(typeof data54 === "string"){
if(func1(data54) < 1){
const err89 = {instancePath:instancePath+"/steps/" + i3+"/executor",schemaPath:"#/properties/steps/items/properties/executor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/steps/" + i3+"/executor",schemaPath:"#/properties/steps/items/properties/executor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data31.model !== undefined){
let data55 = data31.model;
if(typeof data55 === "string"){
if(func1(data55) < 1){
const err91 = {instancePath:instancePath+"/steps/" + i3+"/model",schemaPath:"#/properties/steps/items/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/steps/" + i3+"/model",schemaPath:"#/properties/steps/items/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data31.gates !== undefined){
let data56 = data31.gates;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key8 in data56){
if(!((key8 === "before") || (key8 === "after"))){
const err93 = {instancePath:instancePath+"/steps/" + i3+"/gates",schemaPath:"#/properties/steps/items/properties/gates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data56.before !== undefined){
let data57 = data56.before;
if(Array.isArray(data57)){
const len6 = data57.length;
for(let i6=0; i6<len6; i6++){
let data58 = data57[i6];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.command === undefined){
const err94 = {instancePath:instancePath+"/steps/" + i3+"/gates/before/" + i6,schemaPath:"#/properties/steps/items/properties/gates/properties/before/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key9 in data58){
if(!(((key9 === "name") || (key9 === "command")) || (key9 === "on_fail"))){
const err95 = {instancePath:instancePath+"/steps/" + i3+"/gates/before/" + i6,schemaPath:"#/properties/steps/items/properties/gates/properties/before/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data58.name !== undefined){
let data59 = data58.name;
if(typeof data59 === "string"){
if(func1(data59) < 1){
const err96 = {instancePath:instancePath+"/steps/" + i3+"/gates/before/" + i6+"/name",schemaPath:"#/properties/steps/items/properties/gates/properties/before/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/steps/" + i3+"/gates/before/" + i6+"/name",schemaPath:"#/properties/steps/items/properties/gates/properties/before/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data58.command !== undefined){
let data60 = data58.command;
if(typeof data60 === "string"){
if(func1(data60) < 1){
const err98 = {instancePath:instancePath+"/steps/" + i3+"/gates/before/" + i6+"/command",schemaPath:"#/properties/steps/items/properties/gates/properties/before/items/properties/command/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/steps/" + i3+"/gates/before/" + i6+"/command",schemaPath:"#/properties/steps/items/properties/gates/properties/before/items/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data58.on_fail !== undefined){
let data61 = data58.on_fail;
if(!((data61 === "block") || (data61 === "warn"))){
const err100 = {instancePath:instancePath+"/steps/" + i3+"/gates/before/" + i6+"/on_fail",schemaPath:"#/properties/steps/items/properties/gates/properties/before/items/properties/on_fail/enum",keyword:"enum",params:{allowedValues: schema0.properties.steps.items.properties.gates.properties.before.items.properties.on_fail.enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/steps/" + i3+"/gates/before/" + i6,schemaPath:"#/properties/steps/items/properties/gates/properties/before/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/steps/" + i3+"/gates/before",schemaPath:"#/properties/steps/items/properties/gates/properties/before/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data56.after !== undefined){
let data62 = data56.after;
if(Array.isArray(data62)){
const len7 = data62.length;
for(let i7=0; i7<len7; i7++){
let data63 = data62[i7];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.command === undefined){
const err103 = {instancePath:instancePath+"/steps/" + i3+"/gates/after/" + i7,schemaPath:"#/properties/steps/items/properties/gates/properties/after/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key10 in data63){
if(!(((key10 === "name") || (key10 === "command")) || (key10 === "on_fail"))){
const err104 = {instancePath:instancePath+"/steps/" + i3+"/gates/after/" + i7,schemaPath:"#/properties/steps/items/properties/gates/properties/after/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data63.name !== undefined){
let data64 = data63.name;
if(typeof data64 === "string"){
if(func1(data64) < 1){
const err105 = {instancePath:instancePath+"/steps/" + i3+"/gates/after/" + i7+"/name",schemaPath:"#/properties/steps/items/properties/gates/properties/after/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/steps/" + i3+"/gates/after/" + i7+"/name",schemaPath:"#/properties/steps/items/properties/gates/properties/after/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data63.command !== undefined){
let data65 = data63.command;
if(typeof data65 === "string"){
if(func1(data65) < 1){
const err107 = {instancePath:instancePath+"/steps/" + i3+"/gates/after/" + i7+"/command",schemaPath:"#/properties/steps/items/properties/gates/properties/after/items/properties/command/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/steps/" + i3+"/gates/after/" + i7+"/command",schemaPath:"#/properties/steps/items/properties/gates/properties/after/items/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data63.on_fail !== undefined){
let data66 = data63.on_fail;
if(!((data66 === "block") || (data66 === "warn"))){
const err109 = {instancePath:instancePath+"/steps/" + i3+"/gates/after/" + i7+"/on_fail",schemaPath:"#/properties/steps/items/properties/gates/properties/after/items/properties/on_fail/enum",keyword:"enum",params:{allowedValues: schema0.properties.steps.items.properties.gates.properties.after.items.properties.on_fail.enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/steps/" + i3+"/gates/after/" + i7,schemaPath:"#/properties/steps/items/properties/gates/properties/after/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/steps/" + i3+"/gates/after",schemaPath:"#/properties/steps/items/properties/gates/properties/after/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/steps/" + i3+"/gates",schemaPath:"#/properties/steps/items/properties/gates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

