package vn.namro.planimport;

import vn.namro.plan.PlanFile.Deadline.Kind;

/** The words of files for kinds of deadlines. */
final class Kinds {

	private Kinds() {
	}

	static String word(Kind kind) {
		return PlanJson.MAPPER.convertValue(kind, String.class);
	}

}
