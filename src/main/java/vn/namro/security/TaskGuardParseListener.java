package vn.namro.security;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.namro.people.People;

/** Guards every user task of every model, so that no model can forget it; built-in listeners run before those of the model. */
final class TaskGuardParseListener extends AbstractBpmnParseListener {

	private final TaskGuard guard;

	TaskGuardParseListener(People people) {
		this.guard = new TaskGuard(people);
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this.guard);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this.guard);
	}

}
