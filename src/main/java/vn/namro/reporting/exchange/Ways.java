package vn.namro.reporting.exchange;

import java.util.List;

/** The ways out that the operator has set up. */
record Ways(List<Way> all) {

	Way get(Way.Kind kind) {
		return this.all.stream().filter(way -> way.kind() == kind).findFirst().orElseThrow();
	}

	List<Way.Kind> kinds() {
		return this.all.stream().map(Way::kind).toList();
	}

}
