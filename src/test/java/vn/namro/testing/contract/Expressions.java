package vn.namro.testing.contract;

import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.model.xml.instance.DomElement;
import vn.namro.access.security.deployment.ModelExpressions;
import vn.namro.testing.contract.ModelFiles.ProcessFile;

/** The expressions of a process: beans that exist, and variables that are declared, negated or compared, nothing else. */
final class Expressions {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private final ProcessFile file;

	private final Dictionary dictionary;

	private final Complaints complaints;

	private final Set<String> declared;

	Expressions(ProcessFile file, Dictionary dictionary, Complaints complaints) {
		this.file = file;
		this.dictionary = dictionary;
		this.complaints = complaints;
		this.declared = dictionary.variablesOf(file.key(), beansOf(root(file)));
	}

	void check() {
		check(root(this.file));
	}

	/** The variables that the process may use. */
	Set<String> declared() {
		return this.declared;
	}

	/** The bean that a delegate expression names, or the expression itself when it names none. */
	static String beanOf(String delegateExpression) {
		return ModelExpressions.beanOf(String.valueOf(delegateExpression)).orElse(String.valueOf(delegateExpression));
	}

	/** The id of the element that an XML node belongs to. */
	static String ownerOf(DomElement element) {
		return element.getAttribute("id") != null || element.getParentElement() == null ? element.getAttribute("id") : ownerOf(element.getParentElement());
	}

	private void check(DomElement element) {
		String delegate = element.getAttribute(CAMUNDA, "delegateExpression");
		if (delegate != null) {
			require(this.dictionary.bean(beanOf(delegate)).isPresent(), element, "calls the bean '" + beanOf(delegate) + "', which no class provides");
		}
		for (String forbidden : new String[] { "class", "expression" }) {
			require(element.getAttribute(CAMUNDA, forbidden) == null, element, "calls by camunda:" + forbidden + " in place of a delegateExpression");
		}
		for (String attribute : new String[] { "assignee", "candidateUsers", "candidateGroups", "dueDate", "followUpDate", "businessKey", "priority" }) {
			variable(element.getAttribute(CAMUNDA, attribute), element);
		}
		variable(element.getAttribute("businessKey"), element);
		named(element.getAttribute(CAMUNDA, "resultVariable"), element);
		if (Set.of("inputParameter", "outputParameter").contains(element.getLocalName())) {
			named(element.getAttribute("name"), element);
		}
		if (element.getChildElements().isEmpty()) {
			variable(element.getTextContent().strip(), element);
		}
		element.getChildElements().forEach(this::check);
	}

	private void variable(String text, DomElement element) {
		if (!ModelExpressions.isExpression(text)) {
			return;
		}
		require(ModelExpressions.isAllowed(text), element, "the expression " + text + " is neither a variable, its negation nor a comparison");
		ModelExpressions.variableOf(text).ifPresent(variable -> named(variable, element));
	}

	private void named(String variable, DomElement element) {
		require(variable == null || this.declared.contains(variable), element,
				"uses the variable '" + variable + "', which no Model class declares for process " + this.file.key());
	}

	private void require(boolean holds, DomElement element, String message) {
		this.complaints.require(holds, this.file.file(), ownerOf(element), message);
	}

	private static DomElement root(ProcessFile file) {
		return file.model().getDocument().getRootElement();
	}

	private static Set<String> beansOf(DomElement element) {
		Set<String> beans = new TreeSet<>();
		String delegate = element.getAttribute(CAMUNDA, "delegateExpression");
		if (delegate != null) {
			beans.add(beanOf(delegate));
		}
		element.getChildElements().forEach(child -> beans.addAll(beansOf(child)));
		return beans;
	}

}
