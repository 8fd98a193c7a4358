package vn.namro.access.security.deployment;

import java.util.Set;

/** The elements and attributes that a process model may use; what is not here could run code or reach out of the engine. */
final class BpmnWords {

	static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	/** Draws the picture; the engine reads coordinates from it and nothing else. */
	static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";

	/** Whose attributes the engine does not read: types, and what the modelers note for themselves. */
	static final Set<String> UNREAD = Set.of("http://www.w3.org/2001/XMLSchema-instance", "http://camunda.org/schema/modeler/1.0",
			"http://bpmn.io/schema/bpmn/biocolor/1.0", "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

	static final Set<String> ELEMENTS = Set.of("definitions", "process", "documentation", "extensionElements", "incoming", "outgoing", "sequenceFlow",
			"conditionExpression", "userTask", "serviceTask", "sendTask", "receiveTask", "manualTask", "task", "businessRuleTask", "callActivity",
			"subProcess", "transaction", "startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent",
			"exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "timerEventDefinition", "timeDate", "timeDuration",
			"timeCycle", "messageEventDefinition", "message", "signalEventDefinition", "signal", "errorEventDefinition", "error",
			"escalationEventDefinition", "escalation", "conditionalEventDefinition", "condition", "terminateEventDefinition",
			"compensateEventDefinition", "linkEventDefinition", "source", "target", "cancelEventDefinition", "multiInstanceLoopCharacteristics",
			"loopCardinality", "completionCondition", "collaboration", "participant", "messageFlow", "laneSet", "lane", "flowNodeRef", "childLaneSet",
			"textAnnotation", "text", "association", "group", "category", "categoryValue", "dataObject", "dataObjectReference", "dataStoreReference",
			"dataInputAssociation", "dataOutputAssociation", "sourceRef", "targetRef", "property");

	/** Attributes by which BPMN itself names a language of scripts or expressions. */
	static final Set<String> LANGUAGES = Set.of("language", "scriptFormat", "scriptLanguage", "expressionLanguage");

	static final Set<String> CAMUNDA_ELEMENTS = Set.of("inputOutput", "inputParameter", "outputParameter", "list", "map", "entry", "value",
			"taskListener", "executionListener", "in", "out", "properties", "property", "failedJobRetryTimeCycle");

	static final Set<String> CAMUNDA_ATTRIBUTES = Set.of("delegateExpression", "formRef", "formRefBinding", "formRefVersion", "candidateGroups",
			"assignee", "dueDate", "followUpDate", "priority", "asyncBefore", "asyncAfter", "exclusive", "jobPriority", "taskPriority",
			"historyTimeToLive", "versionTag", "isStartableInTasklist", "decisionRef", "decisionRefBinding", "decisionRefVersion",
			"mapDecisionResult", "resultVariable", "calledElementBinding", "calledElementVersion", "collection", "elementVariable",
			"errorCodeVariable", "errorMessageVariable", "escalationCodeVariable", "initiator", "modelerTemplate", "modelerTemplateVersion",
			"modelerTemplateIcon", "errorMessage", "variableName", "variableEvents");

	/** Attributes of Camunda's own elements, which have no namespace. */
	static final Set<String> INNER_ATTRIBUTES = Set.of("name", "event", "delegateExpression", "source", "target", "variables", "local", "businessKey",
			"key", "value", "id");

	private BpmnWords() {
	}

}
