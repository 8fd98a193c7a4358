package vn.namro.access.security;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Guards every user task of every model, so that no model can forget it; built-in listeners run before those of the model. */
final class TaskGuardParseListener extends AbstractBpmnParseListener {

	private final TaskGuard guard;

	private final SubstituteAssigner substitutes;

	TaskGuardParseListener(TaskGuard guard, SubstituteAssigner substitutes) {
		this.guard = guard;
		this.substitutes = substitutes;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this.substitutes);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this.guard);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this.substitutes);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this.guard);
	}

}
