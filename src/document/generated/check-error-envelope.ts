// Generated from schemas/envelope.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"sow":{"const":1},"error":{"type":"object","properties":{"reason":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"hint":{"type":"string"},"diagnostics":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^SOW[0-9]{3}$"},"severity":{"enum":["error","warning"]},"message":{"type":"string","minLength":1},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"end_line":{"type":"integer","minimum":1},"end_column":{"type":"integer","minimum":1},"rule":{"type":"string"},"help":{"type":"string"},"related":{"type":"array","items":{"type":"object","properties":{"message":{"type":"string","minLength":1},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"end_line":{"type":"integer","minimum":1},"end_column":{"type":"integer","minimum":1}},"required":["message","file","line","column"],"additionalProperties":false}}},"required":["code","severity","message","file","line","column"],"additionalProperties":false}}},"required":["reason","message"]}},"required":["sow","error"],"additionalProperties":false};
const func0 = (text) => { let n = 0; for (const _ of text) n++; return n; };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^SOW[0-9]{3}$", "u");

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
if(data.sow === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sow"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "sow") || (key0 === "error"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sow !== undefined){
if(1 !== data.sow){
const err3 = {instancePath:instancePath+"/sow",schemaPath:"#/properties/sow/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.error !== undefined){
let data1 = data.error;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.reason === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.message === undefined){
const err5 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.reason !== undefined){
let data2 = data1.reason;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err6 = {instancePath:instancePath+"/error/reason",schemaPath:"#/properties/error/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/error/reason",schemaPath:"#/properties/error/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.message !== undefined){
let data3 = data1.message;
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err8 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.hint !== undefined){
if(typeof data1.hint !== "string"){
const err10 = {instancePath:instancePath+"/error/hint",schemaPath:"#/properties/error/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.diagnostics !== undefined){
let data5 = data1.diagnostics;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.code === undefined){
const err11 = {instancePath:instancePath+"/error/diagnostics/" + i0,schemaPath:"#/properties/error/properties/diagnostics/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6.severity === undefined){
const err12 = {instancePath:instancePath+"/error/diagnostics/" + i0,schemaPath:"#/properties/error/properties/diagnostics/items/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.message === undefined){
const err13 = {instancePath:instancePath+"/error/diagnostics/" + i0,schemaPath:"#/properties/error/properties/diagnostics/items/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.file === undefined){
const err14 = {instancePath:instancePath+"/error/diagnostics/" + i0,schemaPath:"#/properties/error/properties/diagnostics/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.line === undefined){
const err15 = {instancePath:instancePath+"/error/diagnostics/" + i0,schemaPath:"#/properties/error/properties/diagnostics/items/required",keyword:"required",params:{missingProperty: "line"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.column === undefined){
const err16 = {instancePath:instancePath+"/error/diagnostics/" + i0,schemaPath:"#/properties/error/properties/diagnostics/items/required",keyword:"required",params:{missingProperty: "column"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data6){
if(!(func2.call(schema0.properties.error.properties.diagnostics.items.properties, key1))){
const err17 = {instancePath:instancePath+"/error/diagnostics/" + i0,schemaPath:"#/properties/error/properties/diagnostics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.code !== undefined){
let data7 = data6.code;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err18 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/code",schemaPath:"#/properties/error/properties/diagnostics/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^SOW[0-9]{3}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/code",schemaPath:"#/properties/error/properties/diagnostics/items/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.severity !== undefined){
let data8 = data6.severity;
if(!((data8 === "error") || (data8 === "warning"))){
const err20 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/severity",schemaPath:"#/properties/error/properties/diagnostics/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema0.properties.error.properties.diagnostics.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.message !== undefined){
let data9 = data6.message;
if(typeof data9 === "string"){
if(func0(data9) < 1){
const err21 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/message",schemaPath:"#/properties/error/properties/diagnostics/items/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/message",schemaPath:"#/properties/error/properties/diagnostics/items/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.file !== undefined){
if(typeof data6.file !== "string"){
const err23 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/file",schemaPath:"#/properties/error/properties/diagnostics/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.line !== undefined){
let data11 = data6.line;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/line",schemaPath:"#/properties/error/properties/diagnostics/items/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/line",schemaPath:"#/properties/error/properties/diagnostics/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data6.column !== undefined){
let data12 = data6.column;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err26 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/column",schemaPath:"#/properties/error/properties/diagnostics/items/properties/column/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err27 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/column",schemaPath:"#/properties/error/properties/diagnostics/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data6.end_line !== undefined){
let data13 = data6.end_line;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err28 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/end_line",schemaPath:"#/properties/error/properties/diagnostics/items/properties/end_line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/end_line",schemaPath:"#/properties/error/properties/diagnostics/items/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data6.end_column !== undefined){
let data14 = data6.end_column;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err30 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/end_column",schemaPath:"#/properties/error/properties/diagnostics/items/properties/end_column/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/end_column",schemaPath:"#/properties/error/properties/diagnostics/items/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data6.rule !== undefined){
if(typeof data6.rule !== "string"){
const err32 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/rule",schemaPath:"#/properties/error/properties/diagnostics/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.help !== undefined){
if(typeof data6.help !== "string"){
const err33 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/help",schemaPath:"#/properties/error/properties/diagnostics/items/properties/help/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.related !== undefined){
let data17 = data6.related;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.message === undefined){
const err34 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1,schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data18.file === undefined){
const err35 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1,schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data18.line === undefined){
const err36 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1,schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/required",keyword:"required",params:{missingProperty: "line"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18.column === undefined){
const err37 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1,schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/required",keyword:"required",params:{missingProperty: "column"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data18){
if(!((((((key2 === "message") || (key2 === "file")) || (key2 === "line")) || (key2 === "column")) || (key2 === "end_line")) || (key2 === "end_column"))){
const err38 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1,schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.message !== undefined){
let data19 = data18.message;
if(typeof data19 === "string"){
if(func0(data19) < 1){
const err39 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1+"/message",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
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
const err40 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1+"/message",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.file !== undefined){
if(typeof data18.file !== "string"){
const err41 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1+"/file",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.line !== undefined){
let data21 = data18.line;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err42 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1+"/line",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err43 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1+"/line",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data18.column !== undefined){
let data22 = data18.column;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err44 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1+"/column",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/properties/column/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err45 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1+"/column",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data18.end_line !== undefined){
let data23 = data18.end_line;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err46 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1+"/end_line",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/properties/end_line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err47 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1+"/end_line",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data18.end_column !== undefined){
let data24 = data18.end_column;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err48 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1+"/end_column",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/properties/end_column/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err49 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1+"/end_column",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err50 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related/" + i1,schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err51 = {instancePath:instancePath+"/error/diagnostics/" + i0+"/related",schemaPath:"#/properties/error/properties/diagnostics/items/properties/related/type",keyword:"type",params:{type: "array"}};
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
else {
const err52 = {instancePath:instancePath+"/error/diagnostics/" + i0,schemaPath:"#/properties/error/properties/diagnostics/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err53 = {instancePath:instancePath+"/error/diagnostics",schemaPath:"#/properties/error/properties/diagnostics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"}};
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
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

