// Generated from schemas/plan.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"phases":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"},"depends_on":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"phase":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}},"required":["phase"],"additionalProperties":false},{"type":"object","properties":{"task":{"type":"string","minLength":1},"type":{"enum":["hard","soft"]}},"required":["task"],"additionalProperties":false}]}},"review":{"enum":["human","agent","none"]}},"required":["name"],"additionalProperties":false}},"tasks":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"phase":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"},"assigned_agent":{"type":"string","minLength":1},"domain":{"type":"string"},"external_id":{"type":"string"},"executor":{"type":"string"},"model":{"type":"string"},"labels":{"type":"array","items":{"type":"string","minLength":1}},"priority":{"enum":["low","medium","high","critical"]},"parent_id":{"type":"string","minLength":1},"strategy":{"enum":["wait_all","fail_fast","best_effort","race"]},"threshold":{"type":"integer","minimum":1},"max_workers":{"type":"integer","minimum":1},"max_iterations":{"type":"integer","minimum":1},"depends_on":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"phase":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}},"required":["phase"],"additionalProperties":false},{"type":"object","properties":{"task":{"type":"string","minLength":1},"type":{"enum":["hard","soft"]}},"required":["task"],"additionalProperties":false}]}},"assignee":{"type":"string","minLength":1},"success_criteria":{"type":"array","items":{"type":"object","properties":{"criterion":{"type":"string","minLength":1},"measurable":{"type":["string","boolean"]},"check":{"type":"string","minLength":1}},"required":["criterion"],"additionalProperties":false}},"tests":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"command":{"type":"string","minLength":1}},"required":["name","command"],"additionalProperties":false}},"deadline":{"type":"string","format":"date-time"},"estimated_hours":{"type":"number","minimum":0},"review":{"enum":["human","agent","none"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"budget_usd":{"type":"number","minimum":0},"retry":{"type":"object","properties":{"max_attempts":{"type":"integer","minimum":1},"delay":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"multiplier":{"type":"number","minimum":1},"max_delay":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"jitter":{"type":"boolean"},"retry_on":{"type":"array","items":{"type":"string","minLength":1}}},"required":["max_attempts","delay"],"additionalProperties":false},"item":{},"inputs":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","minLength":1},"path":{"type":"string","minLength":1},"approved":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"},"metadata":{"type":"object"}},"required":["type","path","approved","created_at"],"additionalProperties":false}},"metadata":{"type":"object"}},"required":["key","name"],"additionalProperties":false}}},"required":["tasks"],"additionalProperties":false};
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$", "u");
const pattern2 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern5 = new RegExp("^[1-9][0-9]*(s|m|h)$", "u");
const func0 = (text) => { let n = 0; for (const _ of text) n++; return n; };
const func2 = Object.prototype.hasOwnProperty;
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
if(!((key0 === "phases") || (key0 === "tasks"))){
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
if(data.phases !== undefined){
let data0 = data.phases;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err2 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "name") || (key1 === "depends_on")) || (key1 === "review"))){
const err3 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/phases/" + i0+"/name",schemaPath:"#/properties/phases/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/phases/" + i0+"/name",schemaPath:"#/properties/phases/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.depends_on !== undefined){
let data3 = data1.depends_on;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs12 = errors;
let valid6 = false;
const _errs13 = errors;
if(typeof data4 === "string"){
if(func0(data4) < 1){
const err6 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid6 = valid6 || _valid0;
const _errs15 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.phase === undefined){
const err8 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/1/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 in data4){
if(!(key2 === "phase")){
const err9 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.phase !== undefined){
let data5 = data4.phase;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1+"/phase",schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/1/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1+"/phase",schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/1/properties/phase/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid6 = valid6 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs20 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.task === undefined){
const err13 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/required",keyword:"required",params:{missingProperty: "task"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data4){
if(!((key3 === "task") || (key3 === "type"))){
const err14 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.task !== undefined){
let data6 = data4.task;
if(typeof data6 === "string"){
if(func0(data6) < 1){
const err15 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1+"/task",schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/properties/task/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1+"/task",schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.type !== undefined){
let data7 = data4.type;
if(!((data7 === "hard") || (data7 === "soft"))){
const err17 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1+"/type",schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.phases.items.properties.depends_on.items.anyOf[2].properties.type.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid6){
const err19 = {instancePath:instancePath+"/phases/" + i0+"/depends_on/" + i1,schemaPath:"#/properties/phases/items/properties/depends_on/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/phases/" + i0+"/depends_on",schemaPath:"#/properties/phases/items/properties/depends_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.review !== undefined){
let data8 = data1.review;
if(!(((data8 === "human") || (data8 === "agent")) || (data8 === "none"))){
const err21 = {instancePath:instancePath+"/phases/" + i0+"/review",schemaPath:"#/properties/phases/items/properties/review/enum",keyword:"enum",params:{allowedValues: schema0.properties.phases.items.properties.review.enum}};
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
const err22 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"}};
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
const err23 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.tasks !== undefined){
let data9 = data.tasks;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.key === undefined){
const err24 = {instancePath:instancePath+"/tasks/" + i2,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.name === undefined){
const err25 = {instancePath:instancePath+"/tasks/" + i2,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key4 in data10){
if(!(func2.call(schema0.properties.tasks.items.properties, key4))){
const err26 = {instancePath:instancePath+"/tasks/" + i2,schemaPath:"#/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.key !== undefined){
let data11 = data10.key;
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err27 = {instancePath:instancePath+"/tasks/" + i2+"/key",schemaPath:"#/properties/tasks/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/tasks/" + i2+"/key",schemaPath:"#/properties/tasks/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.name !== undefined){
let data12 = data10.name;
if(typeof data12 === "string"){
if(func0(data12) < 1){
const err29 = {instancePath:instancePath+"/tasks/" + i2+"/name",schemaPath:"#/properties/tasks/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/tasks/" + i2+"/name",schemaPath:"#/properties/tasks/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.description !== undefined){
if(typeof data10.description !== "string"){
const err31 = {instancePath:instancePath+"/tasks/" + i2+"/description",schemaPath:"#/properties/tasks/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.phase !== undefined){
let data14 = data10.phase;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err32 = {instancePath:instancePath+"/tasks/" + i2+"/phase",schemaPath:"#/properties/tasks/items/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/tasks/" + i2+"/phase",schemaPath:"#/properties/tasks/items/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.assigned_agent !== undefined){
let data15 = data10.assigned_agent;
if(typeof data15 === "string"){
if(func0(data15) < 1){
const err34 = {instancePath:instancePath+"/tasks/" + i2+"/assigned_agent",schemaPath:"#/properties/tasks/items/properties/assigned_agent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/tasks/" + i2+"/assigned_agent",schemaPath:"#/properties/tasks/items/properties/assigned_agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.domain !== undefined){
if(typeof data10.domain !== "string"){
const err36 = {instancePath:instancePath+"/tasks/" + i2+"/domain",schemaPath:"#/properties/tasks/items/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.external_id !== undefined){
if(typeof data10.external_id !== "string"){
const err37 = {instancePath:instancePath+"/tasks/" + i2+"/external_id",schemaPath:"#/properties/tasks/items/properties/external_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.executor !== undefined){
if(typeof data10.executor !== "string"){
const err38 = {instancePath:instancePath+"/tasks/" + i2+"/executor",schemaPath:"#/properties/tasks/items/properties/executor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.model !== undefined){
if(typeof data10.model !== "string"){
const err39 = {instancePath:instancePath+"/tasks/" + i2+"/model",schemaPath:"#/properties/tasks/items/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.labels !== undefined){
let data20 = data10.labels;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(func0(data21) < 1){
const err40 = {instancePath:instancePath+"/tasks/" + i2+"/labels/" + i3,schemaPath:"#/properties/tasks/items/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err41 = {instancePath:instancePath+"/tasks/" + i2+"/labels/" + i3,schemaPath:"#/properties/tasks/items/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/tasks/" + i2+"/labels",schemaPath:"#/properties/tasks/items/properties/labels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.priority !== undefined){
let data22 = data10.priority;
if(!((((data22 === "low") || (data22 === "medium")) || (data22 === "high")) || (data22 === "critical"))){
const err43 = {instancePath:instancePath+"/tasks/" + i2+"/priority",schemaPath:"#/properties/tasks/items/properties/priority/enum",keyword:"enum",params:{allowedValues: schema0.properties.tasks.items.properties.priority.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data10.parent_id !== undefined){
let data23 = data10.parent_id;
if(typeof data23 === "string"){
if(func0(data23) < 1){
const err44 = {instancePath:instancePath+"/tasks/" + i2+"/parent_id",schemaPath:"#/properties/tasks/items/properties/parent_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/tasks/" + i2+"/parent_id",schemaPath:"#/properties/tasks/items/properties/parent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data10.strategy !== undefined){
let data24 = data10.strategy;
if(!((((data24 === "wait_all") || (data24 === "fail_fast")) || (data24 === "best_effort")) || (data24 === "race"))){
const err46 = {instancePath:instancePath+"/tasks/" + i2+"/strategy",schemaPath:"#/properties/tasks/items/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema0.properties.tasks.items.properties.strategy.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data10.threshold !== undefined){
let data25 = data10.threshold;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err47 = {instancePath:instancePath+"/tasks/" + i2+"/threshold",schemaPath:"#/properties/tasks/items/properties/threshold/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err48 = {instancePath:instancePath+"/tasks/" + i2+"/threshold",schemaPath:"#/properties/tasks/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data10.max_workers !== undefined){
let data26 = data10.max_workers;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err49 = {instancePath:instancePath+"/tasks/" + i2+"/max_workers",schemaPath:"#/properties/tasks/items/properties/max_workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err50 = {instancePath:instancePath+"/tasks/" + i2+"/max_workers",schemaPath:"#/properties/tasks/items/properties/max_workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data10.max_iterations !== undefined){
let data27 = data10.max_iterations;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err51 = {instancePath:instancePath+"/tasks/" + i2+"/max_iterations",schemaPath:"#/properties/tasks/items/properties/max_iterations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err52 = {instancePath:instancePath+"/tasks/" + i2+"/max_iterations",schemaPath:"#/properties/tasks/items/properties/max_iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data10.depends_on !== undefined){
let data28 = data10.depends_on;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
const _errs67 = errors;
let valid16 = false;
const _errs68 = errors;
if(typeof data29 === "string"){
if(func0(data29) < 1){
const err53 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err54 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid1 = _errs68 === errors;
valid16 = valid16 || _valid1;
const _errs70 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.phase === undefined){
const err55 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/1/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key5 in data29){
if(!(key5 === "phase")){
const err56 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data29.phase !== undefined){
let data30 = data29.phase;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err57 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4+"/phase",schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/1/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
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
const err58 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4+"/phase",schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/1/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid1 = _errs70 === errors;
valid16 = valid16 || _valid1;
if(_valid1){
var props1 = true;
}
const _errs75 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.task === undefined){
const err60 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/required",keyword:"required",params:{missingProperty: "task"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key6 in data29){
if(!((key6 === "task") || (key6 === "type"))){
const err61 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data29.task !== undefined){
let data31 = data29.task;
if(typeof data31 === "string"){
if(func0(data31) < 1){
const err62 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4+"/task",schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/properties/task/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4+"/task",schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.type !== undefined){
let data32 = data29.type;
if(!((data32 === "hard") || (data32 === "soft"))){
const err64 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4+"/type",schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.tasks.items.properties.depends_on.items.anyOf[2].properties.type.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid1 = _errs75 === errors;
valid16 = valid16 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
if(!valid16){
const err66 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on/" + i4,schemaPath:"#/properties/tasks/items/properties/depends_on/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/tasks/" + i2+"/depends_on",schemaPath:"#/properties/tasks/items/properties/depends_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data10.assignee !== undefined){
let data33 = data10.assignee;
if(typeof data33 === "string"){
if(func0(data33) < 1){
const err68 = {instancePath:instancePath+"/tasks/" + i2+"/assignee",schemaPath:"#/properties/tasks/items/properties/assignee/minLength",keyword:"minLength",params:{limit: 1}};
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
const err69 = {instancePath:instancePath+"/tasks/" + i2+"/assignee",schemaPath:"#/properties/tasks/items/properties/assignee/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data10.success_criteria !== undefined){
let data34 = data10.success_criteria;
if(Array.isArray(data34)){
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.criterion === undefined){
const err70 = {instancePath:instancePath+"/tasks/" + i2+"/success_criteria/" + i5,schemaPath:"#/properties/tasks/items/properties/success_criteria/items/required",keyword:"required",params:{missingProperty: "criterion"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key7 in data35){
if(!(((key7 === "criterion") || (key7 === "measurable")) || (key7 === "check"))){
const err71 = {instancePath:instancePath+"/tasks/" + i2+"/success_criteria/" + i5,schemaPath:"#/properties/tasks/items/properties/success_criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data35.criterion !== undefined){
let data36 = data35.criterion;
if(typeof data36 === "string"){
if(func0(data36) < 1){
const err72 = {instancePath:instancePath+"/tasks/" + i2+"/success_criteria/" + i5+"/criterion",schemaPath:"#/properties/tasks/items/properties/success_criteria/items/properties/criterion/minLength",keyword:"minLength",params:{limit: 1}};
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
const err73 = {instancePath:instancePath+"/tasks/" + i2+"/success_criteria/" + i5+"/criterion",schemaPath:"#/properties/tasks/items/properties/success_criteria/items/properties/criterion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data35.measurable !== undefined){
let data37 = data35.measurable;
if((typeof data37 !== "string") && (typeof data37 !== "boolean")){
const err74 = {instancePath:instancePath+"/tasks/" + i2+"/success_criteria/" + i5+"/measurable",schemaPath:"#/properties/tasks/items/properties/success_criteria/items/properties/measurable/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.success_criteria.items.properties.measurable.type}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.check !== undefined){
let data38 = data35.check;
if(typeof data38 === "string"){
if(func0(data38) < 1){
const err75 = {instancePath:instancePath+"/tasks/" + i2+"/success_criteria/" + i5+"/check",schemaPath:"#/properties/tasks/items/properties/success_criteria/items/properties/check/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/tasks/" + i2+"/success_criteria/" + i5+"/check",schemaPath:"#/properties/tasks/items/properties/success_criteria/items/properties/check/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/tasks/" + i2+"/success_criteria/" + i5,schemaPath:"#/properties/tasks/items/properties/success_criteria/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/tasks/" + i2+"/success_criteria",schemaPath:"#/properties/tasks/items/properties/success_criteria/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data10.tests !== undefined){
let data39 = data10.tests;
if(Array.isArray(data39)){
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
let data40 = data39[i6];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.name === undefined){
const err79 = {instancePath:instancePath+"/tasks/" + i2+"/tests/" + i6,schemaPath:"#/properties/tasks/items/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data40.command === undefined){
const err80 = {instancePath:instancePath+"/tasks/" + i2+"/tests/" + i6,schemaPath:"#/properties/tasks/items/properties/tests/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 in data40){
if(!((key8 === "name") || (key8 === "command"))){
const err81 = {instancePath:instancePath+"/tasks/" + i2+"/tests/" + i6,schemaPath:"#/properties/tasks/items/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data40.name !== undefined){
let data41 = data40.name;
if(typeof data41 === "string"){
if(func0(data41) < 1){
const err82 = {instancePath:instancePath+"/tasks/" + i2+"/tests/" + i6+"/name",schemaPath:"#/properties/tasks/items/properties/tests/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/tasks/" + i2+"/tests/" + i6+"/name",schemaPath:"#/properties/tasks/items/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data40.command !== undefined){
let data42 = data40.command;
if(typeof data42 === "string"){
if(func0(data42) < 1){
const err84 = {instancePath:instancePath+"/tasks/" + i2+"/tests/" + i6+"/command",schemaPath:"#/properties/tasks/items/properties/tests/items/properties/command/minLength",keyword:"minLength",params:{limit: 1}};
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
const err85 = {instancePath:instancePath+"/tasks/" + i2+"/tests/" + i6+"/command",schemaPath:"#/properties/tasks/items/properties/tests/items/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/tasks/" + i2+"/tests/" + i6,schemaPath:"#/properties/tasks/items/properties/tests/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/tasks/" + i2+"/tests",schemaPath:"#/properties/tasks/items/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data10.deadline !== undefined){
let data43 = data10.deadline;
if(typeof data43 === "string"){
if(!(formats0.test(data43))){
const err88 = {instancePath:instancePath+"/tasks/" + i2+"/deadline",schemaPath:"#/properties/tasks/items/properties/deadline/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/tasks/" + i2+"/deadline",schemaPath:"#/properties/tasks/items/properties/deadline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data10.estimated_hours !== undefined){
let data44 = data10.estimated_hours;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err90 = {instancePath:instancePath+"/tasks/" + i2+"/estimated_hours",schemaPath:"#/properties/tasks/items/properties/estimated_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/tasks/" + i2+"/estimated_hours",schemaPath:"#/properties/tasks/items/properties/estimated_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data10.review !== undefined){
let data45 = data10.review;
if(!(((data45 === "human") || (data45 === "agent")) || (data45 === "none"))){
const err92 = {instancePath:instancePath+"/tasks/" + i2+"/review",schemaPath:"#/properties/tasks/items/properties/review/enum",keyword:"enum",params:{allowedValues: schema0.properties.tasks.items.properties.review.enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data10.timeout !== undefined){
let data46 = data10.timeout;
if(typeof data46 === "string"){
if(!pattern5.test(data46)){
const err93 = {instancePath:instancePath+"/tasks/" + i2+"/timeout",schemaPath:"#/properties/tasks/items/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
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
const err94 = {instancePath:instancePath+"/tasks/" + i2+"/timeout",schemaPath:"#/properties/tasks/items/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data10.budget_usd !== undefined){
let data47 = data10.budget_usd;
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err95 = {instancePath:instancePath+"/tasks/" + i2+"/budget_usd",schemaPath:"#/properties/tasks/items/properties/budget_usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err96 = {instancePath:instancePath+"/tasks/" + i2+"/budget_usd",schemaPath:"#/properties/tasks/items/properties/budget_usd/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data10.retry !== undefined){
let data48 = data10.retry;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.max_attempts === undefined){
const err97 = {instancePath:instancePath+"/tasks/" + i2+"/retry",schemaPath:"#/properties/tasks/items/properties/retry/required",keyword:"required",params:{missingProperty: "max_attempts"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data48.delay === undefined){
const err98 = {instancePath:instancePath+"/tasks/" + i2+"/retry",schemaPath:"#/properties/tasks/items/properties/retry/required",keyword:"required",params:{missingProperty: "delay"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key9 in data48){
if(!((((((key9 === "max_attempts") || (key9 === "delay")) || (key9 === "multiplier")) || (key9 === "max_delay")) || (key9 === "jitter")) || (key9 === "retry_on"))){
const err99 = {instancePath:instancePath+"/tasks/" + i2+"/retry",schemaPath:"#/properties/tasks/items/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data48.max_attempts !== undefined){
let data49 = data48.max_attempts;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err100 = {instancePath:instancePath+"/tasks/" + i2+"/retry/max_attempts",schemaPath:"#/properties/tasks/items/properties/retry/properties/max_attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
const err101 = {instancePath:instancePath+"/tasks/" + i2+"/retry/max_attempts",schemaPath:"#/properties/tasks/items/properties/retry/properties/max_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data48.delay !== undefined){
let data50 = data48.delay;
if(typeof data50 === "string"){
if(!pattern5.test(data50)){
const err102 = {instancePath:instancePath+"/tasks/" + i2+"/retry/delay",schemaPath:"#/properties/tasks/items/properties/retry/properties/delay/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/tasks/" + i2+"/retry/delay",schemaPath:"#/properties/tasks/items/properties/retry/properties/delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data48.multiplier !== undefined){
let data51 = data48.multiplier;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 1 || isNaN(data51)){
const err104 = {instancePath:instancePath+"/tasks/" + i2+"/retry/multiplier",schemaPath:"#/properties/tasks/items/properties/retry/properties/multiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err105 = {instancePath:instancePath+"/tasks/" + i2+"/retry/multiplier",schemaPath:"#/properties/tasks/items/properties/retry/properties/multiplier/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data48.max_delay !== undefined){
let data52 = data48.max_delay;
if(typeof data52 === "string"){
if(!pattern5.test(data52)){
const err106 = {instancePath:instancePath+"/tasks/" + i2+"/retry/max_delay",schemaPath:"#/properties/tasks/items/properties/retry/properties/max_delay/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
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
const err107 = {instancePath:instancePath+"/tasks/" + i2+"/retry/max_delay",schemaPath:"#/properties/tasks/items/properties/retry/properties/max_delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data48.jitter !== undefined){
if(typeof data48.jitter !== "boolean"){
const err108 = {instancePath:instancePath+"/tasks/" + i2+"/retry/jitter",schemaPath:"#/properties/tasks/items/properties/retry/properties/jitter/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data48.retry_on !== undefined){
let data54 = data48.retry_on;
if(Array.isArray(data54)){
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
let data55 = data54[i7];
if(typeof data55 === "string"){
if(func0(data55) < 1){
const err109 = {instancePath:instancePath+"/tasks/" + i2+"/retry/retry_on/" + i7,schemaPath:"#/properties/tasks/items/properties/retry/properties/retry_on/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/tasks/" + i2+"/retry/retry_on/" + i7,schemaPath:"#/properties/tasks/items/properties/retry/properties/retry_on/items/type",keyword:"type",params:{type: "string"}};
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
const err111 = {instancePath:instancePath+"/tasks/" + i2+"/retry/retry_on",schemaPath:"#/properties/tasks/items/properties/retry/properties/retry_on/type",keyword:"type",params:{type: "array"}};
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
const err112 = {instancePath:instancePath+"/tasks/" + i2+"/retry",schemaPath:"#/properties/tasks/items/properties/retry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data10.inputs !== undefined){
let data56 = data10.inputs;
if(Array.isArray(data56)){
const len8 = data56.length;
for(let i8=0; i8<len8; i8++){
let data57 = data56[i8];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.type === undefined){
const err113 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8,schemaPath:"#/properties/tasks/items/properties/inputs/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data57.path === undefined){
const err114 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8,schemaPath:"#/properties/tasks/items/properties/inputs/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data57.approved === undefined){
const err115 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8,schemaPath:"#/properties/tasks/items/properties/inputs/items/required",keyword:"required",params:{missingProperty: "approved"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data57.created_at === undefined){
const err116 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8,schemaPath:"#/properties/tasks/items/properties/inputs/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key10 in data57){
if(!(((((key10 === "type") || (key10 === "path")) || (key10 === "approved")) || (key10 === "created_at")) || (key10 === "metadata"))){
const err117 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8,schemaPath:"#/properties/tasks/items/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data57.type !== undefined){
let data58 = data57.type;
if(typeof data58 === "string"){
if(func0(data58) < 1){
const err118 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8+"/type",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8+"/type",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data57.path !== undefined){
let data59 = data57.path;
if(typeof data59 === "string"){
if(func0(data59) < 1){
const err120 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8+"/path",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8+"/path",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data57.approved !== undefined){
if(typeof data57.approved !== "boolean"){
const err122 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8+"/approved",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/approved/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data57.created_at !== undefined){
let data61 = data57.created_at;
if(typeof data61 === "string"){
if(!(formats0.test(data61))){
const err123 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8+"/created_at",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/created_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8+"/created_at",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data57.metadata !== undefined){
let data62 = data57.metadata;
if(!(data62 && typeof data62 == "object" && !Array.isArray(data62))){
const err125 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8+"/metadata",schemaPath:"#/properties/tasks/items/properties/inputs/items/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/tasks/" + i2+"/inputs/" + i8,schemaPath:"#/properties/tasks/items/properties/inputs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/tasks/" + i2+"/inputs",schemaPath:"#/properties/tasks/items/properties/inputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data10.metadata !== undefined){
let data63 = data10.metadata;
if(!(data63 && typeof data63 == "object" && !Array.isArray(data63))){
const err128 = {instancePath:instancePath+"/tasks/" + i2+"/metadata",schemaPath:"#/properties/tasks/items/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/tasks/" + i2,schemaPath:"#/properties/tasks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

