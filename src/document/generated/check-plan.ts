// Generated from schemas/plan.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"variables":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{"enum":["string","number","boolean","array"]},"description":{"type":"string"},"default":{},"pattern":{"type":"string","minLength":1},"min":{"type":"number"},"max":{"type":"number"},"enum":{"type":"array","items":{"type":["string","number"]}}},"additionalProperties":false}},"phases":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"},"depends_on":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"phase":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}},"required":["phase"],"additionalProperties":false},{"type":"object","properties":{"task":{"type":"string","minLength":1},"type":{"enum":["hard","soft"]}},"required":["task"],"additionalProperties":false}]}},"review":{"enum":["human","agent","none"]}},"required":["name"],"additionalProperties":false}},"tasks":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"phase":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"},"assigned_agent":{"type":"string","minLength":1},"domain":{"type":"string"},"external_id":{"type":"string"},"executor":{"type":"string"},"model":{"type":"string"},"labels":{"type":"array","items":{"type":"string","minLength":1}},"priority":{"enum":["low","medium","high","critical"]},"parent_id":{"type":"string","minLength":1},"strategy":{"enum":["wait_all","fail_fast","best_effort","race"]},"threshold":{"type":"integer","minimum":1},"max_workers":{"type":"integer","minimum":1},"max_iterations":{"type":"integer","minimum":1},"depends_on":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"phase":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}},"required":["phase"],"additionalProperties":false},{"type":"object","properties":{"task":{"type":"string","minLength":1},"type":{"enum":["hard","soft"]}},"required":["task"],"additionalProperties":false}]}},"assignee":{"type":"string","minLength":1},"success_criteria":{"type":"array","items":{"type":"object","properties":{"criterion":{"type":"string","minLength":1},"measurable":{"type":["string","boolean"]},"check":{"type":"string","minLength":1}},"required":["criterion"],"additionalProperties":false}},"tests":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"command":{"type":"string","minLength":1}},"required":["name","command"],"additionalProperties":false}},"deadline":{"type":"string","format":"date-time"},"estimated_hours":{"type":"number","minimum":0},"review":{"enum":["human","agent","none"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"budget_usd":{"type":"number","minimum":0},"retry":{"type":"object","properties":{"max_attempts":{"type":"integer","minimum":1},"delay":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"multiplier":{"type":"number","minimum":1},"max_delay":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"jitter":{"type":"boolean"},"retry_on":{"type":"array","items":{"enum":["rate_limit","server_error","dropped","auth","own","timed_out"]}}},"required":["max_attempts","delay"],"additionalProperties":false},"item":{},"inputs":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","minLength":1},"path":{"type":"string","minLength":1},"approved":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"},"metadata":{"type":"object"}},"required":["type","path","approved","created_at"],"additionalProperties":false}},"metadata":{"type":"object"}},"required":["key","name"],"additionalProperties":false}}},"required":["tasks"],"additionalProperties":false};
const func0 = (text) => { let n = 0; for (const _ of text) n++; return n; };
const func3 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$", "u");
const pattern2 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern5 = new RegExp("^[1-9][0-9]*(s|m|h)$", "u");
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;

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
if(data.tasks === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tasks"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "variables") || (key0 === "phases")) || (key0 === "tasks"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.variables !== undefined){
let data0 = data.variables;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(!(((((((key2 === "type") || (key2 === "description")) || (key2 === "default")) || (key2 === "pattern")) || (key2 === "min")) || (key2 === "max")) || (key2 === "enum"))){
const err2 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.type !== undefined){
let data2 = data1.type;
if(!((((data2 === "string") || (data2 === "number")) || (data2 === "boolean")) || (data2 === "array"))){
const err3 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/variables/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.variables.additionalProperties.properties.type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.description !== undefined){
if(typeof data1.description !== "string"){
const err4 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/variables/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.pattern !== undefined){
let data4 = data1.pattern;
if(typeof data4 === "string"){
if(func0(data4) < 1){
const err5 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/variables/additionalProperties/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/variables/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.min !== undefined){
let data5 = data1.min;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/variables/additionalProperties/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.max !== undefined){
let data6 = data1.max;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/variables/additionalProperties/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.enum !== undefined){
let data7 = data1.enum;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err9 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i0,schemaPath:"#/properties/variables/additionalProperties/properties/enum/items/type",keyword:"type",params:{type: schema0.properties.variables.additionalProperties.properties.enum.items.type}};
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
const err10 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.phases !== undefined){
let data9 = data.phases;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err13 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data10){
if(!(((key3 === "name") || (key3 === "depends_on")) || (key3 === "review"))){
const err14 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err15 = {instancePath:instancePath+"/phases/" + i1+"/name",schemaPath:"#/properties/phases/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/phases/" + i1+"/name",schemaPath:"#/properties/phases/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.depends_on !== undefined){
let data12 = data10.depends_on;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs31 = errors;
let valid10 = false;
const _errs32 = errors;
if(typeof data13 === "string"){
if(func0(data13) < 1){
const err17 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid10 = valid10 || _valid0;
const _errs34 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.phase === undefined){
const err19 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/1/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key4 in data13){
if(!(key4 === "phase")){
const err20 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data13.phase !== undefined){
let data14 = data13.phase;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err21 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2+"/phase",schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/1/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2+"/phase",schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/1/properties/phase/type",keyword:"type",params:{type: "string"}};
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
const err23 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs34 === errors;
valid10 = valid10 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs39 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.task === undefined){
const err24 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/required",keyword:"required",params:{missingProperty: "task"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key5 in data13){
if(!((key5 === "task") || (key5 === "type"))){
const err25 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.task !== undefined){
let data15 = data13.task;
if(typeof data15 === "string"){
if(func0(data15) < 1){
const err26 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2+"/task",schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/properties/task/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2+"/task",schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.type !== undefined){
let data16 = data13.type;
if(!((data16 === "hard") || (data16 === "soft"))){
const err28 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2+"/type",schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.phases.items.properties.depends_on.items.anyOf[2].properties.type.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs39 === errors;
valid10 = valid10 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid10){
const err30 = {instancePath:instancePath+"/phases/" + i1+"/depends_on/" + i2,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/phases/" + i1+"/depends_on",schemaPath:"#/properties/phases/items/properties/depends_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.review !== undefined){
let data17 = data10.review;
if(!(((data17 === "human") || (data17 === "agent")) || (data17 === "none"))){
const err32 = {instancePath:instancePath+"/phases/" + i1+"/review",schemaPath:"#/properties/phases/items/properties/review/enum",keyword:"enum",params:{allowedValues: schema0.properties.phases.items.properties.review.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.tasks !== undefined){
let data18 = data.tasks;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.key === undefined){
const err35 = {instancePath:instancePath+"/tasks/" + i3,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data19.name === undefined){
const err36 = {instancePath:instancePath+"/tasks/" + i3,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key6 in data19){
if(!(func3.call(schema0.properties.tasks.items.properties, key6))){
const err37 = {instancePath:instancePath+"/tasks/" + i3,schemaPath:"#/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.key !== undefined){
let data20 = data19.key;
if(typeof data20 === "string"){
if(!pattern2.test(data20)){
const err38 = {instancePath:instancePath+"/tasks/" + i3+"/key",schemaPath:"#/properties/tasks/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/tasks/" + i3+"/key",schemaPath:"#/properties/tasks/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.name !== undefined){
let data21 = data19.name;
if(typeof data21 === "string"){
if(func0(data21) < 1){
const err40 = {instancePath:instancePath+"/tasks/" + i3+"/name",schemaPath:"#/properties/tasks/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/tasks/" + i3+"/name",schemaPath:"#/properties/tasks/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.description !== undefined){
if(typeof data19.description !== "string"){
const err42 = {instancePath:instancePath+"/tasks/" + i3+"/description",schemaPath:"#/properties/tasks/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.phase !== undefined){
let data23 = data19.phase;
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err43 = {instancePath:instancePath+"/tasks/" + i3+"/phase",schemaPath:"#/properties/tasks/items/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/tasks/" + i3+"/phase",schemaPath:"#/properties/tasks/items/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19.assigned_agent !== undefined){
let data24 = data19.assigned_agent;
if(typeof data24 === "string"){
if(func0(data24) < 1){
const err45 = {instancePath:instancePath+"/tasks/" + i3+"/assigned_agent",schemaPath:"#/properties/tasks/items/properties/assigned_agent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/tasks/" + i3+"/assigned_agent",schemaPath:"#/properties/tasks/items/properties/assigned_agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.domain !== undefined){
if(typeof data19.domain !== "string"){
const err47 = {instancePath:instancePath+"/tasks/" + i3+"/domain",schemaPath:"#/properties/tasks/items/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.external_id !== undefined){
if(typeof data19.external_id !== "string"){
const err48 = {instancePath:instancePath+"/tasks/" + i3+"/external_id",schemaPath:"#/properties/tasks/items/properties/external_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.executor !== undefined){
if(typeof data19.executor !== "string"){
const err49 = {instancePath:instancePath+"/tasks/" + i3+"/executor",schemaPath:"#/properties/tasks/items/properties/executor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.model !== undefined){
if(typeof data19.model !== "string"){
const err50 = {instancePath:instancePath+"/tasks/" + i3+"/model",schemaPath:"#/properties/tasks/items/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.labels !== undefined){
let data29 = data19.labels;
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(typeof data30 === "string"){
if(func0(data30) < 1){
const err51 = {instancePath:instancePath+"/tasks/" + i3+"/labels/" + i4,schemaPath:"#/properties/tasks/items/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err52 = {instancePath:instancePath+"/tasks/" + i3+"/labels/" + i4,schemaPath:"#/properties/tasks/items/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/tasks/" + i3+"/labels",schemaPath:"#/properties/tasks/items/properties/labels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.priority !== undefined){
let data31 = data19.priority;
if(!((((data31 === "low") || (data31 === "medium")) || (data31 === "high")) || (data31 === "critical"))){
const err54 = {instancePath:instancePath+"/tasks/" + i3+"/priority",schemaPath:"#/properties/tasks/items/properties/priority/enum",keyword:"enum",params:{allowedValues: schema0.properties.tasks.items.properties.priority.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data19.parent_id !== undefined){
let data32 = data19.parent_id;
if(typeof data32 === "string"){
if(func0(data32) < 1){
const err55 = {instancePath:instancePath+"/tasks/" + i3+"/parent_id",schemaPath:"#/properties/tasks/items/properties/parent_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err56 = {instancePath:instancePath+"/tasks/" + i3+"/parent_id",schemaPath:"#/properties/tasks/items/properties/parent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data19.strategy !== undefined){
let data33 = data19.strategy;
if(!((((data33 === "wait_all") || (data33 === "fail_fast")) || (data33 === "best_effort")) || (data33 === "race"))){
const err57 = {instancePath:instancePath+"/tasks/" + i3+"/strategy",schemaPath:"#/properties/tasks/items/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema0.properties.tasks.items.properties.strategy.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data19.threshold !== undefined){
let data34 = data19.threshold;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err58 = {instancePath:instancePath+"/tasks/" + i3+"/threshold",schemaPath:"#/properties/tasks/items/properties/threshold/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
const err59 = {instancePath:instancePath+"/tasks/" + i3+"/threshold",schemaPath:"#/properties/tasks/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data19.max_workers !== undefined){
let data35 = data19.max_workers;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err60 = {instancePath:instancePath+"/tasks/" + i3+"/max_workers",schemaPath:"#/properties/tasks/items/properties/max_workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
const err61 = {instancePath:instancePath+"/tasks/" + i3+"/max_workers",schemaPath:"#/properties/tasks/items/properties/max_workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data19.max_iterations !== undefined){
let data36 = data19.max_iterations;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err62 = {instancePath:instancePath+"/tasks/" + i3+"/max_iterations",schemaPath:"#/properties/tasks/items/properties/max_iterations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
const err63 = {instancePath:instancePath+"/tasks/" + i3+"/max_iterations",schemaPath:"#/properties/tasks/items/properties/max_iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data19.depends_on !== undefined){
let data37 = data19.depends_on;
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
let data38 = data37[i5];
const _errs86 = errors;
let valid20 = false;
const _errs87 = errors;
if(typeof data38 === "string"){
if(func0(data38) < 1){
const err64 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid1 = _errs87 === errors;
valid20 = valid20 || _valid1;
const _errs89 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.phase === undefined){
const err66 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/1/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key7 in data38){
if(!(key7 === "phase")){
const err67 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data38.phase !== undefined){
let data39 = data38.phase;
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err68 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5+"/phase",schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/1/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5+"/phase",schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/1/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid1 = _errs89 === errors;
valid20 = valid20 || _valid1;
if(_valid1){
var props1 = true;
}
const _errs94 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.task === undefined){
const err71 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/required",keyword:"required",params:{missingProperty: "task"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key8 in data38){
if(!((key8 === "task") || (key8 === "type"))){
const err72 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data38.task !== undefined){
let data40 = data38.task;
if(typeof data40 === "string"){
if(func0(data40) < 1){
const err73 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5+"/task",schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/properties/task/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5+"/task",schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data38.type !== undefined){
let data41 = data38.type;
if(!((data41 === "hard") || (data41 === "soft"))){
const err75 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5+"/type",schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.tasks.items.properties.depends_on.items.anyOf[2].properties.type.enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid1 = _errs94 === errors;
valid20 = valid20 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
if(!valid20){
const err77 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on/" + i5,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/tasks/" + i3+"/depends_on",schemaPath:"#/properties/tasks/items/properties/depends_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data19.assignee !== undefined){
let data42 = data19.assignee;
if(typeof data42 === "string"){
if(func0(data42) < 1){
const err79 = {instancePath:instancePath+"/tasks/" + i3+"/assignee",schemaPath:"#/properties/tasks/items/properties/assignee/minLength",keyword:"minLength",params:{limit: 1}};
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
const err80 = {instancePath:instancePath+"/tasks/" + i3+"/assignee",schemaPath:"#/properties/tasks/items/properties/assignee/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data19.success_criteria !== undefined){
let data43 = data19.success_criteria;
if(Array.isArray(data43)){
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
let data44 = data43[i6];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.criterion === undefined){
const err81 = {instancePath:instancePath+"/tasks/" + i3+"/success_criteria/" + i6,schemaPath:"#/properties/tasks/items/properties/success_criteria/items/required",keyword:"required",params:{missingProperty: "criterion"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key9 in data44){
if(!(((key9 === "criterion") || (key9 === "measurable")) || (key9 === "check"))){
const err82 = {instancePath:instancePath+"/tasks/" + i3+"/success_criteria/" + i6,schemaPath:"#/properties/tasks/items/properties/success_criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data44.criterion !== undefined){
let data45 = data44.criterion;
if(typeof data45 === "string"){
if(func0(data45) < 1){
const err83 = {instancePath:instancePath+"/tasks/" + i3+"/success_criteria/" + i6+"/criterion",schemaPath:"#/properties/tasks/items/properties/success_criteria/items/properties/criterion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/tasks/" + i3+"/success_criteria/" + i6+"/criterion",schemaPath:"#/properties/tasks/items/properties/success_criteria/items/properties/criterion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data44.measurable !== undefined){
let data46 = data44.measurable;
if((typeof data46 !== "string") && (typeof data46 !== "boolean")){
const err85 = {instancePath:instancePath+"/tasks/" + i3+"/success_criteria/" + i6+"/measurable",schemaPath:"#/properties/tasks/items/properties/success_criteria/items/properties/measurable/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.success_criteria.items.properties.measurable.type}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data44.check !== undefined){
let data47 = data44.check;
if(typeof data47 === "string"){
if(func0(data47) < 1){
const err86 = {instancePath:instancePath+"/tasks/" + i3+"/success_criteria/" + i6+"/check",schemaPath:"#/properties/tasks/items/properties/success_criteria/items/properties/check/minLength",keyword:"minLength",params:{limit: 1}};
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
const err87 = {instancePath:instancePath+"/tasks/" + i3+"/success_criteria/" + i6+"/check",schemaPath:"#/properties/tasks/items/properties/success_criteria/items/properties/check/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/tasks/" + i3+"/success_criteria/" + i6,schemaPath:"#/properties/tasks/items/properties/success_criteria/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/tasks/" + i3+"/success_criteria",schemaPath:"#/properties/tasks/items/properties/success_criteria/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data19.tests !== undefined){
let data48 = data19.tests;
if(Array.isArray(data48)){
const len7 = data48.length;
for(let i7=0; i7<len7; i7++){
let data49 = data48[i7];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.name === undefined){
const err90 = {instancePath:instancePath+"/tasks/" + i3+"/tests/" + i7,schemaPath:"#/properties/tasks/items/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data49.command === undefined){
const err91 = {instancePath:instancePath+"/tasks/" + i3+"/tests/" + i7,schemaPath:"#/properties/tasks/items/properties/tests/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key10 in data49){
if(!((key10 === "name") || (key10 === "command"))){
const err92 = {instancePath:instancePath+"/tasks/" + i3+"/tests/" + i7,schemaPath:"#/properties/tasks/items/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data49.name !== undefined){
let data50 = data49.name;
if(typeof data50 === "string"){
if(func0(data50) < 1){
const err93 = {instancePath:instancePath+"/tasks/" + i3+"/tests/" + i7+"/name",schemaPath:"#/properties/tasks/items/properties/tests/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/tasks/" + i3+"/tests/" + i7+"/name",schemaPath:"#/properties/tasks/items/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data49.command !== undefined){
let data51 = data49.command;
if(typeof data51 === "string"){
if(func0(data51) < 1){
const err95 = {instancePath:instancePath+"/tasks/" + i3+"/tests/" + i7+"/command",schemaPath:"#/properties/tasks/items/properties/tests/items/properties/command/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/tasks/" + i3+"/tests/" + i7+"/command",schemaPath:"#/properties/tasks/items/properties/tests/items/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/tasks/" + i3+"/tests/" + i7,schemaPath:"#/properties/tasks/items/properties/tests/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/tasks/" + i3+"/tests",schemaPath:"#/properties/tasks/items/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data19.deadline !== undefined){
let data52 = data19.deadline;
if(typeof data52 === "string"){
if(!(formats0.test(data52))){
const err99 = {instancePath:instancePath+"/tasks/" + i3+"/deadline",schemaPath:"#/properties/tasks/items/properties/deadline/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/tasks/" + i3+"/deadline",schemaPath:"#/properties/tasks/items/properties/deadline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data19.estimated_hours !== undefined){
let data53 = data19.estimated_hours;
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err101 = {instancePath:instancePath+"/tasks/" + i3+"/estimated_hours",schemaPath:"#/properties/tasks/items/properties/estimated_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/tasks/" + i3+"/estimated_hours",schemaPath:"#/properties/tasks/items/properties/estimated_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data19.review !== undefined){
let data54 = data19.review;
if(!(((data54 === "human") || (data54 === "agent")) || (data54 === "none"))){
const err103 = {instancePath:instancePath+"/tasks/" + i3+"/review",schemaPath:"#/properties/tasks/items/properties/review/enum",keyword:"enum",params:{allowedValues: schema0.properties.tasks.items.properties.review.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data19.timeout !== undefined){
let data55 = data19.timeout;
if(typeof data55 === "string"){
if(!pattern5.test(data55)){
const err104 = {instancePath:instancePath+"/tasks/" + i3+"/timeout",schemaPath:"#/properties/tasks/items/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/tasks/" + i3+"/timeout",schemaPath:"#/properties/tasks/items/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data19.budget_usd !== undefined){
let data56 = data19.budget_usd;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err106 = {instancePath:instancePath+"/tasks/" + i3+"/budget_usd",schemaPath:"#/properties/tasks/items/properties/budget_usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/tasks/" + i3+"/budget_usd",schemaPath:"#/properties/tasks/items/properties/budget_usd/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data19.retry !== undefined){
let data57 = data19.retry;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.max_attempts === undefined){
const err108 = {instancePath:instancePath+"/tasks/" + i3+"/retry",schemaPath:"#/properties/tasks/items/properties/retry/required",keyword:"required",params:{missingProperty: "max_attempts"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data57.delay === undefined){
const err109 = {instancePath:instancePath+"/tasks/" + i3+"/retry",schemaPath:"#/properties/tasks/items/properties/retry/required",keyword:"required",params:{missingProperty: "delay"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key11 in data57){
if(!((((((key11 === "max_attempts") || (key11 === "delay")) || (key11 === "multiplier")) || (key11 === "max_delay")) || (key11 === "jitter")) || (key11 === "retry_on"))){
const err110 = {instancePath:instancePath+"/tasks/" + i3+"/retry",schemaPath:"#/properties/tasks/items/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data57.max_attempts !== undefined){
let data58 = data57.max_attempts;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err111 = {instancePath:instancePath+"/tasks/" + i3+"/retry/max_attempts",schemaPath:"#/properties/tasks/items/properties/retry/properties/max_attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 1 || isNaN(data58)){
const err112 = {instancePath:instancePath+"/tasks/" + i3+"/retry/max_attempts",schemaPath:"#/properties/tasks/items/properties/retry/properties/max_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data57.delay !== undefined){
let data59 = data57.delay;
if(typeof data59 === "string"){
if(!pattern5.test(data59)){
const err113 = {instancePath:instancePath+"/tasks/" + i3+"/retry/delay",schemaPath:"#/properties/tasks/items/properties/retry/properties/delay/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/tasks/" + i3+"/retry/delay",schemaPath:"#/properties/tasks/items/properties/retry/properties/delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data57.multiplier !== undefined){
let data60 = data57.multiplier;
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 1 || isNaN(data60)){
const err115 = {instancePath:instancePath+"/tasks/" + i3+"/retry/multiplier",schemaPath:"#/properties/tasks/items/properties/retry/properties/multiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/tasks/" + i3+"/retry/multiplier",schemaPath:"#/properties/tasks/items/properties/retry/properties/multiplier/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data57.max_delay !== undefined){
let data61 = data57.max_delay;
if(typeof data61 === "string"){
if(!pattern5.test(data61)){
const err117 = {instancePath:instancePath+"/tasks/" + i3+"/retry/max_delay",schemaPath:"#/properties/tasks/items/properties/retry/properties/max_delay/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/tasks/" + i3+"/retry/max_delay",schemaPath:"#/properties/tasks/items/properties/retry/properties/max_delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data57.jitter !== undefined){
if(typeof data57.jitter !== "boolean"){
const err119 = {instancePath:instancePath+"/tasks/" + i3+"/retry/jitter",schemaPath:"#/properties/tasks/items/properties/retry/properties/jitter/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data57.retry_on !== undefined){
let data63 = data57.retry_on;
if(Array.isArray(data63)){
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
let data64 = data63[i8];
if(!((((((data64 === "rate_limit") || (data64 === "server_error")) || (data64 === "dropped")) || (data64 === "auth")) || (data64 === "own")) || (data64 === "timed_out"))){
const err120 = {instancePath:instancePath+"/tasks/" + i3+"/retry/retry_on/" + i8,schemaPath:"#/properties/tasks/items/properties/retry/properties/retry_on/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.tasks.items.properties.retry.properties.retry_on.items.enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/tasks/" + i3+"/retry/retry_on",schemaPath:"#/properties/tasks/items/properties/retry/properties/retry_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/tasks/" + i3+"/retry",schemaPath:"#/properties/tasks/items/properties/retry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data19.inputs !== undefined){
let data65 = data19.inputs;
if(Array.isArray(data65)){
const len9 = data65.length;
for(let i9=0; i9<len9; i9++){
let data66 = data65[i9];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.type === undefined){
const err123 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9,schemaPath:"#/properties/tasks/items/properties/inputs/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data66.path === undefined){
const err124 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9,schemaPath:"#/properties/tasks/items/properties/inputs/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data66.approved === undefined){
const err125 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9,schemaPath:"#/properties/tasks/items/properties/inputs/items/required",keyword:"required",params:{missingProperty: "approved"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data66.created_at === undefined){
const err126 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9,schemaPath:"#/properties/tasks/items/properties/inputs/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key12 in data66){
if(!(((((key12 === "type") || (key12 === "path")) || (key12 === "approved")) || (key12 === "created_at")) || (key12 === "metadata"))){
const err127 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9,schemaPath:"#/properties/tasks/items/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data66.type !== undefined){
let data67 = data66.type;
if(typeof data67 === "string"){
if(func0(data67) < 1){
const err128 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9+"/type",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9+"/type",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data66.path !== undefined){
let data68 = data66.path;
if(typeof data68 === "string"){
if(func0(data68) < 1){
const err130 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9+"/path",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9+"/path",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data66.approved !== undefined){
if(typeof data66.approved !== "boolean"){
const err132 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9+"/approved",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/approved/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data66.created_at !== undefined){
let data70 = data66.created_at;
if(typeof data70 === "string"){
if(!(formats0.test(data70))){
const err133 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9+"/created_at",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/created_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9+"/created_at",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data66.metadata !== undefined){
let data71 = data66.metadata;
if(!(data71 && typeof data71 == "object" && !Array.isArray(data71))){
const err135 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9+"/metadata",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/tasks/" + i3+"/inputs/" + i9,schemaPath:"#/properties/tasks/items/properties/inputs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/tasks/" + i3+"/inputs",schemaPath:"#/properties/tasks/items/properties/inputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data19.metadata !== undefined){
let data72 = data19.metadata;
if(!(data72 && typeof data72 == "object" && !Array.isArray(data72))){
const err138 = {instancePath:instancePath+"/tasks/" + i3+"/metadata",schemaPath:"#/properties/tasks/items/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/tasks/" + i3,schemaPath:"#/properties/tasks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

