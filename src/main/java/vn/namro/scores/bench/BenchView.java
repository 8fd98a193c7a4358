package vn.namro.scores.bench;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.proving.proof.DeclaredProof;
import vn.namro.scores.appraisal.AppraisalDesk.Round;
import vn.namro.scores.appraisal.AppraisalDesk;
import vn.namro.scores.appraisal.AppraisedField;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.Scores;

/** What an appraiser sees: the fields on the desk, a field's queue, a line. */
@Component
class BenchView {

	private final AppraisalDesk desk;

	private final BenchLines lines;

	private final Scores scores;

	private final Criteria criteria;

	BenchView(AppraisalDesk desk, BenchLines lines, Scores scores, Criteria criteria) {
		this.desk = desk;
		this.lines = lines;
		this.scores = scores;
		this.criteria = criteria;
	}

	/**
	 * A field of a campaign across the agencies.
	 *
	 * @param agencies how many rounds are open to the person
	 * @param done how many of its lines are decided in the open round, of {@code total}
	 */
	record Field(String campaign, String set, int year, String field, String title, int agencies, long done, long total, OffsetDateTime dueAt) {
	}

	/** The fields on the person's desk, the most urgent first. */
	List<Field> fields(Person person) {
		return this.desk.of(person)
			.stream()
			.collect(Collectors.groupingBy(Round::field, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map(entry -> field(entry.getKey(), entry.getValue()))
			.toList();
	}

	private Field field(AppraisedField field, List<Round> rounds) {
		List<BenchLine> queue = this.lines.of(rounds);
		CriteriaSet set = this.criteria.set(field.setCode());
		return new Field(field.campaign(), set.name(), field.year(), field.code(), set.get(field.code()).title(), rounds.size(),
				queue.stream().filter(line -> line.state() != BenchLine.State.OPEN).count(), queue.size(),
				rounds.stream().map(Round::dueAt).filter(Objects::nonNull).findFirst().orElse(null));
	}

	/** The lines of a field that wait for the person, criterion by criterion. */
	List<BenchLine> queue(Person person, String campaign, String field) {
		return this.lines.of(this.desk.of(person)
			.stream()
			.filter(round -> round.field().campaign().equals(campaign) && round.field().code().equals(field))
			.toList());
	}

	/** @throws UnknownThingException when the line is not on the person's desk */
	BenchDetail detail(Person person, String sheet, String criterion) {
		String appraisal = this.lines.appraisalOf(person, sheet, criterion);
		if (this.desk.held(person, appraisal).isEmpty()) {
			throw new UnknownThingException("Không có dòng điểm '" + criterion + "' đang chờ anh/chị thẩm định trên bảng '" + sheet + "'.");
		}
		Score score = this.scores.get(sheet, criterion);
		CriteriaSet set = this.criteria.set(score.setCode());
		Criterion known = set.get(criterion);
		Optional<CriteriaSetFile.Entry> entry = set.entry(criterion);
		return new BenchDetail(this.lines.agencyOf(sheet), set.get(known.fieldCode()).title(), criterion, known.title(), known.maximum(),
				entry.map(CriteriaSetFile.Entry::ruleText).orElse(null),
				entry.map(CriteriaSetFile.Entry::evidence).orElse(List.of()).stream().map(BenchView::proof).toList(), sheet + "#" + criterion, score,
				this.lines.lastYear(sheet, criterion).orElse(null), this.lines.others(sheet, criterion), this.scores.history(sheet, criterion));
	}

	private static String proof(DeclaredProof evidence) {
		return Stream.of(evidence.kind(), evidence.issuer(), evidence.count() == null ? null : "số lượng " + evidence.count(),
				evidence.required() ? null : "nếu có", evidence.note()).filter(Objects::nonNull).collect(Collectors.joining("; "));
	}

}
