// Generated from schemas/config.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"schema_version":{"const":1},"parallel":{"type":"object","properties":{"enabled":{"type":"boolean"},"strategy":{"enum":["by_epic","by_phase","by_task","smart"]},"max_concurrency":{"type":"integer","minimum":1},"worktree_dir":{"type":"string","pattern":"^[^/\\t\\n\\f\\r ][^\\t\\n\\f\\r ]*$","not":{"pattern":"(^|/)\\.(/|$)|^(\\.\\./)*\\.\\./?$|([^./][^/]*|\\.{3})/\\.\\.(/|$)"}},"merge_strategy":{"enum":["merge","squash"]}},"additionalProperties":false},"worktrees":{"type":"object","properties":{"mode":{"enum":["auto","off","task","parent","phase"]},"setup":{"type":"string","minLength":1},"copy":{"type":"array","items":{"type":"string","minLength":1}}},"additionalProperties":false},"runs":{"type":"object","properties":{"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"idle_timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"total_timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"grace":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"notify":{"type":"string","minLength":1},"retries":{"type":"integer","minimum":0},"on_failure":{"enum":["continue","stop","fail_fast"]}},"additionalProperties":false},"limits":{"type":"object","properties":{"runs_per_task":{"type":"integer","minimum":1},"repeated_calls":{"type":"integer","minimum":2},"error_rate":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"archive":{"type":"object","properties":{"format":{"enum":["tar.gz","folder"]},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"checkpoints":{"type":"object","properties":{"keep_last":{"type":"integer","minimum":1},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"review":{"type":"object","properties":{"mode":{"enum":["human","agent","none"]},"max_iterations":{"type":"integer","minimum":1}},"additionalProperties":false},"learning":{"type":"object","properties":{"enabled":{"type":"boolean"},"expertise_max_lines":{"type":"integer","minimum":100},"self_improve_interval":{"enum":["never","session","daily"]},"domains":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"}}},"additionalProperties":false},"cost":{"type":"object","properties":{"enabled":{"type":"boolean"},"budget_limit_usd":{"anyOf":[{"const":null},{"type":"number","exclusiveMinimum":0}]},"optimization_enabled":{"type":"boolean"},"default_model":{"type":"string","minLength":1},"model_overrides":{"type":"object","properties":{"critical_tasks":{"type":"string","minLength":1},"role":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"label":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"domain":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"type":{"type":"object","properties":{"documentation":{"type":"string","minLength":1},"testing":{"type":"string","minLength":1},"bugfix":{"type":"string","minLength":1},"refactoring":{"type":"string","minLength":1},"research":{"type":"string","minLength":1},"feature":{"type":"string","minLength":1}},"additionalProperties":false},"documentation":{"type":"string","minLength":1}},"additionalProperties":false},"prices":{"type":"object","additionalProperties":{"type":"object","properties":{"input":{"type":"number","minimum":0},"output":{"type":"number","minimum":0},"cached":{"type":"number","minimum":0}},"required":["input","output"],"additionalProperties":false}}},"additionalProperties":false},"editor":{"type":"object","properties":{"schema_comment":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func1 = (text) => { let n = 0; for (const _ of text) n++; return n; };
const pattern0 = new RegExp("(^|/)\\.(/|$)|^(\\.\\./)*\\.\\./?$|([^./][^/]*|\\.{3})/\\.\\.(/|$)", "u");
const pattern1 = new RegExp("^[^/\\t\\n\\f\\r ][^\\t\\n\\f\\r ]*$", "u");
const pattern2 = new RegExp("^[1-9][0-9]*(s|m|h)$", "u");
const pattern6 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");

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
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.schema_version !== undefined){
if(1 !== data.schema_version){
const err1 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.parallel !== undefined){
let data1 = data.parallel;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((((key1 === "enabled") || (key1 === "strategy")) || (key1 === "max_concurrency")) || (key1 === "worktree_dir")) || (key1 === "merge_strategy"))){
const err2 = {instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.enabled !== undefined){
if(typeof data1.enabled !== "boolean"){
const err3 = {instancePath:instancePath+"/parallel/enabled",schemaPath:"#/properties/parallel/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.strategy !== undefined){
let data3 = data1.strategy;
if(!((((data3 === "by_epic") || (data3 === "by_phase")) || (data3 === "by_task")) || (data3 === "smart"))){
const err4 = {instancePath:instancePath+"/parallel/strategy",schemaPath:"#/properties/parallel/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema0.properties.parallel.properties.strategy.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.max_concurrency !== undefined){
let data4 = data1.max_concurrency;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/parallel/max_concurrency",schemaPath:"#/properties/parallel/properties/max_concurrency/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/parallel/max_concurrency",schemaPath:"#/properties/parallel/properties/max_concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data1.worktree_dir !== undefined){
let data5 = data1.worktree_dir;
const _errs13 = errors;
const _errs14 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid2 = _errs14 === errors;
if(valid2){
const err8 = {instancePath:instancePath+"/parallel/worktree_dir",schemaPath:"#/properties/parallel/properties/worktree_dir/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err9 = {instancePath:instancePath+"/parallel/worktree_dir",schemaPath:"#/properties/parallel/properties/worktree_dir/pattern",keyword:"pattern",params:{pattern: "^[^/\\t\\n\\f\\r ][^\\t\\n\\f\\r ]*$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/parallel/worktree_dir",schemaPath:"#/properties/parallel/properties/worktree_dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.merge_strategy !== undefined){
let data6 = data1.merge_strategy;
if(!((data6 === "merge") || (data6 === "squash"))){
const err11 = {instancePath:instancePath+"/parallel/merge_strategy",schemaPath:"#/properties/parallel/properties/merge_strategy/enum",keyword:"enum",params:{allowedValues: schema0.properties.parallel.properties.merge_strategy.enum}};
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
const err12 = {instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.worktrees !== undefined){
let data7 = data.worktrees;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(((key2 === "mode") || (key2 === "setup")) || (key2 === "copy"))){
const err13 = {instancePath:instancePath+"/worktrees",schemaPath:"#/properties/worktrees/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.mode !== undefined){
let data8 = data7.mode;
if(!(((((data8 === "auto") || (data8 === "off")) || (data8 === "task")) || (data8 === "parent")) || (data8 === "phase"))){
const err14 = {instancePath:instancePath+"/worktrees/mode",schemaPath:"#/properties/worktrees/properties/mode/enum",keyword:"enum",params:{allowedValues: schema0.properties.worktrees.properties.mode.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.setup !== undefined){
let data9 = data7.setup;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err15 = {instancePath:instancePath+"/worktrees/setup",schemaPath:"#/properties/worktrees/properties/setup/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/worktrees/setup",schemaPath:"#/properties/worktrees/properties/setup/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.copy !== undefined){
let data10 = data7.copy;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err17 = {instancePath:instancePath+"/worktrees/copy/" + i0,schemaPath:"#/properties/worktrees/properties/copy/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/worktrees/copy/" + i0,schemaPath:"#/properties/worktrees/properties/copy/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/worktrees/copy",schemaPath:"#/properties/worktrees/properties/copy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/worktrees",schemaPath:"#/properties/worktrees/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.runs !== undefined){
let data12 = data.runs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(((((((key3 === "timeout") || (key3 === "idle_timeout")) || (key3 === "total_timeout")) || (key3 === "grace")) || (key3 === "notify")) || (key3 === "retries")) || (key3 === "on_failure"))){
const err21 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.timeout !== undefined){
let data13 = data12.timeout;
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err22 = {instancePath:instancePath+"/runs/timeout",schemaPath:"#/properties/runs/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
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
const err23 = {instancePath:instancePath+"/runs/timeout",schemaPath:"#/properties/runs/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.idle_timeout !== undefined){
let data14 = data12.idle_timeout;
if(typeof data14 === "string"){
if(!pattern2.test(data14)){
const err24 = {instancePath:instancePath+"/runs/idle_timeout",schemaPath:"#/properties/runs/properties/idle_timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
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
const err25 = {instancePath:instancePath+"/runs/idle_timeout",schemaPath:"#/properties/runs/properties/idle_timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.total_timeout !== undefined){
let data15 = data12.total_timeout;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err26 = {instancePath:instancePath+"/runs/total_timeout",schemaPath:"#/properties/runs/properties/total_timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
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
const err27 = {instancePath:instancePath+"/runs/total_timeout",schemaPath:"#/properties/runs/properties/total_timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.grace !== undefined){
let data16 = data12.grace;
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
const err28 = {instancePath:instancePath+"/runs/grace",schemaPath:"#/properties/runs/properties/grace/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/runs/grace",schemaPath:"#/properties/runs/properties/grace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.notify !== undefined){
let data17 = data12.notify;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err30 = {instancePath:instancePath+"/runs/notify",schemaPath:"#/properties/runs/properties/notify/minLength",keyword:"minLength",params:{limit: 1}};
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
const err31 = {instancePath:instancePath+"/runs/notify",schemaPath:"#/properties/runs/properties/notify/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.retries !== undefined){
let data18 = data12.retries;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err32 = {instancePath:instancePath+"/runs/retries",schemaPath:"#/properties/runs/properties/retries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/runs/retries",schemaPath:"#/properties/runs/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data12.on_failure !== undefined){
let data19 = data12.on_failure;
if(!(((data19 === "continue") || (data19 === "stop")) || (data19 === "fail_fast"))){
const err34 = {instancePath:instancePath+"/runs/on_failure",schemaPath:"#/properties/runs/properties/on_failure/enum",keyword:"enum",params:{allowedValues: schema0.properties.runs.properties.on_failure.enum}};
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
else {
const err35 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.limits !== undefined){
let data20 = data.limits;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(((key4 === "runs_per_task") || (key4 === "repeated_calls")) || (key4 === "error_rate"))){
const err36 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data20.runs_per_task !== undefined){
let data21 = data20.runs_per_task;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err37 = {instancePath:instancePath+"/limits/runs_per_task",schemaPath:"#/properties/limits/properties/runs_per_task/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err38 = {instancePath:instancePath+"/limits/runs_per_task",schemaPath:"#/properties/limits/properties/runs_per_task/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data20.repeated_calls !== undefined){
let data22 = data20.repeated_calls;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err39 = {instancePath:instancePath+"/limits/repeated_calls",schemaPath:"#/properties/limits/properties/repeated_calls/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 2 || isNaN(data22)){
const err40 = {instancePath:instancePath+"/limits/repeated_calls",schemaPath:"#/properties/limits/properties/repeated_calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data20.error_rate !== undefined){
let data23 = data20.error_rate;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
const err41 = {instancePath:instancePath+"/limits/error_rate",schemaPath:"#/properties/limits/properties/error_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data23 <= 0 || isNaN(data23)){
const err42 = {instancePath:instancePath+"/limits/error_rate",schemaPath:"#/properties/limits/properties/error_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
const err43 = {instancePath:instancePath+"/limits/error_rate",schemaPath:"#/properties/limits/properties/error_rate/type",keyword:"type",params:{type: "number"}};
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
const err44 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.archive !== undefined){
let data24 = data.archive;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
if(!((key5 === "format") || (key5 === "keep_days"))){
const err45 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data24.format !== undefined){
let data25 = data24.format;
if(!((data25 === "tar.gz") || (data25 === "folder"))){
const err46 = {instancePath:instancePath+"/archive/format",schemaPath:"#/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.archive.properties.format.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data24.keep_days !== undefined){
let data26 = data24.keep_days;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err47 = {instancePath:instancePath+"/archive/keep_days",schemaPath:"#/properties/archive/properties/keep_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err48 = {instancePath:instancePath+"/archive/keep_days",schemaPath:"#/properties/archive/properties/keep_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err49 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.checkpoints !== undefined){
let data27 = data.checkpoints;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 in data27){
if(!((key6 === "keep_last") || (key6 === "keep_days"))){
const err50 = {instancePath:instancePath+"/checkpoints",schemaPath:"#/properties/checkpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.keep_last !== undefined){
let data28 = data27.keep_last;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err51 = {instancePath:instancePath+"/checkpoints/keep_last",schemaPath:"#/properties/checkpoints/properties/keep_last/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
const err52 = {instancePath:instancePath+"/checkpoints/keep_last",schemaPath:"#/properties/checkpoints/properties/keep_last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data27.keep_days !== undefined){
let data29 = data27.keep_days;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err53 = {instancePath:instancePath+"/checkpoints/keep_days",schemaPath:"#/properties/checkpoints/properties/keep_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
const err54 = {instancePath:instancePath+"/checkpoints/keep_days",schemaPath:"#/properties/checkpoints/properties/keep_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/checkpoints",schemaPath:"#/properties/checkpoints/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.review !== undefined){
let data30 = data.review;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key7 in data30){
if(!((key7 === "mode") || (key7 === "max_iterations"))){
const err56 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data30.mode !== undefined){
let data31 = data30.mode;
if(!(((data31 === "human") || (data31 === "agent")) || (data31 === "none"))){
const err57 = {instancePath:instancePath+"/review/mode",schemaPath:"#/properties/review/properties/mode/enum",keyword:"enum",params:{allowedValues: schema0.properties.review.properties.mode.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data30.max_iterations !== undefined){
let data32 = data30.max_iterations;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err58 = {instancePath:instancePath+"/review/max_iterations",schemaPath:"#/properties/review/properties/max_iterations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
const err59 = {instancePath:instancePath+"/review/max_iterations",schemaPath:"#/properties/review/properties/max_iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err60 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.learning !== undefined){
let data33 = data.learning;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key8 in data33){
if(!((((key8 === "enabled") || (key8 === "expertise_max_lines")) || (key8 === "self_improve_interval")) || (key8 === "domains"))){
const err61 = {instancePath:instancePath+"/learning",schemaPath:"#/properties/learning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data33.enabled !== undefined){
if(typeof data33.enabled !== "boolean"){
const err62 = {instancePath:instancePath+"/learning/enabled",schemaPath:"#/properties/learning/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data33.expertise_max_lines !== undefined){
let data35 = data33.expertise_max_lines;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err63 = {instancePath:instancePath+"/learning/expertise_max_lines",schemaPath:"#/properties/learning/properties/expertise_max_lines/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 100 || isNaN(data35)){
const err64 = {instancePath:instancePath+"/learning/expertise_max_lines",schemaPath:"#/properties/learning/properties/expertise_max_lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
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
if(data33.self_improve_interval !== undefined){
let data36 = data33.self_improve_interval;
if(!(((data36 === "never") || (data36 === "session")) || (data36 === "daily"))){
const err65 = {instancePath:instancePath+"/learning/self_improve_interval",schemaPath:"#/properties/learning/properties/self_improve_interval/enum",keyword:"enum",params:{allowedValues: schema0.properties.learning.properties.self_improve_interval.enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data33.domains !== undefined){
let data37 = data33.domains;
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(typeof data38 === "string"){
if(!pattern6.test(data38)){
const err66 = {instancePath:instancePath+"/learning/domains/" + i1,schemaPath:"#/properties/learning/properties/domains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"}};
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
const err67 = {instancePath:instancePath+"/learning/domains/" + i1,schemaPath:"#/properties/learning/properties/domains/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/learning/domains",schemaPath:"#/properties/learning/properties/domains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/learning",schemaPath:"#/properties/learning/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.cost !== undefined){
let data39 = data.cost;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 in data39){
if(!((((((key9 === "enabled") || (key9 === "budget_limit_usd")) || (key9 === "optimization_enabled")) || (key9 === "default_model")) || (key9 === "model_overrides")) || (key9 === "prices"))){
const err70 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data39.enabled !== undefined){
if(typeof data39.enabled !== "boolean"){
const err71 = {instancePath:instancePath+"/cost/enabled",schemaPath:"#/properties/cost/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data39.budget_limit_usd !== undefined){
let data41 = data39.budget_limit_usd;
const _errs88 = errors;
let valid15 = false;
const _errs89 = errors;
if(null !== data41){
const err72 = {instancePath:instancePath+"/cost/budget_limit_usd",schemaPath:"#/properties/cost/properties/budget_limit_usd/anyOf/0/const",keyword:"const",params:{allowedValue: schema0.properties.cost.properties.budget_limit_usd.anyOf[0].const}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid0 = _errs89 === errors;
valid15 = valid15 || _valid0;
const _errs90 = errors;
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 <= 0 || isNaN(data41)){
const err73 = {instancePath:instancePath+"/cost/budget_limit_usd",schemaPath:"#/properties/cost/properties/budget_limit_usd/anyOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
const err74 = {instancePath:instancePath+"/cost/budget_limit_usd",schemaPath:"#/properties/cost/properties/budget_limit_usd/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid0 = _errs90 === errors;
valid15 = valid15 || _valid0;
if(!valid15){
const err75 = {instancePath:instancePath+"/cost/budget_limit_usd",schemaPath:"#/properties/cost/properties/budget_limit_usd/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
if(data39.optimization_enabled !== undefined){
if(typeof data39.optimization_enabled !== "boolean"){
const err76 = {instancePath:instancePath+"/cost/optimization_enabled",schemaPath:"#/properties/cost/properties/optimization_enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data39.default_model !== undefined){
let data43 = data39.default_model;
if(typeof data43 === "string"){
if(func1(data43) < 1){
const err77 = {instancePath:instancePath+"/cost/default_model",schemaPath:"#/properties/cost/properties/default_model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/cost/default_model",schemaPath:"#/properties/cost/properties/default_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data39.model_overrides !== undefined){
let data44 = data39.model_overrides;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key10 in data44){
if(!((((((key10 === "critical_tasks") || (key10 === "role")) || (key10 === "label")) || (key10 === "domain")) || (key10 === "type")) || (key10 === "documentation"))){
const err79 = {instancePath:instancePath+"/cost/model_overrides",schemaPath:"#/properties/cost/properties/model_overrides/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data44.critical_tasks !== undefined){
let data45 = data44.critical_tasks;
if(typeof data45 === "string"){
if(func1(data45) < 1){
const err80 = {instancePath:instancePath+"/cost/model_overrides/critical_tasks",schemaPath:"#/properties/cost/properties/model_overrides/properties/critical_tasks/minLength",keyword:"minLength",params:{limit: 1}};
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
const err81 = {instancePath:instancePath+"/cost/model_overrides/critical_tasks",schemaPath:"#/properties/cost/properties/model_overrides/properties/critical_tasks/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data44.role !== undefined){
let data46 = data44.role;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key11 in data46){
let data47 = data46[key11];
if(typeof data47 === "string"){
if(func1(data47) < 1){
const err82 = {instancePath:instancePath+"/cost/model_overrides/role/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/role/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err83 = {instancePath:instancePath+"/cost/model_overrides/role/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/role/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/cost/model_overrides/role",schemaPath:"#/properties/cost/properties/model_overrides/properties/role/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data44.label !== undefined){
let data48 = data44.label;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key12 in data48){
let data49 = data48[key12];
if(typeof data49 === "string"){
if(func1(data49) < 1){
const err85 = {instancePath:instancePath+"/cost/model_overrides/label/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/label/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/cost/model_overrides/label/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/label/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err87 = {instancePath:instancePath+"/cost/model_overrides/label",schemaPath:"#/properties/cost/properties/model_overrides/properties/label/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data44.domain !== undefined){
let data50 = data44.domain;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key13 in data50){
let data51 = data50[key13];
if(typeof data51 === "string"){
if(func1(data51) < 1){
const err88 = {instancePath:instancePath+"/cost/model_overrides/domain/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/domain/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err89 = {instancePath:instancePath+"/cost/model_overrides/domain/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/domain/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/cost/model_overrides/domain",schemaPath:"#/properties/cost/properties/model_overrides/properties/domain/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data44.type !== undefined){
let data52 = data44.type;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key14 in data52){
if(!((((((key14 === "documentation") || (key14 === "testing")) || (key14 === "bugfix")) || (key14 === "refactoring")) || (key14 === "research")) || (key14 === "feature"))){
const err91 = {instancePath:instancePath+"/cost/model_overrides/type",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data52.documentation !== undefined){
let data53 = data52.documentation;
if(typeof data53 === "string"){
if(func1(data53) < 1){
const err92 = {instancePath:instancePath+"/cost/model_overrides/type/documentation",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/documentation/minLength",keyword:"minLength",params:{limit: 1}};
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
const err93 = {instancePath:instancePath+"/cost/model_overrides/type/documentation",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/documentation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data52.testing !== undefined){
let data54 = data52.testing;
if(typeof data54 === "string"){
if(func1(data54) < 1){
const err94 = {instancePath:instancePath+"/cost/model_overrides/type/testing",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/testing/minLength",keyword:"minLength",params:{limit: 1}};
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
const err95 = {instancePath:instancePath+"/cost/model_overrides/type/testing",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/testing/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data52.bugfix !== undefined){
let data55 = data52.bugfix;
if(typeof data55 === "string"){
if(func1(data55) < 1){
const err96 = {instancePath:instancePath+"/cost/model_overrides/type/bugfix",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/bugfix/minLength",keyword:"minLength",params:{limit: 1}};
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
const err97 = {instancePath:instancePath+"/cost/model_overrides/type/bugfix",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/bugfix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data52.refactoring !== undefined){
let data56 = data52.refactoring;
if(typeof data56 === "string"){
if(func1(data56) < 1){
const err98 = {instancePath:instancePath+"/cost/model_overrides/type/refactoring",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/refactoring/minLength",keyword:"minLength",params:{limit: 1}};
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
const err99 = {instancePath:instancePath+"/cost/model_overrides/type/refactoring",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/refactoring/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data52.research !== undefined){
let data57 = data52.research;
if(typeof data57 === "string"){
if(func1(data57) < 1){
const err100 = {instancePath:instancePath+"/cost/model_overrides/type/research",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/research/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/cost/model_overrides/type/research",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/research/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data52.feature !== undefined){
let data58 = data52.feature;
if(typeof data58 === "string"){
if(func1(data58) < 1){
const err102 = {instancePath:instancePath+"/cost/model_overrides/type/feature",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/feature/minLength",keyword:"minLength",params:{limit: 1}};
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
const err103 = {instancePath:instancePath+"/cost/model_overrides/type/feature",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/feature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/cost/model_overrides/type",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data44.documentation !== undefined){
let data59 = data44.documentation;
if(typeof data59 === "string"){
if(func1(data59) < 1){
const err105 = {instancePath:instancePath+"/cost/model_overrides/documentation",schemaPath:"#/properties/cost/properties/model_overrides/properties/documentation/minLength",keyword:"minLength",params:{limit: 1}};
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
const err106 = {instancePath:instancePath+"/cost/model_overrides/documentation",schemaPath:"#/properties/cost/properties/model_overrides/properties/documentation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/cost/model_overrides",schemaPath:"#/properties/cost/properties/model_overrides/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data39.prices !== undefined){
let data60 = data39.prices;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key15 in data60){
let data61 = data60[key15];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.input === undefined){
const err108 = {instancePath:instancePath+"/cost/prices/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data61.output === undefined){
const err109 = {instancePath:instancePath+"/cost/prices/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "output"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key16 in data61){
if(!(((key16 === "input") || (key16 === "output")) || (key16 === "cached"))){
const err110 = {instancePath:instancePath+"/cost/prices/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/prices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data61.input !== undefined){
let data62 = data61.input;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
const err111 = {instancePath:instancePath+"/cost/prices/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/cost/prices/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/input/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data61.output !== undefined){
let data63 = data61.output;
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err113 = {instancePath:instancePath+"/cost/prices/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err114 = {instancePath:instancePath+"/cost/prices/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/output/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data61.cached !== undefined){
let data64 = data61.cached;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err115 = {instancePath:instancePath+"/cost/prices/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/cached/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err116 = {instancePath:instancePath+"/cost/prices/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/cached/type",keyword:"type",params:{type: "number"}};
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
else {
const err117 = {instancePath:instancePath+"/cost/prices/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/prices/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/cost/prices",schemaPath:"#/properties/cost/properties/prices/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.editor !== undefined){
let data65 = data.editor;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key17 in data65){
if(!(key17 === "schema_comment")){
const err120 = {instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data65.schema_comment !== undefined){
if(typeof data65.schema_comment !== "boolean"){
const err121 = {instancePath:instancePath+"/editor/schema_comment",schemaPath:"#/properties/editor/properties/schema_comment/type",keyword:"type",params:{type: "boolean"}};
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
const err122 = {instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

