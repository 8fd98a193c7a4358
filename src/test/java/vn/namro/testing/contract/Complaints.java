package vn.namro.testing.contract;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, each complaint with file and element, so that nobody has to search. */
final class Complaints {

	private final List<String> all = new ArrayList<>();

	void add(String file, String element, String message) {
		this.all.add(file + ", " + element + ": " + message);
	}

	/** Complains unless the condition holds. */
	void require(boolean holds, String file, String element, String message) {
		if (!holds) {
			add(file, element, message);
		}
	}

	List<String> all() {
		return List.copyOf(this.all);
	}

}
