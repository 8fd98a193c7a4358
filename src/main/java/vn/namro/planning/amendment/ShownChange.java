package vn.namro.planning.amendment;

import java.util.List;

import vn.namro.agencies.organisation.AgencyBook;

/** A change of an item as pages show it. */
record ShownChange(ItemChange change, List<Difference> differences) {

	static List<ShownChange> of(List<ItemChange> changes, AgencyBook book) {
		return changes.stream().map(change -> new ShownChange(change, Difference.of(change, book))).toList();
	}

}
