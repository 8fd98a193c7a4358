import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { BpmnModdle } from 'bpmn-moddle';

const require = createRequire(import.meta.url);
const testRule = require('bpmnlint/lib/test-rule');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

const loop = id => `<bpmn:task id="task_ask" default="${id}"/>
  <bpmn:sequenceFlow id="${id}" sourceRef="task_ask" targetRef="task_ask"/>`;

const drawn = (first, second) => `
  <bpmn:process id="year">
    <bpmn:task id="a"/><bpmn:task id="b"/>
    <bpmn:sequenceFlow id="first" sourceRef="a" targetRef="a"/>
    <bpmn:sequenceFlow id="second" sourceRef="a" targetRef="a"/>
  </bpmn:process>
  <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="year">
    <bpmndi:BPMNShape bpmnElement="b"><dc:Bounds x="100" y="0" width="100" height="80"/></bpmndi:BPMNShape>
    <bpmndi:BPMNEdge bpmnElement="first">${waypoints(first)}</bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge bpmnElement="second">${waypoints(second)}</bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`;

const waypoints = points => points.map(([ x, y ]) => `<di:waypoint x="${x}" y="${y}"/>`).join('');

const examples = [
  { rule: 'element-id', finds: 'Id is not userTask_<camelCase>',
    right: '<bpmn:process id="year"><bpmn:userTask id="userTask_closeYear"/></bpmn:process>',
    wrong: '<bpmn:process id="year"><bpmn:userTask id="Activity_0wj72lz"/></bpmn:process>' },
  { rule: 'element-id', finds: 'Id is not event_<camelCase>',
    right: '<bpmn:process id="year"><bpmn:endEvent id="event_closed"/></bpmn:process>',
    wrong: '<bpmn:process id="year"><bpmn:endEvent id="endEvent_closed"/></bpmn:process>' },
  { rule: 'element-id', finds: 'Id is not flow_<camelCase>',
    right: `<bpmn:process id="year">${loop('flow_again')}</bpmn:process>`,
    wrong: `<bpmn:process id="year">${loop('Flow_again')}</bpmn:process>` },
  { rule: 'element-id', finds: 'Id is not <camelCase>',
    right: '<bpmn:process id="year"/>',
    wrong: '<bpmn:process id="Process_1"/>' },
  { rule: 'documented', finds: 'Element has no documentation',
    right: '<bpmn:process id="year"><bpmn:documentation>Ai, làm gì.</bpmn:documentation></bpmn:process>',
    wrong: '<bpmn:process id="year"><bpmn:documentation> </bpmn:documentation></bpmn:process>' },
  { rule: 'no-script', finds: 'Element runs a script',
    right: '<bpmn:process id="year"><bpmn:serviceTask id="a" camunda:delegateExpression="${aDelegate}"/></bpmn:process>',
    wrong: '<bpmn:process id="year"><bpmn:scriptTask id="a"/></bpmn:process>' },
  { rule: 'no-script', finds: 'Element runs a script',
    right: `<bpmn:process id="year"><bpmn:extensionElements>
      <camunda:executionListener event="end" delegateExpression="\${aListener}"/></bpmn:extensionElements></bpmn:process>`,
    wrong: `<bpmn:process id="year"><bpmn:extensionElements>
      <camunda:executionListener event="end"><camunda:script scriptFormat="js">1</camunda:script></camunda:executionListener>
      </bpmn:extensionElements></bpmn:process>` },
  { rule: 'clear-flows', finds: 'Flow crosses second',
    right: drawn([ [ 0, 200 ], [ 50, 200 ] ], [ [ 50, 100 ], [ 50, 200 ] ]),
    wrong: drawn([ [ 0, 200 ], [ 80, 200 ] ], [ [ 50, 100 ], [ 50, 300 ] ]) },
  { rule: 'clear-flows', finds: 'Flow runs through b',
    right: drawn([ [ 0, 40 ], [ 100, 40 ] ], [ [ 0, 300 ], [ 50, 300 ] ]),
    wrong: drawn([ [ 0, 40 ], [ 300, 40 ] ], [ [ 0, 300 ], [ 50, 300 ] ]) }
];

for (const { rule, finds, right, wrong } of examples) {
  test(`${rule}: ${finds}`, async () => {
    assert.deepEqual(await reports(rule, right), []);
    assert.deepEqual(await reports(rule, wrong), [ finds ]);
  });
}

async function reports(rule, content) {
  const { rootElement } = await new BpmnModdle({ camunda }).fromXML(`
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
        xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
        xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
      ${content}
    </bpmn:definitions>`);

  return testRule({ moddleRoot: rootElement, rule: require(`./rules/${rule}`)() }).map(({ message }) => message);
}
