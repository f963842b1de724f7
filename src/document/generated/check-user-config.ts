// Generated from schemas/config.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"schema_version":{"const":1},"parallel":{"type":"object","properties":{"enabled":{"type":"boolean"},"strategy":{"enum":["by_epic","by_phase","by_task","smart"]},"max_concurrency":{"type":"integer","minimum":1},"worktree_dir":{"type":"string","pattern":"^[^/\\t\\n\\f\\r ][^\\t\\n\\f\\r ]*$","not":{"pattern":"(^|/)\\.(/|$)|^(\\.\\./)*\\.\\./?$|([^./][^/]*|\\.{3})/\\.\\.(/|$)"}},"merge_strategy":{"enum":["merge","squash"]}},"additionalProperties":false},"worktrees":{"type":"object","properties":{"mode":{"enum":["auto","off","task","parent","phase"]},"setup":{"type":"string","minLength":1},"copy":{"type":"array","items":{"type":"string","minLength":1}}},"additionalProperties":false},"runs":{"type":"object","properties":{"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"idle_timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"total_timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"grace":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"notify":{"type":"string","minLength":1},"retries":{"type":"integer","minimum":0},"on_failure":{"enum":["continue","stop","fail_fast"]}},"additionalProperties":false},"limits":{"type":"object","properties":{"runs_per_task":{"type":"integer","minimum":1},"repeated_calls":{"type":"integer","minimum":2},"error_rate":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"archive":{"type":"object","properties":{"format":{"enum":["tar.gz","folder"]},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"checkpoints":{"type":"object","properties":{"keep_last":{"type":"integer","minimum":1},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"review":{"type":"object","properties":{"mode":{"enum":["human","agent","none"]},"max_iterations":{"type":"integer","minimum":1}},"additionalProperties":false},"learning":{"type":"object","properties":{"enabled":{"type":"boolean"},"expertise_max_lines":{"type":"integer","minimum":100},"self_improve_interval":{"enum":["never","session","daily"]},"domains":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"}}},"additionalProperties":false},"cost":{"type":"object","properties":{"enabled":{"type":"boolean"},"budget_limit_usd":{"anyOf":[{"const":null},{"type":"number","exclusiveMinimum":0}]},"optimization_enabled":{"type":"boolean"},"default_model":{"type":"string","minLength":1},"model_overrides":{"type":"object","properties":{"critical_tasks":{"type":"string","minLength":1},"role":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"label":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"domain":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"type":{"type":"object","properties":{"documentation":{"type":"string","minLength":1},"testing":{"type":"string","minLength":1},"bugfix":{"type":"string","minLength":1},"refactoring":{"type":"string","minLength":1},"research":{"type":"string","minLength":1},"feature":{"type":"string","minLength":1}},"additionalProperties":false},"documentation":{"type":"string","minLength":1}},"additionalProperties":false},"prices":{"type":"object","additionalProperties":{"type":"object","properties":{"input":{"type":"number","minimum":0},"output":{"type":"number","minimum":0},"cached":{"type":"number","minimum":0}},"required":["input","output"],"additionalProperties":false}}},"additionalProperties":false},"editor":{"type":"object","properties":{"schema_comment":{"type":"boolean"}},"additionalProperties":false},"agents":{"type":"object","properties":{"executors":{"type":"object","additionalProperties":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","properties":{"type":{"const":"command"},"command":{"type":"array","items":{"type":"string","minLength":1}},"models":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type","command"],"additionalProperties":false},{"type":"object","properties":{"type":{"enum":["claude","codex","gemini","opencode","qwen","copilot","pi","cursor"]},"program":{"type":"string","minLength":1},"settings":{"type":"object","properties":{"model":{"type":"string","minLength":1},"permissions":{"enum":["read","edit","full"]},"yolo_mode":{"type":"boolean"}},"additionalProperties":false},"models":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"custom_args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"acp"},"command":{"type":"array","items":{"type":"string","minLength":1}},"settings":{"type":"object","properties":{"permissions":{"enum":["read","edit","full"]},"yolo_mode":{"type":"boolean"}},"additionalProperties":false},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type","command"],"additionalProperties":false}]}},"bindings":{"type":"object","additionalProperties":{"type":"string","minLength":1}}},"additionalProperties":false}},"additionalProperties":false};
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
if(data.agents !== undefined){
let data67 = data.agents;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key18 in data67){
if(!((key18 === "executors") || (key18 === "bindings"))){
const err123 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data67.executors !== undefined){
let data68 = data67.executors;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key19 in data68){
let data69 = data68[key19];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err124 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const tag0 = data69.type;
if(typeof tag0 == "string"){
if(tag0 === "command"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err125 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data69.command === undefined){
const err126 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key20 in data69){
if(!((((key20 === "type") || (key20 === "command")) || (key20 === "models")) || (key20 === "env"))){
const err127 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data69.type !== undefined){
if("command" !== data69.type){
const err128 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "command"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data69.command !== undefined){
let data71 = data69.command;
if(Array.isArray(data71)){
const len2 = data71.length;
for(let i2=0; i2<len2; i2++){
let data72 = data71[i2];
if(typeof data72 === "string"){
if(func1(data72) < 1){
const err129 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i2,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i2,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/items/type",keyword:"type",params:{type: "string"}};
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
const err131 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data69.models !== undefined){
let data73 = data69.models;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key21 in data73){
let data74 = data73[key21];
if(typeof data74 === "string"){
if(func1(data74) < 1){
const err132 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data69.env !== undefined){
let data75 = data69.env;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key22 in data75){
if(typeof data75[key22] !== "string"){
const err135 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err136 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err137 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "claude"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err138 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key23 in data69){
if(!((((((key23 === "type") || (key23 === "program")) || (key23 === "settings")) || (key23 === "models")) || (key23 === "custom_args")) || (key23 === "env"))){
const err139 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data69.type !== undefined){
let data77 = data69.type;
if(!((((((((data77 === "claude") || (data77 === "codex")) || (data77 === "gemini")) || (data77 === "opencode")) || (data77 === "qwen")) || (data77 === "copilot")) || (data77 === "pi")) || (data77 === "cursor"))){
const err140 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data69.program !== undefined){
let data78 = data69.program;
if(typeof data78 === "string"){
if(func1(data78) < 1){
const err141 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data69.settings !== undefined){
let data79 = data69.settings;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key24 in data79){
if(!(((key24 === "model") || (key24 === "permissions")) || (key24 === "yolo_mode"))){
const err143 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data79.model !== undefined){
let data80 = data79.model;
if(typeof data80 === "string"){
if(func1(data80) < 1){
const err144 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data79.permissions !== undefined){
let data81 = data79.permissions;
if(!(((data81 === "read") || (data81 === "edit")) || (data81 === "full"))){
const err146 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data79.yolo_mode !== undefined){
if(typeof data79.yolo_mode !== "boolean"){
const err147 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data69.models !== undefined){
let data83 = data69.models;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key25 in data83){
let data84 = data83[key25];
if(typeof data84 === "string"){
if(func1(data84) < 1){
const err149 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err150 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data69.custom_args !== undefined){
let data85 = data69.custom_args;
if(Array.isArray(data85)){
const len3 = data85.length;
for(let i3=0; i3<len3; i3++){
if(typeof data85[i3] !== "string"){
const err152 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i3,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data69.env !== undefined){
let data87 = data69.env;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key26 in data87){
if(typeof data87[key26] !== "string"){
const err154 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err155 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "codex"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err157 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key27 in data69){
if(!((((((key27 === "type") || (key27 === "program")) || (key27 === "settings")) || (key27 === "models")) || (key27 === "custom_args")) || (key27 === "env"))){
const err158 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data69.type !== undefined){
let data89 = data69.type;
if(!((((((((data89 === "claude") || (data89 === "codex")) || (data89 === "gemini")) || (data89 === "opencode")) || (data89 === "qwen")) || (data89 === "copilot")) || (data89 === "pi")) || (data89 === "cursor"))){
const err159 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data69.program !== undefined){
let data90 = data69.program;
if(typeof data90 === "string"){
if(func1(data90) < 1){
const err160 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data69.settings !== undefined){
let data91 = data69.settings;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key28 in data91){
if(!(((key28 === "model") || (key28 === "permissions")) || (key28 === "yolo_mode"))){
const err162 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data91.model !== undefined){
let data92 = data91.model;
if(typeof data92 === "string"){
if(func1(data92) < 1){
const err163 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err164 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data91.permissions !== undefined){
let data93 = data91.permissions;
if(!(((data93 === "read") || (data93 === "edit")) || (data93 === "full"))){
const err165 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data91.yolo_mode !== undefined){
if(typeof data91.yolo_mode !== "boolean"){
const err166 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data69.models !== undefined){
let data95 = data69.models;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key29 in data95){
let data96 = data95[key29];
if(typeof data96 === "string"){
if(func1(data96) < 1){
const err168 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data69.custom_args !== undefined){
let data97 = data69.custom_args;
if(Array.isArray(data97)){
const len4 = data97.length;
for(let i4=0; i4<len4; i4++){
if(typeof data97[i4] !== "string"){
const err171 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i4,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data69.env !== undefined){
let data99 = data69.env;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key30 in data99){
if(typeof data99[key30] !== "string"){
const err173 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "gemini"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err176 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
for(const key31 in data69){
if(!((((((key31 === "type") || (key31 === "program")) || (key31 === "settings")) || (key31 === "models")) || (key31 === "custom_args")) || (key31 === "env"))){
const err177 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data69.type !== undefined){
let data101 = data69.type;
if(!((((((((data101 === "claude") || (data101 === "codex")) || (data101 === "gemini")) || (data101 === "opencode")) || (data101 === "qwen")) || (data101 === "copilot")) || (data101 === "pi")) || (data101 === "cursor"))){
const err178 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data69.program !== undefined){
let data102 = data69.program;
if(typeof data102 === "string"){
if(func1(data102) < 1){
const err179 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data69.settings !== undefined){
let data103 = data69.settings;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key32 in data103){
if(!(((key32 === "model") || (key32 === "permissions")) || (key32 === "yolo_mode"))){
const err181 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data103.model !== undefined){
let data104 = data103.model;
if(typeof data104 === "string"){
if(func1(data104) < 1){
const err182 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data103.permissions !== undefined){
let data105 = data103.permissions;
if(!(((data105 === "read") || (data105 === "edit")) || (data105 === "full"))){
const err184 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data103.yolo_mode !== undefined){
if(typeof data103.yolo_mode !== "boolean"){
const err185 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data69.models !== undefined){
let data107 = data69.models;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key33 in data107){
let data108 = data107[key33];
if(typeof data108 === "string"){
if(func1(data108) < 1){
const err187 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err188 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data69.custom_args !== undefined){
let data109 = data69.custom_args;
if(Array.isArray(data109)){
const len5 = data109.length;
for(let i5=0; i5<len5; i5++){
if(typeof data109[i5] !== "string"){
const err190 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i5,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err191 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data69.env !== undefined){
let data111 = data69.env;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key34 in data111){
if(typeof data111[key34] !== "string"){
const err192 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "opencode"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err195 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key35 in data69){
if(!((((((key35 === "type") || (key35 === "program")) || (key35 === "settings")) || (key35 === "models")) || (key35 === "custom_args")) || (key35 === "env"))){
const err196 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data69.type !== undefined){
let data113 = data69.type;
if(!((((((((data113 === "claude") || (data113 === "codex")) || (data113 === "gemini")) || (data113 === "opencode")) || (data113 === "qwen")) || (data113 === "copilot")) || (data113 === "pi")) || (data113 === "cursor"))){
const err197 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data69.program !== undefined){
let data114 = data69.program;
if(typeof data114 === "string"){
if(func1(data114) < 1){
const err198 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err199 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data69.settings !== undefined){
let data115 = data69.settings;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key36 in data115){
if(!(((key36 === "model") || (key36 === "permissions")) || (key36 === "yolo_mode"))){
const err200 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data115.model !== undefined){
let data116 = data115.model;
if(typeof data116 === "string"){
if(func1(data116) < 1){
const err201 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data115.permissions !== undefined){
let data117 = data115.permissions;
if(!(((data117 === "read") || (data117 === "edit")) || (data117 === "full"))){
const err203 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data115.yolo_mode !== undefined){
if(typeof data115.yolo_mode !== "boolean"){
const err204 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data69.models !== undefined){
let data119 = data69.models;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key37 in data119){
let data120 = data119[key37];
if(typeof data120 === "string"){
if(func1(data120) < 1){
const err206 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err207 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data69.custom_args !== undefined){
let data121 = data69.custom_args;
if(Array.isArray(data121)){
const len6 = data121.length;
for(let i6=0; i6<len6; i6++){
if(typeof data121[i6] !== "string"){
const err209 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i6,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err210 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data69.env !== undefined){
let data123 = data69.env;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key38 in data123){
if(typeof data123[key38] !== "string"){
const err211 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "qwen"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err214 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
for(const key39 in data69){
if(!((((((key39 === "type") || (key39 === "program")) || (key39 === "settings")) || (key39 === "models")) || (key39 === "custom_args")) || (key39 === "env"))){
const err215 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data69.type !== undefined){
let data125 = data69.type;
if(!((((((((data125 === "claude") || (data125 === "codex")) || (data125 === "gemini")) || (data125 === "opencode")) || (data125 === "qwen")) || (data125 === "copilot")) || (data125 === "pi")) || (data125 === "cursor"))){
const err216 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data69.program !== undefined){
let data126 = data69.program;
if(typeof data126 === "string"){
if(func1(data126) < 1){
const err217 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err218 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data69.settings !== undefined){
let data127 = data69.settings;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key40 in data127){
if(!(((key40 === "model") || (key40 === "permissions")) || (key40 === "yolo_mode"))){
const err219 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data127.model !== undefined){
let data128 = data127.model;
if(typeof data128 === "string"){
if(func1(data128) < 1){
const err220 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err221 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data127.permissions !== undefined){
let data129 = data127.permissions;
if(!(((data129 === "read") || (data129 === "edit")) || (data129 === "full"))){
const err222 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data127.yolo_mode !== undefined){
if(typeof data127.yolo_mode !== "boolean"){
const err223 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data69.models !== undefined){
let data131 = data69.models;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key41 in data131){
let data132 = data131[key41];
if(typeof data132 === "string"){
if(func1(data132) < 1){
const err225 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data69.custom_args !== undefined){
let data133 = data69.custom_args;
if(Array.isArray(data133)){
const len7 = data133.length;
for(let i7=0; i7<len7; i7++){
if(typeof data133[i7] !== "string"){
const err228 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i7,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data69.env !== undefined){
let data135 = data69.env;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key42 in data135){
if(typeof data135[key42] !== "string"){
const err230 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "copilot"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err233 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key43 in data69){
if(!((((((key43 === "type") || (key43 === "program")) || (key43 === "settings")) || (key43 === "models")) || (key43 === "custom_args")) || (key43 === "env"))){
const err234 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data69.type !== undefined){
let data137 = data69.type;
if(!((((((((data137 === "claude") || (data137 === "codex")) || (data137 === "gemini")) || (data137 === "opencode")) || (data137 === "qwen")) || (data137 === "copilot")) || (data137 === "pi")) || (data137 === "cursor"))){
const err235 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data69.program !== undefined){
let data138 = data69.program;
if(typeof data138 === "string"){
if(func1(data138) < 1){
const err236 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data69.settings !== undefined){
let data139 = data69.settings;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key44 in data139){
if(!(((key44 === "model") || (key44 === "permissions")) || (key44 === "yolo_mode"))){
const err238 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data139.model !== undefined){
let data140 = data139.model;
if(typeof data140 === "string"){
if(func1(data140) < 1){
const err239 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data139.permissions !== undefined){
let data141 = data139.permissions;
if(!(((data141 === "read") || (data141 === "edit")) || (data141 === "full"))){
const err241 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data139.yolo_mode !== undefined){
if(typeof data139.yolo_mode !== "boolean"){
const err242 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data69.models !== undefined){
let data143 = data69.models;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key45 in data143){
let data144 = data143[key45];
if(typeof data144 === "string"){
if(func1(data144) < 1){
const err244 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data69.custom_args !== undefined){
let data145 = data69.custom_args;
if(Array.isArray(data145)){
const len8 = data145.length;
for(let i8=0; i8<len8; i8++){
if(typeof data145[i8] !== "string"){
const err247 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i8,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data69.env !== undefined){
let data147 = data69.env;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key46 in data147){
if(typeof data147[key46] !== "string"){
const err249 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err251 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "pi"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err252 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
for(const key47 in data69){
if(!((((((key47 === "type") || (key47 === "program")) || (key47 === "settings")) || (key47 === "models")) || (key47 === "custom_args")) || (key47 === "env"))){
const err253 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data69.type !== undefined){
let data149 = data69.type;
if(!((((((((data149 === "claude") || (data149 === "codex")) || (data149 === "gemini")) || (data149 === "opencode")) || (data149 === "qwen")) || (data149 === "copilot")) || (data149 === "pi")) || (data149 === "cursor"))){
const err254 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data69.program !== undefined){
let data150 = data69.program;
if(typeof data150 === "string"){
if(func1(data150) < 1){
const err255 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data69.settings !== undefined){
let data151 = data69.settings;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key48 in data151){
if(!(((key48 === "model") || (key48 === "permissions")) || (key48 === "yolo_mode"))){
const err257 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data151.model !== undefined){
let data152 = data151.model;
if(typeof data152 === "string"){
if(func1(data152) < 1){
const err258 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data151.permissions !== undefined){
let data153 = data151.permissions;
if(!(((data153 === "read") || (data153 === "edit")) || (data153 === "full"))){
const err260 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data151.yolo_mode !== undefined){
if(typeof data151.yolo_mode !== "boolean"){
const err261 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data69.models !== undefined){
let data155 = data69.models;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key49 in data155){
let data156 = data155[key49];
if(typeof data156 === "string"){
if(func1(data156) < 1){
const err263 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data69.custom_args !== undefined){
let data157 = data69.custom_args;
if(Array.isArray(data157)){
const len9 = data157.length;
for(let i9=0; i9<len9; i9++){
if(typeof data157[i9] !== "string"){
const err266 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i9,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data69.env !== undefined){
let data159 = data69.env;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key50 in data159){
if(typeof data159[key50] !== "string"){
const err268 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cursor"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err271 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
for(const key51 in data69){
if(!((((((key51 === "type") || (key51 === "program")) || (key51 === "settings")) || (key51 === "models")) || (key51 === "custom_args")) || (key51 === "env"))){
const err272 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data69.type !== undefined){
let data161 = data69.type;
if(!((((((((data161 === "claude") || (data161 === "codex")) || (data161 === "gemini")) || (data161 === "opencode")) || (data161 === "qwen")) || (data161 === "copilot")) || (data161 === "pi")) || (data161 === "cursor"))){
const err273 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data69.program !== undefined){
let data162 = data69.program;
if(typeof data162 === "string"){
if(func1(data162) < 1){
const err274 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data69.settings !== undefined){
let data163 = data69.settings;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key52 in data163){
if(!(((key52 === "model") || (key52 === "permissions")) || (key52 === "yolo_mode"))){
const err276 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data163.model !== undefined){
let data164 = data163.model;
if(typeof data164 === "string"){
if(func1(data164) < 1){
const err277 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data163.permissions !== undefined){
let data165 = data163.permissions;
if(!(((data165 === "read") || (data165 === "edit")) || (data165 === "full"))){
const err279 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data163.yolo_mode !== undefined){
if(typeof data163.yolo_mode !== "boolean"){
const err280 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data69.models !== undefined){
let data167 = data69.models;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key53 in data167){
let data168 = data167[key53];
if(typeof data168 === "string"){
if(func1(data168) < 1){
const err282 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data69.custom_args !== undefined){
let data169 = data69.custom_args;
if(Array.isArray(data169)){
const len10 = data169.length;
for(let i10=0; i10<len10; i10++){
if(typeof data169[i10] !== "string"){
const err285 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i10,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data69.env !== undefined){
let data171 = data69.env;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key54 in data171){
if(typeof data171[key54] !== "string"){
const err287 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "acp"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err290 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data69.command === undefined){
const err291 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key55 in data69){
if(!((((key55 === "type") || (key55 === "command")) || (key55 === "settings")) || (key55 === "env"))){
const err292 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data69.type !== undefined){
if("acp" !== data69.type){
const err293 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "acp"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data69.command !== undefined){
let data174 = data69.command;
if(Array.isArray(data174)){
const len11 = data174.length;
for(let i11=0; i11<len11; i11++){
let data175 = data174[i11];
if(typeof data175 === "string"){
if(func1(data175) < 1){
const err294 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i11,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/command/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i11,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data69.settings !== undefined){
let data176 = data69.settings;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key56 in data176){
if(!((key56 === "permissions") || (key56 === "yolo_mode"))){
const err297 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data176.permissions !== undefined){
let data177 = data176.permissions;
if(!(((data177 === "read") || (data177 === "edit")) || (data177 === "full"))){
const err298 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[2].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data176.yolo_mode !== undefined){
if(typeof data176.yolo_mode !== "boolean"){
const err299 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data69.env !== undefined){
let data179 = data69.env;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key57 in data179){
if(typeof data179[key57] !== "string"){
const err301 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err304 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/agents/executors/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/agents/executors",schemaPath:"#/properties/agents/properties/executors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data67.bindings !== undefined){
let data181 = data67.bindings;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key58 in data181){
let data182 = data181[key58];
if(typeof data182 === "string"){
if(func1(data182) < 1){
const err308 = {instancePath:instancePath+"/agents/bindings/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/bindings/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/agents/bindings/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/bindings/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/agents/bindings",schemaPath:"#/properties/agents/properties/bindings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

