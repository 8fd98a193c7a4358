package vn.namro.results.resultwhatif;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.stereotype.Component;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile.Adjustment;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.whatif.Change;
import vn.namro.criteria.whatif.Line;
import vn.namro.criteria.whatif.Standing;
import vn.namro.criteria.whatif.WhatIf;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.results.result.League;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.Results;
import vn.namro.results.result.UnitResult;

/** Answers what-ifs about the scores of this moment, ranking by ranking, and stores nothing. */
@Component
public class WhatIfs {

	private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

	private static final TypeReference<Map<String, Object>> FIGURES = new TypeReference<>() {
	};

	private final Results results;

	private final Criteria criteria;

	WhatIfs(Results results, Criteria criteria) {
		this.results = results;
		this.criteria = criteria;
	}

	/** @throws InvalidInputException when nothing changes, what changes does not exist, or a new rule has faults */
	public Outcome run(String planCode, String setCode, List<RuleChange> changes) {
		if (changes == null || changes.stream().noneMatch(Objects::nonNull)) {
			throw new InvalidInputException("Chưa nêu tiêu chí nào thay đổi (changes).");
		}
		CriteriaSetFile set = file(setCode);
		List<Change> changed = changes.stream().filter(Objects::nonNull).map(change -> change.of(ruleOf(setCode, change.criterion()))).toList();
		once(changed);
		Map<String, Map<String, Object>> figures = this.results.declared(planCode, setCode, changed.stream().map(Change::criterion).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(stated -> stated.agency() + "#" + stated.criterion(), stated -> read(stated.declared())));
		ResultDocument result = this.results.live(planCode, setCode);
		List<Outcome.Move> moves = new ArrayList<>();
		for (League league : result.leagues()) {
			List<UnitResult> members = result.units().stream().filter(unit -> Objects.equals(unit.league(), league.name())).toList();
			List<Line> lines = members.stream().flatMap(unit -> lines(unit, set, figures)).toList();
			moves.addAll(moves(league, members, WhatIf.run(set, changed, lines)));
		}
		return new Outcome(result.units().size(), moves);
	}

	private static void once(List<Change> changes) {
		Set<String> named = new HashSet<>();
		changes.stream().map(Change::criterion).filter(criterion -> !named.add(criterion)).findFirst().ifPresent(criterion -> {
			throw new InvalidInputException("Tiêu chí " + criterion + " được nêu hai lần.");
		});
	}

	private static Stream<Line> lines(UnitResult unit, CriteriaSetFile set, Map<String, Map<String, Object>> figures) {
		Stream<Line> scored = unit.lines()
			.stream()
			.map(line -> new Line(unit.code(), line.criterion(), figures.getOrDefault(line.agency() + "#" + line.criterion(), Map.of()), line.counted(), line.notApplicable() != null));
		return Stream.concat(scored, Stream.concat(adjusted(unit, set, Adjustment.Kind.BONUS, unit.bonus()), adjusted(unit, set, Adjustment.Kind.PENALTY, unit.penalty())));
	}

	/** All bonus, or all penalty points of a unit as one line: what-ifs change criteria, so it does not matter which of them it is. */
	private static Stream<Line> adjusted(UnitResult unit, CriteriaSetFile set, Adjustment.Kind kind, BigDecimal points) {
		return set.adjustments().stream().filter(adjustment -> adjustment.kind() == kind && points.signum() > 0).limit(1)
			.map(adjustment -> new Line(unit.code(), adjustment.code(), Map.of(), points, false));
	}

	private static List<Outcome.Move> moves(League league, List<UnitResult> members, List<Standing> standings) {
		Map<String, String> names = members.stream().collect(Collectors.toMap(UnitResult::code, UnitResult::name));
		return standings.stream()
			.map(standing -> new Outcome.Move(standing.agency(), names.get(standing.agency()), league.name(), place(league, standing.before()), place(league, standing.after()),
					standing.problems()))
			.filter(move -> !move.before().isAt(move.after()) || !move.problems().isEmpty())
			.toList();
	}

	private static Outcome.Place place(League league, Standing.Place place) {
		return new Outcome.Place(place.points(), place.maximum(), place.percentage(), place.rank(), league.gradeOf(place.percentage()));
	}

	/**
	 * The rule of a criterion as it is; without expression where people judge.
	 * @throws InvalidInputException when the set scores no such criterion
	 */
	public CriterionRule ruleOf(String setCode, String criterion) {
		if (criterion == null || criterion.isBlank()) {
			throw new InvalidInputException("Mỗi thay đổi cần nêu mã tiêu chí (criterion).");
		}
		if (this.criteria.of(setCode).stream().noneMatch(known -> known.leaf() && known.code().equals(criterion))) {
			throw new InvalidInputException("Bộ tiêu chí không có tiêu chí '" + criterion + "' chấm điểm trực tiếp; lĩnh vực, nhóm tiêu chí được cộng từ các tiêu chí bên dưới.");
		}
		return file(setCode).rules().get(criterion);
	}

	private CriteriaSetFile file(String setCode) {
		return this.criteria.file(setCode).orElseThrow(() -> new InvalidInputException("Bộ tiêu chí '" + setCode + "' không có công thức để tính thử."));
	}

	private static Map<String, Object> read(String declared) {
		try {
			return JSON.readValue(declared, FIGURES);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
