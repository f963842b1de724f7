// Generated from schemas/context.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"task_id":{"type":"string","minLength":1},"updated_at":{"type":"string","format":"date-time"},"updated_by":{"type":"string","minLength":1},"context":{"type":"object","properties":{"requirements":{"type":"array","items":{"type":"string","minLength":1}},"decisions":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1},"decision":{"type":"string","minLength":1},"rationale":{"type":"string","minLength":1},"made_by":{"type":"string","minLength":1},"date":{"type":"string","format":"date-time"}},"required":["decision","made_by","date"],"additionalProperties":false}},"discoveries":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1},"discovery":{"type":"string","minLength":1},"made_by":{"type":"string","minLength":1},"date":{"type":"string","format":"date-time"}},"required":["discovery","made_by","date"],"additionalProperties":false}},"artifacts":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","minLength":1},"path":{"type":"string","minLength":1},"created_by":{"type":"string","minLength":1}},"required":["path","created_by"],"additionalProperties":false}},"syncs":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"made_by":{"type":"string","minLength":1},"date":{"type":"string","format":"date-time"}},"required":["message","made_by","date"],"additionalProperties":false}}}}},"required":["task_id","updated_at","updated_by","context"],"additionalProperties":false};
const func0 = (text) => { let n = 0; for (const _ of text) n++; return n; };
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;

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
if(data.task_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.updated_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.updated_by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_by"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.context === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "context"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "task_id") || (key0 === "updated_at")) || (key0 === "updated_by")) || (key0 === "context"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.task_id !== undefined){
let data0 = data.task_id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err5 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data1 = data.updated_at;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err7 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.updated_by !== undefined){
let data2 = data.updated_by;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err9 = {instancePath:instancePath+"/updated_by",schemaPath:"#/properties/updated_by/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.context !== undefined){
let data3 = data.context;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.requirements !== undefined){
let data4 = data3.requirements;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func0(data5) < 1){
const err11 = {instancePath:instancePath+"/context/requirements/" + i0,schemaPath:"#/properties/context/properties/requirements/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/context/requirements/" + i0,schemaPath:"#/properties/context/properties/requirements/items/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath:instancePath+"/context/requirements",schemaPath:"#/properties/context/properties/requirements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.decisions !== undefined){
let data6 = data3.decisions;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.decision === undefined){
const err14 = {instancePath:instancePath+"/context/decisions/" + i1,schemaPath:"#/properties/context/properties/decisions/items/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.made_by === undefined){
const err15 = {instancePath:instancePath+"/context/decisions/" + i1,schemaPath:"#/properties/context/properties/decisions/items/required",keyword:"required",params:{missingProperty: "made_by"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.date === undefined){
const err16 = {instancePath:instancePath+"/context/decisions/" + i1,schemaPath:"#/properties/context/properties/decisions/items/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "key") || (key1 === "decision")) || (key1 === "rationale")) || (key1 === "made_by")) || (key1 === "date"))){
const err17 = {instancePath:instancePath+"/context/decisions/" + i1,schemaPath:"#/properties/context/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.key !== undefined){
let data8 = data7.key;
if(typeof data8 === "string"){
if(func0(data8) < 1){
const err18 = {instancePath:instancePath+"/context/decisions/" + i1+"/key",schemaPath:"#/properties/context/properties/decisions/items/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err19 = {instancePath:instancePath+"/context/decisions/" + i1+"/key",schemaPath:"#/properties/context/properties/decisions/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.decision !== undefined){
let data9 = data7.decision;
if(typeof data9 === "string"){
if(func0(data9) < 1){
const err20 = {instancePath:instancePath+"/context/decisions/" + i1+"/decision",schemaPath:"#/properties/context/properties/decisions/items/properties/decision/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/context/decisions/" + i1+"/decision",schemaPath:"#/properties/context/properties/decisions/items/properties/decision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.rationale !== undefined){
let data10 = data7.rationale;
if(typeof data10 === "string"){
if(func0(data10) < 1){
const err22 = {instancePath:instancePath+"/context/decisions/" + i1+"/rationale",schemaPath:"#/properties/context/properties/decisions/items/properties/rationale/minLength",keyword:"minLength",params:{limit: 1}};
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
const err23 = {instancePath:instancePath+"/context/decisions/" + i1+"/rationale",schemaPath:"#/properties/context/properties/decisions/items/properties/rationale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.made_by !== undefined){
let data11 = data7.made_by;
if(typeof data11 === "string"){
if(func0(data11) < 1){
const err24 = {instancePath:instancePath+"/context/decisions/" + i1+"/made_by",schemaPath:"#/properties/context/properties/decisions/items/properties/made_by/minLength",keyword:"minLength",params:{limit: 1}};
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
const err25 = {instancePath:instancePath+"/context/decisions/" + i1+"/made_by",schemaPath:"#/properties/context/properties/decisions/items/properties/made_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.date !== undefined){
let data12 = data7.date;
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
const err26 = {instancePath:instancePath+"/context/decisions/" + i1+"/date",schemaPath:"#/properties/context/properties/decisions/items/properties/date/format",keyword:"format",params:{format: "date-time"}};
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
const err27 = {instancePath:instancePath+"/context/decisions/" + i1+"/date",schemaPath:"#/properties/context/properties/decisions/items/properties/date/type",keyword:"type",params:{type: "string"}};
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
else {
const err28 = {instancePath:instancePath+"/context/decisions/" + i1,schemaPath:"#/properties/context/properties/decisions/items/type",keyword:"type",params:{type: "object"}};
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
const err29 = {instancePath:instancePath+"/context/decisions",schemaPath:"#/properties/context/properties/decisions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3.discoveries !== undefined){
let data13 = data3.discoveries;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.discovery === undefined){
const err30 = {instancePath:instancePath+"/context/discoveries/" + i2,schemaPath:"#/properties/context/properties/discoveries/items/required",keyword:"required",params:{missingProperty: "discovery"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14.made_by === undefined){
const err31 = {instancePath:instancePath+"/context/discoveries/" + i2,schemaPath:"#/properties/context/properties/discoveries/items/required",keyword:"required",params:{missingProperty: "made_by"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.date === undefined){
const err32 = {instancePath:instancePath+"/context/discoveries/" + i2,schemaPath:"#/properties/context/properties/discoveries/items/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data14){
if(!((((key2 === "key") || (key2 === "discovery")) || (key2 === "made_by")) || (key2 === "date"))){
const err33 = {instancePath:instancePath+"/context/discoveries/" + i2,schemaPath:"#/properties/context/properties/discoveries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.key !== undefined){
let data15 = data14.key;
if(typeof data15 === "string"){
if(func0(data15) < 1){
const err34 = {instancePath:instancePath+"/context/discoveries/" + i2+"/key",schemaPath:"#/properties/context/properties/discoveries/items/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err35 = {instancePath:instancePath+"/context/discoveries/" + i2+"/key",schemaPath:"#/properties/context/properties/discoveries/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.discovery !== undefined){
let data16 = data14.discovery;
if(typeof data16 === "string"){
if(func0(data16) < 1){
const err36 = {instancePath:instancePath+"/context/discoveries/" + i2+"/discovery",schemaPath:"#/properties/context/properties/discoveries/items/properties/discovery/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/context/discoveries/" + i2+"/discovery",schemaPath:"#/properties/context/properties/discoveries/items/properties/discovery/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.made_by !== undefined){
let data17 = data14.made_by;
if(typeof data17 === "string"){
if(func0(data17) < 1){
const err38 = {instancePath:instancePath+"/context/discoveries/" + i2+"/made_by",schemaPath:"#/properties/context/properties/discoveries/items/properties/made_by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/context/discoveries/" + i2+"/made_by",schemaPath:"#/properties/context/properties/discoveries/items/properties/made_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.date !== undefined){
let data18 = data14.date;
if(typeof data18 === "string"){
if(!(formats0.test(data18))){
const err40 = {instancePath:instancePath+"/context/discoveries/" + i2+"/date",schemaPath:"#/properties/context/properties/discoveries/items/properties/date/format",keyword:"format",params:{format: "date-time"}};
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
const err41 = {instancePath:instancePath+"/context/discoveries/" + i2+"/date",schemaPath:"#/properties/context/properties/discoveries/items/properties/date/type",keyword:"type",params:{type: "string"}};
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
else {
const err42 = {instancePath:instancePath+"/context/discoveries/" + i2,schemaPath:"#/properties/context/properties/discoveries/items/type",keyword:"type",params:{type: "object"}};
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
const err43 = {instancePath:instancePath+"/context/discoveries",schemaPath:"#/properties/context/properties/discoveries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data3.artifacts !== undefined){
let data19 = data3.artifacts;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.path === undefined){
const err44 = {instancePath:instancePath+"/context/artifacts/" + i3,schemaPath:"#/properties/context/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data20.created_by === undefined){
const err45 = {instancePath:instancePath+"/context/artifacts/" + i3,schemaPath:"#/properties/context/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "created_by"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "type") || (key3 === "path")) || (key3 === "created_by"))){
const err46 = {instancePath:instancePath+"/context/artifacts/" + i3,schemaPath:"#/properties/context/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.type !== undefined){
let data21 = data20.type;
if(typeof data21 === "string"){
if(func0(data21) < 1){
const err47 = {instancePath:instancePath+"/context/artifacts/" + i3+"/type",schemaPath:"#/properties/context/properties/artifacts/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/context/artifacts/" + i3+"/type",schemaPath:"#/properties/context/properties/artifacts/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data20.path !== undefined){
let data22 = data20.path;
if(typeof data22 === "string"){
if(func0(data22) < 1){
const err49 = {instancePath:instancePath+"/context/artifacts/" + i3+"/path",schemaPath:"#/properties/context/properties/artifacts/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/context/artifacts/" + i3+"/path",schemaPath:"#/properties/context/properties/artifacts/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.created_by !== undefined){
let data23 = data20.created_by;
if(typeof data23 === "string"){
if(func0(data23) < 1){
const err51 = {instancePath:instancePath+"/context/artifacts/" + i3+"/created_by",schemaPath:"#/properties/context/properties/artifacts/items/properties/created_by/minLength",keyword:"minLength",params:{limit: 1}};
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
const err52 = {instancePath:instancePath+"/context/artifacts/" + i3+"/created_by",schemaPath:"#/properties/context/properties/artifacts/items/properties/created_by/type",keyword:"type",params:{type: "string"}};
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
const err53 = {instancePath:instancePath+"/context/artifacts/" + i3,schemaPath:"#/properties/context/properties/artifacts/items/type",keyword:"type",params:{type: "object"}};
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
const err54 = {instancePath:instancePath+"/context/artifacts",schemaPath:"#/properties/context/properties/artifacts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data3.syncs !== undefined){
let data24 = data3.syncs;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.message === undefined){
const err55 = {instancePath:instancePath+"/context/syncs/" + i4,schemaPath:"#/properties/context/properties/syncs/items/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data25.made_by === undefined){
const err56 = {instancePath:instancePath+"/context/syncs/" + i4,schemaPath:"#/properties/context/properties/syncs/items/required",keyword:"required",params:{missingProperty: "made_by"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data25.date === undefined){
const err57 = {instancePath:instancePath+"/context/syncs/" + i4,schemaPath:"#/properties/context/properties/syncs/items/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 in data25){
if(!((((key4 === "key") || (key4 === "message")) || (key4 === "made_by")) || (key4 === "date"))){
const err58 = {instancePath:instancePath+"/context/syncs/" + i4,schemaPath:"#/properties/context/properties/syncs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data25.key !== undefined){
let data26 = data25.key;
if(typeof data26 === "string"){
if(func0(data26) < 1){
const err59 = {instancePath:instancePath+"/context/syncs/" + i4+"/key",schemaPath:"#/properties/context/properties/syncs/items/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/context/syncs/" + i4+"/key",schemaPath:"#/properties/context/properties/syncs/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.message !== undefined){
let data27 = data25.message;
if(typeof data27 === "string"){
if(func0(data27) < 1){
const err61 = {instancePath:instancePath+"/context/syncs/" + i4+"/message",schemaPath:"#/properties/context/properties/syncs/items/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/context/syncs/" + i4+"/message",schemaPath:"#/properties/context/properties/syncs/items/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25.made_by !== undefined){
let data28 = data25.made_by;
if(typeof data28 === "string"){
if(func0(data28) < 1){
const err63 = {instancePath:instancePath+"/context/syncs/" + i4+"/made_by",schemaPath:"#/properties/context/properties/syncs/items/properties/made_by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/context/syncs/" + i4+"/made_by",schemaPath:"#/properties/context/properties/syncs/items/properties/made_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data25.date !== undefined){
let data29 = data25.date;
if(typeof data29 === "string"){
if(!(formats0.test(data29))){
const err65 = {instancePath:instancePath+"/context/syncs/" + i4+"/date",schemaPath:"#/properties/context/properties/syncs/items/properties/date/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/context/syncs/" + i4+"/date",schemaPath:"#/properties/context/properties/syncs/items/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/context/syncs/" + i4,schemaPath:"#/properties/context/properties/syncs/items/type",keyword:"type",params:{type: "object"}};
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
const err68 = {instancePath:instancePath+"/context/syncs",schemaPath:"#/properties/context/properties/syncs/type",keyword:"type",params:{type: "array"}};
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
const err69 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

