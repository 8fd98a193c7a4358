package vn.namro.testing.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.DomElement;
import vn.namro.testing.contract.ModelFiles.ProcessFile;

/** What holds for a process as a whole: its key, its ids, its messages, its expressions, and that it runs no script. */
final class ProcessChecks {

	private final ProcessFile file;

	private final Dictionary dictionary;

	private final Complaints complaints;

	private final Expressions expressions;

	ProcessChecks(ProcessFile file, ModelFiles models, Dictionary dictionary, Complaints complaints) {
		this.file = file;
		this.dictionary = dictionary;
		this.complaints = complaints;
		this.expressions = new Expressions(file, dictionary, complaints);
	}

	void run() {
		Process process = this.file.process();
		String word = ModelFiles.word(this.file.file());
		require(this.file.key().equals(word), this.file.key(), "the process's key is not the file's name '" + word + "'");
		require(process.isExecutable(), this.file.key(), "the process is not executable");
		require(process.getName() != null, this.file.key(), "the process has no name for people");
		require(process.getCamundaHistoryTimeToLiveString() != null, this.file.key(), "historyTimeToLive is missing");
		require(this.dictionary.modelOf(word).isPresent(), this.file.key(), "no Model class declares its names in package vn.namro." + word.toLowerCase());
		require(this.dictionary.constantsOf(word).contains(this.file.key()), this.file.key(), "the Model class does not declare the key '" + this.file.key() + "'");
		this.file.model().getModelElementsByType(FlowElement.class).forEach(this::id);
		this.file.model().getModelElementsByType(Message.class).forEach(this::message);
		scripts(this.file.model().getDocument().getRootElement());
		this.expressions.check();
	}

	/** A message name means one thing in the whole repository. */
	static void uniqueMessages(ModelFiles models, Complaints complaints) {
		Map<String, String> first = new HashMap<>();
		for (ProcessFile process : models.processes()) {
			for (Message message : process.model().getModelElementsByType(Message.class)) {
				String other = first.putIfAbsent(message.getName(), process.file());
				complaints.require(other == null, process.file(), message.getId(), "the message '" + message.getName() + "' is declared in " + other + " too");
			}
		}
	}

	private void id(FlowElement element) {
		String kind = kind(element);
		if (kind != null) {
			require(element.getId().matches(kind + "_[a-z][a-zA-Z0-9]*"), element.getId(), "the id is not " + kind + "_<camelCase>");
		}
	}

	private static String kind(FlowElement element) {
		if (element instanceof Gateway) {
			return "gateway";
		}
		if (element instanceof Event) {
			return "event";
		}
		if (element instanceof SequenceFlow flow) {
			boolean spoken = flow.getConditionExpression() != null || flow.getSource().getAttributeValue("default") != null;
			return spoken ? "flow" : null;
		}
		return element instanceof Activity ? element.getElementType().getTypeName() : null;
	}

	private void message(Message message) {
		Set<String> constants = this.dictionary.constantsOf(this.file.key());
		require(constants.contains(message.getName()), message.getId(), "no constant of the Model class declares the message '" + message.getName() + "'");
	}

	private void scripts(DomElement element) {
		boolean script = element.getLocalName().equals("script") || element.getLocalName().equals("scriptTask") || element.getAttribute("scriptFormat") != null
				|| element.getAttribute("language") != null;
		require(!script, Expressions.ownerOf(element), "runs a script; use a delegate");
		List.copyOf(element.getChildElements()).forEach(this::scripts);
	}

	private void require(boolean holds, String element, String message) {
		this.complaints.require(holds, this.file.file(), element, message);
	}

}
