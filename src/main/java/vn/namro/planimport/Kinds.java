package vn.namro.planimport;

import vn.namro.plan.PlanFile.Deadline.Kind;
import vn.namro.plan.PlanJson;

/** The words of files for kinds of deadlines. */
final class Kinds {

	private Kinds() {
	}

	static String word(Kind kind) {
		return PlanJson.MAPPER.convertValue(kind, String.class);
	}

}
