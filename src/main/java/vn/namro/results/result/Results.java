package vn.namro.results.result;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.criteria.rule.Roundings;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.scores.scoring.Campaign;

/** The results of criteria sets as the scores stand now. */
@Component
public class Results {

	private static final ResultReading.Adjusted NOT_ADJUSTED = new ResultReading.Adjusted(null, BigDecimal.ZERO, BigDecimal.ZERO);

	private final ResultReading reading;

	private final Snapshots snapshots;

	private final Criteria criteria;

	private final Plans plans;

	private final Agencies agencies;

	private final GradingFile gradings;

	private final ResultOverrides overrides;

	Results(ResultReading reading, Snapshots snapshots, Criteria criteria, Plans plans, Agencies agencies, ResultOverrides overrides,
			@Value("${namro.config-dir}/results/grading.yaml") Path gradings) {
		this.overrides = overrides;
		this.reading = reading;
		this.snapshots = snapshots;
		this.criteria = criteria;
		this.plans = plans;
		this.agencies = agencies;
		this.gradings = GradingFile.read(gradings);
	}

	/** Computed from the scores of this moment, whatever was published. */
	@Transactional(readOnly = true)
	public ResultDocument live(String planCode, String setCode) {
		Plan plan = this.plans.get(planCode);
		return ResultComputation.compute(basis(plan, setCode), units(plan, setCode));
	}

	/** Whose result it is: the province's, or that of every agency. */
	public Campaign.Mode modeOf(String planCode, String setCode) {
		return this.reading.modeOf(planCode, setCode);
	}

	/** The figures that agencies stated for some criteria. */
	public List<StatedFigures> declared(String planCode, String setCode, Set<String> criteria) {
		return this.reading.declared(planCode, setCode, criteria);
	}

	/** @param declared as JSON by name of the rule's input */
	public record StatedFigures(String agency, String criterion, String declared) {
	}

	ResultBasis basis(Plan plan, String setCode) {
		ResultReading.SetVersion version = this.reading.version(setCode);
		Roundings roundings = this.criteria.file(setCode).map(CriteriaSetFile::roundings).orElse(Roundings.USUAL);
		GradingFile.Grading grading = this.gradings.of(setCode, plan.year());
		List<League> leagues = grading.leagues().isEmpty() ? List.of(League.OF_ALL) : grading.leagues();
		return new ResultBasis(plan.code(), setCode, this.criteria.nameOf(setCode), version.version(), version.sha256(), plan.year(),
				this.reading.modeOf(plan.code(), setCode), roundings.total(), roundings.percentage(), leagues.stream().map(this.overrides.of(plan.code(), setCode)::with).toList(),
				ResultBasis.nodes(this.criteria.of(setCode)));
	}

	List<Unit> units(Plan plan, String setCode) {
		String province = this.agencies.get(plan.issuerAgency()).province();
		Map<String, UnitResult.LastYear> before = lastYear(province, setCode, plan.year());
		ResultOverrides.Overrides other = this.overrides.of(plan.code(), setCode);
		if (this.reading.modeOf(plan.code(), setCode) == Campaign.Mode.BY_LEAD) {
			return List.of(new Unit(province, this.agencies.province(province).name(), "province", null, BigDecimal.ZERO, BigDecimal.ZERO, before.get(province),
					other.with(province, this.reading.provinceLines(plan.code(), setCode))));
		}
		Map<String, Agency> known = this.agencies.of(province).stream().collect(Collectors.toMap(Agency::code, Function.identity()));
		Map<String, ResultReading.Adjusted> adjusted = this.reading.adjustments(plan.code(), setCode);
		return this.reading.linesByAgency(plan.code(), setCode).entrySet().stream().map(lines -> {
			Agency agency = known.get(lines.getKey());
			ResultReading.Adjusted points = adjusted.getOrDefault(agency.code(), NOT_ADJUSTED);
			return new Unit(agency.code(), agency.name(), agency.kind(), other.leagues().get(agency.code()), points.bonus(), points.penalty(),
					before.get(agency.code()), other.with(agency.code(), lines.getValue()));
		}).toList();
	}

	/** What each unit reached in the year before, as far as that was published. */
	private Map<String, UnitResult.LastYear> lastYear(String province, String setCode, int year) {
		ResultDocument before = lastYearsDocument(province, setCode, year).orElse(null);
		if (before == null) {
			return Map.of();
		}
		LastYearsScale scale = LastYearsScale.of(before, setCode, this.criteria);
		return before.units().stream().collect(Collectors.toMap(UnitResult::code, unit -> new UnitResult.LastYear(unit.percentage(), unit.rank(), scale.points(unit))));
	}

	/** What was published of the same index for the year before. */
	public Optional<ResultDocument> lastYearsDocument(String province, String setCode, int year) {
		return this.reading.lastYear(province, setCode, year).flatMap(key -> this.snapshots.latest(key.planCode(), key.setCode()));
	}

}
