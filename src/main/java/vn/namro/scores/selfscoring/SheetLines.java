package vn.namro.scores.selfscoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.scores.scoring.Campaign;

/** Which lines of a criteria set stand on whose sheet. */
@Component
class SheetLines {

	private static final String SURVEY = "survey";

	private final Agencies agencies;

	SheetLines(Agencies agencies) {
		this.agencies = agencies;
	}

	/**
	 * The leaves by code of the agency on whose sheet they stand.
	 * @param province whose agencies are measured
	 * @param coordinator code of the agency on whose sheet the authority data stand that nobody leads
	 */
	Map<String, List<Criterion>> of(Campaign campaign, CriteriaSet set, String province, String coordinator) {
		return switch (campaign.mode()) {
			case BY_LEAD -> byLead(set, coordinator);
			case BY_AGENCY -> byAgency(set, province);
		};
	}

	/** The province's own index: each line once, at whoever leads it today; what surveys give belongs to nobody. */
	private Map<String, List<Criterion>> byLead(CriteriaSet set, String coordinator) {
		Map<String, String> inCharge = new HashMap<>();
		return set.leaves()
			.stream()
			.filter(criterion -> !SURVEY.equals(criterion.method()) && (criterion.leadAgency() != null || !criterion.selfScored()))
			.collect(Collectors.groupingBy(
					criterion -> inCharge.computeIfAbsent(criterion.leadAgency() == null ? coordinator : criterion.leadAgency(), lead -> this.agencies.inCharge(lead).code()),
					TreeMap::new, Collectors.toList()));
	}

	/** An index of the agencies: every standing agency of its own has all lines that apply to its kind. */
	private Map<String, List<Criterion>> byAgency(CriteriaSet set, String province) {
		Map<String, List<Criterion>> lines = new TreeMap<>();
		this.agencies.reporting(province).stream().filter(agency -> agency.parentCode() == null).forEach(agency -> {
			List<Criterion> applicable = set.leaves().stream().filter(criterion -> set.appliesTo(criterion, agency.kind())).toList();
			if (!applicable.isEmpty()) {
				lines.put(agency.code(), applicable);
			}
		});
		return lines;
	}

}
