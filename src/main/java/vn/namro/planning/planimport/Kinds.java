package vn.namro.planning.planimport;

import vn.namro.planning.plan.PlanFile.Deadline.Kind;
import vn.namro.planning.plan.PlanJson;

/** The words of files for kinds of deadlines. */
final class Kinds {

	private Kinds() {
	}

	static String word(Kind kind) {
		return PlanJson.MAPPER.convertValue(kind, String.class);
	}

}
