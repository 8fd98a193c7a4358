package vn.namro.papers.paper;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Province;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.Snapshot;
import vn.namro.results.resultpages.CurrentResult;
import vn.namro.results.resultpages.KnownResult;
import vn.namro.results.resultpages.ResultAccess;
import vn.namro.scores.scoring.Campaign;

/** The decision that publishes a result, with the ranking and the appendix by agency. Its id is the campaign's. */
@Component
class ResultDecision implements PaperSource {

	private static final String BETWEEN = Campaign.idOf("", "");

	private final ResultAccess access;

	private final CurrentResult results;

	private final Plans plans;

	private final Agencies agencies;

	private final PaperModel models;

	private final JdbcClient jdbc;

	ResultDecision(ResultAccess access, CurrentResult results, Plans plans, Agencies agencies, PaperModel models, JdbcClient jdbc) {
		this.access = access;
		this.results = results;
		this.plans = plans;
		this.agencies = agencies;
		this.models = models;
		this.jdbc = jdbc;
	}

	/**
	 * @param proposer name of the agency that proposes it
	 * @param councilNote what the council decided, null before
	 * @param correction null but for a correction
	 * @param sha256 of the published result, null before
	 */
	record Content(String setName, int year, String planTitle, String planNumber, String proposer, String councilNote, Correction correction, String sha256,
			ResultTables tables) {
	}

	record Correction(int number, String reason) {
	}

	@Override
	public PaperKind kind() {
		return PaperKind.RESULT_DECISION;
	}

	@Override
	public Paper of(Person person, String id) {
		KnownResult known = known(person, id);
		List<Snapshot> publications = this.results.publications(known);
		Snapshot last = publications.isEmpty() ? null : publications.get(publications.size() - 1);
		Plan plan = this.plans.get(known.planCode());
		Paper draft = Paper.draft(this.models.of(heading(known, plan, last), content(known, plan, last)));
		return last == null ? draft
				: new Paper(draft.model(), new Paper.Issue("resultDecision:" + id, last.number(), last.frozenAt().atZoneSameInstant(EngineClock.ZONE).toOffsetDateTime()));
	}

	private KnownResult known(Person person, String id) {
		int at = id.indexOf(BETWEEN);
		Optional<Plan> plan = at < 0 ? Optional.empty() : this.plans.find(id.substring(0, at));
		String set = at < 0 ? "" : id.substring(at + BETWEEN.length());
		return plan.map(found -> this.access.get(person, set, found.year(), found.code()))
			.orElseThrow(() -> new UnknownThingException("Không có kết quả của đợt chấm điểm '" + id + "', hoặc chưa công bố."));
	}

	private Heading heading(KnownResult known, Plan plan, Snapshot last) {
		String subject = (last != null && last.number() > 0 ? "Về việc đính chính kết quả " : "Về việc công bố kết quả ") + known.setName() + " năm " + known.year();
		List<String> recipients = List.of("Như Điều 3;", "Thường trực Tỉnh ủy, HĐND tỉnh (để b/c);", "Chủ tịch, các Phó Chủ tịch UBND tỉnh;");
		return new Heading(plan.issuerAgency(), "QĐ", "QUYẾT ĐỊNH", subject, last == null ? null : last.decisionNumber(), last == null ? null : last.decisionDate(),
				last != null, recipients);
	}

	private Content content(KnownResult known, Plan plan, Snapshot last) {
		ResultDocument result = this.results.of(known);
		Province province = this.agencies.province(Person.provinceOf(known.tenant()));
		Correction correction = last == null || last.number() == 0 ? null : new Correction(last.number(), Words.clause(last.reason()));
		return new Content(known.setName(), known.year(), plan.title(), plan.number(), this.agencies.inCharge(province.coordinatorAgency()).name(),
				councilNote(known), correction, last == null ? null : last.sha256(), ResultTables.of(result));
	}

	private String councilNote(KnownResult known) {
		return this.jdbc.sql("select council_note from index_result where plan_code = ? and set_code = ? and council_note <> ''")
			.params(known.planCode(), known.setCode())
			.query(String.class)
			.optional()
			.map(Words::clause)
			.orElse(null);
	}

}
