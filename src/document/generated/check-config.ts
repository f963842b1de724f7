// Generated from schemas/config.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"schema_version":{"const":1},"parallel":{"type":"object","properties":{"enabled":{"type":"boolean"},"strategy":{"enum":["by_epic","by_phase","by_task","smart"]},"max_concurrency":{"type":"integer","minimum":1}},"additionalProperties":false},"runs":{"type":"object","properties":{"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"idle_timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"total_timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"grace":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"notify":{"type":"string","minLength":1},"retries":{"type":"integer","minimum":0},"on_failure":{"enum":["continue","stop","fail_fast"]}},"additionalProperties":false},"limits":{"type":"object","properties":{"runs_per_task":{"type":"integer","minimum":1},"repeated_calls":{"type":"integer","minimum":2},"error_rate":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"archive":{"type":"object","properties":{"format":{"enum":["tar.gz","folder"]},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"checkpoints":{"type":"object","properties":{"keep_last":{"type":"integer","minimum":1},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"review":{"type":"object","properties":{"mode":{"enum":["human","agent","none"]},"max_iterations":{"type":"integer","minimum":1}},"additionalProperties":false},"learning":{"type":"object","properties":{"enabled":{"type":"boolean"},"expertise_max_lines":{"type":"integer","minimum":100},"self_improve_interval":{"enum":["never","session","daily"]},"domains":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"}}},"additionalProperties":false},"cost":{"type":"object","properties":{"enabled":{"type":"boolean"},"budget_limit_usd":{"anyOf":[{"const":null},{"type":"number","exclusiveMinimum":0}]},"optimization_enabled":{"type":"boolean"},"default_model":{"type":"string","minLength":1},"model_overrides":{"type":"object","properties":{"critical_tasks":{"type":"string","minLength":1},"role":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"label":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"domain":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"type":{"type":"object","properties":{"documentation":{"type":"string","minLength":1},"testing":{"type":"string","minLength":1},"bugfix":{"type":"string","minLength":1},"refactoring":{"type":"string","minLength":1},"research":{"type":"string","minLength":1},"feature":{"type":"string","minLength":1}},"additionalProperties":false},"documentation":{"type":"string","minLength":1}},"additionalProperties":false},"prices":{"type":"object","additionalProperties":{"type":"object","properties":{"input":{"type":"number","minimum":0},"output":{"type":"number","minimum":0},"cached":{"type":"number","minimum":0}},"required":["input","output"],"additionalProperties":false}}},"additionalProperties":false},"editor":{"type":"object","properties":{"schema_comment":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false};
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
}
else {
const err110 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

