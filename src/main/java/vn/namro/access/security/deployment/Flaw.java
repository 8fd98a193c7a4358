package vn.namro.access.security.deployment;

import java.util.List;

import org.camunda.bpm.engine.Problem;

/** What is wrong with a file, at which line and element, in the form that Camunda Modeler shows. */
record Flaw(String message, int line, int column, String element) implements Problem {

	static Flaw of(XmlNode node, String message) {
		return new Flaw("Dòng " + node.line() + ", phần tử '" + node.owner() + "': " + message, node.line(), node.column(), node.owner());
	}

	static Flaw ofFile(String message) {
		return new Flaw(message, 0, 0, null);
	}

	@Override
	public String getMessage() {
		return this.message;
	}

	@Override
	public int getLine() {
		return this.line;
	}

	@Override
	public int getColumn() {
		return this.column;
	}

	@Override
	public String getMainElementId() {
		return this.element;
	}

	@Override
	public List<String> getElementIds() {
		return this.element == null ? List.of() : List.of(this.element);
	}

}
