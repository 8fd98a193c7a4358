package vn.namro.reporting.reportfigures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.results.pointsatrisk.PointsAtRisk.By;
import vn.namro.results.pointsatrisk.PointsAtRisk;
import vn.namro.results.pointsatrisk.PointsRow;

/** Counts what a report says, each kind of line read once for all agencies. */
@Component
public class ReportFigures {

	/** PAR.2 before PAR.10. */
	private static final Comparator<String> BY_NUMBER = Comparator.comparing(IndexNode::index)
		.thenComparingInt(IndexNode::fieldNumber)
		.thenComparing(Comparator.naturalOrder());

	private final AssignmentLines assignments;

	private final PartLines parts;

	private final PointsAtRisk points;

	private final IndexNames names;

	private final Agencies agencies;

	ReportFigures(AssignmentLines assignments, PartLines parts, PointsAtRisk points, IndexNames names, Agencies agencies) {
		this.assignments = assignments;
		this.parts = parts;
		this.points = points;
		this.names = names;
		this.agencies = agencies;
	}

	/** The figures of one agency. */
	public Figures ofAgency(Plan plan, Window window, Agency agency) {
		return count(plan, window, agency.code(), List.of(agency.tenantId()));
	}

	/** The figures of all agencies of the plan's province. */
	public Figures ofProvince(Plan plan, Window window) {
		List<String> tenants = this.agencies.of(province(plan)).stream().map(Agency::tenantId).toList();
		return count(plan, window, null, tenants);
	}

	private Figures count(Plan plan, Window window, String agency, Collection<String> tenants) {
		List<AssignmentLine> lines = this.assignments.of(plan.code(), agency, window);
		Tally all = new Tally();
		Map<String, Tally> byIndex = new TreeMap<>(BY_NUMBER);
		Map<String, Tally> byField = new TreeMap<>(BY_NUMBER);
		Map<String, Tally> byAgency = new HashMap<>();
		for (AssignmentLine line : lines) {
			of(line.indexes(), line.lead(), all, byIndex, byField, byAgency).forEach(tally -> tally.add(line, window));
		}
		for (PartLine line : this.parts.of(plan.code(), agency, window)) {
			of(line.indexes(), line.agency(), all, byIndex, byField, byAgency).forEach(tally -> tally.add(line));
		}
		this.points.ownIndex(plan).ifPresent(own -> {
			points(plan, By.INDEX, tenants, own).forEach(row -> all.points(row));
			points(plan, By.AGENCY, tenants, own).forEach(row -> byAgency.computeIfAbsent(row.key(), any -> new Tally()).points(row));
		});
		this.points.of(plan, By.INDEX, tenants).forEach(row -> byIndex.computeIfAbsent(row.index(), any -> new Tally()).points(row));
		this.points.of(plan, By.FIELD, tenants).forEach(row -> byField.computeIfAbsent(row.key(), any -> new Tally()).points(row));
		Map<String, String> titles = this.names.of(plan, province(plan));
		return new Figures(window, all.totals(), groups(byIndex, titles), groups(byField, titles),
				byAgency.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().totals())),
				lines.stream().filter(line -> line.state(window) != ItemState.NOT_YET).toList());
	}

	private static List<Tally> of(List<String> nodes, String agency, Tally all, Map<String, Tally> byIndex, Map<String, Tally> byField,
			Map<String, Tally> byAgency) {
		List<Tally> tallies = new ArrayList<>(List.of(all, byAgency.computeIfAbsent(agency, any -> new Tally())));
		nodes.stream().map(IndexNode::index).distinct().forEach(index -> tallies.add(byIndex.computeIfAbsent(index, any -> new Tally())));
		nodes.stream().map(IndexNode::field).distinct().forEach(field -> tallies.add(byField.computeIfAbsent(field, any -> new Tally())));
		return tallies;
	}

	private List<PointsRow> points(Plan plan, By by, Collection<String> tenants, String index) {
		return this.points.of(plan, by, tenants).stream().filter(row -> row.index().equals(index)).toList();
	}

	private static List<Figures.Group> groups(Map<String, Tally> tallies, Map<String, String> titles) {
		return tallies.entrySet()
			.stream()
			.map(entry -> new Figures.Group(entry.getKey(), titles.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue().totals()))
			.toList();
	}

	private String province(Plan plan) {
		return this.agencies.get(plan.issuerAgency()).province();
	}

}
