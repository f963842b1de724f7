// Generated from schemas/config.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"schema_version":{"const":1},"parallel":{"type":"object","properties":{"enabled":{"type":"boolean"},"strategy":{"enum":["by_epic","by_phase","by_task","smart"]},"max_concurrency":{"type":"integer","minimum":1}},"additionalProperties":false},"runs":{"type":"object","properties":{"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"grace":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"}},"additionalProperties":false},"archive":{"type":"object","properties":{"format":{"enum":["tar.gz","folder"]},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"checkpoints":{"type":"object","properties":{"keep_last":{"type":"integer","minimum":1},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"review":{"type":"object","properties":{"mode":{"enum":["human","agent","none"]},"max_iterations":{"type":"integer","minimum":1}},"additionalProperties":false},"editor":{"type":"object","properties":{"schema_comment":{"type":"boolean"}},"additionalProperties":false},"agents":{"type":"object","properties":{"executors":{"type":"object","additionalProperties":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","properties":{"type":{"const":"command"},"command":{"type":"array","items":{"type":"string","minLength":1}},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type","command"],"additionalProperties":false},{"type":"object","properties":{"type":{"enum":["claude","codex"]},"program":{"type":"string","minLength":1},"settings":{"type":"object","properties":{"model":{"type":"string","minLength":1},"permissions":{"enum":["read","edit","full"]},"yolo_mode":{"type":"boolean"}},"additionalProperties":false},"custom_args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type"],"additionalProperties":false}]}},"bindings":{"type":"object","additionalProperties":{"type":"string","minLength":1}}},"additionalProperties":false}},"additionalProperties":false};
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
if(!((data27 === "claude") || (data27 === "codex"))){
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
if(!((data37 === "claude") || (data37 === "codex"))){
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
else {
const err77 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
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
const err78 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/agents/executors/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/executors/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/agents/executors",schemaPath:"#/properties/agents/properties/executors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data19.bindings !== undefined){
let data47 = data19.bindings;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key17 in data47){
let data48 = data47[key17];
if(typeof data48 === "string"){
if(func0(data48) < 1){
const err81 = {instancePath:instancePath+"/agents/bindings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/bindings/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err82 = {instancePath:instancePath+"/agents/bindings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/agents/properties/bindings/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/agents/bindings",schemaPath:"#/properties/agents/properties/bindings/type",keyword:"type",params:{type: "object"}};
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
const err84 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

