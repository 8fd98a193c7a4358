package vn.namro.papers.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.papers.paper.AppraisalLines.Line;

/** The record of an appraisal: of an agency, of one of its fields, or of a field across all agencies. */
@Component
class AppraisalRecord implements PaperSource {

	private final AppraisalLines lines;

	private final Agencies agencies;

	private final PaperModel models;

	AppraisalRecord(AppraisalLines lines, Agencies agencies, PaperModel models) {
		this.lines = lines;
		this.agencies = agencies;
		this.models = models;
	}

	/**
	 * @param agency name of the one agency, null for all
	 * @param field name of the one field, null for all
	 * @param changed how many lines do not count as the agency scored itself
	 */
	record Content(String setName, int year, String agency, String field, List<Member> members, List<Section> sections, int lineCount, int changed,
			Sums sums) {
	}

	/** @param part what the person did */
	record Member(int number, String name, String part) {
	}

	record Section(String agency, List<Row> rows, Sums sums) {
	}

	/** @param round2 and @param decided null where there was none */
	record Row(int number, String field, String code, String title, BigDecimal maximum, BigDecimal self, BigDecimal round1, BigDecimal round2, BigDecimal decided,
			BigDecimal counted, String selfReason, String explanation, String reasons, String appraisers, String notApplicable) {
	}

	record Sums(BigDecimal maximum, BigDecimal self, BigDecimal round1, BigDecimal counted) {

		static Sums of(List<Line> lines) {
			List<Line> applying = lines.stream().filter(line -> line.notApplicable() == null).toList();
			return new Sums(sum(applying, Line::maximum), sum(applying, Line::self), sum(applying, Line::first), sum(applying, Line::counted));
		}

		private static BigDecimal sum(List<Line> lines, Function<Line, BigDecimal> points) {
			return lines.stream().map(points).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		}

	}

	@Override
	public PaperKind kind() {
		return PaperKind.APPRAISAL_RECORD;
	}

	@Override
	public Paper of(Person person, String id) {
		AppraisalLines.Scope scope = this.lines.scope(id);
		List<Line> found = this.lines.of(person, scope);
		if (found.isEmpty()) {
			throw AppraisalLines.unknown(id);
		}
		Line first = found.get(0);
		String issuer = this.agencies.inCharge(this.agencies.province(this.agencies.get(first.agency()).province()).coordinatorAgency()).code();
		String field = scope.field() == null ? null : first.field() + ". " + first.fieldTitle();
		Content content = new Content(first.setName(), first.year(), scope.sheet() == null ? null : first.agencyName(), field, members(found), sections(found),
				found.size(), (int) found.stream().filter(AppraisalRecord::changed).count(), Sums.of(found));
		return Paper.draft(this.models.of(Heading.draft(issuer, "BB", "BIÊN BẢN", "Thẩm định điểm tự chấm " + first.setName() + " năm " + first.year(), List.of("Các thành viên tham gia thẩm định;")),
				content));
	}

	private static boolean changed(Line line) {
		return line.notApplicable() == null && line.counted() != null && (line.self() == null || line.counted().compareTo(line.self()) != 0);
	}

	/** Each person once, with all that the person did. */
	private static List<Member> members(List<Line> lines) {
		Map<String, Set<String>> parts = new LinkedHashMap<>();
		lines.forEach(line -> {
			note(parts, line.round1By(), "thẩm định lần 1");
			note(parts, line.appraisedBy(), line.appraisedRound() == 2 ? "thẩm định lần 2" : "thẩm định lần 1");
			note(parts, line.decidedBy(), "quyết định tại Hội đồng");
		});
		List<Member> members = new ArrayList<>();
		parts.forEach((name, done) -> members.add(new Member(members.size() + 1, name, String.join(", ", done))));
		return members;
	}

	private static void note(Map<String, Set<String>> parts, String name, String part) {
		if (name != null) {
			parts.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(part);
		}
	}

	private static List<Section> sections(List<Line> lines) {
		return lines.stream().collect(Collectors.groupingBy(Line::agencyName, LinkedHashMap::new, Collectors.toList())).entrySet().stream().map(entry -> {
			List<Row> rows = Words.numbered(entry.getValue(), AppraisalRecord::row);
			return new Section(entry.getKey(), rows, Sums.of(entry.getValue()));
		}).toList();
	}

	private static Row row(int number, Line line) {
		String second = Objects.equals(line.round1By(), line.appraisedBy()) ? null : line.appraisedBy();
		return new Row(number, line.field() + ". " + line.fieldTitle(), line.code(), line.title(), line.maximum(), line.self(), line.first(), line.second(),
				line.decided(), line.counted(), line.selfReason(), line.explanation(), reasons(line), Words.joined(", ", line.round1By(), second, line.decidedBy()),
				line.notApplicable());
	}

	private static String reasons(Line line) {
		boolean twice = line.appraisedRound() == 2;
		String first = twice || line.round1Reason() != null ? line.round1Reason() : line.appraisedReason();
		return Words.joined("; ", Words.named("Lần 1: ", first), Words.named("Lần 2: ", twice ? line.appraisedReason() : null),
				Words.named("Hội đồng: ", line.decidedReason()), Words.named("Không áp dụng: ", line.notApplicable()));
	}

}
