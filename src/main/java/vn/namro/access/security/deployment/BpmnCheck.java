package vn.namro.access.security.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds in a process model whatever is not on the positive list of elements, attributes and expressions. */
final class BpmnCheck {

	private final Predicate<String> beanExists;

	private final List<Flaw> flaws = new ArrayList<>();

	private BpmnCheck(Predicate<String> beanExists) {
		this.beanExists = beanExists;
	}

	static List<Flaw> check(XmlNode root, Predicate<String> beanExists) {
		BpmnCheck check = new BpmnCheck(beanExists);
		check.require(root.is(BpmnWords.BPMN, "definitions"), root, "tệp không phải là mô hình BPMN 2.0.");
		check.element(root);
		return check.flaws;
	}

	private void element(XmlNode node) {
		if (node.namespace().equals(BpmnWords.DIAGRAM)) {
			return;
		}
		boolean known = node.namespace().equals(BpmnWords.BPMN) && BpmnWords.ELEMENTS.contains(node.name())
				|| node.namespace().equals(BpmnWords.CAMUNDA) && BpmnWords.CAMUNDA_ELEMENTS.contains(node.name());
		require(known, node, "không được dùng <" + node.name() + ">.");
		node.attributes().forEach((name, value) -> attribute(node, name, value));
		expression(node, node.text().toString().strip());
		node.children().forEach(this::element);
	}

	private void attribute(XmlNode node, String name, String value) {
		if (name.startsWith("{" + BpmnWords.CAMUNDA + "}")) {
			camundaAttribute(node, name.substring(BpmnWords.CAMUNDA.length() + 2), value);
		}
		else if (name.startsWith("{")) {
			require(BpmnWords.UNREAD.contains(name.substring(1, name.indexOf('}'))), node, "không được dùng thuộc tính " + name + ".");
		}
		else if (node.namespace().equals(BpmnWords.CAMUNDA)) {
			require(BpmnWords.INNER_ATTRIBUTES.contains(name), node, "không được dùng thuộc tính " + name + " của <" + node.name() + ">.");
			valueOf(node, name, value);
		}
		else {
			require(!BpmnWords.LANGUAGES.contains(name), node, "không được dùng ngôn ngữ kịch bản (" + name + ").");
			expression(node, value);
		}
	}

	private void camundaAttribute(XmlNode node, String name, String value) {
		require(BpmnWords.CAMUNDA_ATTRIBUTES.contains(name), node, "không được dùng thuộc tính camunda:" + name + ".");
		valueOf(node, name, value);
	}

	private void valueOf(XmlNode node, String name, String value) {
		if (name.equals("delegateExpression")) {
			String ending = node.name().endsWith("Listener") ? "Listener" : "Delegate";
			String bean = ModelExpressions.beanOf(value).filter(found -> found.endsWith(ending)).orElse(null);
			require(bean != null && this.beanExists.test(bean), node, "'" + value + "' không gọi một lớp …" + ending + " có trong hệ thống.");
		}
		else {
			expression(node, value);
		}
	}

	/** Everywhere, names and documentation included: of a user task the engine evaluates those too. */
	private void expression(XmlNode node, String text) {
		require(ModelExpressions.isAllowed(text), node, "biểu thức '" + text + "' không phải là một biến, phủ định của biến hay phép so sánh.");
		ModelExpressions.variableOf(text)
			.ifPresent(variable -> require(!this.beanExists.test(variable), node, "biểu thức '" + text + "' đọc một thành phần của hệ thống, không phải biến."));
	}

	private void require(boolean holds, XmlNode node, String message) {
		if (!holds) {
			this.flaws.add(Flaw.of(node, message));
		}
	}

}
