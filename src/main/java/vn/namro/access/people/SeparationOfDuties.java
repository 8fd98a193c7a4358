package vn.namro.access.people;

import java.util.Optional;

/** A reason why somebody must stay away from a task although the role allows it (four eyes). The guard of all tasks asks every such rule. */
public interface SeparationOfDuties {

	/**
	 * @param process key of the process
	 * @param task element id of the user task
	 * @param businessKey id of what the task is about
	 * @return why this account must not take or complete the task, in Vietnamese; empty when it may
	 */
	Optional<String> objection(String process, String task, String businessKey, String account);

}
