package vn.namro.appraisal;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.namro.people.People;
import vn.namro.people.SeparationOfDuties;
import vn.namro.scoring.Appraisals;
import vn.namro.scoring.ScoreSheet;
import vn.namro.scoring.ScoreSheets;
import vn.namro.scoring.Scores;

/** Nobody appraises an agency that one belongs to, or a score that one gave or signed. */
@Component
class Impartiality implements SeparationOfDuties {

	private static final Set<String> ROUNDS = Set.of("userTask_appraise", "userTask_reappraise");

	private final Appraisals appraisals;

	private final ScoreSheets sheets;

	private final Scores scores;

	private final People people;

	Impartiality(Appraisals appraisals, ScoreSheets sheets, Scores scores, People people) {
		this.appraisals = appraisals;
		this.sheets = sheets;
		this.scores = scores;
		this.people = people;
	}

	@Override
	public Optional<String> objection(String process, String task, String businessKey, String account) {
		if (!process.equals(AppraisalModel.KEY) || !ROUNDS.contains(task)) {
			return Optional.empty();
		}
		ScoreSheet sheet = this.sheets.get(this.appraisals.get(businessKey).sheetId());
		if (belongsTo(account, sheet.agencyCode())) {
			return Optional.of("người của chính cơ quan này không được thẩm định điểm của cơ quan mình.");
		}
		if (account.equals(sheet.submittedBy()) || this.scores.of(sheet.id()).stream().anyMatch(score -> account.equals(score.selfBy()))) {
			return Optional.of("người đã tự chấm hoặc ký điểm này không được thẩm định chính điểm đó.");
		}
		return Optional.empty();
	}

	private boolean belongsTo(String account, String agency) {
		return this.people.find(account).stream().flatMap(person -> person.memberships().stream()).anyMatch(office -> office.agency().equals(agency));
	}

}
