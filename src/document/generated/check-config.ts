// Generated from schemas/config.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"schema_version":{"const":1},"parallel":{"type":"object","properties":{"enabled":{"type":"boolean"},"strategy":{"enum":["by_epic","by_phase","by_task","smart"]},"max_concurrency":{"type":"integer","minimum":1}},"additionalProperties":false},"runs":{"type":"object","properties":{"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"},"grace":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h)$"}},"additionalProperties":false},"archive":{"type":"object","properties":{"format":{"enum":["tar.gz","folder"]},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"checkpoints":{"type":"object","properties":{"keep_last":{"type":"integer","minimum":1},"keep_days":{"type":"integer","minimum":1}},"additionalProperties":false},"review":{"type":"object","properties":{"mode":{"enum":["human","agent","none"]},"max_iterations":{"type":"integer","minimum":1}},"additionalProperties":false},"editor":{"type":"object","properties":{"schema_comment":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false};
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
if(!(((((((key0 === "schema_version") || (key0 === "parallel")) || (key0 === "runs")) || (key0 === "archive")) || (key0 === "checkpoints")) || (key0 === "review")) || (key0 === "editor"))){
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
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

