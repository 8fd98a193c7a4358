package vn.namro.testing.contract;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;

/** The models, decisions and forms, parsed; what cannot be parsed, or holds what a modeler drops, is complained about. */
record ModelFiles(List<ProcessFile> processes, List<DecisionFile> decisions, Map<String, JsonNode> forms) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/** A .bpmn with the first of its processes. */
	record ProcessFile(String file, BpmnModelInstance model, Process process) {

		String key() {
			return this.process.getId();
		}

	}

	record DecisionFile(String file, DmnModelInstance model) {
	}

	static ModelFiles read(Map<String, String> files, Complaints complaints) {
		ModelFiles models = new ModelFiles(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
		files.forEach((file, text) -> {
			complaints.require(!text.contains("<!--"), file, "file", "holds an XML comment, which a modeler drops; use documentation");
			try {
				models.add(file, text);
			}
			catch (ModelException | JsonProcessingException | IllegalArgumentException ex) {
				complaints.add(file, "file", "cannot be read: " + (ex.getCause() == null ? ex : ex.getCause()).getMessage());
			}
		});
		return models;
	}

	/** The word of a file: its name without folder and extension. */
	static String word(String file) {
		return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
	}

	Optional<DecisionFile> decision(String word) {
		return this.decisions.stream().filter(decision -> word(decision.file()).equals(word)).findFirst();
	}

	Optional<ProcessFile> process(String key) {
		return this.processes.stream().filter(process -> process.key().equals(key)).findFirst();
	}

	private void add(String file, String text) throws JsonProcessingException {
		ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.endsWith(".bpmn")) {
			BpmnModelInstance model = Bpmn.readModelFromStream(bytes);
			List<Process> processes = List.copyOf(model.getModelElementsByType(Process.class));
			if (processes.size() != 1) {
				throw new IllegalArgumentException("has " + processes.size() + " processes in place of one");
			}
			this.processes.add(new ProcessFile(file, model, processes.get(0)));
		}
		else if (file.endsWith(".dmn")) {
			this.decisions.add(new DecisionFile(file, Dmn.readModelFromStream(bytes)));
		}
		else {
			this.forms.put(file, JSON.readTree(text));
		}
	}

}
