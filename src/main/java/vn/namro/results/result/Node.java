package vn.namro.results.result;

import java.math.BigDecimal;

import vn.namro.criteria.catalogue.Criterion;

/** A field, criterion or sub-criterion as it was when the result was computed. */
public record Node(String code, String parent, String title, BigDecimal maximum, String method, String lead, boolean leaf) {

	public static Node of(Criterion criterion) {
		return new Node(criterion.code(), criterion.parentCode(), criterion.title(), criterion.maximum(), criterion.method(), criterion.leadAgency(),
				criterion.leaf());
	}

}
