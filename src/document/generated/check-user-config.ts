// Generated from schemas/config.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"schema_version":{"const":1},"parallel":{"type":"object","properties":{"enabled":{"type":"boolean"},"strategy":{"enum":["by_epic","by_phase","by_task","smart"]},"max_concurrency":{"type":"integer","minimum":1}},"additionalProperties":false},"runs":{"type":"object","properties":{"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"idle_timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"total_timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"grace":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"retries":{"type":"integer","minimum":0},"on_failure":{"enum":["continue","stop","fail_fast"]}},"additionalProperties":false},"limits":{"type":"object","properties":{"runs_per_task":{"type":"integer","minimum":1},"repeated_calls":{"type":"integer","minimum":2},"error_rate":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"archive":{"type":"object","properties":{"format":{"enum":["tar.gz","folder"]},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"checkpoints":{"type":"object","properties":{"keep_last":{"type":"integer","minimum":1},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"review":{"type":"object","properties":{"mode":{"enum":["human","agent","none"]},"max_iterations":{"type":"integer","minimum":1}},"additionalProperties":false},"editor":{"type":"object","properties":{"schema_comment":{"type":"boolean"}},"additionalProperties":false},"agents":{"type":"object","properties":{"executors":{"type":"object","additionalProperties":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","properties":{"type":{"const":"command"},"command":{"type":"array","items":{"type":"string","minLength":1}},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type","command"],"additionalProperties":false},{"type":"object","properties":{"type":{"enum":["claude","codex","gemini","opencode","qwen","copilot","pi","cursor"]},"program":{"type":"string","minLength":1},"settings":{"type":"object","properties":{"model":{"type":"string","minLength":1},"permissions":{"enum":["read","edit","full"]},"yolo_mode":{"type":"boolean"}},"additionalProperties":false},"custom_args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type"],"additionalProperties":false}]}},"bindings":{"type":"object","additionalProperties":{"type":"string","minLength":1}}},"additionalProperties":false}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func1 = (text) => { let n = 0; for (const _ of text) n++; return n; };
const pattern0 = new RegExp("^[1-9][0-9]*(s|m|h)$", "u");

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
if(!((((((key2 === "timeout") || (key2 === "idle_timeout")) || (key2 === "total_timeout")) || (key2 === "grace")) || (key2 === "retries")) || (key2 === "on_failure"))){
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
if(data5.retries !== undefined){
let data10 = data5.retries;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err17 = {instancePath:instancePath+"/runs/retries",schemaPath:"#/properties/runs/properties/retries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/runs/retries",schemaPath:"#/properties/runs/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data5.on_failure !== undefined){
let data11 = data5.on_failure;
if(!(((data11 === "continue") || (data11 === "stop")) || (data11 === "fail_fast"))){
const err19 = {instancePath:instancePath+"/runs/on_failure",schemaPath:"#/properties/runs/properties/on_failure/enum",keyword:"enum",params:{allowedValues: schema0.properties.runs.properties.on_failure.enum}};
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
const err20 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.limits !== undefined){
let data12 = data.limits;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(((key3 === "runs_per_task") || (key3 === "repeated_calls")) || (key3 === "error_rate"))){
const err21 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.runs_per_task !== undefined){
let data13 = data12.runs_per_task;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err22 = {instancePath:instancePath+"/limits/runs_per_task",schemaPath:"#/properties/limits/properties/runs_per_task/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err23 = {instancePath:instancePath+"/limits/runs_per_task",schemaPath:"#/properties/limits/properties/runs_per_task/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data12.repeated_calls !== undefined){
let data14 = data12.repeated_calls;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/limits/repeated_calls",schemaPath:"#/properties/limits/properties/repeated_calls/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 2 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/limits/repeated_calls",schemaPath:"#/properties/limits/properties/repeated_calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
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
if(data12.error_rate !== undefined){
let data15 = data12.error_rate;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
const err26 = {instancePath:instancePath+"/limits/error_rate",schemaPath:"#/properties/limits/properties/error_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data15 <= 0 || isNaN(data15)){
const err27 = {instancePath:instancePath+"/limits/error_rate",schemaPath:"#/properties/limits/properties/error_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
const err28 = {instancePath:instancePath+"/limits/error_rate",schemaPath:"#/properties/limits/properties/error_rate/type",keyword:"type",params:{type: "number"}};
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
const err29 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.archive !== undefined){
let data16 = data.archive;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
if(!((key4 === "format") || (key4 === "keep_days"))){
const err30 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.format !== undefined){
let data17 = data16.format;
if(!((data17 === "tar.gz") || (data17 === "folder"))){
const err31 = {instancePath:instancePath+"/archive/format",schemaPath:"#/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.archive.properties.format.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.keep_days !== undefined){
let data18 = data16.keep_days;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err32 = {instancePath:instancePath+"/archive/keep_days",schemaPath:"#/properties/archive/properties/keep_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/archive/keep_days",schemaPath:"#/properties/archive/properties/keep_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err34 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.checkpoints !== undefined){
let data19 = data.checkpoints;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(!((key5 === "keep_last") || (key5 === "keep_days"))){
const err35 = {instancePath:instancePath+"/checkpoints",schemaPath:"#/properties/checkpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data19.keep_last !== undefined){
let data20 = data19.keep_last;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err36 = {instancePath:instancePath+"/checkpoints/keep_last",schemaPath:"#/properties/checkpoints/properties/keep_last/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err37 = {instancePath:instancePath+"/checkpoints/keep_last",schemaPath:"#/properties/checkpoints/properties/keep_last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data19.keep_days !== undefined){
let data21 = data19.keep_days;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err38 = {instancePath:instancePath+"/checkpoints/keep_days",schemaPath:"#/properties/checkpoints/properties/keep_days/type",keyword:"type",params:{type: "integer"}};
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
const err39 = {instancePath:instancePath+"/checkpoints/keep_days",schemaPath:"#/properties/checkpoints/properties/keep_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err40 = {instancePath:instancePath+"/checkpoints",schemaPath:"#/properties/checkpoints/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.review !== undefined){
let data22 = data.review;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 in data22){
if(!((key6 === "mode") || (key6 === "max_iterations"))){
const err41 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data22.mode !== undefined){
let data23 = data22.mode;
if(!(((data23 === "human") || (data23 === "agent")) || (data23 === "none"))){
const err42 = {instancePath:instancePath+"/review/mode",schemaPath:"#/properties/review/properties/mode/enum",keyword:"enum",params:{allowedValues: schema0.properties.review.properties.mode.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data22.max_iterations !== undefined){
let data24 = data22.max_iterations;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err43 = {instancePath:instancePath+"/review/max_iterations",schemaPath:"#/properties/review/properties/max_iterations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err44 = {instancePath:instancePath+"/review/max_iterations",schemaPath:"#/properties/review/properties/max_iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err45 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.editor !== undefined){
let data25 = data.editor;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key7 in data25){
if(!(key7 === "schema_comment")){
const err46 = {instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.schema_comment !== undefined){
if(typeof data25.schema_comment !== "boolean"){
const err47 = {instancePath:instancePath+"/editor/schema_comment",schemaPath:"#/properties/editor/properties/schema_comment/type",keyword:"type",params:{type: "boolean"}};
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
const err48 = {instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.agents !== undefined){
let data27 = data.agents;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!((key8 === "executors") || (key8 === "bindings"))){
const err49 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data27.executors !== undefined){
let data28 = data27.executors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key9 in data28){
let data29 = data28[key9];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err50 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const tag0 = data29.type;
if(typeof tag0 == "string"){
if(tag0 === "command"){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err51 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data29.command === undefined){
const err52 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key10 in data29){
if(!(((key10 === "type") || (key10 === "command")) || (key10 === "env"))){
const err53 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data29.type !== undefined){
if("command" !== data29.type){
const err54 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "command"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data29.command !== undefined){
let data31 = data29.command;
if(Array.isArray(data31)){
const len0 = data31.length;
for(let i0=0; i0<len0; i0++){
let data32 = data31[i0];
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err55 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i0,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err56 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i0,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data29.env !== undefined){
let data33 = data29.env;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key11 in data33){
if(typeof data33[key11] !== "string"){
const err58 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err59 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/env/type",keyword:"type",params:{type: "object"}};
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
else {
const err60 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "claude"){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err61 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key12 in data29){
if(!(((((key12 === "type") || (key12 === "program")) || (key12 === "settings")) || (key12 === "custom_args")) || (key12 === "env"))){
const err62 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.type !== undefined){
let data35 = data29.type;
if(!((((((((data35 === "claude") || (data35 === "codex")) || (data35 === "gemini")) || (data35 === "opencode")) || (data35 === "qwen")) || (data35 === "copilot")) || (data35 === "pi")) || (data35 === "cursor"))){
const err63 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.program !== undefined){
let data36 = data29.program;
if(typeof data36 === "string"){
if(func1(data36) < 1){
const err64 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err65 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data29.settings !== undefined){
let data37 = data29.settings;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key13 in data37){
if(!(((key13 === "model") || (key13 === "permissions")) || (key13 === "yolo_mode"))){
const err66 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data37.model !== undefined){
let data38 = data37.model;
if(typeof data38 === "string"){
if(func1(data38) < 1){
const err67 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err68 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data37.permissions !== undefined){
let data39 = data37.permissions;
if(!(((data39 === "read") || (data39 === "edit")) || (data39 === "full"))){
const err69 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data37.yolo_mode !== undefined){
if(typeof data37.yolo_mode !== "boolean"){
const err70 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err71 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data29.custom_args !== undefined){
let data41 = data29.custom_args;
if(Array.isArray(data41)){
const len1 = data41.length;
for(let i1=0; i1<len1; i1++){
if(typeof data41[i1] !== "string"){
const err72 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i1,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data29.env !== undefined){
let data43 = data29.env;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key14 in data43){
if(typeof data43[key14] !== "string"){
const err74 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err76 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "codex"){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err77 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key15 in data29){
if(!(((((key15 === "type") || (key15 === "program")) || (key15 === "settings")) || (key15 === "custom_args")) || (key15 === "env"))){
const err78 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data29.type !== undefined){
let data45 = data29.type;
if(!((((((((data45 === "claude") || (data45 === "codex")) || (data45 === "gemini")) || (data45 === "opencode")) || (data45 === "qwen")) || (data45 === "copilot")) || (data45 === "pi")) || (data45 === "cursor"))){
const err79 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.program !== undefined){
let data46 = data29.program;
if(typeof data46 === "string"){
if(func1(data46) < 1){
const err80 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err81 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data29.settings !== undefined){
let data47 = data29.settings;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key16 in data47){
if(!(((key16 === "model") || (key16 === "permissions")) || (key16 === "yolo_mode"))){
const err82 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data47.model !== undefined){
let data48 = data47.model;
if(typeof data48 === "string"){
if(func1(data48) < 1){
const err83 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err84 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data47.permissions !== undefined){
let data49 = data47.permissions;
if(!(((data49 === "read") || (data49 === "edit")) || (data49 === "full"))){
const err85 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data47.yolo_mode !== undefined){
if(typeof data47.yolo_mode !== "boolean"){
const err86 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err87 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data29.custom_args !== undefined){
let data51 = data29.custom_args;
if(Array.isArray(data51)){
const len2 = data51.length;
for(let i2=0; i2<len2; i2++){
if(typeof data51[i2] !== "string"){
const err88 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i2,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err89 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data29.env !== undefined){
let data53 = data29.env;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key17 in data53){
if(typeof data53[key17] !== "string"){
const err90 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err91 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "gemini"){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err93 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key18 in data29){
if(!(((((key18 === "type") || (key18 === "program")) || (key18 === "settings")) || (key18 === "custom_args")) || (key18 === "env"))){
const err94 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data29.type !== undefined){
let data55 = data29.type;
if(!((((((((data55 === "claude") || (data55 === "codex")) || (data55 === "gemini")) || (data55 === "opencode")) || (data55 === "qwen")) || (data55 === "copilot")) || (data55 === "pi")) || (data55 === "cursor"))){
const err95 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data29.program !== undefined){
let data56 = data29.program;
if(typeof data56 === "string"){
if(func1(data56) < 1){
const err96 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err97 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data29.settings !== undefined){
let data57 = data29.settings;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key19 in data57){
if(!(((key19 === "model") || (key19 === "permissions")) || (key19 === "yolo_mode"))){
const err98 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data57.model !== undefined){
let data58 = data57.model;
if(typeof data58 === "string"){
if(func1(data58) < 1){
const err99 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err100 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data57.permissions !== undefined){
let data59 = data57.permissions;
if(!(((data59 === "read") || (data59 === "edit")) || (data59 === "full"))){
const err101 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data57.yolo_mode !== undefined){
if(typeof data57.yolo_mode !== "boolean"){
const err102 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data29.custom_args !== undefined){
let data61 = data29.custom_args;
if(Array.isArray(data61)){
const len3 = data61.length;
for(let i3=0; i3<len3; i3++){
if(typeof data61[i3] !== "string"){
const err104 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i3,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err105 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data29.env !== undefined){
let data63 = data29.env;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key20 in data63){
if(typeof data63[key20] !== "string"){
const err106 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err107 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "opencode"){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err109 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key21 in data29){
if(!(((((key21 === "type") || (key21 === "program")) || (key21 === "settings")) || (key21 === "custom_args")) || (key21 === "env"))){
const err110 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data29.type !== undefined){
let data65 = data29.type;
if(!((((((((data65 === "claude") || (data65 === "codex")) || (data65 === "gemini")) || (data65 === "opencode")) || (data65 === "qwen")) || (data65 === "copilot")) || (data65 === "pi")) || (data65 === "cursor"))){
const err111 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data29.program !== undefined){
let data66 = data29.program;
if(typeof data66 === "string"){
if(func1(data66) < 1){
const err112 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data29.settings !== undefined){
let data67 = data29.settings;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key22 in data67){
if(!(((key22 === "model") || (key22 === "permissions")) || (key22 === "yolo_mode"))){
const err114 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data67.model !== undefined){
let data68 = data67.model;
if(typeof data68 === "string"){
if(func1(data68) < 1){
const err115 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err116 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data67.permissions !== undefined){
let data69 = data67.permissions;
if(!(((data69 === "read") || (data69 === "edit")) || (data69 === "full"))){
const err117 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data67.yolo_mode !== undefined){
if(typeof data67.yolo_mode !== "boolean"){
const err118 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err119 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data29.custom_args !== undefined){
let data71 = data29.custom_args;
if(Array.isArray(data71)){
const len4 = data71.length;
for(let i4=0; i4<len4; i4++){
if(typeof data71[i4] !== "string"){
const err120 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i4,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err121 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data29.env !== undefined){
let data73 = data29.env;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key23 in data73){
if(typeof data73[key23] !== "string"){
const err122 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err123 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err124 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "qwen"){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err125 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key24 in data29){
if(!(((((key24 === "type") || (key24 === "program")) || (key24 === "settings")) || (key24 === "custom_args")) || (key24 === "env"))){
const err126 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data29.type !== undefined){
let data75 = data29.type;
if(!((((((((data75 === "claude") || (data75 === "codex")) || (data75 === "gemini")) || (data75 === "opencode")) || (data75 === "qwen")) || (data75 === "copilot")) || (data75 === "pi")) || (data75 === "cursor"))){
const err127 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data29.program !== undefined){
let data76 = data29.program;
if(typeof data76 === "string"){
if(func1(data76) < 1){
const err128 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err129 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data29.settings !== undefined){
let data77 = data29.settings;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key25 in data77){
if(!(((key25 === "model") || (key25 === "permissions")) || (key25 === "yolo_mode"))){
const err130 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data77.model !== undefined){
let data78 = data77.model;
if(typeof data78 === "string"){
if(func1(data78) < 1){
const err131 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err132 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data77.permissions !== undefined){
let data79 = data77.permissions;
if(!(((data79 === "read") || (data79 === "edit")) || (data79 === "full"))){
const err133 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data77.yolo_mode !== undefined){
if(typeof data77.yolo_mode !== "boolean"){
const err134 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err135 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data29.custom_args !== undefined){
let data81 = data29.custom_args;
if(Array.isArray(data81)){
const len5 = data81.length;
for(let i5=0; i5<len5; i5++){
if(typeof data81[i5] !== "string"){
const err136 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i5,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err137 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data29.env !== undefined){
let data83 = data29.env;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key26 in data83){
if(typeof data83[key26] !== "string"){
const err138 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err139 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err140 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "copilot"){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err141 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key27 in data29){
if(!(((((key27 === "type") || (key27 === "program")) || (key27 === "settings")) || (key27 === "custom_args")) || (key27 === "env"))){
const err142 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data29.type !== undefined){
let data85 = data29.type;
if(!((((((((data85 === "claude") || (data85 === "codex")) || (data85 === "gemini")) || (data85 === "opencode")) || (data85 === "qwen")) || (data85 === "copilot")) || (data85 === "pi")) || (data85 === "cursor"))){
const err143 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data29.program !== undefined){
let data86 = data29.program;
if(typeof data86 === "string"){
if(func1(data86) < 1){
const err144 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err145 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data29.settings !== undefined){
let data87 = data29.settings;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key28 in data87){
if(!(((key28 === "model") || (key28 === "permissions")) || (key28 === "yolo_mode"))){
const err146 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data87.model !== undefined){
let data88 = data87.model;
if(typeof data88 === "string"){
if(func1(data88) < 1){
const err147 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err148 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data87.permissions !== undefined){
let data89 = data87.permissions;
if(!(((data89 === "read") || (data89 === "edit")) || (data89 === "full"))){
const err149 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data87.yolo_mode !== undefined){
if(typeof data87.yolo_mode !== "boolean"){
const err150 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err151 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data29.custom_args !== undefined){
let data91 = data29.custom_args;
if(Array.isArray(data91)){
const len6 = data91.length;
for(let i6=0; i6<len6; i6++){
if(typeof data91[i6] !== "string"){
const err152 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i6,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err153 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data29.env !== undefined){
let data93 = data29.env;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key29 in data93){
if(typeof data93[key29] !== "string"){
const err154 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err155 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err156 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
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
else if(tag0 === "pi"){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err157 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key30 in data29){
if(!(((((key30 === "type") || (key30 === "program")) || (key30 === "settings")) || (key30 === "custom_args")) || (key30 === "env"))){
const err158 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data29.type !== undefined){
let data95 = data29.type;
if(!((((((((data95 === "claude") || (data95 === "codex")) || (data95 === "gemini")) || (data95 === "opencode")) || (data95 === "qwen")) || (data95 === "copilot")) || (data95 === "pi")) || (data95 === "cursor"))){
const err159 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data29.program !== undefined){
let data96 = data29.program;
if(typeof data96 === "string"){
if(func1(data96) < 1){
const err160 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err161 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data29.settings !== undefined){
let data97 = data29.settings;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key31 in data97){
if(!(((key31 === "model") || (key31 === "permissions")) || (key31 === "yolo_mode"))){
const err162 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data97.model !== undefined){
let data98 = data97.model;
if(typeof data98 === "string"){
if(func1(data98) < 1){
const err163 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err164 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data97.permissions !== undefined){
let data99 = data97.permissions;
if(!(((data99 === "read") || (data99 === "edit")) || (data99 === "full"))){
const err165 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data97.yolo_mode !== undefined){
if(typeof data97.yolo_mode !== "boolean"){
const err166 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err167 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data29.custom_args !== undefined){
let data101 = data29.custom_args;
if(Array.isArray(data101)){
const len7 = data101.length;
for(let i7=0; i7<len7; i7++){
if(typeof data101[i7] !== "string"){
const err168 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i7,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data29.env !== undefined){
let data103 = data29.env;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key32 in data103){
if(typeof data103[key32] !== "string"){
const err170 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err172 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cursor"){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err173 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
for(const key33 in data29){
if(!(((((key33 === "type") || (key33 === "program")) || (key33 === "settings")) || (key33 === "custom_args")) || (key33 === "env"))){
const err174 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data29.type !== undefined){
let data105 = data29.type;
if(!((((((((data105 === "claude") || (data105 === "codex")) || (data105 === "gemini")) || (data105 === "opencode")) || (data105 === "qwen")) || (data105 === "copilot")) || (data105 === "pi")) || (data105 === "cursor"))){
const err175 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data29.program !== undefined){
let data106 = data29.program;
if(typeof data106 === "string"){
if(func1(data106) < 1){
const err176 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err177 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data29.settings !== undefined){
let data107 = data29.settings;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key34 in data107){
if(!(((key34 === "model") || (key34 === "permissions")) || (key34 === "yolo_mode"))){
const err178 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data107.model !== undefined){
let data108 = data107.model;
if(typeof data108 === "string"){
if(func1(data108) < 1){
const err179 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err180 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data107.permissions !== undefined){
let data109 = data107.permissions;
if(!(((data109 === "read") || (data109 === "edit")) || (data109 === "full"))){
const err181 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data107.yolo_mode !== undefined){
if(typeof data107.yolo_mode !== "boolean"){
const err182 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data29.custom_args !== undefined){
let data111 = data29.custom_args;
if(Array.isArray(data111)){
const len8 = data111.length;
for(let i8=0; i8<len8; i8++){
if(typeof data111[i8] !== "string"){
const err184 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i8,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data29.env !== undefined){
let data113 = data29.env;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key35 in data113){
if(typeof data113[key35] !== "string"){
const err186 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err189 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
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
const err190 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/agents/executors/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err192 = {instancePath:instancePath+"/agents/executors",schemaPath:"#/properties/agents/properties/executors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data27.bindings !== undefined){
let data115 = data27.bindings;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key36 in data115){
let data116 = data115[key36];
if(typeof data116 === "string"){
if(func1(data116) < 1){
const err193 = {instancePath:instancePath+"/agents/bindings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/bindings/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err194 = {instancePath:instancePath+"/agents/bindings/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/bindings/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err195 = {instancePath:instancePath+"/agents/bindings",schemaPath:"#/properties/agents/properties/bindings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"}};
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
const err197 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

