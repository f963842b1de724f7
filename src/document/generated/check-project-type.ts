// Generated from schemas/project-type.cue by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

export const check: SchemaCheck = validate0;
const schema0 = {"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9_]+$"},"description":{"type":"string","minLength":1},"prefix":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]*/$"},"prompt":{"type":"string","minLength":1},"initial":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"phases":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"},"tasks":{"type":"boolean"},"status":{"enum":["pending","in_progress","active","summarizing","publishing","completed","failed","skipped"]},"enabled":{"type":"boolean"},"inputs":{"type":"array","items":{"type":"string","minLength":1}},"outputs":{"type":"array","items":{"type":"string","minLength":1}},"metadata":{"type":"object","additionalProperties":{"enum":["bool","int","string"]}}},"required":["name"],"additionalProperties":false}},"states":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"prompt":{"type":"string","minLength":1},"end":{"type":"boolean"},"choice":{"enum":["guards","intent"]},"events":{"type":"array","items":{"type":"object","properties":{"event":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"to":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"description":{"type":"string","minLength":1},"guards":{"type":"array","items":{"type":"object","properties":{"guard":{"enum":["tasks_ended","tasks_completed","some_task_completed","tasks_marked","dependencies_completed","documents_approved","output_approved","outputs_approved","reviewed","phase_marked"]},"phase":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"},"type":{"type":"string","minLength":1},"key":{"type":"string","minLength":1},"value":{"type":["boolean","integer","string"]},"assessment":{"enum":["pass","fail"]}},"required":["guard","phase"],"additionalProperties":false,"allOf":[{"if":{"properties":{"guard":{"const":"tasks_marked"}},"required":["guard"]},"then":{"properties":{"key":{"type":"string","minLength":1}},"required":["key"]}},{"if":{"properties":{"guard":{"const":"phase_marked"}},"required":["guard"]},"then":{"properties":{"key":{"type":"string","minLength":1}},"required":["key"]}},{"if":{"properties":{"guard":{"const":"output_approved"}},"required":["guard"]},"then":{"properties":{"type":{"type":"string","minLength":1}},"required":["type"]}},{"if":{"properties":{"guard":{"const":"reviewed"}},"required":["guard"]},"then":{"properties":{"assessment":{"enum":["pass","fail"]}},"required":["assessment"]}}]}},"effects":{"type":"array","items":{"type":"object","properties":{"effect":{"enum":["start","complete","fail","set_status","next_iteration","carry","reset_approvals","clear"]},"phase":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"},"status":{"enum":["pending","in_progress","active","summarizing","publishing","completed","failed","skipped"]},"from":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"},"type":{"type":"string","minLength":1},"key":{"type":"string","minLength":1}},"required":["effect","phase"],"additionalProperties":false,"allOf":[{"if":{"properties":{"effect":{"const":"set_status"}},"required":["effect"]},"then":{"properties":{"status":{"enum":["pending","in_progress","active","summarizing","publishing","completed","failed","skipped"]}},"required":["status"]}},{"if":{"properties":{"effect":{"const":"carry"}},"required":["effect"]},"then":{"properties":{"from":{"type":"string","pattern":"^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}},"required":["from"]}},{"if":{"properties":{"effect":{"const":"clear"}},"required":["effect"]},"then":{"properties":{"key":{"type":"string","minLength":1}},"required":["key"]}}]}}},"required":["event","to","description"],"additionalProperties":false}}},"required":["name","prompt"],"additionalProperties":false}}},"required":["name","description","initial","phases","states"],"additionalProperties":false};
const pattern0 = new RegExp("^[a-z0-9_]+$", "u");
const pattern1 = new RegExp("^[a-z0-9][a-z0-9._-]*/$", "u");
const pattern2 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
const pattern3 = new RegExp("^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9_]*$", "u");
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
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.initial === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initial"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.phases === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.states === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "states"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "description")) || (key0 === "prefix")) || (key0 === "prompt")) || (key0 === "initial")) || (key0 === "phases")) || (key0 === "states"))){
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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]+$"}};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.prefix !== undefined){
let data2 = data.prefix;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err10 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*/$"}};
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
const err11 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.initial !== undefined){
let data4 = data.initial;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}};
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
const err15 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.phases !== undefined){
let data5 = data.phases;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err16 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data6){
if(!(((((((key1 === "name") || (key1 === "tasks")) || (key1 === "status")) || (key1 === "enabled")) || (key1 === "inputs")) || (key1 === "outputs")) || (key1 === "metadata"))){
const err17 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err18 = {instancePath:instancePath+"/phases/" + i0+"/name",schemaPath:"#/properties/phases/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
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
const err19 = {instancePath:instancePath+"/phases/" + i0+"/name",schemaPath:"#/properties/phases/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.tasks !== undefined){
if(typeof data6.tasks !== "boolean"){
const err20 = {instancePath:instancePath+"/phases/" + i0+"/tasks",schemaPath:"#/properties/phases/items/properties/tasks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.status !== undefined){
let data9 = data6.status;
if(!((((((((data9 === "pending") || (data9 === "in_progress")) || (data9 === "active")) || (data9 === "summarizing")) || (data9 === "publishing")) || (data9 === "completed")) || (data9 === "failed")) || (data9 === "skipped"))){
const err21 = {instancePath:instancePath+"/phases/" + i0+"/status",schemaPath:"#/properties/phases/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.phases.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.enabled !== undefined){
if(typeof data6.enabled !== "boolean"){
const err22 = {instancePath:instancePath+"/phases/" + i0+"/enabled",schemaPath:"#/properties/phases/items/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.inputs !== undefined){
let data11 = data6.inputs;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(func0(data12) < 1){
const err23 = {instancePath:instancePath+"/phases/" + i0+"/inputs/" + i1,schemaPath:"#/properties/phases/items/properties/inputs/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/phases/" + i0+"/inputs/" + i1,schemaPath:"#/properties/phases/items/properties/inputs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/phases/" + i0+"/inputs",schemaPath:"#/properties/phases/items/properties/inputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.outputs !== undefined){
let data13 = data6.outputs;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func0(data14) < 1){
const err26 = {instancePath:instancePath+"/phases/" + i0+"/outputs/" + i2,schemaPath:"#/properties/phases/items/properties/outputs/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/phases/" + i0+"/outputs/" + i2,schemaPath:"#/properties/phases/items/properties/outputs/items/type",keyword:"type",params:{type: "string"}};
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
const err28 = {instancePath:instancePath+"/phases/" + i0+"/outputs",schemaPath:"#/properties/phases/items/properties/outputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.metadata !== undefined){
let data15 = data6.metadata;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
let data16 = data15[key2];
if(!(((data16 === "bool") || (data16 === "int")) || (data16 === "string"))){
const err29 = {instancePath:instancePath+"/phases/" + i0+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/phases/items/properties/metadata/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema0.properties.phases.items.properties.metadata.additionalProperties.enum}};
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
else {
const err30 = {instancePath:instancePath+"/phases/" + i0+"/metadata",schemaPath:"#/properties/phases/items/properties/metadata/type",keyword:"type",params:{type: "object"}};
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
const err31 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"}};
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
const err32 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.states !== undefined){
let data17 = data.states;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err33 = {instancePath:instancePath+"/states/" + i3,schemaPath:"#/properties/states/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data18.prompt === undefined){
const err34 = {instancePath:instancePath+"/states/" + i3,schemaPath:"#/properties/states/items/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data18){
if(!(((((key3 === "name") || (key3 === "prompt")) || (key3 === "end")) || (key3 === "choice")) || (key3 === "events"))){
const err35 = {instancePath:instancePath+"/states/" + i3,schemaPath:"#/properties/states/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data18.name !== undefined){
let data19 = data18.name;
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
const err36 = {instancePath:instancePath+"/states/" + i3+"/name",schemaPath:"#/properties/states/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}};
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
const err37 = {instancePath:instancePath+"/states/" + i3+"/name",schemaPath:"#/properties/states/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.prompt !== undefined){
let data20 = data18.prompt;
if(typeof data20 === "string"){
if(func0(data20) < 1){
const err38 = {instancePath:instancePath+"/states/" + i3+"/prompt",schemaPath:"#/properties/states/items/properties/prompt/minLength",keyword:"minLength",params:{limit: 1}};
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
const err39 = {instancePath:instancePath+"/states/" + i3+"/prompt",schemaPath:"#/properties/states/items/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.end !== undefined){
if(typeof data18.end !== "boolean"){
const err40 = {instancePath:instancePath+"/states/" + i3+"/end",schemaPath:"#/properties/states/items/properties/end/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.choice !== undefined){
let data22 = data18.choice;
if(!((data22 === "guards") || (data22 === "intent"))){
const err41 = {instancePath:instancePath+"/states/" + i3+"/choice",schemaPath:"#/properties/states/items/properties/choice/enum",keyword:"enum",params:{allowedValues: schema0.properties.states.items.properties.choice.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.events !== undefined){
let data23 = data18.events;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.event === undefined){
const err42 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4,schemaPath:"#/properties/states/items/properties/events/items/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data24.to === undefined){
const err43 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4,schemaPath:"#/properties/states/items/properties/events/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data24.description === undefined){
const err44 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4,schemaPath:"#/properties/states/items/properties/events/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key4 in data24){
if(!(((((key4 === "event") || (key4 === "to")) || (key4 === "description")) || (key4 === "guards")) || (key4 === "effects"))){
const err45 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4,schemaPath:"#/properties/states/items/properties/events/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data24.event !== undefined){
let data25 = data24.event;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err46 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/event",schemaPath:"#/properties/states/items/properties/events/items/properties/event/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/event",schemaPath:"#/properties/states/items/properties/events/items/properties/event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data24.to !== undefined){
let data26 = data24.to;
if(typeof data26 === "string"){
if(!pattern2.test(data26)){
const err48 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/to",schemaPath:"#/properties/states/items/properties/events/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}};
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
const err49 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/to",schemaPath:"#/properties/states/items/properties/events/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24.description !== undefined){
let data27 = data24.description;
if(typeof data27 === "string"){
if(func0(data27) < 1){
const err50 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/description",schemaPath:"#/properties/states/items/properties/events/items/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
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
const err51 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/description",schemaPath:"#/properties/states/items/properties/events/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data24.guards !== undefined){
let data28 = data24.guards;
if(Array.isArray(data28)){
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
const _errs64 = errors;
let valid18 = true;
const _errs65 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing0;
if((data29.guard === undefined) && (missing0 = "guard")){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data29.guard !== undefined){
if("tasks_marked" !== data29.guard){
const err53 = {};
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
}
var _valid0 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs67 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.key === undefined){
const err54 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data29.key !== undefined){
let data31 = data29.key;
if(typeof data31 === "string"){
if(func0(data31) < 1){
const err55 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/key",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/0/then/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err56 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/key",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/0/then/properties/key/type",keyword:"type",params:{type: "string"}};
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
var _valid0 = _errs67 === errors;
valid18 = _valid0;
if(valid18){
var props0 = {};
props0.key = true;
props0.guard = true;
}
}
if(!valid18){
const err57 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const _errs71 = errors;
let valid21 = true;
const _errs72 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing1;
if((data29.guard === undefined) && (missing1 = "guard")){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
if(data29.guard !== undefined){
if("phase_marked" !== data29.guard){
const err59 = {};
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
var _valid1 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs74 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.key === undefined){
const err60 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data29.key !== undefined){
let data33 = data29.key;
if(typeof data33 === "string"){
if(func0(data33) < 1){
const err61 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/key",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/1/then/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err62 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/key",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/1/then/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
var _valid1 = _errs74 === errors;
valid21 = _valid1;
if(valid21){
var props1 = {};
props1.key = true;
props1.guard = true;
}
}
if(!valid21){
const err63 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs78 = errors;
let valid24 = true;
const _errs79 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing2;
if((data29.guard === undefined) && (missing2 = "guard")){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
if(data29.guard !== undefined){
if("output_approved" !== data29.guard){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
var _valid2 = _errs79 === errors;
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs81 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err66 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data29.type !== undefined){
let data35 = data29.type;
if(typeof data35 === "string"){
if(func0(data35) < 1){
const err67 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/type",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/2/then/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
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
const err68 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/type",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/2/then/properties/type/type",keyword:"type",params:{type: "string"}};
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
var _valid2 = _errs81 === errors;
valid24 = _valid2;
if(valid24){
var props2 = {};
props2.type = true;
props2.guard = true;
}
}
if(!valid24){
const err69 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs85 = errors;
let valid27 = true;
const _errs86 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing3;
if((data29.guard === undefined) && (missing3 = "guard")){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
if(data29.guard !== undefined){
if("reviewed" !== data29.guard){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
var _valid3 = _errs86 === errors;
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs88 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.assessment === undefined){
const err72 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/3/then/required",keyword:"required",params:{missingProperty: "assessment"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data29.assessment !== undefined){
let data37 = data29.assessment;
if(!((data37 === "pass") || (data37 === "fail"))){
const err73 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/assessment",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/3/then/properties/assessment/enum",keyword:"enum",params:{allowedValues: schema0.properties.states.items.properties.events.items.properties.guards.items.allOf[3].then.properties.assessment.enum}};
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
var _valid3 = _errs88 === errors;
valid27 = _valid3;
if(valid27){
var props3 = {};
props3.assessment = true;
props3.guard = true;
}
}
if(!valid27){
const err74 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.guard === undefined){
const err75 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/required",keyword:"required",params:{missingProperty: "guard"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data29.phase === undefined){
const err76 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key5 in data29){
if(!((((((key5 === "guard") || (key5 === "phase")) || (key5 === "type")) || (key5 === "key")) || (key5 === "value")) || (key5 === "assessment"))){
const err77 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data29.guard !== undefined){
let data38 = data29.guard;
if(!((((((((((data38 === "tasks_ended") || (data38 === "tasks_completed")) || (data38 === "some_task_completed")) || (data38 === "tasks_marked")) || (data38 === "dependencies_completed")) || (data38 === "documents_approved")) || (data38 === "output_approved")) || (data38 === "outputs_approved")) || (data38 === "reviewed")) || (data38 === "phase_marked"))){
const err78 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/guard",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/properties/guard/enum",keyword:"enum",params:{allowedValues: schema0.properties.states.items.properties.events.items.properties.guards.items.properties.guard.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data29.phase !== undefined){
let data39 = data29.phase;
if(typeof data39 === "string"){
if(!pattern3.test(data39)){
const err79 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/phase",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
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
const err80 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/phase",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data29.type !== undefined){
let data40 = data29.type;
if(typeof data40 === "string"){
if(func0(data40) < 1){
const err81 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/type",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
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
const err82 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/type",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data29.key !== undefined){
let data41 = data29.key;
if(typeof data41 === "string"){
if(func0(data41) < 1){
const err83 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/key",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err84 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/key",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data29.value !== undefined){
let data42 = data29.value;
if(((typeof data42 !== "boolean") && (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42))))) && (typeof data42 !== "string")){
const err85 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/value",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/properties/value/type",keyword:"type",params:{type: schema0.properties.states.items.properties.events.items.properties.guards.items.properties.value.type}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data29.assessment !== undefined){
let data43 = data29.assessment;
if(!((data43 === "pass") || (data43 === "fail"))){
const err86 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5+"/assessment",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/properties/assessment/enum",keyword:"enum",params:{allowedValues: schema0.properties.states.items.properties.events.items.properties.guards.items.properties.assessment.enum}};
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
const err87 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards/" + i5,schemaPath:"#/properties/states/items/properties/events/items/properties/guards/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/guards",schemaPath:"#/properties/states/items/properties/events/items/properties/guards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data24.effects !== undefined){
let data44 = data24.effects;
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
const _errs106 = errors;
let valid34 = true;
const _errs107 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing4;
if((data45.effect === undefined) && (missing4 = "effect")){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
if(data45.effect !== undefined){
if("set_status" !== data45.effect){
const err90 = {};
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
}
var _valid4 = _errs107 === errors;
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs109 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.status === undefined){
const err91 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6,schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data45.status !== undefined){
let data47 = data45.status;
if(!((((((((data47 === "pending") || (data47 === "in_progress")) || (data47 === "active")) || (data47 === "summarizing")) || (data47 === "publishing")) || (data47 === "completed")) || (data47 === "failed")) || (data47 === "skipped"))){
const err92 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/status",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/allOf/0/then/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.states.items.properties.events.items.properties.effects.items.allOf[0].then.properties.status.enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
var _valid4 = _errs109 === errors;
valid34 = _valid4;
if(valid34){
var props4 = {};
props4.status = true;
props4.effect = true;
}
}
if(!valid34){
const err93 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6,schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const _errs112 = errors;
let valid37 = true;
const _errs113 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing5;
if((data45.effect === undefined) && (missing5 = "effect")){
const err94 = {};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
if(data45.effect !== undefined){
if("carry" !== data45.effect){
const err95 = {};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
}
var _valid5 = _errs113 === errors;
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs115 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.from === undefined){
const err96 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6,schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data45.from !== undefined){
let data49 = data45.from;
if(typeof data49 === "string"){
if(!pattern3.test(data49)){
const err97 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/from",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/allOf/1/then/properties/from/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/from",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/allOf/1/then/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
var _valid5 = _errs115 === errors;
valid37 = _valid5;
if(valid37){
var props5 = {};
props5.from = true;
props5.effect = true;
}
}
if(!valid37){
const err99 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6,schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(props4 !== true && props5 !== undefined){
if(props5 === true){
props4 = true;
}
else {
props4 = props4 || {};
Object.assign(props4, props5);
}
}
const _errs119 = errors;
let valid40 = true;
const _errs120 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing6;
if((data45.effect === undefined) && (missing6 = "effect")){
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
if(data45.effect !== undefined){
if("clear" !== data45.effect){
const err101 = {};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
var _valid6 = _errs120 === errors;
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs122 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.key === undefined){
const err102 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6,schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data45.key !== undefined){
let data51 = data45.key;
if(typeof data51 === "string"){
if(func0(data51) < 1){
const err103 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/key",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/allOf/2/then/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/key",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/allOf/2/then/properties/key/type",keyword:"type",params:{type: "string"}};
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
var _valid6 = _errs122 === errors;
valid40 = _valid6;
if(valid40){
var props6 = {};
props6.key = true;
props6.effect = true;
}
}
if(!valid40){
const err105 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6,schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(props4 !== true && props6 !== undefined){
if(props6 === true){
props4 = true;
}
else {
props4 = props4 || {};
Object.assign(props4, props6);
}
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.effect === undefined){
const err106 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6,schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/required",keyword:"required",params:{missingProperty: "effect"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data45.phase === undefined){
const err107 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6,schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key6 in data45){
if(!((((((key6 === "effect") || (key6 === "phase")) || (key6 === "status")) || (key6 === "from")) || (key6 === "type")) || (key6 === "key"))){
const err108 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6,schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data45.effect !== undefined){
let data52 = data45.effect;
if(!((((((((data52 === "start") || (data52 === "complete")) || (data52 === "fail")) || (data52 === "set_status")) || (data52 === "next_iteration")) || (data52 === "carry")) || (data52 === "reset_approvals")) || (data52 === "clear"))){
const err109 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/effect",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema0.properties.states.items.properties.events.items.properties.effects.items.properties.effect.enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data45.phase !== undefined){
let data53 = data45.phase;
if(typeof data53 === "string"){
if(!pattern3.test(data53)){
const err110 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/phase",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/phase",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data45.status !== undefined){
let data54 = data45.status;
if(!((((((((data54 === "pending") || (data54 === "in_progress")) || (data54 === "active")) || (data54 === "summarizing")) || (data54 === "publishing")) || (data54 === "completed")) || (data54 === "failed")) || (data54 === "skipped"))){
const err112 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/status",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.states.items.properties.events.items.properties.effects.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data45.from !== undefined){
let data55 = data45.from;
if(typeof data55 === "string"){
if(!pattern3.test(data55)){
const err113 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/from",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$"}};
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
const err114 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/from",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data45.type !== undefined){
let data56 = data45.type;
if(typeof data56 === "string"){
if(func0(data56) < 1){
const err115 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/type",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
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
const err116 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/type",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data45.key !== undefined){
let data57 = data45.key;
if(typeof data57 === "string"){
if(func0(data57) < 1){
const err117 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/key",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6+"/key",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err119 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects/" + i6,schemaPath:"#/properties/states/items/properties/events/items/properties/effects/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4+"/effects",schemaPath:"#/properties/states/items/properties/events/items/properties/effects/type",keyword:"type",params:{type: "array"}};
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
const err121 = {instancePath:instancePath+"/states/" + i3+"/events/" + i4,schemaPath:"#/properties/states/items/properties/events/items/type",keyword:"type",params:{type: "object"}};
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
const err122 = {instancePath:instancePath+"/states/" + i3+"/events",schemaPath:"#/properties/states/items/properties/events/type",keyword:"type",params:{type: "array"}};
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
const err123 = {instancePath:instancePath+"/states/" + i3,schemaPath:"#/properties/states/items/type",keyword:"type",params:{type: "object"}};
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
const err124 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

