package vn.namro.scores.appraisal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.namro.access.people.People;
import vn.namro.access.people.SeparationOfDuties;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.scores.scoring.Appraisal;
import vn.namro.scores.scoring.Appraisals;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreSheet;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.scores.scoring.Scores;

/** Nobody appraises an agency that one belongs to, a score that one gave or signed, or a field that others were named for. */
@Component
class Impartiality implements SeparationOfDuties {

	private static final Set<String> ROUNDS = Set.of("userTask_appraise", "userTask_reappraise");

	private final Appraisals appraisals;

	private final ScoreSheets sheets;

	private final Scores scores;

	private final Campaigns campaigns;

	private final FieldAppraisers fields;

	private final Agencies agencies;

	private final People people;

	Impartiality(Appraisals appraisals, ScoreSheets sheets, Scores scores, Campaigns campaigns, FieldAppraisers fields, Agencies agencies, People people) {
		this.appraisals = appraisals;
		this.sheets = sheets;
		this.scores = scores;
		this.campaigns = campaigns;
		this.fields = fields;
		this.agencies = agencies;
		this.people = people;
	}

	@Override
	public Optional<String> objection(String process, String task, String businessKey, String account) {
		if (!process.equals(AppraisalModel.KEY) || !ROUNDS.contains(task)) {
			return Optional.empty();
		}
		Appraisal appraisal = this.appraisals.get(businessKey);
		ScoreSheet sheet = this.sheets.get(appraisal.sheetId());
		if (belongsTo(account, sheet.agencyCode())) {
			return Optional.of("người của chính cơ quan này không được thẩm định điểm của cơ quan mình.");
		}
		Set<String> authors = authors(sheet);
		if (authors.contains(account)) {
			return Optional.of("người đã tự chấm hoặc ký điểm này không được thẩm định chính điểm đó.");
		}
		List<String> appraisers = appraisers(appraisal, sheet, authors);
		return appraisers.isEmpty() || appraisers.contains(account) ? Optional.empty()
				: Optional.of("lĩnh vực " + appraisal.fieldCode() + " do người khác thẩm định.");
	}

	/** Those of the field who may, otherwise those across fields who may; empty where there are none, so that the work is not stuck. */
	private List<String> appraisers(Appraisal appraisal, ScoreSheet sheet, Set<String> authors) {
		String tenant = this.agencies.get(sheet.agencyCode()).tenantId();
		List<String> own = this.fields.named(sheet.setCode(), appraisal.fieldCode(), tenant);
		if (own.isEmpty() && this.campaigns.get(sheet.campaignId()).mode() == Campaign.Mode.BY_AGENCY) {
			own = this.fields.ofLead(sheet.setCode(), appraisal.fieldCode(), tenant);
		}
		List<String> impartial = impartial(own, sheet, authors);
		return own.isEmpty() || !impartial.isEmpty() ? impartial : impartial(this.fields.crossField(tenant), sheet, authors);
	}

	private List<String> impartial(List<String> accounts, ScoreSheet sheet, Set<String> authors) {
		return accounts.stream().filter(account -> !authors.contains(account) && !belongsTo(account, sheet.agencyCode())).toList();
	}

	private Set<String> authors(ScoreSheet sheet) {
		Set<String> authors = new HashSet<>();
		authors.add(sheet.submittedBy());
		this.scores.of(sheet.id()).stream().map(Score::selfBy).filter(Objects::nonNull).forEach(authors::add);
		return authors;
	}

	private boolean belongsTo(String account, String agency) {
		return this.people.find(account).stream().flatMap(person -> person.memberships().stream()).anyMatch(office -> office.agency().equals(agency));
	}

}
