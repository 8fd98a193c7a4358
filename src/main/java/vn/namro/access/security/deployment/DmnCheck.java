package vn.namro.access.security.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds in a decision model whatever is not a decision table or literal expression in FEEL. */
final class DmnCheck {

	/** DMN 1.1 to 1.3. */
	private static final Set<String> DMN = Set.of("http://www.omg.org/spec/DMN/20151101/dmn.xsd", "http://www.omg.org/spec/DMN/20180521/MODEL/",
			"https://www.omg.org/spec/DMN/20191111/MODEL/");

	/** The picture and what the modelers note; the engine does not read it. */
	private static final Set<String> UNREAD = Set.of("https://www.omg.org/spec/DMN/20191111/DMNDI/", "http://www.omg.org/spec/DMN/20180521/DMNDI/",
			"http://bpmn.io/schema/dmn/biodi/1.0", "http://bpmn.io/schema/dmn/biodi/2.0", "http://camunda.org/schema/modeler/1.0",
			"http://www.w3.org/2001/XMLSchema-instance");

	private static final String CAMUNDA = "{http://camunda.org/schema/1.0/dmn}";

	private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of("historyTimeToLive", "versionTag", "inputVariable");

	private static final Set<String> ELEMENTS = Set.of("definitions", "decision", "description", "question", "allowedAnswers", "extensionElements",
			"informationRequirement", "requiredInput", "requiredDecision", "inputData", "variable", "decisionTable", "input", "inputExpression",
			"inputValues", "output", "outputValues", "defaultOutputEntry", "rule", "inputEntry", "outputEntry", "text", "literalExpression",
			"annotation", "annotationEntry", "knowledgeSource", "textAnnotation", "association", "sourceRef", "targetRef");

	/** How FEEL would call Java. */
	private static final String EXTERNAL = "external";

	private final List<Flaw> flaws = new ArrayList<>();

	private DmnCheck() {
	}

	static List<Flaw> check(XmlNode root) {
		DmnCheck check = new DmnCheck();
		check.require(DMN.contains(root.namespace()) && root.name().equals("definitions"), root, "tệp không phải là mô hình DMN.");
		check.element(root);
		return check.flaws;
	}

	private void element(XmlNode node) {
		if (UNREAD.contains(node.namespace())) {
			return;
		}
		require(DMN.contains(node.namespace()) && ELEMENTS.contains(node.name()), node, "không được dùng <" + node.name() + ">.");
		node.attributes().forEach((name, value) -> attribute(node, name, value));
		if (node.name().equals("text")) {
			require(!node.text().toString().contains(EXTERNAL), node, "biểu thức không được gọi mã bên ngoài.");
		}
		node.children().forEach(this::element);
	}

	private void attribute(XmlNode node, String name, String value) {
		if (name.equals("expressionLanguage") || name.equals("typeLanguage")) {
			require(value.toLowerCase(Locale.ROOT).contains("feel"), node, "ngôn ngữ biểu thức '" + value + "' không được dùng; chỉ dùng FEEL.");
		}
		else if (name.startsWith(CAMUNDA)) {
			require(CAMUNDA_ATTRIBUTES.contains(name.substring(CAMUNDA.length())), node, "không được dùng thuộc tính camunda:" + name.substring(CAMUNDA.length()) + ".");
		}
		else if (name.startsWith("{")) {
			require(UNREAD.contains(name.substring(1, name.indexOf('}'))), node, "không được dùng thuộc tính " + name + ".");
		}
	}

	private void require(boolean holds, XmlNode node, String message) {
		if (!holds) {
			this.flaws.add(Flaw.of(node, message));
		}
	}

}
