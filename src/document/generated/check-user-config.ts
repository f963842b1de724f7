// Generated from schemas/config.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"schema_version":{"const":1},"parallel":{"type":"object","properties":{"enabled":{"type":"boolean"},"strategy":{"enum":["by_epic","by_phase","by_task","smart"]},"max_concurrency":{"type":"integer","minimum":1}},"additionalProperties":false},"runs":{"type":"object","properties":{"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"grace":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"}},"additionalProperties":false},"archive":{"type":"object","properties":{"format":{"enum":["tar.gz","folder"]},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"checkpoints":{"type":"object","properties":{"keep_last":{"type":"integer","minimum":1},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"review":{"type":"object","properties":{"mode":{"enum":["human","agent","none"]},"max_iterations":{"type":"integer","minimum":1}},"additionalProperties":false},"editor":{"type":"object","properties":{"schema_comment":{"type":"boolean"}},"additionalProperties":false},"agents":{"type":"object","properties":{"executors":{"type":"object","additionalProperties":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","properties":{"type":{"const":"command"},"command":{"type":"array","items":{"type":"string","minLength":1}},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type","command"],"additionalProperties":false},{"type":"object","properties":{"type":{"enum":["claude","codex","gemini","opencode","qwen","copilot","pi","cursor"]},"program":{"type":"string","minLength":1},"settings":{"type":"object","properties":{"model":{"type":"string","minLength":1},"permissions":{"enum":["read","edit","full"]},"yolo_mode":{"type":"boolean"}},"additionalProperties":false},"custom_args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type"],"additionalProperties":false}]}},"bindings":{"type":"object","additionalProperties":{"type":"string","minLength":1}}},"additionalProperties":false}},"additionalProperties":false};
const pattern0 = new RegExp("^[1-9][0-9]*(s|m|h)$", "u");
const func0 = (text) => { let n = 0; for (const _ of text) n++; return n; };

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
if(!((((((((key0 === "schema_version") || (key0 === "parallel")) || (key0 === "runs")) || (key0 === "archive")) || (key0 === "checkpoints")) || (key0 === "review")) || (key0 === "editor")) || (key0 === "agents"))){
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
if(!((key2 === "timeout") || (key2 === "grace"))){
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
if(data5.grace !== undefined){
let data7 = data5.grace;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err11 = {instancePath:instancePath+"/runs/grace",schemaPath:"#/properties/runs/properties/grace/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h)$"}};
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
const err12 = {instancePath:instancePath+"/runs/grace",schemaPath:"#/properties/runs/properties/grace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.archive !== undefined){
let data8 = data.archive;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!((key3 === "format") || (key3 === "keep_days"))){
const err14 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.format !== undefined){
let data9 = data8.format;
if(!((data9 === "tar.gz") || (data9 === "folder"))){
const err15 = {instancePath:instancePath+"/archive/format",schemaPath:"#/properties/archive/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.archive.properties.format.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.keep_days !== undefined){
let data10 = data8.keep_days;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err16 = {instancePath:instancePath+"/archive/keep_days",schemaPath:"#/properties/archive/properties/keep_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/archive/keep_days",schemaPath:"#/properties/archive/properties/keep_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err18 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.checkpoints !== undefined){
let data11 = data.checkpoints;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
if(!((key4 === "keep_last") || (key4 === "keep_days"))){
const err19 = {instancePath:instancePath+"/checkpoints",schemaPath:"#/properties/checkpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.keep_last !== undefined){
let data12 = data11.keep_last;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err20 = {instancePath:instancePath+"/checkpoints/keep_last",schemaPath:"#/properties/checkpoints/properties/keep_last/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/checkpoints/keep_last",schemaPath:"#/properties/checkpoints/properties/keep_last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data11.keep_days !== undefined){
let data13 = data11.keep_days;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err22 = {instancePath:instancePath+"/checkpoints/keep_days",schemaPath:"#/properties/checkpoints/properties/keep_days/type",keyword:"type",params:{type: "integer"}};
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
const err23 = {instancePath:instancePath+"/checkpoints/keep_days",schemaPath:"#/properties/checkpoints/properties/keep_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err24 = {instancePath:instancePath+"/checkpoints",schemaPath:"#/properties/checkpoints/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.review !== undefined){
let data14 = data.review;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!((key5 === "mode") || (key5 === "max_iterations"))){
const err25 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.mode !== undefined){
let data15 = data14.mode;
if(!(((data15 === "human") || (data15 === "agent")) || (data15 === "none"))){
const err26 = {instancePath:instancePath+"/review/mode",schemaPath:"#/properties/review/properties/mode/enum",keyword:"enum",params:{allowedValues: schema0.properties.review.properties.mode.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.max_iterations !== undefined){
let data16 = data14.max_iterations;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err27 = {instancePath:instancePath+"/review/max_iterations",schemaPath:"#/properties/review/properties/max_iterations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err28 = {instancePath:instancePath+"/review/max_iterations",schemaPath:"#/properties/review/properties/max_iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err29 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.editor !== undefined){
let data17 = data.editor;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(!(key6 === "schema_comment")){
const err30 = {instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data17.schema_comment !== undefined){
if(typeof data17.schema_comment !== "boolean"){
const err31 = {instancePath:instancePath+"/editor/schema_comment",schemaPath:"#/properties/editor/properties/schema_comment/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.agents !== undefined){
let data19 = data.agents;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key7 in data19){
if(!((key7 === "executors") || (key7 === "bindings"))){
const err33 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data19.executors !== undefined){
let data20 = data19.executors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key8 in data20){
let data21 = data20[key8];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err34 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const tag0 = data21.type;
if(typeof tag0 == "string"){
if(tag0 === "command"){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err35 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data21.command === undefined){
const err36 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key9 in data21){
if(!(((key9 === "type") || (key9 === "command")) || (key9 === "env"))){
const err37 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data21.type !== undefined){
if("command" !== data21.type){
const err38 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "command"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.command !== undefined){
let data23 = data21.command;
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(typeof data24 === "string"){
if(func0(data24) < 1){
const err39 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i0,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err40 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i0,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err41 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.env !== undefined){
let data25 = data21.env;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key10 in data25){
if(typeof data25[key10] !== "string"){
const err42 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err44 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "claude"){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err45 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key11 in data21){
if(!(((((key11 === "type") || (key11 === "program")) || (key11 === "settings")) || (key11 === "custom_args")) || (key11 === "env"))){
const err46 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.type !== undefined){
let data27 = data21.type;
if(!((((((((data27 === "claude") || (data27 === "codex")) || (data27 === "gemini")) || (data27 === "opencode")) || (data27 === "qwen")) || (data27 === "copilot")) || (data27 === "pi")) || (data27 === "cursor"))){
const err47 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data21.program !== undefined){
let data28 = data21.program;
if(typeof data28 === "string"){
if(func0(data28) < 1){
const err48 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data21.settings !== undefined){
let data29 = data21.settings;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key12 in data29){
if(!(((key12 === "model") || (key12 === "permissions")) || (key12 === "yolo_mode"))){
const err50 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data29.model !== undefined){
let data30 = data29.model;
if(typeof data30 === "string"){
if(func0(data30) < 1){
const err51 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err52 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data29.permissions !== undefined){
let data31 = data29.permissions;
if(!(((data31 === "read") || (data31 === "edit")) || (data31 === "full"))){
const err53 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data29.yolo_mode !== undefined){
if(typeof data29.yolo_mode !== "boolean"){
const err54 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err55 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data21.custom_args !== undefined){
let data33 = data21.custom_args;
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
if(typeof data33[i1] !== "string"){
const err56 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i1,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err57 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data21.env !== undefined){
let data35 = data21.env;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key13 in data35){
if(typeof data35[key13] !== "string"){
const err58 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err59 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err60 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "codex"){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err61 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key14 in data21){
if(!(((((key14 === "type") || (key14 === "program")) || (key14 === "settings")) || (key14 === "custom_args")) || (key14 === "env"))){
const err62 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data21.type !== undefined){
let data37 = data21.type;
if(!((((((((data37 === "claude") || (data37 === "codex")) || (data37 === "gemini")) || (data37 === "opencode")) || (data37 === "qwen")) || (data37 === "copilot")) || (data37 === "pi")) || (data37 === "cursor"))){
const err63 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data21.program !== undefined){
let data38 = data21.program;
if(typeof data38 === "string"){
if(func0(data38) < 1){
const err64 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err65 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data21.settings !== undefined){
let data39 = data21.settings;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key15 in data39){
if(!(((key15 === "model") || (key15 === "permissions")) || (key15 === "yolo_mode"))){
const err66 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data39.model !== undefined){
let data40 = data39.model;
if(typeof data40 === "string"){
if(func0(data40) < 1){
const err67 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err68 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data39.permissions !== undefined){
let data41 = data39.permissions;
if(!(((data41 === "read") || (data41 === "edit")) || (data41 === "full"))){
const err69 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data39.yolo_mode !== undefined){
if(typeof data39.yolo_mode !== "boolean"){
const err70 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err71 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data21.custom_args !== undefined){
let data43 = data21.custom_args;
if(Array.isArray(data43)){
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
if(typeof data43[i2] !== "string"){
const err72 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i2,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err73 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data21.env !== undefined){
let data45 = data21.env;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key16 in data45){
if(typeof data45[key16] !== "string"){
const err74 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err75 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err76 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
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
else if(tag0 === "gemini"){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err77 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key17 in data21){
if(!(((((key17 === "type") || (key17 === "program")) || (key17 === "settings")) || (key17 === "custom_args")) || (key17 === "env"))){
const err78 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data21.type !== undefined){
let data47 = data21.type;
if(!((((((((data47 === "claude") || (data47 === "codex")) || (data47 === "gemini")) || (data47 === "opencode")) || (data47 === "qwen")) || (data47 === "copilot")) || (data47 === "pi")) || (data47 === "cursor"))){
const err79 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data21.program !== undefined){
let data48 = data21.program;
if(typeof data48 === "string"){
if(func0(data48) < 1){
const err80 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err81 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data21.settings !== undefined){
let data49 = data21.settings;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key18 in data49){
if(!(((key18 === "model") || (key18 === "permissions")) || (key18 === "yolo_mode"))){
const err82 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data49.model !== undefined){
let data50 = data49.model;
if(typeof data50 === "string"){
if(func0(data50) < 1){
const err83 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err84 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data49.permissions !== undefined){
let data51 = data49.permissions;
if(!(((data51 === "read") || (data51 === "edit")) || (data51 === "full"))){
const err85 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data49.yolo_mode !== undefined){
if(typeof data49.yolo_mode !== "boolean"){
const err86 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err87 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data21.custom_args !== undefined){
let data53 = data21.custom_args;
if(Array.isArray(data53)){
const len3 = data53.length;
for(let i3=0; i3<len3; i3++){
if(typeof data53[i3] !== "string"){
const err88 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i3,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err89 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data21.env !== undefined){
let data55 = data21.env;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key19 in data55){
if(typeof data55[key19] !== "string"){
const err90 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err91 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err92 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
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
else if(tag0 === "opencode"){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err93 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key20 in data21){
if(!(((((key20 === "type") || (key20 === "program")) || (key20 === "settings")) || (key20 === "custom_args")) || (key20 === "env"))){
const err94 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data21.type !== undefined){
let data57 = data21.type;
if(!((((((((data57 === "claude") || (data57 === "codex")) || (data57 === "gemini")) || (data57 === "opencode")) || (data57 === "qwen")) || (data57 === "copilot")) || (data57 === "pi")) || (data57 === "cursor"))){
const err95 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data21.program !== undefined){
let data58 = data21.program;
if(typeof data58 === "string"){
if(func0(data58) < 1){
const err96 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err97 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data21.settings !== undefined){
let data59 = data21.settings;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key21 in data59){
if(!(((key21 === "model") || (key21 === "permissions")) || (key21 === "yolo_mode"))){
const err98 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data59.model !== undefined){
let data60 = data59.model;
if(typeof data60 === "string"){
if(func0(data60) < 1){
const err99 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err100 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data59.permissions !== undefined){
let data61 = data59.permissions;
if(!(((data61 === "read") || (data61 === "edit")) || (data61 === "full"))){
const err101 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data59.yolo_mode !== undefined){
if(typeof data59.yolo_mode !== "boolean"){
const err102 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err103 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data21.custom_args !== undefined){
let data63 = data21.custom_args;
if(Array.isArray(data63)){
const len4 = data63.length;
for(let i4=0; i4<len4; i4++){
if(typeof data63[i4] !== "string"){
const err104 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i4,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err105 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data21.env !== undefined){
let data65 = data21.env;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key22 in data65){
if(typeof data65[key22] !== "string"){
const err106 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err107 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err108 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
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
else if(tag0 === "qwen"){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err109 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key23 in data21){
if(!(((((key23 === "type") || (key23 === "program")) || (key23 === "settings")) || (key23 === "custom_args")) || (key23 === "env"))){
const err110 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data21.type !== undefined){
let data67 = data21.type;
if(!((((((((data67 === "claude") || (data67 === "codex")) || (data67 === "gemini")) || (data67 === "opencode")) || (data67 === "qwen")) || (data67 === "copilot")) || (data67 === "pi")) || (data67 === "cursor"))){
const err111 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data21.program !== undefined){
let data68 = data21.program;
if(typeof data68 === "string"){
if(func0(data68) < 1){
const err112 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err113 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data21.settings !== undefined){
let data69 = data21.settings;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key24 in data69){
if(!(((key24 === "model") || (key24 === "permissions")) || (key24 === "yolo_mode"))){
const err114 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data69.model !== undefined){
let data70 = data69.model;
if(typeof data70 === "string"){
if(func0(data70) < 1){
const err115 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err116 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data69.permissions !== undefined){
let data71 = data69.permissions;
if(!(((data71 === "read") || (data71 === "edit")) || (data71 === "full"))){
const err117 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data69.yolo_mode !== undefined){
if(typeof data69.yolo_mode !== "boolean"){
const err118 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err119 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data21.custom_args !== undefined){
let data73 = data21.custom_args;
if(Array.isArray(data73)){
const len5 = data73.length;
for(let i5=0; i5<len5; i5++){
if(typeof data73[i5] !== "string"){
const err120 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i5,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err121 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data21.env !== undefined){
let data75 = data21.env;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key25 in data75){
if(typeof data75[key25] !== "string"){
const err122 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err123 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err124 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
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
else if(tag0 === "copilot"){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err125 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key26 in data21){
if(!(((((key26 === "type") || (key26 === "program")) || (key26 === "settings")) || (key26 === "custom_args")) || (key26 === "env"))){
const err126 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data21.type !== undefined){
let data77 = data21.type;
if(!((((((((data77 === "claude") || (data77 === "codex")) || (data77 === "gemini")) || (data77 === "opencode")) || (data77 === "qwen")) || (data77 === "copilot")) || (data77 === "pi")) || (data77 === "cursor"))){
const err127 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data21.program !== undefined){
let data78 = data21.program;
if(typeof data78 === "string"){
if(func0(data78) < 1){
const err128 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err129 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data21.settings !== undefined){
let data79 = data21.settings;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key27 in data79){
if(!(((key27 === "model") || (key27 === "permissions")) || (key27 === "yolo_mode"))){
const err130 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data79.model !== undefined){
let data80 = data79.model;
if(typeof data80 === "string"){
if(func0(data80) < 1){
const err131 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err132 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data79.permissions !== undefined){
let data81 = data79.permissions;
if(!(((data81 === "read") || (data81 === "edit")) || (data81 === "full"))){
const err133 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data79.yolo_mode !== undefined){
if(typeof data79.yolo_mode !== "boolean"){
const err134 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err135 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data21.custom_args !== undefined){
let data83 = data21.custom_args;
if(Array.isArray(data83)){
const len6 = data83.length;
for(let i6=0; i6<len6; i6++){
if(typeof data83[i6] !== "string"){
const err136 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i6,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err137 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data21.env !== undefined){
let data85 = data21.env;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key28 in data85){
if(typeof data85[key28] !== "string"){
const err138 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err139 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err140 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
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
else if(tag0 === "pi"){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err141 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key29 in data21){
if(!(((((key29 === "type") || (key29 === "program")) || (key29 === "settings")) || (key29 === "custom_args")) || (key29 === "env"))){
const err142 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data21.type !== undefined){
let data87 = data21.type;
if(!((((((((data87 === "claude") || (data87 === "codex")) || (data87 === "gemini")) || (data87 === "opencode")) || (data87 === "qwen")) || (data87 === "copilot")) || (data87 === "pi")) || (data87 === "cursor"))){
const err143 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data21.program !== undefined){
let data88 = data21.program;
if(typeof data88 === "string"){
if(func0(data88) < 1){
const err144 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err145 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data21.settings !== undefined){
let data89 = data21.settings;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key30 in data89){
if(!(((key30 === "model") || (key30 === "permissions")) || (key30 === "yolo_mode"))){
const err146 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data89.model !== undefined){
let data90 = data89.model;
if(typeof data90 === "string"){
if(func0(data90) < 1){
const err147 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err148 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data89.permissions !== undefined){
let data91 = data89.permissions;
if(!(((data91 === "read") || (data91 === "edit")) || (data91 === "full"))){
const err149 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data89.yolo_mode !== undefined){
if(typeof data89.yolo_mode !== "boolean"){
const err150 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err151 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data21.custom_args !== undefined){
let data93 = data21.custom_args;
if(Array.isArray(data93)){
const len7 = data93.length;
for(let i7=0; i7<len7; i7++){
if(typeof data93[i7] !== "string"){
const err152 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i7,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err153 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data21.env !== undefined){
let data95 = data21.env;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key31 in data95){
if(typeof data95[key31] !== "string"){
const err154 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err155 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err156 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
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
else if(tag0 === "cursor"){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err157 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key32 in data21){
if(!(((((key32 === "type") || (key32 === "program")) || (key32 === "settings")) || (key32 === "custom_args")) || (key32 === "env"))){
const err158 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data21.type !== undefined){
let data97 = data21.type;
if(!((((((((data97 === "claude") || (data97 === "codex")) || (data97 === "gemini")) || (data97 === "opencode")) || (data97 === "qwen")) || (data97 === "copilot")) || (data97 === "pi")) || (data97 === "cursor"))){
const err159 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.type.enum}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data21.program !== undefined){
let data98 = data21.program;
if(typeof data98 === "string"){
if(func0(data98) < 1){
const err160 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/minLength",keyword:"minLength",params:{limit: 1}};
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
const err161 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/program",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/program/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data21.settings !== undefined){
let data99 = data21.settings;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key33 in data99){
if(!(((key33 === "model") || (key33 === "permissions")) || (key33 === "yolo_mode"))){
const err162 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data99.model !== undefined){
let data100 = data99.model;
if(typeof data100 === "string"){
if(func0(data100) < 1){
const err163 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err164 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/model",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data99.permissions !== undefined){
let data101 = data99.permissions;
if(!(((data101 === "read") || (data101 === "edit")) || (data101 === "full"))){
const err165 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/permissions",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/permissions/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.properties.executors.additionalProperties.oneOf[1].properties.settings.properties.permissions.enum}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data99.yolo_mode !== undefined){
if(typeof data99.yolo_mode !== "boolean"){
const err166 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings/yolo_mode",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/properties/yolo_mode/type",keyword:"type",params:{type: "boolean"}};
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
const err167 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/settings",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data21.custom_args !== undefined){
let data103 = data21.custom_args;
if(Array.isArray(data103)){
const len8 = data103.length;
for(let i8=0; i8<len8; i8++){
if(typeof data103[i8] !== "string"){
const err168 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args/" + i8,schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/items/type",keyword:"type",params:{type: "string"}};
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
const err169 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/custom_args",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/custom_args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data21.env !== undefined){
let data105 = data21.env;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key34 in data105){
if(typeof data105[key34] !== "string"){
const err170 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err171 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/properties/env/type",keyword:"type",params:{type: "object"}};
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
const err172 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}};
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
else {
const err173 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
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
const err175 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err176 = {instancePath:instancePath+"/agents/executors",schemaPath:"#/properties/agents/properties/executors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data19.bindings !== undefined){
let data107 = data19.bindings;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key35 in data107){
let data108 = data107[key35];
if(typeof data108 === "string"){
if(func0(data108) < 1){
const err177 = {instancePath:instancePath+"/agents/bindings/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/bindings/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/agents/bindings/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/bindings/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/agents/bindings",schemaPath:"#/properties/agents/properties/bindings/type",keyword:"type",params:{type: "object"}};
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
const err180 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"}};
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
const err181 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

