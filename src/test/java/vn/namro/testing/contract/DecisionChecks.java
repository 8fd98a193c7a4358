package vn.namro.testing.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.DomElement;
import vn.namro.access.people.Groups;
import vn.namro.testing.contract.ModelFiles.DecisionFile;
import vn.namro.time.escalation.Recipients;

/** What holds for a decision: its key, its history, and that whoever it names exists. */
final class DecisionChecks {

	/** The word of the tables for the person in charge of an obligation. */
	private final DecisionFile file;

	private final Complaints complaints;

	DecisionChecks(DecisionFile file, Complaints complaints) {
		this.file = file;
		this.complaints = complaints;
	}

	void run() {
		String word = ModelFiles.word(this.file.file());
		List<Decision> decisions = List.copyOf(this.file.model().getModelElementsByType(Decision.class));
		require(decisions.size() == 1, word, "has " + decisions.size() + " decisions in place of one");
		for (Decision decision : decisions) {
			require(decision.getId().equals(word), decision.getId(), "the decision's key is not the file's name '" + word + "'");
			require(decision.getName() != null, decision.getId(), "the decision has no name for people");
			require(decision.getCamundaHistoryTimeToLiveString() != null, decision.getId(), "historyTimeToLive is missing");
		}
		scripts(this.file.model().getDocument().getRootElement());
		this.file.model().getModelElementsByType(DecisionTable.class).forEach(this::recipients);
	}

	private void recipients(DecisionTable table) {
		List<Output> outputs = new ArrayList<>(table.getOutputs());
		for (int column = 0; column < outputs.size(); column++) {
			if ("recipients".equals(outputs.get(column).getName())) {
				for (Rule rule : table.getRules()) {
					recipients(rule, List.copyOf(rule.getOutputEntries()).get(column));
				}
			}
		}
	}

	private void recipients(Rule rule, OutputEntry entry) {
		Set<String> known = new TreeSet<>(Groups.ALL);
		known.addAll(Recipients.words());
		Arrays.stream(entry.getText().getTextContent().replace("\"", "").split(","))
			.map(String::strip)
			.forEach(word -> require(known.contains(word), rule.getId(), "the recipient '" + word + "' is neither a constant of people.Groups nor a word of escalation.Recipients"));
	}

	/** Any expression language but FEEL runs code. */
	private void scripts(DomElement element) {
		String language = element.getAttribute("expressionLanguage");
		require(language == null || language.contains("FEEL"), Expressions.ownerOf(element), "names an expression language; only FEEL is allowed");
		List.copyOf(element.getChildElements()).forEach(this::scripts);
	}

	private void require(boolean holds, String element, String message) {
		this.complaints.require(holds, this.file.file(), element, message);
	}

}
