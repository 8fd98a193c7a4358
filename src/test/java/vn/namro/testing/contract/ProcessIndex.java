package vn.namro.testing.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import vn.namro.access.people.Groups;
import vn.namro.testing.contract.ModelFiles.DecisionFile;
import vn.namro.testing.contract.ModelFiles.ProcessFile;

/** The index of the processes for people, in Vietnamese: what starts each, its steps with what they call, and its ends. */
public final class ProcessIndex {

	private static final String HEAD = """
			# Các quy trình

			Trang này do kiểm thử `ProcessIndexTests` viết ra từ các mô hình; không sửa bằng tay.
			Làm mới: `./mvnw test -Dtest=ProcessIndexTests -Dnamro.renew=true`.

			Chữ sau dấu gạch dưới trong mã của một bước là tên của thứ mà bước đó gọi: việc của người có biểu mẫu
			`forms/<quy trình>/<tên>.form` và lớp `<Tên>Listener`, việc của hệ thống có lớp `<Tên>Delegate`.
			""";

	private final ModelFiles models;

	private final StringBuilder text = new StringBuilder(HEAD);

	private ProcessIndex(ModelFiles models) {
		this.models = models;
	}

	public static String ofRepository() {
		return new ProcessIndex(ModelFiles.read(ModelContract.ofRepository().files(), new Complaints())).write();
	}

	private String write() {
		List<ProcessFile> processes = this.models.processes().stream().sorted(Comparator.comparing(ProcessFile::key)).toList();
		line("");
		line("| Mã | Quy trình | Bắt đầu bởi | Kết thúc |");
		line("|---|---|---|---|");
		for (ProcessFile file : processes) {
			line("| [`" + file.key() + "`](" + relative(file.file()) + ") | " + file.process().getName() + " | " + starter(file) + " | " + ends(file.process()) + " |");
		}
		processes.forEach(this::steps);
		decisions();
		return this.text.toString();
	}

	private void steps(ProcessFile file) {
		line("");
		line("## " + file.key() + " · " + file.process().getName());
		line("");
		line("| Bước | Ai | Gọi |");
		line("|---|---|---|");
		activities(file.process().getFlowElements()).forEach(step -> line("| " + step.getName() + " | " + who(step) + " | " + calls(file.key(), step) + " |"));
	}

	private void decisions() {
		line("");
		line("## Bảng quyết định");
		line("");
		line("| Mã | Bảng | Hỏi bởi |");
		line("|---|---|---|");
		for (DecisionFile file : this.models.decisions()) {
			Decision decision = file.model().getModelElementsByType(Decision.class).iterator().next();
			line("| [`" + decision.getId() + "`](" + relative(file.file()) + ") | " + decision.getName() + " | " + askers(decision.getId()) + " |");
		}
	}

	private String askers(String decision) {
		return this.models.processes()
			.stream()
			.filter(file -> file.model().getModelElementsByType(BusinessRuleTask.class).stream().anyMatch(task -> decision.equals(task.getCamundaDecisionRef())))
			.map(file -> "`" + file.key() + "`")
			.sorted()
			.collect(Collectors.joining(", "));
	}

	private String starter(ProcessFile called) {
		return this.models.processes()
			.stream()
			.filter(file -> file.model().getModelElementsByType(CallActivity.class).stream().anyMatch(call -> called.key().equals(call.getCalledElement())))
			.map(file -> "quy trình `" + file.key() + "`")
			.findFirst()
			.orElse("`" + Character.toUpperCase(called.key().charAt(0)) + called.key().substring(1) + "Process`");
	}

	private static String ends(Process process) {
		return process.getFlowElements()
			.stream()
			.filter(EndEvent.class::isInstance)
			.map(FlowElement::getName)
			.collect(Collectors.joining(" · "));
	}

	/** The steps in the order of the file, those of a sub-process in its place. */
	private static List<Activity> activities(Collection<FlowElement> elements) {
		List<Activity> activities = new ArrayList<>();
		for (FlowElement element : elements) {
			if (element instanceof SubProcess subProcess) {
				activities.addAll(activities(subProcess.getFlowElements()));
			}
			else if (element instanceof Activity activity) {
				activities.add(activity);
			}
		}
		return activities;
	}

	private static String who(FlowNode step) {
		if (step instanceof UserTask task) {
			String group = task.getCamundaCandidateGroups();
			return group == null ? "người được phân công (`" + task.getCamundaAssignee() + "`)" : Groups.nameOf(group) + " (`" + group + "`)";
		}
		return "hệ thống";
	}

	private static String calls(String key, FlowNode step) {
		String word = StepChecks.word(step);
		if (step instanceof UserTask) {
			return "biểu mẫu [`" + key + "/" + word + "`](../forms/" + key + "/" + word + ".form), `" + word + "Listener`";
		}
		if (step instanceof ServiceTask) {
			return "`" + word + "Delegate`";
		}
		return step instanceof BusinessRuleTask ? "bảng `" + word + "`, `" + word + "Listener`" : "quy trình `" + word + "`";
	}

	private static String relative(String file) {
		return file.substring("processes/".length());
	}

	private void line(String line) {
		this.text.append(line).append('\n');
	}

}
