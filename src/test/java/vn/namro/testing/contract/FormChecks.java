package vn.namro.testing.contract;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import vn.namro.testing.contract.ModelFiles.ProcessFile;

/** What holds between a user task and its form: one form a task, and no name in it that the process does not know. */
final class FormChecks {

	/** The newest form schema that the bundled form-js understands. */
	private static final int NEWEST_SCHEMA = 16;

	/** Components that break a whole form in Tasklist. */
	private static final Set<String> BREAKING = Set.of("filepicker", "documentPreview");

	private static final Set<String> FEEL_WORDS = Set.of("if", "then", "else", "and", "or", "not", "null", "true", "false", "in");

	private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}");

	private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

	private final ProcessFile file;

	private final ModelFiles models;

	private final Dictionary dictionary;

	private final Complaints complaints;

	private final Set<String> declared;

	FormChecks(ProcessFile file, ModelFiles models, Dictionary dictionary, Complaints complaints) {
		this.file = file;
		this.models = models;
		this.dictionary = dictionary;
		this.complaints = complaints;
		this.declared = new Expressions(file, dictionary, complaints).declared();
	}

	void run() {
		this.file.model().getModelElementsByType(UserTask.class).forEach(this::userTask);
	}

	/** Complains about forms that no user task shows. */
	static void orphans(ModelFiles models, Complaints complaints) {
		Set<String> shown = models.processes()
			.stream()
			.flatMap(process -> process.model().getModelElementsByType(UserTask.class).stream().map(task -> formFile(process.key(), task)))
			.collect(Collectors.toSet());
		models.forms().forEach((form, content) -> complaints.require(shown.contains(form), form, content.path("id").asText(), "no user task shows this form"));
	}

	private static String formFile(String key, UserTask task) {
		return "forms/" + key + "/" + StepChecks.word(task) + ".form";
	}

	private void userTask(UserTask task) {
		String id = this.file.key() + "_" + StepChecks.word(task);
		String form = formFile(this.file.key(), task);
		require(id.equals(task.getCamundaFormRef()), task, "shows the form '" + task.getCamundaFormRef() + "', not '" + id + "'");
		require("deployment".equals(task.getCamundaFormRefBinding()), task, "the form's binding is not 'deployment'");
		JsonNode content = this.models.forms().get(form);
		if (content == null) {
			require(false, task, "there is no form file " + form);
			return;
		}
		this.complaints.require(id.equals(content.path("id").asText()), form, content.path("id").asText(), "the form's id is not '" + id + "'");
		this.complaints.require(content.path("schemaVersion").asInt() <= NEWEST_SCHEMA, form, id, "schemaVersion is above " + NEWEST_SCHEMA);
		components(content, form, inputs(task), this.declared);
	}

	private static Set<String> inputs(UserTask task) {
		return task.getExtensionElements()
			.getChildElementsByType(CamundaInputOutput.class)
			.stream()
			.flatMap(mapping -> mapping.getCamundaInputParameters().stream())
			.map(CamundaInputParameter::getCamundaName)
			.collect(Collectors.toSet());
	}

	/** @param inputs names that a field may fill: only they go when the task does */
	private void components(JsonNode parent, String form, Set<String> inputs, Set<String> shown) {
		for (JsonNode component : parent.path("components")) {
			String id = component.path("id").asText();
			this.complaints.require(!BREAKING.contains(component.path("type").asText()), form, id, "breaks the form in Tasklist");
			if (component.has("key")) {
				String key = component.get("key").asText();
				this.complaints.require(inputs.contains(key), form, id, "the field '" + key + "' is no input parameter of its user task");
			}
			namesIn(component).forEach(name -> this.complaints.require(shown.contains(name), form, id,
					"shows '" + name + "', which no Model class declares for process " + this.file.key()));
			if (component.path("type").asText().equals("dynamiclist")) {
				table(component, form, inputs);
			}
			else {
				components(component, form, inputs, shown);
			}
		}
	}

	private void table(JsonNode component, String form, Set<String> inputs) {
		String path = component.path("path").asText();
		Map<String, Set<String>> tables = this.dictionary.tablesOf(this.file.key());
		this.complaints.require(inputs.contains(path), form, component.path("id").asText(), "the table '" + path + "' is no input parameter of its user task");
		if (tables.containsKey(path)) {
			Set<String> shown = new HashSet<>(this.declared);
			shown.addAll(tables.get(path));
			components(component, form, tables.get(path), shown);
		}
		else {
			this.complaints.add(form, component.path("id").asText(), "no JsonVariable declares the table '" + path + "'");
		}
	}

	private static Set<String> namesIn(JsonNode component) {
		Set<String> names = new LinkedHashSet<>();
		if (component.has("valuesKey")) {
			names.add(component.get("valuesKey").asText());
		}
		for (String field : new String[] { "text", "content", "label", "description" }) {
			Matcher template = TEMPLATE.matcher(component.path(field).asText());
			while (template.find()) {
				names.addAll(feelNames(template.group(1)));
			}
		}
		for (JsonNode feel : new JsonNode[] { component.path("conditional").path("hide"), component.path("expression"), component.path("dataSource") }) {
			names.addAll(feelNames(feel.asText()));
		}
		return names;
	}

	private static Set<String> feelNames(String feel) {
		Set<String> names = new LinkedHashSet<>();
		Matcher name = NAME.matcher(feel.replaceAll("\"[^\"]*\"", ""));
		while (name.find()) {
			if (!FEEL_WORDS.contains(name.group())) {
				names.add(name.group());
			}
		}
		return names;
	}

	private void require(boolean holds, UserTask task, String message) {
		this.complaints.require(holds, this.file.file(), task.getId(), message);
	}

}
