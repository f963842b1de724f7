// Generated from schemas/task.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]{3}$"},"key":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"name":{"type":"string","minLength":1},"phase":{"type":"string","minLength":1},"status":{"enum":["pending","in_progress","paused","needs_review","completed","abandoned"]},"created_at":{"type":"string","format":"date-time"},"started_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"completed_at":{"type":"string","format":"date-time"},"iteration":{"type":"integer","minimum":1},"assigned_agent":{"type":"string","minLength":1},"session_id":{"type":"string"},"domain":{"type":"string"},"external_id":{"type":"string"},"executor":{"type":"string"},"model":{"type":"string"},"labels":{"type":"array","items":{"type":"string","minLength":1}},"priority":{"enum":["low","medium","high","critical"]},"parent_id":{"type":"string","minLength":1},"strategy":{"enum":["wait_all","fail_fast","best_effort","race"]},"threshold":{"type":"integer","minimum":1},"max_workers":{"type":"integer","minimum":1},"max_iterations":{"type":"integer","minimum":1},"depends_on":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"phase":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}},"required":["phase"],"additionalProperties":false},{"type":"object","properties":{"task":{"type":"string","minLength":1},"type":{"enum":["hard","soft"]}},"required":["task"],"additionalProperties":false}]}},"assignee":{"type":"string","minLength":1},"participants":{"type":"array","items":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1},"role":{"type":"string","minLength":1},"joined_at":{"type":"string","format":"date-time"}},"required":["agent_id","joined_at"],"additionalProperties":false}},"success_criteria":{"type":"array","items":{"type":"object","properties":{"criterion":{"type":"string","minLength":1},"measurable":{"type":["string","boolean"]},"check":{"type":"string","minLength":1},"met":{"type":"boolean"},"evidence":{"type":"string"}},"required":["criterion"],"additionalProperties":false}},"tests":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"command":{"type":"string","minLength":1},"passed":{"type":"boolean"},"at":{"type":"string","format":"date-time"}},"required":["name","command"],"additionalProperties":false}},"deadline":{"type":"string","format":"date-time"},"estimated_hours":{"type":"number","minimum":0},"actual_hours":{"type":"number","minimum":0},"completion_summary":{"type":"string"},"rating":{"type":"object","properties":{"quality":{"type":"integer","minimum":1,"maximum":5},"timeliness":{"type":"integer","minimum":1,"maximum":5},"notes":{"type":"string"},"by":{"type":"string","pattern":"^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"},"at":{"type":"string","format":"date-time"}},"required":["by","at"],"additionalProperties":false},"review":{"enum":["human","agent","none"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"budget_usd":{"type":"number","minimum":0},"retry":{"type":"object","properties":{"max_attempts":{"type":"integer","minimum":1},"delay":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"multiplier":{"type":"number","minimum":1},"max_delay":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"jitter":{"type":"boolean"},"retry_on":{"type":"array","items":{"enum":["rate_limit","server_error","dropped","auth","own","timed_out"]}}},"required":["max_attempts","delay"],"additionalProperties":false},"claim":{"type":"object","properties":{"actor":{"type":"string","pattern":"^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"},"run":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"host":{"type":"string","pattern":"^[0-9a-f]{12}$"},"at":{"type":"string","format":"date-time"}},"required":["actor","host","at"],"additionalProperties":false},"session":{"type":"object","properties":{"executor":{"type":"string","minLength":1},"model":{"type":"string","minLength":1},"directory":{"type":"string","minLength":1}},"required":["executor","directory"],"additionalProperties":false},"pause":{"type":"object","properties":{"cause":{"enum":["question","hold","failed","timed_out","budget","conflict","denied"]},"text":{"type":"string","minLength":1},"by":{"type":"string","pattern":"^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"},"at":{"type":"string","format":"date-time"}},"required":["cause","text","by","at"],"additionalProperties":false},"abandon":{"type":"object","properties":{"cause":{"enum":["failed","timed_out","cancelled","skipped","superseded"]},"text":{"type":"string","minLength":1},"by":{"type":"string","pattern":"^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"},"at":{"type":"string","format":"date-time"}},"required":["cause","text","by","at"],"additionalProperties":false},"cancel":{"type":"object","properties":{"by":{"type":"string","pattern":"^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"},"reason":{"type":"string","minLength":1},"at":{"type":"string","format":"date-time"}},"required":["by","reason","at"],"additionalProperties":false},"step":{"type":"object","properties":{"workflow":{"type":"string","minLength":1},"key":{"type":"string","minLength":1}},"required":["workflow","key"],"additionalProperties":false},"item":{},"worktree":{"type":"object","properties":{"branch":{"type":"string","minLength":1},"base":{"type":"string","minLength":1},"status":{"enum":["active","merged","conflict","abandoned","removed"]},"merge_commit":{"type":"string","minLength":1}},"required":["branch","base","status"],"additionalProperties":false},"inputs":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","minLength":1},"path":{"type":"string","minLength":1},"approved":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"},"metadata":{"type":"object"}},"required":["type","path","approved","created_at"],"additionalProperties":false}},"outputs":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","minLength":1},"path":{"type":"string","minLength":1},"approved":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"},"metadata":{"type":"object"}},"required":["type","path","approved","created_at"],"additionalProperties":false}},"metadata":{"type":"object"}},"required":["id","name","phase","status","created_at","updated_at","iteration","assigned_agent","inputs","outputs"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func1 = (text) => { let n = 0; for (const _ of text) n++; return n; };
const pattern0 = new RegExp("^[0-9]{3}$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern2 = new RegExp("^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$", "u");
const pattern3 = new RegExp("^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$", "u");
const pattern4 = new RegExp("^[1-9][0-9]*(s|m|h)$", "u");
const pattern8 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern9 = new RegExp("^[0-9a-f]{12}$", "u");
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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.phase === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.iteration === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "iteration"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.assigned_agent === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assigned_agent"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.inputs === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.outputs === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3}$"}};
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
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err13 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.phase !== undefined){
let data3 = data.phase;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err17 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!((((((data4 === "pending") || (data4 === "in_progress")) || (data4 === "paused")) || (data4 === "needs_review")) || (data4 === "completed")) || (data4 === "abandoned"))){
const err19 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.status.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err20 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.started_at !== undefined){
let data6 = data.started_at;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err22 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data7 = data.updated_at;
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
const err24 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.completed_at !== undefined){
let data8 = data.completed_at;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
const err26 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"format",params:{format: "date-time"}};
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
const err27 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.iteration !== undefined){
let data9 = data.iteration;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err28 = {instancePath:instancePath+"/iteration",schemaPath:"#/properties/iteration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/iteration",schemaPath:"#/properties/iteration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.assigned_agent !== undefined){
let data10 = data.assigned_agent;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err30 = {instancePath:instancePath+"/assigned_agent",schemaPath:"#/properties/assigned_agent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/assigned_agent",schemaPath:"#/properties/assigned_agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.session_id !== undefined){
if(typeof data.session_id !== "string"){
const err32 = {instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
const err33 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.external_id !== undefined){
if(typeof data.external_id !== "string"){
const err34 = {instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.executor !== undefined){
if(typeof data.executor !== "string"){
const err35 = {instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
const err36 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.labels !== undefined){
let data16 = data.labels;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err37 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err38 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.priority !== undefined){
let data18 = data.priority;
if(!((((data18 === "low") || (data18 === "medium")) || (data18 === "high")) || (data18 === "critical"))){
const err40 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: schema0.properties.priority.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.parent_id !== undefined){
let data19 = data.parent_id;
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err41 = {instancePath:instancePath+"/parent_id",schemaPath:"#/properties/parent_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.strategy !== undefined){
let data20 = data.strategy;
if(!((((data20 === "wait_all") || (data20 === "fail_fast")) || (data20 === "best_effort")) || (data20 === "race"))){
const err43 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema0.properties.strategy.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.threshold !== undefined){
let data21 = data.threshold;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err44 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err45 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.max_workers !== undefined){
let data22 = data.max_workers;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err46 = {instancePath:instancePath+"/max_workers",schemaPath:"#/properties/max_workers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err47 = {instancePath:instancePath+"/max_workers",schemaPath:"#/properties/max_workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.max_iterations !== undefined){
let data23 = data.max_iterations;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err48 = {instancePath:instancePath+"/max_iterations",schemaPath:"#/properties/max_iterations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err49 = {instancePath:instancePath+"/max_iterations",schemaPath:"#/properties/max_iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.depends_on !== undefined){
let data24 = data.depends_on;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
const _errs50 = errors;
let valid5 = false;
const _errs51 = errors;
if(typeof data25 === "string"){
if(func1(data25) < 1){
const err50 = {instancePath:instancePath+"/depends_on/" + i1,schemaPath:"#/properties/depends_on/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/depends_on/" + i1,schemaPath:"#/properties/depends_on/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid0 = _errs51 === errors;
valid5 = valid5 || _valid0;
const _errs53 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.phase === undefined){
const err52 = {instancePath:instancePath+"/depends_on/" + i1,schemaPath:"#/properties/depends_on/items/anyOf/1/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key1 in data25){
if(!(key1 === "phase")){
const err53 = {instancePath:instancePath+"/depends_on/" + i1,schemaPath:"#/properties/depends_on/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data25.phase !== undefined){
let data26 = data25.phase;
if(typeof data26 === "string"){
if(!pattern2.test(data26)){
const err54 = {instancePath:instancePath+"/depends_on/" + i1+"/phase",schemaPath:"#/properties/depends_on/items/anyOf/1/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/depends_on/" + i1+"/phase",schemaPath:"#/properties/depends_on/items/anyOf/1/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/depends_on/" + i1,schemaPath:"#/properties/depends_on/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid0 = _errs53 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs58 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.task === undefined){
const err57 = {instancePath:instancePath+"/depends_on/" + i1,schemaPath:"#/properties/depends_on/items/anyOf/2/required",keyword:"required",params:{missingProperty: "task"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key2 in data25){
if(!((key2 === "task") || (key2 === "type"))){
const err58 = {instancePath:instancePath+"/depends_on/" + i1,schemaPath:"#/properties/depends_on/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data25.task !== undefined){
let data27 = data25.task;
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err59 = {instancePath:instancePath+"/depends_on/" + i1+"/task",schemaPath:"#/properties/depends_on/items/anyOf/2/properties/task/minLength",keyword:"minLength",params:{limit: 1}};
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
const err60 = {instancePath:instancePath+"/depends_on/" + i1+"/task",schemaPath:"#/properties/depends_on/items/anyOf/2/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.type !== undefined){
let data28 = data25.type;
if(!((data28 === "hard") || (data28 === "soft"))){
const err61 = {instancePath:instancePath+"/depends_on/" + i1+"/type",schemaPath:"#/properties/depends_on/items/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.depends_on.items.anyOf[2].properties.type.enum}};
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
else {
const err62 = {instancePath:instancePath+"/depends_on/" + i1,schemaPath:"#/properties/depends_on/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid0 = _errs58 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid5){
const err63 = {instancePath:instancePath+"/depends_on/" + i1,schemaPath:"#/properties/depends_on/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/depends_on",schemaPath:"#/properties/depends_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.assignee !== undefined){
let data29 = data.assignee;
if(typeof data29 === "string"){
if(func1(data29) < 1){
const err65 = {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/assignee",schemaPath:"#/properties/assignee/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.participants !== undefined){
let data30 = data.participants;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.agent_id === undefined){
const err67 = {instancePath:instancePath+"/participants/" + i2,schemaPath:"#/properties/participants/items/required",keyword:"required",params:{missingProperty: "agent_id"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data31.joined_at === undefined){
const err68 = {instancePath:instancePath+"/participants/" + i2,schemaPath:"#/properties/participants/items/required",keyword:"required",params:{missingProperty: "joined_at"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key3 in data31){
if(!(((key3 === "agent_id") || (key3 === "role")) || (key3 === "joined_at"))){
const err69 = {instancePath:instancePath+"/participants/" + i2,schemaPath:"#/properties/participants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data31.agent_id !== undefined){
let data32 = data31.agent_id;
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err70 = {instancePath:instancePath+"/participants/" + i2+"/agent_id",schemaPath:"#/properties/participants/items/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/participants/" + i2+"/agent_id",schemaPath:"#/properties/participants/items/properties/agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data31.role !== undefined){
let data33 = data31.role;
if(typeof data33 === "string"){
if(func1(data33) < 1){
const err72 = {instancePath:instancePath+"/participants/" + i2+"/role",schemaPath:"#/properties/participants/items/properties/role/minLength",keyword:"minLength",params:{limit: 1}};
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
const err73 = {instancePath:instancePath+"/participants/" + i2+"/role",schemaPath:"#/properties/participants/items/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data31.joined_at !== undefined){
let data34 = data31.joined_at;
if(typeof data34 === "string"){
if(!(formats0.test(data34))){
const err74 = {instancePath:instancePath+"/participants/" + i2+"/joined_at",schemaPath:"#/properties/participants/items/properties/joined_at/format",keyword:"format",params:{format: "date-time"}};
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
const err75 = {instancePath:instancePath+"/participants/" + i2+"/joined_at",schemaPath:"#/properties/participants/items/properties/joined_at/type",keyword:"type",params:{type: "string"}};
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
const err76 = {instancePath:instancePath+"/participants/" + i2,schemaPath:"#/properties/participants/items/type",keyword:"type",params:{type: "object"}};
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
const err77 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.success_criteria !== undefined){
let data35 = data.success_criteria;
if(Array.isArray(data35)){
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.criterion === undefined){
const err78 = {instancePath:instancePath+"/success_criteria/" + i3,schemaPath:"#/properties/success_criteria/items/required",keyword:"required",params:{missingProperty: "criterion"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key4 in data36){
if(!(((((key4 === "criterion") || (key4 === "measurable")) || (key4 === "check")) || (key4 === "met")) || (key4 === "evidence"))){
const err79 = {instancePath:instancePath+"/success_criteria/" + i3,schemaPath:"#/properties/success_criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data36.criterion !== undefined){
let data37 = data36.criterion;
if(typeof data37 === "string"){
if(func1(data37) < 1){
const err80 = {instancePath:instancePath+"/success_criteria/" + i3+"/criterion",schemaPath:"#/properties/success_criteria/items/properties/criterion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/success_criteria/" + i3+"/criterion",schemaPath:"#/properties/success_criteria/items/properties/criterion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data36.measurable !== undefined){
let data38 = data36.measurable;
if((typeof data38 !== "string") && (typeof data38 !== "boolean")){
const err82 = {instancePath:instancePath+"/success_criteria/" + i3+"/measurable",schemaPath:"#/properties/success_criteria/items/properties/measurable/type",keyword:"type",params:{type: schema0.properties.success_criteria.items.properties.measurable.type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data36.check !== undefined){
let data39 = data36.check;
if(typeof data39 === "string"){
if(func1(data39) < 1){
const err83 = {instancePath:instancePath+"/success_criteria/" + i3+"/check",schemaPath:"#/properties/success_criteria/items/properties/check/minLength",keyword:"minLength",params:{limit: 1}};
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
const err84 = {instancePath:instancePath+"/success_criteria/" + i3+"/check",schemaPath:"#/properties/success_criteria/items/properties/check/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data36.met !== undefined){
if(typeof data36.met !== "boolean"){
const err85 = {instancePath:instancePath+"/success_criteria/" + i3+"/met",schemaPath:"#/properties/success_criteria/items/properties/met/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data36.evidence !== undefined){
if(typeof data36.evidence !== "string"){
const err86 = {instancePath:instancePath+"/success_criteria/" + i3+"/evidence",schemaPath:"#/properties/success_criteria/items/properties/evidence/type",keyword:"type",params:{type: "string"}};
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
const err87 = {instancePath:instancePath+"/success_criteria/" + i3,schemaPath:"#/properties/success_criteria/items/type",keyword:"type",params:{type: "object"}};
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
const err88 = {instancePath:instancePath+"/success_criteria",schemaPath:"#/properties/success_criteria/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.tests !== undefined){
let data42 = data.tests;
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.name === undefined){
const err89 = {instancePath:instancePath+"/tests/" + i4,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data43.command === undefined){
const err90 = {instancePath:instancePath+"/tests/" + i4,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key5 in data43){
if(!((((key5 === "name") || (key5 === "command")) || (key5 === "passed")) || (key5 === "at"))){
const err91 = {instancePath:instancePath+"/tests/" + i4,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data43.name !== undefined){
let data44 = data43.name;
if(typeof data44 === "string"){
if(func1(data44) < 1){
const err92 = {instancePath:instancePath+"/tests/" + i4+"/name",schemaPath:"#/properties/tests/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/tests/" + i4+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data43.command !== undefined){
let data45 = data43.command;
if(typeof data45 === "string"){
if(func1(data45) < 1){
const err94 = {instancePath:instancePath+"/tests/" + i4+"/command",schemaPath:"#/properties/tests/items/properties/command/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/tests/" + i4+"/command",schemaPath:"#/properties/tests/items/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data43.passed !== undefined){
if(typeof data43.passed !== "boolean"){
const err96 = {instancePath:instancePath+"/tests/" + i4+"/passed",schemaPath:"#/properties/tests/items/properties/passed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data43.at !== undefined){
let data47 = data43.at;
if(typeof data47 === "string"){
if(!(formats0.test(data47))){
const err97 = {instancePath:instancePath+"/tests/" + i4+"/at",schemaPath:"#/properties/tests/items/properties/at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/tests/" + i4+"/at",schemaPath:"#/properties/tests/items/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/tests/" + i4,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.deadline !== undefined){
let data48 = data.deadline;
if(typeof data48 === "string"){
if(!(formats0.test(data48))){
const err101 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/format",keyword:"format",params:{format: "date-time"}};
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
const err102 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.estimated_hours !== undefined){
let data49 = data.estimated_hours;
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err103 = {instancePath:instancePath+"/estimated_hours",schemaPath:"#/properties/estimated_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/estimated_hours",schemaPath:"#/properties/estimated_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.actual_hours !== undefined){
let data50 = data.actual_hours;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err105 = {instancePath:instancePath+"/actual_hours",schemaPath:"#/properties/actual_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err106 = {instancePath:instancePath+"/actual_hours",schemaPath:"#/properties/actual_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.completion_summary !== undefined){
if(typeof data.completion_summary !== "string"){
const err107 = {instancePath:instancePath+"/completion_summary",schemaPath:"#/properties/completion_summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.rating !== undefined){
let data52 = data.rating;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.by === undefined){
const err108 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data52.at === undefined){
const err109 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key6 in data52){
if(!(((((key6 === "quality") || (key6 === "timeliness")) || (key6 === "notes")) || (key6 === "by")) || (key6 === "at"))){
const err110 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data52.quality !== undefined){
let data53 = data52.quality;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err111 = {instancePath:instancePath+"/rating/quality",schemaPath:"#/properties/rating/properties/quality/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 5 || isNaN(data53)){
const err112 = {instancePath:instancePath+"/rating/quality",schemaPath:"#/properties/rating/properties/quality/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data53 < 1 || isNaN(data53)){
const err113 = {instancePath:instancePath+"/rating/quality",schemaPath:"#/properties/rating/properties/quality/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data52.timeliness !== undefined){
let data54 = data52.timeliness;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err114 = {instancePath:instancePath+"/rating/timeliness",schemaPath:"#/properties/rating/properties/timeliness/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 5 || isNaN(data54)){
const err115 = {instancePath:instancePath+"/rating/timeliness",schemaPath:"#/properties/rating/properties/timeliness/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err116 = {instancePath:instancePath+"/rating/timeliness",schemaPath:"#/properties/rating/properties/timeliness/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data52.notes !== undefined){
if(typeof data52.notes !== "string"){
const err117 = {instancePath:instancePath+"/rating/notes",schemaPath:"#/properties/rating/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data52.by !== undefined){
let data56 = data52.by;
if(typeof data56 === "string"){
if(!pattern3.test(data56)){
const err118 = {instancePath:instancePath+"/rating/by",schemaPath:"#/properties/rating/properties/by/pattern",keyword:"pattern",params:{pattern: "^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"}};
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
const err119 = {instancePath:instancePath+"/rating/by",schemaPath:"#/properties/rating/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data52.at !== undefined){
let data57 = data52.at;
if(typeof data57 === "string"){
if(!(formats0.test(data57))){
const err120 = {instancePath:instancePath+"/rating/at",schemaPath:"#/properties/rating/properties/at/format",keyword:"format",params:{format: "date-time"}};
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
const err121 = {instancePath:instancePath+"/rating/at",schemaPath:"#/properties/rating/properties/at/type",keyword:"type",params:{type: "string"}};
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
const err122 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.review !== undefined){
let data58 = data.review;
if(!(((data58 === "human") || (data58 === "agent")) || (data58 === "none"))){
const err123 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/enum",keyword:"enum",params:{allowedValues: schema0.properties.review.enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.timeout !== undefined){
let data59 = data.timeout;
if(typeof data59 === "string"){
if(!pattern4.test(data59)){
const err124 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.budget_usd !== undefined){
let data60 = data.budget_usd;
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err126 = {instancePath:instancePath+"/budget_usd",schemaPath:"#/properties/budget_usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/budget_usd",schemaPath:"#/properties/budget_usd/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.retry !== undefined){
let data61 = data.retry;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.max_attempts === undefined){
const err128 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/required",keyword:"required",params:{missingProperty: "max_attempts"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data61.delay === undefined){
const err129 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/required",keyword:"required",params:{missingProperty: "delay"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key7 in data61){
if(!((((((key7 === "max_attempts") || (key7 === "delay")) || (key7 === "multiplier")) || (key7 === "max_delay")) || (key7 === "jitter")) || (key7 === "retry_on"))){
const err130 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data61.max_attempts !== undefined){
let data62 = data61.max_attempts;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err131 = {instancePath:instancePath+"/retry/max_attempts",schemaPath:"#/properties/retry/properties/max_attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 1 || isNaN(data62)){
const err132 = {instancePath:instancePath+"/retry/max_attempts",schemaPath:"#/properties/retry/properties/max_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data61.delay !== undefined){
let data63 = data61.delay;
if(typeof data63 === "string"){
if(!pattern4.test(data63)){
const err133 = {instancePath:instancePath+"/retry/delay",schemaPath:"#/properties/retry/properties/delay/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
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
const err134 = {instancePath:instancePath+"/retry/delay",schemaPath:"#/properties/retry/properties/delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data61.multiplier !== undefined){
let data64 = data61.multiplier;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 1 || isNaN(data64)){
const err135 = {instancePath:instancePath+"/retry/multiplier",schemaPath:"#/properties/retry/properties/multiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/retry/multiplier",schemaPath:"#/properties/retry/properties/multiplier/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data61.max_delay !== undefined){
let data65 = data61.max_delay;
if(typeof data65 === "string"){
if(!pattern4.test(data65)){
const err137 = {instancePath:instancePath+"/retry/max_delay",schemaPath:"#/properties/retry/properties/max_delay/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/retry/max_delay",schemaPath:"#/properties/retry/properties/max_delay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data61.jitter !== undefined){
if(typeof data61.jitter !== "boolean"){
const err139 = {instancePath:instancePath+"/retry/jitter",schemaPath:"#/properties/retry/properties/jitter/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data61.retry_on !== undefined){
let data67 = data61.retry_on;
if(Array.isArray(data67)){
const len5 = data67.length;
for(let i5=0; i5<len5; i5++){
let data68 = data67[i5];
if(!((((((data68 === "rate_limit") || (data68 === "server_error")) || (data68 === "dropped")) || (data68 === "auth")) || (data68 === "own")) || (data68 === "timed_out"))){
const err140 = {instancePath:instancePath+"/retry/retry_on/" + i5,schemaPath:"#/properties/retry/properties/retry_on/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.retry.properties.retry_on.items.enum}};
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
const err141 = {instancePath:instancePath+"/retry/retry_on",schemaPath:"#/properties/retry/properties/retry_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.claim !== undefined){
let data69 = data.claim;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.actor === undefined){
const err143 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data69.host === undefined){
const err144 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data69.at === undefined){
const err145 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key8 in data69){
if(!((((key8 === "actor") || (key8 === "run")) || (key8 === "host")) || (key8 === "at"))){
const err146 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data69.actor !== undefined){
let data70 = data69.actor;
if(typeof data70 === "string"){
if(!pattern3.test(data70)){
const err147 = {instancePath:instancePath+"/claim/actor",schemaPath:"#/properties/claim/properties/actor/pattern",keyword:"pattern",params:{pattern: "^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/claim/actor",schemaPath:"#/properties/claim/properties/actor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data69.run !== undefined){
let data71 = data69.run;
if(typeof data71 === "string"){
if(!pattern8.test(data71)){
const err149 = {instancePath:instancePath+"/claim/run",schemaPath:"#/properties/claim/properties/run/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/claim/run",schemaPath:"#/properties/claim/properties/run/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data69.host !== undefined){
let data72 = data69.host;
if(typeof data72 === "string"){
if(!pattern9.test(data72)){
const err151 = {instancePath:instancePath+"/claim/host",schemaPath:"#/properties/claim/properties/host/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/claim/host",schemaPath:"#/properties/claim/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data69.at !== undefined){
let data73 = data69.at;
if(typeof data73 === "string"){
if(!(formats0.test(data73))){
const err153 = {instancePath:instancePath+"/claim/at",schemaPath:"#/properties/claim/properties/at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/claim/at",schemaPath:"#/properties/claim/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.session !== undefined){
let data74 = data.session;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.executor === undefined){
const err156 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "executor"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data74.directory === undefined){
const err157 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "directory"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key9 in data74){
if(!(((key9 === "executor") || (key9 === "model")) || (key9 === "directory"))){
const err158 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data74.executor !== undefined){
let data75 = data74.executor;
if(typeof data75 === "string"){
if(func1(data75) < 1){
const err159 = {instancePath:instancePath+"/session/executor",schemaPath:"#/properties/session/properties/executor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/session/executor",schemaPath:"#/properties/session/properties/executor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data74.model !== undefined){
let data76 = data74.model;
if(typeof data76 === "string"){
if(func1(data76) < 1){
const err161 = {instancePath:instancePath+"/session/model",schemaPath:"#/properties/session/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/session/model",schemaPath:"#/properties/session/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data74.directory !== undefined){
let data77 = data74.directory;
if(typeof data77 === "string"){
if(func1(data77) < 1){
const err163 = {instancePath:instancePath+"/session/directory",schemaPath:"#/properties/session/properties/directory/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/session/directory",schemaPath:"#/properties/session/properties/directory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.pause !== undefined){
let data78 = data.pause;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.cause === undefined){
const err166 = {instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data78.text === undefined){
const err167 = {instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data78.by === undefined){
const err168 = {instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data78.at === undefined){
const err169 = {instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key10 in data78){
if(!((((key10 === "cause") || (key10 === "text")) || (key10 === "by")) || (key10 === "at"))){
const err170 = {instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data78.cause !== undefined){
let data79 = data78.cause;
if(!(((((((data79 === "question") || (data79 === "hold")) || (data79 === "failed")) || (data79 === "timed_out")) || (data79 === "budget")) || (data79 === "conflict")) || (data79 === "denied"))){
const err171 = {instancePath:instancePath+"/pause/cause",schemaPath:"#/properties/pause/properties/cause/enum",keyword:"enum",params:{allowedValues: schema0.properties.pause.properties.cause.enum}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data78.text !== undefined){
let data80 = data78.text;
if(typeof data80 === "string"){
if(func1(data80) < 1){
const err172 = {instancePath:instancePath+"/pause/text",schemaPath:"#/properties/pause/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/pause/text",schemaPath:"#/properties/pause/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data78.by !== undefined){
let data81 = data78.by;
if(typeof data81 === "string"){
if(!pattern3.test(data81)){
const err174 = {instancePath:instancePath+"/pause/by",schemaPath:"#/properties/pause/properties/by/pattern",keyword:"pattern",params:{pattern: "^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/pause/by",schemaPath:"#/properties/pause/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data78.at !== undefined){
let data82 = data78.at;
if(typeof data82 === "string"){
if(!(formats0.test(data82))){
const err176 = {instancePath:instancePath+"/pause/at",schemaPath:"#/properties/pause/properties/at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/pause/at",schemaPath:"#/properties/pause/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data.abandon !== undefined){
let data83 = data.abandon;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.cause === undefined){
const err179 = {instancePath:instancePath+"/abandon",schemaPath:"#/properties/abandon/required",keyword:"required",params:{missingProperty: "cause"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data83.text === undefined){
const err180 = {instancePath:instancePath+"/abandon",schemaPath:"#/properties/abandon/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data83.by === undefined){
const err181 = {instancePath:instancePath+"/abandon",schemaPath:"#/properties/abandon/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data83.at === undefined){
const err182 = {instancePath:instancePath+"/abandon",schemaPath:"#/properties/abandon/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key11 in data83){
if(!((((key11 === "cause") || (key11 === "text")) || (key11 === "by")) || (key11 === "at"))){
const err183 = {instancePath:instancePath+"/abandon",schemaPath:"#/properties/abandon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data83.cause !== undefined){
let data84 = data83.cause;
if(!(((((data84 === "failed") || (data84 === "timed_out")) || (data84 === "cancelled")) || (data84 === "skipped")) || (data84 === "superseded"))){
const err184 = {instancePath:instancePath+"/abandon/cause",schemaPath:"#/properties/abandon/properties/cause/enum",keyword:"enum",params:{allowedValues: schema0.properties.abandon.properties.cause.enum}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data83.text !== undefined){
let data85 = data83.text;
if(typeof data85 === "string"){
if(func1(data85) < 1){
const err185 = {instancePath:instancePath+"/abandon/text",schemaPath:"#/properties/abandon/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/abandon/text",schemaPath:"#/properties/abandon/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data83.by !== undefined){
let data86 = data83.by;
if(typeof data86 === "string"){
if(!pattern3.test(data86)){
const err187 = {instancePath:instancePath+"/abandon/by",schemaPath:"#/properties/abandon/properties/by/pattern",keyword:"pattern",params:{pattern: "^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/abandon/by",schemaPath:"#/properties/abandon/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data83.at !== undefined){
let data87 = data83.at;
if(typeof data87 === "string"){
if(!(formats0.test(data87))){
const err189 = {instancePath:instancePath+"/abandon/at",schemaPath:"#/properties/abandon/properties/at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/abandon/at",schemaPath:"#/properties/abandon/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/abandon",schemaPath:"#/properties/abandon/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.cancel !== undefined){
let data88 = data.cancel;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.by === undefined){
const err192 = {instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data88.reason === undefined){
const err193 = {instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data88.at === undefined){
const err194 = {instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key12 in data88){
if(!(((key12 === "by") || (key12 === "reason")) || (key12 === "at"))){
const err195 = {instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data88.by !== undefined){
let data89 = data88.by;
if(typeof data89 === "string"){
if(!pattern3.test(data89)){
const err196 = {instancePath:instancePath+"/cancel/by",schemaPath:"#/properties/cancel/properties/by/pattern",keyword:"pattern",params:{pattern: "^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/cancel/by",schemaPath:"#/properties/cancel/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data88.reason !== undefined){
let data90 = data88.reason;
if(typeof data90 === "string"){
if(func1(data90) < 1){
const err198 = {instancePath:instancePath+"/cancel/reason",schemaPath:"#/properties/cancel/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/cancel/reason",schemaPath:"#/properties/cancel/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data88.at !== undefined){
let data91 = data88.at;
if(typeof data91 === "string"){
if(!(formats0.test(data91))){
const err200 = {instancePath:instancePath+"/cancel/at",schemaPath:"#/properties/cancel/properties/at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/cancel/at",schemaPath:"#/properties/cancel/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/cancel",schemaPath:"#/properties/cancel/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.step !== undefined){
let data92 = data.step;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.workflow === undefined){
const err203 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/required",keyword:"required",params:{missingProperty: "workflow"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data92.key === undefined){
const err204 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key13 in data92){
if(!((key13 === "workflow") || (key13 === "key"))){
const err205 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data92.workflow !== undefined){
let data93 = data92.workflow;
if(typeof data93 === "string"){
if(func1(data93) < 1){
const err206 = {instancePath:instancePath+"/step/workflow",schemaPath:"#/properties/step/properties/workflow/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/step/workflow",schemaPath:"#/properties/step/properties/workflow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data92.key !== undefined){
let data94 = data92.key;
if(typeof data94 === "string"){
if(func1(data94) < 1){
const err208 = {instancePath:instancePath+"/step/key",schemaPath:"#/properties/step/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/step/key",schemaPath:"#/properties/step/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data.worktree !== undefined){
let data95 = data.worktree;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.branch === undefined){
const err211 = {instancePath:instancePath+"/worktree",schemaPath:"#/properties/worktree/required",keyword:"required",params:{missingProperty: "branch"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data95.base === undefined){
const err212 = {instancePath:instancePath+"/worktree",schemaPath:"#/properties/worktree/required",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data95.status === undefined){
const err213 = {instancePath:instancePath+"/worktree",schemaPath:"#/properties/worktree/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key14 in data95){
if(!((((key14 === "branch") || (key14 === "base")) || (key14 === "status")) || (key14 === "merge_commit"))){
const err214 = {instancePath:instancePath+"/worktree",schemaPath:"#/properties/worktree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data95.branch !== undefined){
let data96 = data95.branch;
if(typeof data96 === "string"){
if(func1(data96) < 1){
const err215 = {instancePath:instancePath+"/worktree/branch",schemaPath:"#/properties/worktree/properties/branch/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/worktree/branch",schemaPath:"#/properties/worktree/properties/branch/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data95.base !== undefined){
let data97 = data95.base;
if(typeof data97 === "string"){
if(func1(data97) < 1){
const err217 = {instancePath:instancePath+"/worktree/base",schemaPath:"#/properties/worktree/properties/base/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/worktree/base",schemaPath:"#/properties/worktree/properties/base/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data95.status !== undefined){
let data98 = data95.status;
if(!(((((data98 === "active") || (data98 === "merged")) || (data98 === "conflict")) || (data98 === "abandoned")) || (data98 === "removed"))){
const err219 = {instancePath:instancePath+"/worktree/status",schemaPath:"#/properties/worktree/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.worktree.properties.status.enum}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data95.merge_commit !== undefined){
let data99 = data95.merge_commit;
if(typeof data99 === "string"){
if(func1(data99) < 1){
const err220 = {instancePath:instancePath+"/worktree/merge_commit",schemaPath:"#/properties/worktree/properties/merge_commit/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/worktree/merge_commit",schemaPath:"#/properties/worktree/properties/merge_commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/worktree",schemaPath:"#/properties/worktree/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data.inputs !== undefined){
let data100 = data.inputs;
if(Array.isArray(data100)){
const len6 = data100.length;
for(let i6=0; i6<len6; i6++){
let data101 = data100[i6];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.type === undefined){
const err223 = {instancePath:instancePath+"/inputs/" + i6,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data101.path === undefined){
const err224 = {instancePath:instancePath+"/inputs/" + i6,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data101.approved === undefined){
const err225 = {instancePath:instancePath+"/inputs/" + i6,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "approved"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data101.created_at === undefined){
const err226 = {instancePath:instancePath+"/inputs/" + i6,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
for(const key15 in data101){
if(!(((((key15 === "type") || (key15 === "path")) || (key15 === "approved")) || (key15 === "created_at")) || (key15 === "metadata"))){
const err227 = {instancePath:instancePath+"/inputs/" + i6,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data101.type !== undefined){
let data102 = data101.type;
if(typeof data102 === "string"){
if(func1(data102) < 1){
const err228 = {instancePath:instancePath+"/inputs/" + i6+"/type",schemaPath:"#/properties/inputs/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/inputs/" + i6+"/type",schemaPath:"#/properties/inputs/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data101.path !== undefined){
let data103 = data101.path;
if(typeof data103 === "string"){
if(func1(data103) < 1){
const err230 = {instancePath:instancePath+"/inputs/" + i6+"/path",schemaPath:"#/properties/inputs/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/inputs/" + i6+"/path",schemaPath:"#/properties/inputs/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data101.approved !== undefined){
if(typeof data101.approved !== "boolean"){
const err232 = {instancePath:instancePath+"/inputs/" + i6+"/approved",schemaPath:"#/properties/inputs/items/properties/approved/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data101.created_at !== undefined){
let data105 = data101.created_at;
if(typeof data105 === "string"){
if(!(formats0.test(data105))){
const err233 = {instancePath:instancePath+"/inputs/" + i6+"/created_at",schemaPath:"#/properties/inputs/items/properties/created_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/inputs/" + i6+"/created_at",schemaPath:"#/properties/inputs/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data101.metadata !== undefined){
let data106 = data101.metadata;
if(!(data106 && typeof data106 == "object" && !Array.isArray(data106))){
const err235 = {instancePath:instancePath+"/inputs/" + i6+"/metadata",schemaPath:"#/properties/inputs/items/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/inputs/" + i6,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data.outputs !== undefined){
let data107 = data.outputs;
if(Array.isArray(data107)){
const len7 = data107.length;
for(let i7=0; i7<len7; i7++){
let data108 = data107[i7];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.type === undefined){
const err238 = {instancePath:instancePath+"/outputs/" + i7,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data108.path === undefined){
const err239 = {instancePath:instancePath+"/outputs/" + i7,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data108.approved === undefined){
const err240 = {instancePath:instancePath+"/outputs/" + i7,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "approved"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data108.created_at === undefined){
const err241 = {instancePath:instancePath+"/outputs/" + i7,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key16 in data108){
if(!(((((key16 === "type") || (key16 === "path")) || (key16 === "approved")) || (key16 === "created_at")) || (key16 === "metadata"))){
const err242 = {instancePath:instancePath+"/outputs/" + i7,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data108.type !== undefined){
let data109 = data108.type;
if(typeof data109 === "string"){
if(func1(data109) < 1){
const err243 = {instancePath:instancePath+"/outputs/" + i7+"/type",schemaPath:"#/properties/outputs/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/outputs/" + i7+"/type",schemaPath:"#/properties/outputs/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data108.path !== undefined){
let data110 = data108.path;
if(typeof data110 === "string"){
if(func1(data110) < 1){
const err245 = {instancePath:instancePath+"/outputs/" + i7+"/path",schemaPath:"#/properties/outputs/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/outputs/" + i7+"/path",schemaPath:"#/properties/outputs/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data108.approved !== undefined){
if(typeof data108.approved !== "boolean"){
const err247 = {instancePath:instancePath+"/outputs/" + i7+"/approved",schemaPath:"#/properties/outputs/items/properties/approved/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data108.created_at !== undefined){
let data112 = data108.created_at;
if(typeof data112 === "string"){
if(!(formats0.test(data112))){
const err248 = {instancePath:instancePath+"/outputs/" + i7+"/created_at",schemaPath:"#/properties/outputs/items/properties/created_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/outputs/" + i7+"/created_at",schemaPath:"#/properties/outputs/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data108.metadata !== undefined){
let data113 = data108.metadata;
if(!(data113 && typeof data113 == "object" && !Array.isArray(data113))){
const err250 = {instancePath:instancePath+"/outputs/" + i7+"/metadata",schemaPath:"#/properties/outputs/items/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/outputs/" + i7,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.metadata !== undefined){
let data114 = data.metadata;
if(!(data114 && typeof data114 == "object" && !Array.isArray(data114))){
const err253 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

