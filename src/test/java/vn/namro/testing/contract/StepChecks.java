package vn.namro.testing.contract;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import vn.namro.access.people.Groups;
import vn.namro.platform.engine.UserTaskListener;
import vn.namro.testing.contract.ModelFiles.DecisionFile;
import vn.namro.testing.contract.ModelFiles.ProcessFile;

/** What holds for each step of a process: the word after the underscore is the name of what the step calls. */
final class StepChecks {

	private final ProcessFile file;

	private final ModelFiles models;

	private final Dictionary dictionary;

	private final Complaints complaints;

	private final Collection<String> declared;

	StepChecks(ProcessFile file, ModelFiles models, Dictionary dictionary, Complaints complaints) {
		this.file = file;
		this.models = models;
		this.dictionary = dictionary;
		this.complaints = complaints;
		this.declared = new Expressions(file, dictionary, complaints).declared();
	}

	void run() {
		this.file.model().getModelElementsByType(ServiceTask.class).forEach(this::serviceTask);
		this.file.model().getModelElementsByType(UserTask.class).forEach(this::userTask);
		this.file.model().getModelElementsByType(BusinessRuleTask.class).forEach(this::businessRuleTask);
		this.file.model().getModelElementsByType(CallActivity.class).forEach(this::callActivity);
	}

	/** The word of an element: what follows the underscore of its id. */
	static String word(FlowElement element) {
		return element.getId().substring(element.getId().indexOf('_') + 1);
	}

	private void serviceTask(ServiceTask task) {
		calls(task, task.getCamundaDelegateExpression(), word(task) + "Delegate", JavaDelegate.class);
	}

	private void userTask(UserTask task) {
		String group = task.getCamundaCandidateGroups();
		require(group == null || Groups.ALL.contains(group), task, "the candidate group '" + group + "' is no constant of people.Groups");
		require((group == null) != (task.getCamundaAssignee() == null), task, "names not exactly one of candidateGroups and assignee");
		List<CamundaTaskListener> listeners = extensions(task, CamundaTaskListener.class);
		listeners.forEach(listener -> calls(task, listener.getCamundaDelegateExpression(), word(task) + "Listener", TaskListener.class));
		require(count(listeners, TaskListener.EVENTNAME_COMPLETE) == 1, task, "needs one complete listener '" + word(task) + "Listener'");
		this.dictionary.bean(word(task) + "Listener").ifPresent(bean -> {
			boolean prepared = count(listeners, TaskListener.EVENTNAME_CREATE) == 1;
			require(prepares(bean) == prepared, task, prepared ? "has a create listener, but " + bean.getSimpleName() + " prepares nothing"
					: bean.getSimpleName() + " prepares the form, but the create listener is missing");
		});
	}

	private void businessRuleTask(BusinessRuleTask task) {
		require(word(task).equals(task.getCamundaDecisionRef()), task, "asks the decision '" + task.getCamundaDecisionRef() + "', not '" + word(task) + "'");
		extensions(task, CamundaExecutionListener.class)
			.forEach(listener -> calls(task, listener.getCamundaDelegateExpression(), word(task) + "Listener", ExecutionListener.class));
		Optional<DecisionFile> decision = this.models.decision(word(task));
		require(decision.isPresent(), task, "there is no decision file " + word(task) + ".dmn");
		decision.ifPresent(found -> found.model().getModelElementsByType(InputExpression.class).forEach(input -> {
			String variable = input.getText().getTextContent();
			require(this.declared.contains(variable), task, "the decision reads the variable '" + variable + "', which no Model class declares for process " + this.file.key());
		}));
	}

	private void callActivity(CallActivity call) {
		require(word(call).equals(call.getCalledElement()), call, "calls the process '" + call.getCalledElement() + "', not '" + word(call) + "'");
		require(this.models.process(word(call)).isPresent(), call, "there is no process '" + word(call) + "'");
		Collection<String> known = this.dictionary.variablesOf(word(call), List.of());
		for (CamundaIn in : extensions(call, CamundaIn.class)) {
			require(in.getCamundaSource() == null || this.declared.contains(in.getCamundaSource()), call, "hands in the undeclared variable '" + in.getCamundaSource() + "'");
			require(in.getCamundaTarget() == null || known.contains(in.getCamundaTarget()), call, "process " + word(call) + " declares no variable '" + in.getCamundaTarget() + "'");
		}
	}

	private void calls(FlowElement step, String expression, String expected, Class<?> type) {
		String bean = Expressions.beanOf(expression);
		require(bean.equals(expected), step, "calls '" + bean + "', not '" + expected + "'");
		this.dictionary.bean(bean)
			.ifPresent(found -> require(type.isAssignableFrom(found), step, found.getSimpleName() + " is no " + type.getSimpleName()));
	}

	/** Whether the class, or one above it that several tasks share, prepares the form. */
	private static boolean prepares(Class<?> bean) {
		for (Class<?> type = bean; type != null && type != UserTaskListener.class; type = type.getSuperclass()) {
			if (Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.getName().equals("prepare"))) {
				return true;
			}
		}
		return false;
	}

	private static long count(List<CamundaTaskListener> listeners, String event) {
		return listeners.stream().filter(listener -> event.equals(listener.getCamundaEvent())).count();
	}

	private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
		return element.getExtensionElements() == null ? List.of() : List.copyOf(element.getExtensionElements().getChildElementsByType(type));
	}

	private void require(boolean holds, FlowElement step, String message) {
		this.complaints.require(holds, this.file.file(), step.getId(), message);
	}

}
