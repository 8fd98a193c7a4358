package vn.namro.results.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.input.InvalidInputException;

/** The lines without figures of the body that holds them: named to whoever decides, and never published as 0 without a decision. */
@Repository
public class MissingFigures {

	private final JdbcClient jdbc;

	MissingFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param decision number of the decision that explains the gap; null where none does */
	private record Gap(String code, String title, String agency, String decision) {
	}

	/** A line for each criterion with the agencies by name; empty when nothing is missing. */
	public String text(String planCode, String setCode) {
		return said(of(planCode, setCode)).entrySet().stream().map(line -> line.getKey() + ": " + line.getValue()).collect(Collectors.joining("\n"));
	}

	/** @throws InvalidInputException naming every line whose figures are missing and that no decision explains */
	public void require(String planCode, String setCode) {
		List<Gap> open = of(planCode, setCode).stream().filter(gap -> gap.decision() == null).toList();
		if (!open.isEmpty()) {
			throw new InvalidInputException(said(open).entrySet().stream().map(line -> "Còn thiếu số liệu của cơ quan có thẩm quyền, chưa có quyết định giải thích: "
					+ line.getKey() + ": " + line.getValue() + ".").toList());
		}
	}

	private static Map<String, String> said(List<Gap> gaps) {
		return gaps.stream()
			.collect(Collectors.groupingBy(gap -> gap.code() + ". " + gap.title(), LinkedHashMap::new,
					Collectors.mapping(gap -> gap.agency() + (gap.decision() == null ? "" : " (theo quyết định số " + gap.decision() + ")"), Collectors.joining(", "))));
	}

	private List<Gap> of(String planCode, String setCode) {
		return this.jdbc.sql("""
				select c.code, c.title, a.name as agency, m.decision_number as decision
				from missing_figure m join agency a on a.code = m.agency_code join criterion c on c.set_code = m.set_code and c.code = m.criterion_code
				where m.plan_code = ? and m.set_code = ? order by c.position, a.position, a.code
				""").params(planCode, setCode).query(Gap.class).list();
	}

}
