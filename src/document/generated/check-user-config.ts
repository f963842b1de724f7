// Generated from schemas/config.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"schema_version":{"const":1},"parallel":{"type":"object","properties":{"enabled":{"type":"boolean"},"strategy":{"enum":["by_epic","by_phase","by_task","smart"]},"max_concurrency":{"type":"integer","minimum":1}},"additionalProperties":false},"runs":{"type":"object","properties":{"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"idle_timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"total_timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"grace":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"notify":{"type":"string","minLength":1},"retries":{"type":"integer","minimum":0},"on_failure":{"enum":["continue","stop","fail_fast"]}},"additionalProperties":false},"limits":{"type":"object","properties":{"runs_per_task":{"type":"integer","minimum":1},"repeated_calls":{"type":"integer","minimum":2},"error_rate":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"archive":{"type":"object","properties":{"format":{"enum":["tar.gz","folder"]},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"checkpoints":{"type":"object","properties":{"keep_last":{"type":"integer","minimum":1},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"review":{"type":"object","properties":{"mode":{"enum":["human","agent","none"]},"max_iterations":{"type":"integer","minimum":1}},"additionalProperties":false},"learning":{"type":"object","properties":{"enabled":{"type":"boolean"},"expertise_max_lines":{"type":"integer","minimum":100},"self_improve_interval":{"enum":["never","session","daily"]},"domains":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"}}},"additionalProperties":false},"cost":{"type":"object","properties":{"enabled":{"type":"boolean"},"budget_limit_usd":{"anyOf":[{"const":null},{"type":"number","exclusiveMinimum":0}]},"optimization_enabled":{"type":"boolean"},"default_model":{"type":"string","minLength":1},"model_overrides":{"type":"object","properties":{"critical_tasks":{"type":"string","minLength":1},"role":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"label":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"domain":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"type":{"type":"object","properties":{"documentation":{"type":"string","minLength":1},"testing":{"type":"string","minLength":1},"bugfix":{"type":"string","minLength":1},"refactoring":{"type":"string","minLength":1},"research":{"type":"string","minLength":1},"feature":{"type":"string","minLength":1}},"additionalProperties":false},"documentation":{"type":"string","minLength":1}},"additionalProperties":false},"prices":{"type":"object","additionalProperties":{"type":"object","properties":{"input":{"type":"number","minimum":0},"output":{"type":"number","minimum":0},"cached":{"type":"number","minimum":0}},"required":["input","output"],"additionalProperties":false}}},"additionalProperties":false},"editor":{"type":"object","properties":{"schema_comment":{"type":"boolean"}},"additionalProperties":false},"agents":{"type":"object","properties":{"executors":{"type":"object","additionalProperties":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","properties":{"type":{"const":"command"},"command":{"type":"array","items":{"type":"string","minLength":1}},"models":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type","command"],"additionalProperties":false},{"type":"object","properties":{"type":{"enum":["claude","codex","gemini","opencode","qwen","copilot","pi","cursor"]},"program":{"type":"string","minLength":1},"settings":{"type":"object","properties":{"model":{"type":"string","minLength":1},"permissions":{"enum":["read","edit","full"]},"yolo_mode":{"type":"boolean"}},"additionalProperties":false},"models":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"custom_args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"acp"},"command":{"type":"array","items":{"type":"string","minLength":1}},"settings":{"type":"object","properties":{"permissions":{"enum":["read","edit","full"]},"yolo_mode":{"type":"boolean"}},"additionalProperties":false},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type","command"],"additionalProperties":false}]}},"bindings":{"type":"object","additionalProperties":{"type":"string","minLength":1}}},"additionalProperties":false}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func1 = (text) => { let n = 0; for (const _ of text) n++; return n; };
const pattern0 = new RegExp("^[1-9][0-9]*(s|m|h)$", "u");
const pattern4 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");

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
if(!(((key1 === "enabled") || (key1 === "strategy")) || (key1 === "max_concurrency"))){
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
}
else {
const err7 = {instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.runs !== undefined){
let data5 = data.runs;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(((((((key2 === "timeout") || (key2 === "idle_timeout")) || (key2 === "total_timeout")) || (key2 === "grace")) || (key2 === "notify")) || (key2 === "retries")) || (key2 === "on_failure"))){
const err8 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.timeout !== undefined){
let data6 = data5.timeout;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err9 = {instancePath:instancePath+"/runs/timeout",schemaPath:"#/properties/runs/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
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
const err10 = {instancePath:instancePath+"/runs/timeout",schemaPath:"#/properties/runs/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.idle_timeout !== undefined){
let data7 = data5.idle_timeout;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err11 = {instancePath:instancePath+"/runs/idle_timeout",schemaPath:"#/properties/runs/properties/idle_timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
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
const err12 = {instancePath:instancePath+"/runs/idle_timeout",schemaPath:"#/properties/runs/properties/idle_timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.total_timeout !== undefined){
let data8 = data5.total_timeout;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err13 = {instancePath:instancePath+"/runs/total_timeout",schemaPath:"#/properties/runs/properties/total_timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
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
const err14 = {instancePath:instancePath+"/runs/total_timeout",schemaPath:"#/properties/runs/properties/total_timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.grace !== undefined){
let data9 = data5.grace;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err15 = {instancePath:instancePath+"/runs/grace",schemaPath:"#/properties/runs/properties/grace/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
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
const err16 = {instancePath:instancePath+"/runs/grace",schemaPath:"#/properties/runs/properties/grace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.notify !== undefined){
let data10 = data5.notify;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err17 = {instancePath:instancePath+"/runs/notify",schemaPath:"#/properties/runs/properties/notify/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/runs/notify",schemaPath:"#/properties/runs/properties/notify/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.retries !== undefined){
let data11 = data5.retries;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/runs/retries",schemaPath:"#/properties/runs/properties/retries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/runs/retries",schemaPath:"#/properties/runs/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data5.on_failure !== undefined){
let data12 = data5.on_failure;
if(!(((data12 === "continue") || (data12 === "stop")) || (data12 === "fail_fast"))){
const err21 = {instancePath:instancePath+"/runs/on_failure",schemaPath:"#/properties/runs/properties/on_failure/enum",keyword:"enum",params:{allowedValues: schema0.properties.runs.properties.on_failure.enum}};
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
const err22 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.limits !== undefined){
let data13 = data.limits;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!(((key3 === "runs_per_task") || (key3 === "repeated_calls")) || (key3 === "error_rate"))){
const err23 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.runs_per_task !== undefined){
let data14 = data13.runs_per_task;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/limits/runs_per_task",schemaPath:"#/properties/limits/properties/runs_per_task/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/limits/runs_per_task",schemaPath:"#/properties/limits/properties/runs_per_task/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data13.repeated_calls !== undefined){
let data15 = data13.repeated_calls;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err26 = {instancePath:instancePath+"/limits/repeated_calls",schemaPath:"#/properties/limits/properties/repeated_calls/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 2 || isNaN(data15)){
const err27 = {instancePath:instancePath+"/limits/repeated_calls",schemaPath:"#/properties/limits/properties/repeated_calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data13.error_rate !== undefined){
let data16 = data13.error_rate;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1 || isNaN(data16)){
const err28 = {instancePath:instancePath+"/limits/error_rate",schemaPath:"#/properties/limits/properties/error_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data16 <= 0 || isNaN(data16)){
const err29 = {instancePath:instancePath+"/limits/error_rate",schemaPath:"#/properties/limits/properties/error_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
const err30 = {instancePath:instancePath+"/limits/error_rate",schemaPath:"#/properties/limits/properties/error_rate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.archive !== undefined){
let data17 = data.archive;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!((key4 === "format") || (key4 === "keep_days"))){
const err32 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data17.format !== undefined){
let data18 = data17.format;
if(!((data18 === "tar.gz") || (data18 === "folder"))){
const err33 = {instancePath:instancePath+"/archive/format",schemaPath:"#/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.archive.properties.format.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.keep_days !== undefined){
let data19 = data17.keep_days;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err34 = {instancePath:instancePath+"/archive/keep_days",schemaPath:"#/properties/archive/properties/keep_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
const err35 = {instancePath:instancePath+"/archive/keep_days",schemaPath:"#/properties/archive/properties/keep_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.checkpoints !== undefined){
let data20 = data.checkpoints;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!((key5 === "keep_last") || (key5 === "keep_days"))){
const err37 = {instancePath:instancePath+"/checkpoints",schemaPath:"#/properties/checkpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data20.keep_last !== undefined){
let data21 = data20.keep_last;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err38 = {instancePath:instancePath+"/checkpoints/keep_last",schemaPath:"#/properties/checkpoints/properties/keep_last/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err39 = {instancePath:instancePath+"/checkpoints/keep_last",schemaPath:"#/properties/checkpoints/properties/keep_last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data20.keep_days !== undefined){
let data22 = data20.keep_days;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err40 = {instancePath:instancePath+"/checkpoints/keep_days",schemaPath:"#/properties/checkpoints/properties/keep_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err41 = {instancePath:instancePath+"/checkpoints/keep_days",schemaPath:"#/properties/checkpoints/properties/keep_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err42 = {instancePath:instancePath+"/checkpoints",schemaPath:"#/properties/checkpoints/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.review !== undefined){
let data23 = data.review;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
if(!((key6 === "mode") || (key6 === "max_iterations"))){
const err43 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data23.mode !== undefined){
let data24 = data23.mode;
if(!(((data24 === "human") || (data24 === "agent")) || (data24 === "none"))){
const err44 = {instancePath:instancePath+"/review/mode",schemaPath:"#/properties/review/properties/mode/enum",keyword:"enum",params:{allowedValues: schema0.properties.review.properties.mode.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.max_iterations !== undefined){
let data25 = data23.max_iterations;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err45 = {instancePath:instancePath+"/review/max_iterations",schemaPath:"#/properties/review/properties/max_iterations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err46 = {instancePath:instancePath+"/review/max_iterations",schemaPath:"#/properties/review/properties/max_iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.learning !== undefined){
let data26 = data.learning;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key7 in data26){
if(!((((key7 === "enabled") || (key7 === "expertise_max_lines")) || (key7 === "self_improve_interval")) || (key7 === "domains"))){
const err48 = {instancePath:instancePath+"/learning",schemaPath:"#/properties/learning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data26.enabled !== undefined){
if(typeof data26.enabled !== "boolean"){
const err49 = {instancePath:instancePath+"/learning/enabled",schemaPath:"#/properties/learning/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data26.expertise_max_lines !== undefined){
let data28 = data26.expertise_max_lines;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err50 = {instancePath:instancePath+"/learning/expertise_max_lines",schemaPath:"#/properties/learning/properties/expertise_max_lines/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 100 || isNaN(data28)){
const err51 = {instancePath:instancePath+"/learning/expertise_max_lines",schemaPath:"#/properties/learning/properties/expertise_max_lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data26.self_improve_interval !== undefined){
let data29 = data26.self_improve_interval;
if(!(((data29 === "never") || (data29 === "session")) || (data29 === "daily"))){
const err52 = {instancePath:instancePath+"/learning/self_improve_interval",schemaPath:"#/properties/learning/properties/self_improve_interval/enum",keyword:"enum",params:{allowedValues: schema0.properties.learning.properties.self_improve_interval.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data26.domains !== undefined){
let data30 = data26.domains;
if(Array.isArray(data30)){
const len0 = data30.length;
for(let i0=0; i0<len0; i0++){
let data31 = data30[i0];
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err53 = {instancePath:instancePath+"/learning/domains/" + i0,schemaPath:"#/properties/learning/properties/domains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"}};
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
const err54 = {instancePath:instancePath+"/learning/domains/" + i0,schemaPath:"#/properties/learning/properties/domains/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err55 = {instancePath:instancePath+"/learning/domains",schemaPath:"#/properties/learning/properties/domains/type",keyword:"type",params:{type: "array"}};
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
const err56 = {instancePath:instancePath+"/learning",schemaPath:"#/properties/learning/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.cost !== undefined){
let data32 = data.cost;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key8 in data32){
if(!((((((key8 === "enabled") || (key8 === "budget_limit_usd")) || (key8 === "optimization_enabled")) || (key8 === "default_model")) || (key8 === "model_overrides")) || (key8 === "prices"))){
const err57 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data32.enabled !== undefined){
if(typeof data32.enabled !== "boolean"){
const err58 = {instancePath:instancePath+"/cost/enabled",schemaPath:"#/properties/cost/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data32.budget_limit_usd !== undefined){
let data34 = data32.budget_limit_usd;
const _errs73 = errors;
let valid11 = false;
const _errs74 = errors;
if(null !== data34){
const err59 = {instancePath:instancePath+"/cost/budget_limit_usd",schemaPath:"#/properties/cost/properties/budget_limit_usd/anyOf/0/const",keyword:"const",params:{allowedValue: schema0.properties.cost.properties.budget_limit_usd.anyOf[0].const}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid0 = _errs74 === errors;
valid11 = valid11 || _valid0;
const _errs75 = errors;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 <= 0 || isNaN(data34)){
const err60 = {instancePath:instancePath+"/cost/budget_limit_usd",schemaPath:"#/properties/cost/properties/budget_limit_usd/anyOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/cost/budget_limit_usd",schemaPath:"#/properties/cost/properties/budget_limit_usd/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid0 = _errs75 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const err62 = {instancePath:instancePath+"/cost/budget_limit_usd",schemaPath:"#/properties/cost/properties/budget_limit_usd/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
if(data32.optimization_enabled !== undefined){
if(typeof data32.optimization_enabled !== "boolean"){
const err63 = {instancePath:instancePath+"/cost/optimization_enabled",schemaPath:"#/properties/cost/properties/optimization_enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data32.default_model !== undefined){
let data36 = data32.default_model;
if(typeof data36 === "string"){
if(func1(data36) < 1){
const err64 = {instancePath:instancePath+"/cost/default_model",schemaPath:"#/properties/cost/properties/default_model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err65 = {instancePath:instancePath+"/cost/default_model",schemaPath:"#/properties/cost/properties/default_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data32.model_overrides !== undefined){
let data37 = data32.model_overrides;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key9 in data37){
if(!((((((key9 === "critical_tasks") || (key9 === "role")) || (key9 === "label")) || (key9 === "domain")) || (key9 === "type")) || (key9 === "documentation"))){
const err66 = {instancePath:instancePath+"/cost/model_overrides",schemaPath:"#/properties/cost/properties/model_overrides/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data37.critical_tasks !== undefined){
let data38 = data37.critical_tasks;
if(typeof data38 === "string"){
if(func1(data38) < 1){
const err67 = {instancePath:instancePath+"/cost/model_overrides/critical_tasks",schemaPath:"#/properties/cost/properties/model_overrides/properties/critical_tasks/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/cost/model_overrides/critical_tasks",schemaPath:"#/properties/cost/properties/model_overrides/properties/critical_tasks/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data37.role !== undefined){
let data39 = data37.role;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key10 in data39){
let data40 = data39[key10];
if(typeof data40 === "string"){
if(func1(data40) < 1){
const err69 = {instancePath:instancePath+"/cost/model_overrides/role/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/role/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/cost/model_overrides/role/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/role/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/cost/model_overrides/role",schemaPath:"#/properties/cost/properties/model_overrides/properties/role/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data37.label !== undefined){
let data41 = data37.label;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key11 in data41){
let data42 = data41[key11];
if(typeof data42 === "string"){
if(func1(data42) < 1){
const err72 = {instancePath:instancePath+"/cost/model_overrides/label/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/label/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err73 = {instancePath:instancePath+"/cost/model_overrides/label/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/label/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/cost/model_overrides/label",schemaPath:"#/properties/cost/properties/model_overrides/properties/label/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data37.domain !== undefined){
let data43 = data37.domain;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key12 in data43){
let data44 = data43[key12];
if(typeof data44 === "string"){
if(func1(data44) < 1){
const err75 = {instancePath:instancePath+"/cost/model_overrides/domain/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/domain/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err76 = {instancePath:instancePath+"/cost/model_overrides/domain/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/model_overrides/properties/domain/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err77 = {instancePath:instancePath+"/cost/model_overrides/domain",schemaPath:"#/properties/cost/properties/model_overrides/properties/domain/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data37.type !== undefined){
let data45 = data37.type;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key13 in data45){
if(!((((((key13 === "documentation") || (key13 === "testing")) || (key13 === "bugfix")) || (key13 === "refactoring")) || (key13 === "research")) || (key13 === "feature"))){
const err78 = {instancePath:instancePath+"/cost/model_overrides/type",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data45.documentation !== undefined){
let data46 = data45.documentation;
if(typeof data46 === "string"){
if(func1(data46) < 1){
const err79 = {instancePath:instancePath+"/cost/model_overrides/type/documentation",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/documentation/minLength",keyword:"minLength",params:{limit: 1}};
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
const err80 = {instancePath:instancePath+"/cost/model_overrides/type/documentation",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/documentation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data45.testing !== undefined){
let data47 = data45.testing;
if(typeof data47 === "string"){
if(func1(data47) < 1){
const err81 = {instancePath:instancePath+"/cost/model_overrides/type/testing",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/testing/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/cost/model_overrides/type/testing",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/testing/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data45.bugfix !== undefined){
let data48 = data45.bugfix;
if(typeof data48 === "string"){
if(func1(data48) < 1){
const err83 = {instancePath:instancePath+"/cost/model_overrides/type/bugfix",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/bugfix/minLength",keyword:"minLength",params:{limit: 1}};
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
const err84 = {instancePath:instancePath+"/cost/model_overrides/type/bugfix",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/bugfix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data45.refactoring !== undefined){
let data49 = data45.refactoring;
if(typeof data49 === "string"){
if(func1(data49) < 1){
const err85 = {instancePath:instancePath+"/cost/model_overrides/type/refactoring",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/refactoring/minLength",keyword:"minLength",params:{limit: 1}};
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
const err86 = {instancePath:instancePath+"/cost/model_overrides/type/refactoring",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/refactoring/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data45.research !== undefined){
let data50 = data45.research;
if(typeof data50 === "string"){
if(func1(data50) < 1){
const err87 = {instancePath:instancePath+"/cost/model_overrides/type/research",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/research/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/cost/model_overrides/type/research",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/research/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data45.feature !== undefined){
let data51 = data45.feature;
if(typeof data51 === "string"){
if(func1(data51) < 1){
const err89 = {instancePath:instancePath+"/cost/model_overrides/type/feature",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/feature/minLength",keyword:"minLength",params:{limit: 1}};
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
const err90 = {instancePath:instancePath+"/cost/model_overrides/type/feature",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/properties/feature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/cost/model_overrides/type",schemaPath:"#/properties/cost/properties/model_overrides/properties/type/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data37.documentation !== undefined){
let data52 = data37.documentation;
if(typeof data52 === "string"){
if(func1(data52) < 1){
const err92 = {instancePath:instancePath+"/cost/model_overrides/documentation",schemaPath:"#/properties/cost/properties/model_overrides/properties/documentation/minLength",keyword:"minLength",params:{limit: 1}};
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
const err93 = {instancePath:instancePath+"/cost/model_overrides/documentation",schemaPath:"#/properties/cost/properties/model_overrides/properties/documentation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/cost/model_overrides",schemaPath:"#/properties/cost/properties/model_overrides/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data32.prices !== undefined){
let data53 = data32.prices;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key14 in data53){
let data54 = data53[key14];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.input === undefined){
const err95 = {instancePath:instancePath+"/cost/prices/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data54.output === undefined){
const err96 = {instancePath:instancePath+"/cost/prices/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "output"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key15 in data54){
if(!(((key15 === "input") || (key15 === "output")) || (key15 === "cached"))){
const err97 = {instancePath:instancePath+"/cost/prices/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/prices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data54.input !== undefined){
let data55 = data54.input;
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err98 = {instancePath:instancePath+"/cost/prices/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err99 = {instancePath:instancePath+"/cost/prices/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/input/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data54.output !== undefined){
let data56 = data54.output;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err100 = {instancePath:instancePath+"/cost/prices/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err101 = {instancePath:instancePath+"/cost/prices/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/output/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data54.cached !== undefined){
let data57 = data54.cached;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
const err102 = {instancePath:instancePath+"/cost/prices/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/cached/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err103 = {instancePath:instancePath+"/cost/prices/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached",schemaPath:"#/properties/cost/properties/prices/additionalProperties/properties/cached/type",keyword:"type",params:{type: "number"}};
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
const err104 = {instancePath:instancePath+"/cost/prices/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost/properties/prices/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/cost/prices",schemaPath:"#/properties/cost/properties/prices/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.editor !== undefined){
let data58 = data.editor;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key16 in data58){
if(!(key16 === "schema_comment")){
const err107 = {instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data58.schema_comment !== undefined){
if(typeof data58.schema_comment !== "boolean"){
const err108 = {instancePath:instancePath+"/editor/schema_comment",schemaPath:"#/properties/editor/properties/schema_comment/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.agents !== undefined){
let data60 = data.agents;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key17 in data60){
if(!((key17 === "executors") || (key17 === "bindings"))){
const err110 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data60.executors !== undefined){
let data61 = data60.executors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key18 in data61){
let data62 = data61[key18];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.type === undefined){
const err111 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const tag0 = data62.type;
if(typeof tag0 == "string"){
if(tag0 === "command"){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.type === undefined){
const err112 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data62.command === undefined){
const err113 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key19 in data62){
if(!((((key19 === "type") || (key19 === "command")) || (key19 === "models")) || (key19 === "env"))){
const err114 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data62.type !== undefined){
if("command" !== data62.type){
const err115 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "command"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data62.command !== undefined){
let data64 = data62.command;
if(Array.isArray(data64)){
const len1 = data64.length;
for(let i1=0; i1<len1; i1++){
let data65 = data64[i1];
if(typeof data65 === "string"){
if(func1(data65) < 1){
const err116 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i1,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i1,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/items/type",keyword:"type",params:{type: "string"}};
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
const err118 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data62.models !== undefined){
let data66 = data62.models;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key20 in data66){
let data67 = data66[key20];
if(typeof data67 === "string"){
if(func1(data67) < 1){
const err119 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err121 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data62.env !== undefined){
let data68 = data62.env;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key21 in data68){
if(typeof data68[key21] !== "string"){
const err122 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err123 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "claude"){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.type === undefined){
const err125 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key22 in data62){
if(!((((((key22 === "type") || (key22 === "program")) || (key22 === "settings")) || (key22 === "models")) || (key22 === "custom_args")) || (key22 === "env"))){
const err126 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data62.type !== undefined){
let data70 = data62.type;
if(!((((((((data70 === "claude") || (data70 === "codex")) || (data70 === "gemini")) || (data70 === "opencode")) || (data70 === "qwen")) || (data70 === "copilot")) || (data70 === "pi")) || (data70 === "cursor"))){
const err127 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data62.program !== undefined){
let data71 = data62.program;
if(typeof data71 === "string"){
if(func1(data71) < 1){
const err128 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err129 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data62.settings !== undefined){
let data72 = data62.settings;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key23 in data72){
if(!(((key23 === "model") || (key23 === "permissions")) || (key23 === "yolo_mode"))){
const err130 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data72.model !== undefined){
let data73 = data72.model;
if(typeof data73 === "string"){
if(func1(data73) < 1){
const err131 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data72.permissions !== undefined){
let data74 = data72.permissions;
if(!(((data74 === "read") || (data74 === "edit")) || (data74 === "full"))){
const err133 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data72.yolo_mode !== undefined){
if(typeof data72.yolo_mode !== "boolean"){
const err134 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data62.models !== undefined){
let data76 = data62.models;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key24 in data76){
let data77 = data76[key24];
if(typeof data77 === "string"){
if(func1(data77) < 1){
const err136 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data62.custom_args !== undefined){
let data78 = data62.custom_args;
if(Array.isArray(data78)){
const len2 = data78.length;
for(let i2=0; i2<len2; i2++){
if(typeof data78[i2] !== "string"){
const err139 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i2,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err140 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data62.env !== undefined){
let data80 = data62.env;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key25 in data80){
if(typeof data80[key25] !== "string"){
const err141 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err142 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "codex"){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.type === undefined){
const err144 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key26 in data62){
if(!((((((key26 === "type") || (key26 === "program")) || (key26 === "settings")) || (key26 === "models")) || (key26 === "custom_args")) || (key26 === "env"))){
const err145 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data62.type !== undefined){
let data82 = data62.type;
if(!((((((((data82 === "claude") || (data82 === "codex")) || (data82 === "gemini")) || (data82 === "opencode")) || (data82 === "qwen")) || (data82 === "copilot")) || (data82 === "pi")) || (data82 === "cursor"))){
const err146 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data62.program !== undefined){
let data83 = data62.program;
if(typeof data83 === "string"){
if(func1(data83) < 1){
const err147 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err148 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data62.settings !== undefined){
let data84 = data62.settings;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key27 in data84){
if(!(((key27 === "model") || (key27 === "permissions")) || (key27 === "yolo_mode"))){
const err149 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data84.model !== undefined){
let data85 = data84.model;
if(typeof data85 === "string"){
if(func1(data85) < 1){
const err150 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data84.permissions !== undefined){
let data86 = data84.permissions;
if(!(((data86 === "read") || (data86 === "edit")) || (data86 === "full"))){
const err152 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data84.yolo_mode !== undefined){
if(typeof data84.yolo_mode !== "boolean"){
const err153 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data62.models !== undefined){
let data88 = data62.models;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key28 in data88){
let data89 = data88[key28];
if(typeof data89 === "string"){
if(func1(data89) < 1){
const err155 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data62.custom_args !== undefined){
let data90 = data62.custom_args;
if(Array.isArray(data90)){
const len3 = data90.length;
for(let i3=0; i3<len3; i3++){
if(typeof data90[i3] !== "string"){
const err158 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i3,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data62.env !== undefined){
let data92 = data62.env;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key29 in data92){
if(typeof data92[key29] !== "string"){
const err160 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "gemini"){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.type === undefined){
const err163 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key30 in data62){
if(!((((((key30 === "type") || (key30 === "program")) || (key30 === "settings")) || (key30 === "models")) || (key30 === "custom_args")) || (key30 === "env"))){
const err164 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data62.type !== undefined){
let data94 = data62.type;
if(!((((((((data94 === "claude") || (data94 === "codex")) || (data94 === "gemini")) || (data94 === "opencode")) || (data94 === "qwen")) || (data94 === "copilot")) || (data94 === "pi")) || (data94 === "cursor"))){
const err165 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data62.program !== undefined){
let data95 = data62.program;
if(typeof data95 === "string"){
if(func1(data95) < 1){
const err166 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data62.settings !== undefined){
let data96 = data62.settings;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key31 in data96){
if(!(((key31 === "model") || (key31 === "permissions")) || (key31 === "yolo_mode"))){
const err168 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data96.model !== undefined){
let data97 = data96.model;
if(typeof data97 === "string"){
if(func1(data97) < 1){
const err169 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data96.permissions !== undefined){
let data98 = data96.permissions;
if(!(((data98 === "read") || (data98 === "edit")) || (data98 === "full"))){
const err171 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data96.yolo_mode !== undefined){
if(typeof data96.yolo_mode !== "boolean"){
const err172 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data62.models !== undefined){
let data100 = data62.models;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key32 in data100){
let data101 = data100[key32];
if(typeof data101 === "string"){
if(func1(data101) < 1){
const err174 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err175 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data62.custom_args !== undefined){
let data102 = data62.custom_args;
if(Array.isArray(data102)){
const len4 = data102.length;
for(let i4=0; i4<len4; i4++){
if(typeof data102[i4] !== "string"){
const err177 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i4,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err178 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data62.env !== undefined){
let data104 = data62.env;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key33 in data104){
if(typeof data104[key33] !== "string"){
const err179 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "opencode"){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.type === undefined){
const err182 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key34 in data62){
if(!((((((key34 === "type") || (key34 === "program")) || (key34 === "settings")) || (key34 === "models")) || (key34 === "custom_args")) || (key34 === "env"))){
const err183 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data62.type !== undefined){
let data106 = data62.type;
if(!((((((((data106 === "claude") || (data106 === "codex")) || (data106 === "gemini")) || (data106 === "opencode")) || (data106 === "qwen")) || (data106 === "copilot")) || (data106 === "pi")) || (data106 === "cursor"))){
const err184 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data62.program !== undefined){
let data107 = data62.program;
if(typeof data107 === "string"){
if(func1(data107) < 1){
const err185 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err186 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data62.settings !== undefined){
let data108 = data62.settings;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key35 in data108){
if(!(((key35 === "model") || (key35 === "permissions")) || (key35 === "yolo_mode"))){
const err187 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data108.model !== undefined){
let data109 = data108.model;
if(typeof data109 === "string"){
if(func1(data109) < 1){
const err188 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data108.permissions !== undefined){
let data110 = data108.permissions;
if(!(((data110 === "read") || (data110 === "edit")) || (data110 === "full"))){
const err190 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data108.yolo_mode !== undefined){
if(typeof data108.yolo_mode !== "boolean"){
const err191 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data62.models !== undefined){
let data112 = data62.models;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key36 in data112){
let data113 = data112[key36];
if(typeof data113 === "string"){
if(func1(data113) < 1){
const err193 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data62.custom_args !== undefined){
let data114 = data62.custom_args;
if(Array.isArray(data114)){
const len5 = data114.length;
for(let i5=0; i5<len5; i5++){
if(typeof data114[i5] !== "string"){
const err196 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i5,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data62.env !== undefined){
let data116 = data62.env;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key37 in data116){
if(typeof data116[key37] !== "string"){
const err198 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "qwen"){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.type === undefined){
const err201 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
for(const key38 in data62){
if(!((((((key38 === "type") || (key38 === "program")) || (key38 === "settings")) || (key38 === "models")) || (key38 === "custom_args")) || (key38 === "env"))){
const err202 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data62.type !== undefined){
let data118 = data62.type;
if(!((((((((data118 === "claude") || (data118 === "codex")) || (data118 === "gemini")) || (data118 === "opencode")) || (data118 === "qwen")) || (data118 === "copilot")) || (data118 === "pi")) || (data118 === "cursor"))){
const err203 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data62.program !== undefined){
let data119 = data62.program;
if(typeof data119 === "string"){
if(func1(data119) < 1){
const err204 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data62.settings !== undefined){
let data120 = data62.settings;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key39 in data120){
if(!(((key39 === "model") || (key39 === "permissions")) || (key39 === "yolo_mode"))){
const err206 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data120.model !== undefined){
let data121 = data120.model;
if(typeof data121 === "string"){
if(func1(data121) < 1){
const err207 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data120.permissions !== undefined){
let data122 = data120.permissions;
if(!(((data122 === "read") || (data122 === "edit")) || (data122 === "full"))){
const err209 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data120.yolo_mode !== undefined){
if(typeof data120.yolo_mode !== "boolean"){
const err210 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data62.models !== undefined){
let data124 = data62.models;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key40 in data124){
let data125 = data124[key40];
if(typeof data125 === "string"){
if(func1(data125) < 1){
const err212 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data62.custom_args !== undefined){
let data126 = data62.custom_args;
if(Array.isArray(data126)){
const len6 = data126.length;
for(let i6=0; i6<len6; i6++){
if(typeof data126[i6] !== "string"){
const err215 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i6,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data62.env !== undefined){
let data128 = data62.env;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key41 in data128){
if(typeof data128[key41] !== "string"){
const err217 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "copilot"){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.type === undefined){
const err220 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key42 in data62){
if(!((((((key42 === "type") || (key42 === "program")) || (key42 === "settings")) || (key42 === "models")) || (key42 === "custom_args")) || (key42 === "env"))){
const err221 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data62.type !== undefined){
let data130 = data62.type;
if(!((((((((data130 === "claude") || (data130 === "codex")) || (data130 === "gemini")) || (data130 === "opencode")) || (data130 === "qwen")) || (data130 === "copilot")) || (data130 === "pi")) || (data130 === "cursor"))){
const err222 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data62.program !== undefined){
let data131 = data62.program;
if(typeof data131 === "string"){
if(func1(data131) < 1){
const err223 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data62.settings !== undefined){
let data132 = data62.settings;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key43 in data132){
if(!(((key43 === "model") || (key43 === "permissions")) || (key43 === "yolo_mode"))){
const err225 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data132.model !== undefined){
let data133 = data132.model;
if(typeof data133 === "string"){
if(func1(data133) < 1){
const err226 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data132.permissions !== undefined){
let data134 = data132.permissions;
if(!(((data134 === "read") || (data134 === "edit")) || (data134 === "full"))){
const err228 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data132.yolo_mode !== undefined){
if(typeof data132.yolo_mode !== "boolean"){
const err229 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data62.models !== undefined){
let data136 = data62.models;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key44 in data136){
let data137 = data136[key44];
if(typeof data137 === "string"){
if(func1(data137) < 1){
const err231 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data62.custom_args !== undefined){
let data138 = data62.custom_args;
if(Array.isArray(data138)){
const len7 = data138.length;
for(let i7=0; i7<len7; i7++){
if(typeof data138[i7] !== "string"){
const err234 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i7,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data62.env !== undefined){
let data140 = data62.env;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key45 in data140){
if(typeof data140[key45] !== "string"){
const err236 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err237 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "pi"){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.type === undefined){
const err239 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key46 in data62){
if(!((((((key46 === "type") || (key46 === "program")) || (key46 === "settings")) || (key46 === "models")) || (key46 === "custom_args")) || (key46 === "env"))){
const err240 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data62.type !== undefined){
let data142 = data62.type;
if(!((((((((data142 === "claude") || (data142 === "codex")) || (data142 === "gemini")) || (data142 === "opencode")) || (data142 === "qwen")) || (data142 === "copilot")) || (data142 === "pi")) || (data142 === "cursor"))){
const err241 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data62.program !== undefined){
let data143 = data62.program;
if(typeof data143 === "string"){
if(func1(data143) < 1){
const err242 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data62.settings !== undefined){
let data144 = data62.settings;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key47 in data144){
if(!(((key47 === "model") || (key47 === "permissions")) || (key47 === "yolo_mode"))){
const err244 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data144.model !== undefined){
let data145 = data144.model;
if(typeof data145 === "string"){
if(func1(data145) < 1){
const err245 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err246 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data144.permissions !== undefined){
let data146 = data144.permissions;
if(!(((data146 === "read") || (data146 === "edit")) || (data146 === "full"))){
const err247 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data144.yolo_mode !== undefined){
if(typeof data144.yolo_mode !== "boolean"){
const err248 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data62.models !== undefined){
let data148 = data62.models;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key48 in data148){
let data149 = data148[key48];
if(typeof data149 === "string"){
if(func1(data149) < 1){
const err250 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err252 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data62.custom_args !== undefined){
let data150 = data62.custom_args;
if(Array.isArray(data150)){
const len8 = data150.length;
for(let i8=0; i8<len8; i8++){
if(typeof data150[i8] !== "string"){
const err253 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i8,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err254 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data62.env !== undefined){
let data152 = data62.env;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key49 in data152){
if(typeof data152[key49] !== "string"){
const err255 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cursor"){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.type === undefined){
const err258 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key50 in data62){
if(!((((((key50 === "type") || (key50 === "program")) || (key50 === "settings")) || (key50 === "models")) || (key50 === "custom_args")) || (key50 === "env"))){
const err259 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data62.type !== undefined){
let data154 = data62.type;
if(!((((((((data154 === "claude") || (data154 === "codex")) || (data154 === "gemini")) || (data154 === "opencode")) || (data154 === "qwen")) || (data154 === "copilot")) || (data154 === "pi")) || (data154 === "cursor"))){
const err260 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data62.program !== undefined){
let data155 = data62.program;
if(typeof data155 === "string"){
if(func1(data155) < 1){
const err261 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data62.settings !== undefined){
let data156 = data62.settings;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key51 in data156){
if(!(((key51 === "model") || (key51 === "permissions")) || (key51 === "yolo_mode"))){
const err263 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data156.model !== undefined){
let data157 = data156.model;
if(typeof data157 === "string"){
if(func1(data157) < 1){
const err264 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data156.permissions !== undefined){
let data158 = data156.permissions;
if(!(((data158 === "read") || (data158 === "edit")) || (data158 === "full"))){
const err266 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data156.yolo_mode !== undefined){
if(typeof data156.yolo_mode !== "boolean"){
const err267 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data62.models !== undefined){
let data160 = data62.models;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key52 in data160){
let data161 = data160[key52];
if(typeof data161 === "string"){
if(func1(data161) < 1){
const err269 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/models",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data62.custom_args !== undefined){
let data162 = data62.custom_args;
if(Array.isArray(data162)){
const len9 = data162.length;
for(let i9=0; i9<len9; i9++){
if(typeof data162[i9] !== "string"){
const err272 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i9,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data62.env !== undefined){
let data164 = data62.env;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key53 in data164){
if(typeof data164[key53] !== "string"){
const err274 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "acp"){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.type === undefined){
const err277 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data62.command === undefined){
const err278 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key54 in data62){
if(!((((key54 === "type") || (key54 === "command")) || (key54 === "settings")) || (key54 === "env"))){
const err279 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data62.type !== undefined){
if("acp" !== data62.type){
const err280 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "acp"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data62.command !== undefined){
let data167 = data62.command;
if(Array.isArray(data167)){
const len10 = data167.length;
for(let i10=0; i10<len10; i10++){
let data168 = data167[i10];
if(typeof data168 === "string"){
if(func1(data168) < 1){
const err281 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i10,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/command/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i10,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data62.settings !== undefined){
let data169 = data62.settings;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key55 in data169){
if(!((key55 === "permissions") || (key55 === "yolo_mode"))){
const err284 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data169.permissions !== undefined){
let data170 = data169.permissions;
if(!(((data170 === "read") || (data170 === "edit")) || (data170 === "full"))){
const err285 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[2].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data169.yolo_mode !== undefined){
if(typeof data169.yolo_mode !== "boolean"){
const err286 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data62.env !== undefined){
let data172 = data62.env;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key56 in data172){
if(typeof data172[key56] !== "string"){
const err288 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err289 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err291 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/agents/executors/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/agents/executors",schemaPath:"#/properties/agents/properties/executors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data60.bindings !== undefined){
let data174 = data60.bindings;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key57 in data174){
let data175 = data174[key57];
if(typeof data175 === "string"){
if(func1(data175) < 1){
const err295 = {instancePath:instancePath+"/agents/bindings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/bindings/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/agents/bindings/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/bindings/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/agents/bindings",schemaPath:"#/properties/agents/properties/bindings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

