package vn.namro.proving.provenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.proving.evidence.Citation;
import vn.namro.proving.evidence.EvidenceAccess;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.proving.evidence.EvidenceSubjects;
import vn.namro.proving.provenance.Provenance.Figure;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.ResultLine;
import vn.namro.results.result.Snapshot;
import vn.namro.results.result.Snapshots;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.CampaignOpenings;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.Scores;
import vn.namro.scores.scoring.Sight;

/** Puts together where a score comes from, for whom it concerns. */
@Component
class ProvenanceView {

	private final Origins origins;

	private final Scores scores;

	private final Criteria criteria;

	private final Snapshots snapshots;

	private final EvidenceAccess access;

	private final EvidenceDocuments documents;

	private final ObjectMapper json;

	private final CampaignOpenings openings;

	ProvenanceView(Origins origins, Scores scores, Criteria criteria, Snapshots snapshots, EvidenceAccess access, EvidenceDocuments documents,
			ObjectMapper json, CampaignOpenings openings) {
		this.openings = openings;
		this.origins = origins;
		this.scores = scores;
		this.criteria = criteria;
		this.snapshots = snapshots;
		this.access = access;
		this.documents = documents;
		this.json = json;
	}

	/** @throws UnknownThingException when there is no such line, or the person may not see it (yet) */
	Provenance of(Person person, String sheet, String criterion) {
		Origin origin = this.origins.find(sheet, criterion).filter(found -> maySee(person, found)).orElseThrow(() -> unknown(sheet, criterion));
		Score score = this.scores.get(sheet, criterion);
		Sight sight = origin.published() || judges(person, origin) ? Sight.ALL
				: this.access.worksIn(person, origin.tenantId()) ? this.openings.ofAgencies(Campaign.idOf(origin.planCode(), origin.setCode())) : Sight.OWN;
		Optional<CriteriaSetFile.Entry> entry = this.criteria.set(origin.setCode()).entry(criterion);
		List<Snapshot> publications = origin.published() ? this.snapshots.of(origin.planCode(), origin.setCode()) : List.of();
		return new Provenance(origin, publications, publications.isEmpty() ? null : published(origin), sight == Sight.ALL ? score.counted() : null, steps(score, sight),
				entry.map(CriteriaSetFile.Entry::ruleText).orElse(null), entry.map(CriteriaSetFile.Entry::rule).orElse(null), figures(score, entry),
				citations(person, origin));
	}

	private List<ScoreEntry> steps(Score score, Sight sight) {
		List<ScoreEntry> steps = new ArrayList<>(
				this.scores.history(score.sheetId(), score.criterionCode()).stream().filter(step -> sight.shows(step.stage())).toList());
		Collections.reverse(steps);
		return steps;
	}

	private BigDecimal published(Origin origin) {
		return this.snapshots.latest(origin.planCode(), origin.setCode())
			.map(ResultDocument::units)
			.stream()
			.flatMap(List::stream)
			.flatMap(unit -> unit.lines().stream())
			.filter(line -> origin.sheet().equals(line.sheet()) && origin.criterion().equals(line.criterion()))
			.map(ResultLine::counted)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** The documents in the revision that was cited, as far as the person may see them. */
	private List<Citation> citations(Person person, Origin origin) {
		String subject = EvidenceSubjects.criterion(origin.sheet(), origin.criterion());
		return this.documents.citationsOf(subject)
			.stream()
			.filter(citation -> this.access.maySee(person, citation.documentId()))
			.sorted(Comparator.comparing(Citation::citedAt))
			.toList();
	}

	private List<Figure> figures(Score score, Optional<CriteriaSetFile.Entry> entry) {
		if (score.declared() == null) {
			return List.of();
		}
		JsonNode declared = read(score.declared());
		return entry.stream()
			.flatMap(one -> one.inputs().stream())
			.filter(input -> declared.hasNonNull(input.name()))
			.map(input -> new Figure(input.title(), text(declared.get(input.name()))))
			.toList();
	}

	private static String text(JsonNode value) {
		return value.isBoolean() ? value.asBoolean() ? "có" : "không" : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
	}

	private JsonNode read(String declared) {
		try {
			return this.json.readTree(declared);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Published scores are for everybody in the province; before that the agency sees its own part, and who judges it the whole. */
	private boolean maySee(Person person, Origin origin) {
		return origin.published() && person.sharesProvinceWith(origin.tenantId()) || this.access.worksIn(person, origin.tenantId()) || judges(person, origin);
	}

	private static boolean judges(Person person, Origin origin) {
		return Stream.of(Groups.COORDINATOR, Groups.APPRAISER, Groups.COUNCIL, Groups.LEADER).anyMatch(role -> person.mayActAs(role, origin.tenantId()));
	}

	private static UnknownThingException unknown(String sheet, String criterion) {
		return new UnknownThingException("Không có dòng điểm '" + criterion + "' trên bảng '" + sheet + "' trong phạm vi của anh/chị.");
	}

}
