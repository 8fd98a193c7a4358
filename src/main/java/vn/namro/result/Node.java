package vn.namro.result;

import java.math.BigDecimal;

import vn.namro.catalogue.Criterion;

/** A field, criterion or sub-criterion as it was when the result was computed. */
public record Node(String code, String parent, String title, BigDecimal maximum, String method, String lead, boolean leaf) {

	static Node of(Criterion criterion) {
		return new Node(criterion.code(), criterion.parentCode(), criterion.title(), criterion.maximum(), criterion.method(), criterion.leadAgency(),
				criterion.leaf());
	}

}
