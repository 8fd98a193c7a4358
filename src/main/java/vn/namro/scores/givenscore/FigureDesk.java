package vn.namro.scores.givenscore;

import java.util.List;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Person;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.lineform.LineEntry;
import vn.namro.scores.lineform.LineForm;
import vn.namro.scores.lineform.SetForms;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.scores.scoring.Scores;

/** Lets whoever holds figures type them line by line, each kept as soon as it is typed. */
@Service
class FigureDesk {

	private static final int LONGEST = 2000;

	private final GivingRight right;

	private final Campaigns campaigns;

	private final Criteria criteria;

	private final SetForms forms;

	private final FigureLines lines;

	private final Scores scores;

	private final EngineClock clock;

	FigureDesk(GivingRight right, Campaigns campaigns, Criteria criteria, SetForms forms, FigureLines lines, Scores scores, EngineClock clock) {
		this.right = right;
		this.campaigns = campaigns;
		this.criteria = criteria;
		this.forms = forms;
		this.lines = lines;
		this.scores = scores;
		this.clock = clock;
	}

	/** The criteria whose figures the person gives in a campaign, in the order of the catalogue. */
	List<Criterion> criteria(Campaign campaign, Person person) {
		CriteriaSet set = this.criteria.set(campaign.setCode());
		return set.leaves().stream().filter(given(campaign, set, person)).toList();
	}

	LineForm form(Campaign campaign, Criterion criterion) {
		return this.forms.of(campaign.setCode(), criterion.code());
	}

	/**
	 * All of the entry or nothing; the line as it stands then.
	 * @throws InvalidInputException when figures, points or source cannot be taken, or somebody else gives them
	 * @throws ConflictingChangeException when the result is published
	 * @throws vn.namro.scores.scoring.StaleScoreException when somebody else changed the line since it was seen
	 */
	@Transactional
	public FigureLines.Line enter(String campaignId, String code, String sheet, LineEntry entry, Person person) {
		Campaign campaign = this.campaigns.lock(this.right.fillable(campaignId, person, Stage.AUTHORITY).id());
		FigureLines.Line line = line(campaign.id(), code, sheet);
		Criterion criterion = this.criteria.set(campaign.setCode()).get(code);
		LineForm form = form(campaign, criterion);
		if (criterion.selfScored()) {
			throw form.complaint("cơ quan được chấm tự kê khai.");
		}
		if (!given(campaign, this.criteria.set(campaign.setCode()), person).test(criterion)) {
			throw form.complaint("số liệu do cơ quan khác cung cấp.");
		}
		if (campaign.status() == Campaign.Status.PUBLISHED) {
			throw new ConflictingChangeException("Đợt chấm điểm này đã công bố kết quả, không nhập thêm được.");
		}
		require(form, line, entry);
		this.scores.enter(sheet, code, entry.version(), form.given(stage(criterion), entry, person.account(), this.clock.now()));
		return line(campaign.id(), code, sheet);
	}

	FigureLines.Line line(String campaign, String criterion, String sheet) {
		return this.lines.find(campaign, criterion, sheet)
			.orElseThrow(() -> new UnknownThingException("Đợt chấm điểm này không có tiêu chí '" + criterion + "' trên bảng '" + sheet + "'."));
	}

	private static void require(LineForm form, FigureLines.Line line, LineEntry entry) {
		if (line.notApplicable() != null) {
			throw form.complaint("không áp dụng theo " + line.notApplicable() + ", không chấm điểm.");
		}
		if (entry.version() == null) {
			throw form.complaint("chưa nêu phiên bản của dòng đã xem (version).");
		}
		if (entry.words() != null && entry.words().length() > LONGEST) {
			throw form.complaint("nguồn số liệu dài quá " + LONGEST + " ký tự.");
		}
	}

	private Predicate<Criterion> given(Campaign campaign, CriteriaSet set, Person person) {
		Predicate<Criterion> authority = this.right.giver(person, Stage.AUTHORITY, campaign, set);
		Predicate<Criterion> survey = this.right.giver(person, Stage.SURVEY, campaign, set);
		return criterion -> !criterion.selfScored() && (stage(criterion) == Stage.SURVEY ? survey : authority).test(criterion);
	}

	private static Stage stage(Criterion criterion) {
		return GivenScores.method(Stage.SURVEY).equals(criterion.method()) ? Stage.SURVEY : Stage.AUTHORITY;
	}

}
