package vn.namro.results.pointsatrisk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.rule.Rounding;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanItem;
import vn.namro.planning.plan.Plans;

/** The points of a plan's year by field, agency or officer, as far as a person may see the work behind them. */
@Component
public class PointsAtRisk {

	/** What points are summed by. */
	public enum By {

		FIELD, AGENCY, OFFICER, INDEX

	}

	/** @param position within the index: the number of a field, 0 for what the query has put in order */
	private record Key(String index, String key, String name, int position) {
	}

	private final Leaves leaves;

	private final Works works;

	private final Plans plans;

	private final Agencies agencies;

	PointsAtRisk(Leaves leaves, Works works, Plans plans, Agencies agencies) {
		this.leaves = leaves;
		this.works = works;
		this.plans = plans;
		this.agencies = agencies;
	}

	/** Rows of one index after another; points of different indices are never added up, their scales differ. */
	public List<PointsRow> of(Plan plan, By by, Person person) {
		return of(plan, by, person.tenants());
	}

	/** The same for the work of some agencies, as engine tenants, whoever asks. */
	public List<PointsRow> of(Plan plan, By by, Collection<String> tenants) {
		ItemPoints points = points(plan);
		Map<Key, Map<PointsState, Fraction>> sums = new LinkedHashMap<>();
		for (Work work : this.works.of(plan.code(), by, tenants)) {
			Fraction part = Fraction.of(BigDecimal.valueOf(work.amount())).divide(Fraction.of(BigDecimal.valueOf(work.ofItem())));
			points.of(work.item())
				.forEach(share -> sums.computeIfAbsent(key(by, work, share), any -> new EnumMap<>(PointsState.class))
					.merge(work.state(), share.points().multiply(part), Fraction::add));
		}
		return sums.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey(Comparator.comparing(Key::index).thenComparingInt(Key::position)))
			.map(sum -> row(sum.getKey(), sum.getValue()))
			.toList();
	}

	/** The index that the plan's own criteria set scores; nothing when none of its points are carried by work that the person may see. */
	public Optional<PointsRow> ofOwnIndex(Plan plan, Person person) {
		return ownIndex(plan).flatMap(own -> of(plan, By.INDEX, person).stream().filter(row -> row.index().equals(own)).findFirst());
	}

	/** Code of the index that the plan's own criteria set scores; empty where the set names none. */
	public Optional<String> ownIndex(Plan plan) {
		return this.leaves.indexOf(plan.criteriaSet());
	}

	private ItemPoints points(Plan plan) {
		List<String> owed = this.works.items(plan.code());
		Map<String, List<String>> items = this.plans.itemsOf(plan.code())
			.stream()
			.filter(item -> owed.contains(item.code()))
			.collect(Collectors.toMap(PlanItem::code, PlanItem::indexes));
		return ItemPoints.of(this.leaves.of(plan, this.agencies.get(plan.issuerAgency()).province()), items);
	}

	private static Key key(By by, Work work, ItemPoints.Share share) {
		return switch (by) {
			case FIELD -> new Key(share.index(), share.index() + "." + share.field(), share.fieldTitle(), number(share.field()));
			case AGENCY -> new Key(share.index(), work.agency(), work.agencyName(), 0);
			case OFFICER -> new Key(share.index(), work.officerAccount(), (work.officer() == null ? "Chưa phân công" : work.officer()) + ", " + work.agencyName(), 0);
			case INDEX -> new Key(share.index(), share.index(), share.index(), 0);
		};
	}

	private static int number(String field) {
		return field.matches("\\d{1,6}") ? Integer.parseInt(field) : 0;
	}

	private static PointsRow row(Key key, Map<PointsState, Fraction> sums) {
		List<BigDecimal> states = Arrays.stream(PointsState.values()).map(state -> Rounding.USUAL.apply(sums.getOrDefault(state, Fraction.ZERO))).toList();
		return new PointsRow(key.index(), key.key(), key.name(), states.get(0), states.get(1), states.get(2), states.get(3),
				Rounding.USUAL.apply(sums.values().stream().reduce(Fraction.ZERO, Fraction::add)));
	}

}
