package vn.namro.work.obstacle;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.namro.access.people.Groups;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** A level answers an obstacle, or passes it on to the next one; the leaders have nobody above them here. */
abstract class AnswerListener extends UserTaskListener {

	private final ObstacleWork work;

	private final String role;

	AnswerListener(ObstacleWork work, String role) {
		this.work = work;
		this.role = role;
	}

	@Override
	protected void prepare(DelegateTask task) {
		ObstacleModel.OBSTACLE_TEXT.set(task, this.work.text(ObstacleModel.OBSTACLE_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		FormInput input = FormInput.of(task);
		String id = ObstacleModel.OBSTACLE_ID.get(task);
		boolean passedOn = !this.role.equals(Groups.LEADER) && passesOn(input);
		String text = input.required(ObstacleModel.ANSWER_TEXT, "Nội dung trả lời");
		if (passedOn) {
			dueAnew(task, this.work.passOn(id, this.role, text));
		}
		else {
			this.work.answer(id, this.role, text);
		}
		ObstacleModel.PASSED_ON.set(task, passedOn);
	}

	private static boolean passesOn(FormInput input) {
		String kind = input.required(ObstacleModel.ANSWER_KIND, "Xử lý");
		return switch (kind) {
			case "answer" -> false;
			case "passOn" -> true;
			default -> throw new InvalidInputException("Xử lý '" + kind + "' không hợp lệ: trả lời hoặc chuyển lên.");
		};
	}

	private static void dueAnew(DelegateTask task, Obligation next) {
		CommonVariables.OBLIGATION_ID.set(task, next.id());
		CommonVariables.DUE_AT.set(task, DeadlineVariables.date(next.dueAt()));
		CommonVariables.DUE_TEXT.set(task, DeadlineVariables.dayText(next.dueAt()));
	}

}
