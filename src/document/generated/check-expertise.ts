// Generated from schemas/expertise.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"domain":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"version":{"type":"integer","minimum":1},"validated_at":{"type":"string","format":"date-time"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"content":{"type":"object","properties":{"core_files":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string","minLength":1},"note":{"type":"string"},"by":{"type":"string","pattern":"^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"},"at":{"type":"string","format":"date-time"}},"required":["path"],"additionalProperties":false}},"patterns":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","minLength":1},"by":{"type":"string","pattern":"^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"},"at":{"type":"string","format":"date-time"}},"required":["text"],"additionalProperties":false}},"techniques":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","minLength":1},"by":{"type":"string","pattern":"^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"},"at":{"type":"string","format":"date-time"}},"required":["text"],"additionalProperties":false}},"learnings":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","minLength":1},"kind":{"enum":["success","failure"]},"task":{"type":"string"},"by":{"type":"string","pattern":"^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"},"at":{"type":"string","format":"date-time"}},"required":["text"],"additionalProperties":false}}},"additionalProperties":false}},"required":["domain","version","created_at","updated_at","content"],"additionalProperties":false};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
const pattern1 = new RegExp("^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$", "u");
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;
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
if(data.domain === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.updated_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.content === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "domain") || (key0 === "version")) || (key0 === "validated_at")) || (key0 === "created_at")) || (key0 === "updated_at")) || (key0 === "content"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.domain !== undefined){
let data0 = data.domain;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"}};
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
const err7 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.validated_at !== undefined){
let data2 = data.validated_at;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err10 = {instancePath:instancePath+"/validated_at",schemaPath:"#/properties/validated_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/validated_at",schemaPath:"#/properties/validated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err12 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data4 = data.updated_at;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
const err14 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.content !== undefined){
let data5 = data.content;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((((key1 === "core_files") || (key1 === "patterns")) || (key1 === "techniques")) || (key1 === "learnings"))){
const err16 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.core_files !== undefined){
let data6 = data5.core_files;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.path === undefined){
const err17 = {instancePath:instancePath+"/content/core_files/" + i0,schemaPath:"#/properties/content/properties/core_files/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data7){
if(!((((key2 === "path") || (key2 === "note")) || (key2 === "by")) || (key2 === "at"))){
const err18 = {instancePath:instancePath+"/content/core_files/" + i0,schemaPath:"#/properties/content/properties/core_files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.path !== undefined){
let data8 = data7.path;
if(typeof data8 === "string"){
if(func0(data8) < 1){
const err19 = {instancePath:instancePath+"/content/core_files/" + i0+"/path",schemaPath:"#/properties/content/properties/core_files/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/content/core_files/" + i0+"/path",schemaPath:"#/properties/content/properties/core_files/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.note !== undefined){
if(typeof data7.note !== "string"){
const err21 = {instancePath:instancePath+"/content/core_files/" + i0+"/note",schemaPath:"#/properties/content/properties/core_files/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.by !== undefined){
let data10 = data7.by;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err22 = {instancePath:instancePath+"/content/core_files/" + i0+"/by",schemaPath:"#/properties/content/properties/core_files/items/properties/by/pattern",keyword:"pattern",params:{pattern: "^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"}};
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
const err23 = {instancePath:instancePath+"/content/core_files/" + i0+"/by",schemaPath:"#/properties/content/properties/core_files/items/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.at !== undefined){
let data11 = data7.at;
if(typeof data11 === "string"){
if(!(formats0.test(data11))){
const err24 = {instancePath:instancePath+"/content/core_files/" + i0+"/at",schemaPath:"#/properties/content/properties/core_files/items/properties/at/format",keyword:"format",params:{format: "date-time"}};
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
const err25 = {instancePath:instancePath+"/content/core_files/" + i0+"/at",schemaPath:"#/properties/content/properties/core_files/items/properties/at/type",keyword:"type",params:{type: "string"}};
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
else {
const err26 = {instancePath:instancePath+"/content/core_files/" + i0,schemaPath:"#/properties/content/properties/core_files/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/content/core_files",schemaPath:"#/properties/content/properties/core_files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.patterns !== undefined){
let data12 = data5.patterns;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.text === undefined){
const err28 = {instancePath:instancePath+"/content/patterns/" + i1,schemaPath:"#/properties/content/properties/patterns/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "text") || (key3 === "by")) || (key3 === "at"))){
const err29 = {instancePath:instancePath+"/content/patterns/" + i1,schemaPath:"#/properties/content/properties/patterns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.text !== undefined){
let data14 = data13.text;
if(typeof data14 === "string"){
if(func0(data14) < 1){
const err30 = {instancePath:instancePath+"/content/patterns/" + i1+"/text",schemaPath:"#/properties/content/properties/patterns/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
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
const err31 = {instancePath:instancePath+"/content/patterns/" + i1+"/text",schemaPath:"#/properties/content/properties/patterns/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.by !== undefined){
let data15 = data13.by;
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
const err32 = {instancePath:instancePath+"/content/patterns/" + i1+"/by",schemaPath:"#/properties/content/properties/patterns/items/properties/by/pattern",keyword:"pattern",params:{pattern: "^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/content/patterns/" + i1+"/by",schemaPath:"#/properties/content/properties/patterns/items/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.at !== undefined){
let data16 = data13.at;
if(typeof data16 === "string"){
if(!(formats0.test(data16))){
const err34 = {instancePath:instancePath+"/content/patterns/" + i1+"/at",schemaPath:"#/properties/content/properties/patterns/items/properties/at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/content/patterns/" + i1+"/at",schemaPath:"#/properties/content/properties/patterns/items/properties/at/type",keyword:"type",params:{type: "string"}};
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
else {
const err36 = {instancePath:instancePath+"/content/patterns/" + i1,schemaPath:"#/properties/content/properties/patterns/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/content/patterns",schemaPath:"#/properties/content/properties/patterns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data5.techniques !== undefined){
let data17 = data5.techniques;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.text === undefined){
const err38 = {instancePath:instancePath+"/content/techniques/" + i2,schemaPath:"#/properties/content/properties/techniques/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data18){
if(!(((key4 === "text") || (key4 === "by")) || (key4 === "at"))){
const err39 = {instancePath:instancePath+"/content/techniques/" + i2,schemaPath:"#/properties/content/properties/techniques/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.text !== undefined){
let data19 = data18.text;
if(typeof data19 === "string"){
if(func0(data19) < 1){
const err40 = {instancePath:instancePath+"/content/techniques/" + i2+"/text",schemaPath:"#/properties/content/properties/techniques/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/content/techniques/" + i2+"/text",schemaPath:"#/properties/content/properties/techniques/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.by !== undefined){
let data20 = data18.by;
if(typeof data20 === "string"){
if(!pattern1.test(data20)){
const err42 = {instancePath:instancePath+"/content/techniques/" + i2+"/by",schemaPath:"#/properties/content/properties/techniques/items/properties/by/pattern",keyword:"pattern",params:{pattern: "^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"}};
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
const err43 = {instancePath:instancePath+"/content/techniques/" + i2+"/by",schemaPath:"#/properties/content/properties/techniques/items/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data18.at !== undefined){
let data21 = data18.at;
if(typeof data21 === "string"){
if(!(formats0.test(data21))){
const err44 = {instancePath:instancePath+"/content/techniques/" + i2+"/at",schemaPath:"#/properties/content/properties/techniques/items/properties/at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/content/techniques/" + i2+"/at",schemaPath:"#/properties/content/properties/techniques/items/properties/at/type",keyword:"type",params:{type: "string"}};
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
else {
const err46 = {instancePath:instancePath+"/content/techniques/" + i2,schemaPath:"#/properties/content/properties/techniques/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err47 = {instancePath:instancePath+"/content/techniques",schemaPath:"#/properties/content/properties/techniques/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data5.learnings !== undefined){
let data22 = data5.learnings;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.text === undefined){
const err48 = {instancePath:instancePath+"/content/learnings/" + i3,schemaPath:"#/properties/content/properties/learnings/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key5 in data23){
if(!(((((key5 === "text") || (key5 === "kind")) || (key5 === "task")) || (key5 === "by")) || (key5 === "at"))){
const err49 = {instancePath:instancePath+"/content/learnings/" + i3,schemaPath:"#/properties/content/properties/learnings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data23.text !== undefined){
let data24 = data23.text;
if(typeof data24 === "string"){
if(func0(data24) < 1){
const err50 = {instancePath:instancePath+"/content/learnings/" + i3+"/text",schemaPath:"#/properties/content/properties/learnings/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
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
const err51 = {instancePath:instancePath+"/content/learnings/" + i3+"/text",schemaPath:"#/properties/content/properties/learnings/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.kind !== undefined){
let data25 = data23.kind;
if(!((data25 === "success") || (data25 === "failure"))){
const err52 = {instancePath:instancePath+"/content/learnings/" + i3+"/kind",schemaPath:"#/properties/content/properties/learnings/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.content.properties.learnings.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.task !== undefined){
if(typeof data23.task !== "string"){
const err53 = {instancePath:instancePath+"/content/learnings/" + i3+"/task",schemaPath:"#/properties/content/properties/learnings/items/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.by !== undefined){
let data27 = data23.by;
if(typeof data27 === "string"){
if(!pattern1.test(data27)){
const err54 = {instancePath:instancePath+"/content/learnings/" + i3+"/by",schemaPath:"#/properties/content/properties/learnings/items/properties/by/pattern",keyword:"pattern",params:{pattern: "^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$"}};
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
const err55 = {instancePath:instancePath+"/content/learnings/" + i3+"/by",schemaPath:"#/properties/content/properties/learnings/items/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data23.at !== undefined){
let data28 = data23.at;
if(typeof data28 === "string"){
if(!(formats0.test(data28))){
const err56 = {instancePath:instancePath+"/content/learnings/" + i3+"/at",schemaPath:"#/properties/content/properties/learnings/items/properties/at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/content/learnings/" + i3+"/at",schemaPath:"#/properties/content/properties/learnings/items/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/content/learnings/" + i3,schemaPath:"#/properties/content/properties/learnings/items/type",keyword:"type",params:{type: "object"}};
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
const err59 = {instancePath:instancePath+"/content/learnings",schemaPath:"#/properties/content/properties/learnings/type",keyword:"type",params:{type: "array"}};
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
const err60 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

