package vn.namro.access.security.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the repository deploys passes; whatever could run code, read files or exhaust memory is refused with line and element. */
class DeploymentGuardTests {

	private static final String PROCESS = """
			<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
			    xmlns:activiti="http://activiti.org/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="t">
			  <bpmn:process id="thu" isExecutable="true" camunda:historyTimeToLive="P1D">
			    <bpmn:startEvent id="bat_dau" />
			    %s
			  </bpmn:process>
			</bpmn:definitions>
			""";

	private static final String DECISION = """
			<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="t">
			  <decision id="thu" name="thu" camunda:historyTimeToLive="P1D">
			    %s
			  </decision>
			</definitions>
			""";

	private final DeploymentGuard guard = new DeploymentGuard(bean -> bean.matches("\\w+(Delegate|Listener)") && !bean.startsWith("missing"));

	static Stream<Path> filesOfTheRepository() throws IOException {
		return Stream.concat(Files.walk(Path.of("processes")), Files.walk(Path.of("forms"))).filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)"));
	}

	@ParameterizedTest
	@MethodSource("filesOfTheRepository")
	void acceptsWhatTheRepositoryDeploys(Path file) throws IOException {
		assertThat(this.guard.check(file.toString(), Files.readAllBytes(file))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<bpmn:scriptTask id='x' scriptFormat='javascript'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
			"<bpmn:serviceTask id='x' camunda:class='java.lang.Runtime' />", "<bpmn:serviceTask id='x' camunda:expression='${environment}' />",
			"<bpmn:serviceTask id='x' activiti:class='java.lang.Runtime' />", "<bpmn:serviceTask id='x' activiti:expression='${1 + 1}' />",
			"<bpmn:serviceTask id='x' camunda:delegateExpression='${missingDelegate}' />",
			"<bpmn:serviceTask id='x' camunda:delegateExpression='${someDelegate.execute(execution)}' />",
			"<bpmn:serviceTask id='x' camunda:delegateExpression='${someListener}' />",
			"<bpmn:serviceTask id='x' camunda:delegateExpression='${dataSource}' />", "<bpmn:serviceTask id='x' camunda:type='shell' />",
			"<bpmn:serviceTask id='x' camunda:type='external' camunda:topic='x' />", "<bpmn:serviceTask id='x' camunda:resource='x.js' />",
			"<bpmn:userTask id='x' camunda:formKey='embedded:app:x.html' />", "<bpmn:userTask id='x' camunda:formHandlerClass='x.Y' />",
			"<bpmn:userTask id='x' name='${runtimeService.deleteProcessInstance(1)}' />",
			"<bpmn:userTask id='x'><bpmn:documentation>${runtimeService.suspend()}</bpmn:documentation></bpmn:userTask>",
			"<bpmn:userTask id='x' camunda:assignee='${someDelegate}' />", "<bpmn:userTask id='x' camunda:assignee='#{a.b}' />",
			"<bpmn:userTask id='x' camunda:dueDate='x ${a} y ${b}' />",
			"<bpmn:userTask id='x'><bpmn:extensionElements><camunda:taskListener class='x.Y' event='create' /></bpmn:extensionElements></bpmn:userTask>",
			"<bpmn:userTask id='x'><bpmn:extensionElements><camunda:taskListener expression='${a}' event='create' /></bpmn:extensionElements></bpmn:userTask>",
			"<bpmn:userTask id='x'><bpmn:extensionElements><camunda:taskListener event='create'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:taskListener></bpmn:extensionElements></bpmn:userTask>",
			"<bpmn:userTask id='x'><bpmn:extensionElements><activiti:taskListener class='x.Y' event='create' /></bpmn:extensionElements></bpmn:userTask>",
			"<bpmn:userTask id='x'><bpmn:extensionElements><camunda:formData><camunda:formField id='a'><camunda:validation><camunda:constraint name='validator' config='x.Y' /></camunda:validation></camunda:formField></camunda:formData></bpmn:extensionElements></bpmn:userTask>",
			"<bpmn:serviceTask id='x'><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>",
			"<bpmn:serviceTask id='x' camunda:delegateExpression='${someDelegate}'><bpmn:extensionElements><camunda:field name='a' expression='${b}' /></bpmn:extensionElements></bpmn:serviceTask>",
			"<bpmn:serviceTask id='x' camunda:delegateExpression='${someDelegate}'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name='a'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>",
			"<bpmn:serviceTask id='x' camunda:delegateExpression='${someDelegate}'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name='a'>${a.b()}</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>",
			"<bpmn:sequenceFlow id='x' sourceRef='a' targetRef='b'><bpmn:conditionExpression language='javascript'>true</bpmn:conditionExpression></bpmn:sequenceFlow>",
			"<bpmn:sequenceFlow id='x' sourceRef='a' targetRef='b'><bpmn:conditionExpression camunda:resource='x.js'></bpmn:conditionExpression></bpmn:sequenceFlow>",
			"<bpmn:sequenceFlow id='x' sourceRef='a' targetRef='b'><bpmn:conditionExpression>${a.getClass()}</bpmn:conditionExpression></bpmn:sequenceFlow>",
			"<bpmn:boundaryEvent id='x'><bpmn:timerEventDefinition><bpmn:timeDate>${now().plus(1)}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>",
			"<bpmn:callActivity id='x' calledElement='${a.b}' />", "<bpmn:callActivity id='x' calledElement='a' camunda:variableMappingClass='x.Y' />",
			"<bpmn:callActivity id='x' calledElement='a' camunda:variableMappingDelegateExpression='${someDelegate}' />",
			"<bpmn:ioSpecification id='x' />", "<bpmn:adHocSubProcess id='x' />" })
	void refusesWhatCouldRunCode(String element) {
		List<Flaw> flaws = this.guard.check("thu.bpmn", PROCESS.formatted(element).getBytes(StandardCharsets.UTF_8));
		assertThat(flaws).isNotEmpty().allSatisfy(flaw -> {
			assertThat(flaw.getLine()).isEqualTo(5);
			assertThat(flaw.getMessage()).contains("Dòng 5");
		});
		assertThat(flaws).extracting(Flaw::getMainElementId).contains(element.contains("id='x'") ? "x" : "thu");
	}

	@Test
	void tellsAllFlawsAtOnce() {
		String steps = "<bpmn:serviceTask id='a' camunda:class='A' />\n<bpmn:serviceTask id='b' camunda:class='B' />";
		assertThat(this.guard.check("thu.bpmn", PROCESS.formatted(steps).getBytes(StandardCharsets.UTF_8))).extracting(Flaw::getMainElementId)
			.containsExactly("a", "b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<literalExpression id='x' expressionLanguage='juel'><text>${1}</text></literalExpression>",
			"<literalExpression id='x' expressionLanguage='javascript'><text>1</text></literalExpression>",
			"<literalExpression id='x' expressionLanguage='groovy'><text>1</text></literalExpression>",
			"<context><contextEntry><functionDefinition kind='Java' /></contextEntry></context>",
			"<invocation id='x'><literalExpression><text>f</text></literalExpression></invocation>",
			"<literalExpression id='x'><text>{f: function(x) external {java: {class: \"java.lang.Math\"}}}</text></literalExpression>",
			"<decisionTable id='x'><input id='i'><inputExpression expressionLanguage='JavaScript'><text>a</text></inputExpression></input></decisionTable>",
			"<decisionTable id='x'><rule id='r'><inputEntry id='e' expressionLanguage='groovy'><text>a</text></inputEntry></rule></decisionTable>",
			"<decisionTable id='x' camunda:resource='x' />" })
	void refusesDecisionsThatAreNotFeel(String expression) {
		assertThat(this.guard.check("thu.dmn", DECISION.formatted(expression).getBytes(StandardCharsets.UTF_8))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE d SYSTEM 'file:///etc/passwd'>", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
			"<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>",
			"<!DOCTYPE d [<!ENTITY % x SYSTEM 'http://127.0.0.1:1/x.dtd'> %x;]>" })
	void refusesDocumentTypes(String documentType) {
		assertThat(this.guard.check("thu.bpmn", (documentType + PROCESS.formatted("")).getBytes(StandardCharsets.UTF_8))).singleElement()
			.satisfies(flaw -> assertThat(flaw.getMessage()).contains("DOCTYPE"));
		assertThat(this.guard.check("thu.dmn", (documentType + DECISION.formatted("")).getBytes(StandardCharsets.UTF_8))).singleElement()
			.satisfies(flaw -> assertThat(flaw.getMessage()).contains("DOCTYPE"));
	}

	@Test
	void refusesNestingWithoutEnd() {
		assertThat(this.guard.check("thu.bpmn", "<a>".repeat(100_000).getBytes(StandardCharsets.UTF_8))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.cmmn", "a.js", "a.groovy", "a.html", "a.bpmn20.xml", "a.dmn11.xml", "a.class", "a" })
	void refusesOtherKindsOfFiles(String file) {
		assertThat(this.guard.check(file, new byte[0])).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "{", "{\"id\": \"a\", \"components\": [{\"type\": \"iframe\", \"url\": \"https://example.org\"}]}",
			"{\"id\": \"a\", \"components\": [{\"type\": \"group\", \"components\": [{\"type\": \"filepicker\", \"key\": \"x\"}]}]}" })
	void refusesFormsThatTasklistCannotShow(String form) {
		assertThat(this.guard.check("thu.form", form.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
	}

}
