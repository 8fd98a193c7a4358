package vn.namro.bench;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.appraisal.AppraisalDesk;
import vn.namro.appraisal.AppraisalDesk.Round;
import vn.namro.catalogue.Criteria;
import vn.namro.catalogue.CriteriaSetFile;
import vn.namro.catalogue.Criterion;
import vn.namro.input.UnknownThingException;
import vn.namro.people.Person;
import vn.namro.proof.DeclaredProof;
import vn.namro.scoring.Appraisal;
import vn.namro.scoring.Appraisals;
import vn.namro.scoring.Score;
import vn.namro.scoring.ScoreSheet;
import vn.namro.scoring.ScoreSheets;
import vn.namro.scoring.Scores;

/** What an appraiser sees: the fields on the desk, a field's queue, a line. */
@Component
class BenchView {

	private final AppraisalDesk desk;

	private final BenchLines lines;

	private final Appraisals appraisals;

	private final ScoreSheets sheets;

	private final Scores scores;

	private final Criteria criteria;

	BenchView(AppraisalDesk desk, BenchLines lines, Appraisals appraisals, ScoreSheets sheets, Scores scores, Criteria criteria) {
		this.desk = desk;
		this.lines = lines;
		this.appraisals = appraisals;
		this.sheets = sheets;
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

	private record Place(String campaign, String set, int year, String field) {
	}

	/** The fields on the person's desk, the most urgent first. */
	List<Field> fields(Person person) {
		return this.desk.of(person)
			.stream()
			.collect(Collectors.groupingBy(this::place, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map(entry -> field(entry.getKey(), entry.getValue()))
			.toList();
	}

	private Field field(Place place, List<Round> rounds) {
		List<BenchLine> queue = this.lines.of(rounds);
		return new Field(place.campaign(), this.criteria.nameOf(place.set()), place.year(), place.field(),
				this.criteria.get(place.set(), place.field()).title(), rounds.size(), queue.stream().filter(line -> line.state() != BenchLine.State.OPEN).count(),
				queue.size(), rounds.stream().map(Round::dueAt).filter(Objects::nonNull).findFirst().orElse(null));
	}

	private Place place(Round round) {
		Appraisal appraisal = this.appraisals.get(round.appraisal());
		ScoreSheet sheet = this.sheets.get(appraisal.sheetId());
		return new Place(sheet.campaignId(), sheet.setCode(), sheet.year(), appraisal.fieldCode());
	}

	/** The lines of a field that wait for the person, criterion by criterion. */
	List<BenchLine> queue(Person person, String campaign, String field) {
		return this.lines.of(this.desk.of(person).stream().filter(round -> {
			Place place = place(round);
			return place.campaign().equals(campaign) && place.field().equals(field);
		}).toList());
	}

	/** @throws UnknownThingException when the line is not on the person's desk */
	BenchDetail detail(Person person, String sheet, String criterion) {
		String appraisal = this.lines.appraisalOf(person, sheet, criterion);
		if (this.desk.held(person, appraisal).isEmpty()) {
			throw new UnknownThingException("Không có dòng điểm '" + criterion + "' đang chờ anh/chị thẩm định trên bảng '" + sheet + "'.");
		}
		Score score = this.scores.get(sheet, criterion);
		Criterion known = this.criteria.get(score.setCode(), criterion);
		CriteriaSetFile.Entry entry = this.criteria.file(score.setCode()).stream().flatMap(file -> entries(file.criteria())).filter(
				candidate -> candidate.code().equals(criterion)).findFirst().orElse(null);
		return new BenchDetail(this.lines.agencyOf(sheet), this.criteria.get(score.setCode(), known.fieldCode()).title(), criterion, known.title(),
				known.maximum(), entry == null ? null : entry.ruleText(), entry == null ? List.of() : entry.evidence().stream().map(BenchView::proof).toList(),
				sheet + "#" + criterion, score, this.lines.lastYear(sheet, criterion).orElse(null), this.lines.others(sheet, criterion),
				this.scores.history(sheet, criterion));
	}

	private static Stream<CriteriaSetFile.Entry> entries(List<CriteriaSetFile.Entry> entries) {
		return entries.stream().flatMap(entry -> Stream.concat(Stream.of(entry), entries(entry.criteria())));
	}

	private static String proof(DeclaredProof evidence) {
		return Stream.of(evidence.kind(), evidence.issuer(), evidence.count() == null ? null : "số lượng " + evidence.count(),
				evidence.required() ? null : "nếu có", evidence.note()).filter(Objects::nonNull).collect(Collectors.joining("; "));
	}

}
