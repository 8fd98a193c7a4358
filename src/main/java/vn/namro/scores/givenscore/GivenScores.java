package vn.namro.scores.givenscore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.ScoreSheet;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.scores.scoring.Scores;

/** Enters what others than the agency itself give, all of it or nothing. */
@Component
public class GivenScores {

	private final Campaigns campaigns;

	private final ScoreSheets sheets;

	private final Scores scores;

	private final Criteria criteria;

	private final Agencies agencies;

	private final GivingRight right;

	private final Holders holders;

	private final EngineClock clock;

	GivenScores(Campaigns campaigns, ScoreSheets sheets, Scores scores, Criteria criteria, Agencies agencies, GivingRight right, Holders holders,
			EngineClock clock) {
		this.holders = holders;
		this.campaigns = campaigns;
		this.sheets = sheets;
		this.scores = scores;
		this.criteria = criteria;
		this.agencies = agencies;
		this.right = right;
		this.clock = clock;
	}

	/** Something wrong with one row, by its place in the list. */
	public record Fault(int row, String field, String code, String message) {
	}

	/**
	 * @param stage AUTHORITY or SURVEY
	 * @param dryRun only says what is wrong
	 * @return what is wrong; nothing was entered unless this is empty
	 * @throws ConflictingChangeException when the result is published
	 */
	@Transactional
	public List<Fault> enter(String campaignId, Stage stage, List<GivenScore> rows, Person by, boolean dryRun) {
		Campaign campaign = this.campaigns.lock(campaignId);
		if (campaign.status() == Campaign.Status.PUBLISHED) {
			throw new ConflictingChangeException("Đợt chấm điểm này đã công bố kết quả, không nhập thêm được.");
		}
		Checked checked = new Checked(campaign, stage, by);
		for (int i = 0; i < rows.size(); i++) {
			checked.take(i, rows.get(i));
		}
		if (checked.faults.isEmpty() && !dryRun) {
			checked.entries.forEach(entry -> this.scores.enter(entry.sheet(), entry.criterion(), null, entry.entry()));
		}
		return checked.faults;
	}

	/** The lines that wait for figures of one holder, in the order of agencies and catalogue. */
	public List<Score> missingFrom(Campaign campaign, String holder) {
		Map<String, String> holders = this.holders.of(campaign);
		return missing(campaign, Stage.AUTHORITY).stream().filter(score -> holder.equals(holders.get(score.criterionCode()))).toList();
	}

	/** The lines that wait for what others give, in the order of agencies and catalogue. */
	public List<Score> missing(Campaign campaign, Stage stage) {
		CriteriaSet set = this.criteria.set(campaign.setCode());
		return this.sheets.ofCampaign(campaign.id())
			.stream()
			.flatMap(sheet -> this.scores.of(sheet.id()).stream())
			.filter(score -> score.appraisedPoints() == null && score.notApplicable() == null && method(stage).equals(set.get(score.criterionCode()).method()))
			.toList();
	}

	static String method(Stage stage) {
		return stage == Stage.SURVEY ? "survey" : "authority";
	}

	private record Line(String sheet, String criterion, ScoreEntry entry) {
	}

	/** The rows of one upload, checked one after the other. */
	private final class Checked {

		private final Stage stage;

		private final Person by;

		private final CriteriaSet set;

		private final AgencyBook book;

		private final Map<String, ScoreSheet> sheetsByAgency;

		private final GivenPoints points;

		private final Predicate<Criterion> given;

		private final Set<String> seen = new HashSet<>();

		private final List<Line> entries = new ArrayList<>();

		private final List<Fault> faults = new ArrayList<>();

		Checked(Campaign campaign, Stage stage, Person by) {
			this.stage = stage;
			this.by = by;
			this.set = GivenScores.this.criteria.set(campaign.setCode());
			this.book = new AgencyBook(GivenScores.this.agencies.of(GivenScores.this.right.provinceOf(campaign)), List.of());
			this.sheetsByAgency = GivenScores.this.sheets.ofCampaign(campaign.id()).stream().collect(Collectors.toMap(ScoreSheet::agencyCode, sheet -> sheet));
			this.given = GivenScores.this.right.giver(by, stage, campaign, this.set);
			this.points = new GivenPoints(this.set.rules());
		}

		void take(int row, GivenScore given) {
			Criterion criterion = given.criterion() == null ? null : this.set.criteria().get(given.criterion().strip());
			String agency = given.agency() == null ? null : this.book.find(given.agency()).orElse(null);
			ScoreSheet sheet = agency == null ? null : this.sheetsByAgency.get(agency);
			if (criterion == null || !criterion.leaf() || !method(this.stage).equals(criterion.method())) {
				fault(row, "criterion", "given.criterion", given.criterion() == null ? "Chưa nêu mã tiêu chí." : "'" + given.criterion() + "' không phải tiêu chí "
						+ (this.stage == Stage.SURVEY ? "điều tra xã hội học" : "lấy số liệu của cơ quan có thẩm quyền") + " của bộ tiêu chí này.");
			}
			else if (!this.given.test(criterion)) {
				fault(row, "criterion", "given.right", "Số liệu của tiêu chí " + criterion.code() + " do cơ quan khác cung cấp.");
			}
			else if (sheet == null) {
				fault(row, "agency", "given.agency", "Không có cơ quan '" + given.agency() + "' trong đợt chấm điểm này.");
			}
			else if (!this.seen.add(sheet.id() + "#" + criterion.code())) {
				fault(row, "agency", "given.twice", "Tiêu chí " + criterion.code() + " của '" + given.agency() + "' có hai dòng.");
			}
			else {
				enter(row, given, criterion, sheet);
			}
		}

		private void enter(int row, GivenScore given, Criterion criterion, ScoreSheet sheet) {
			if (GivenScores.this.scores.find(sheet.id(), criterion.code()).filter(line -> line.notApplicable() == null).isEmpty()) {
				fault(row, "agency", "given.notApplicable", "Tiêu chí " + criterion.code() + " không áp dụng cho '" + given.agency() + "'.");
				return;
			}
			if (given.source() == null || given.source().isBlank()) {
				fault(row, "source", "given.source", "Tiêu chí " + criterion.code() + ": chưa nêu nguồn số liệu.");
				return;
			}
			try {
				GivenPoints.Result result = this.points.of(criterion, given);
				this.entries.add(new Line(sheet.id(), criterion.code(), new ScoreEntry(this.stage, result.points(), given.source().strip(), result.declared(),
						result.trace(), this.by.account(), GivenScores.this.clock.now(), null)));
			}
			catch (InvalidInputException ex) {
				fault(row, given.figures().isEmpty() ? "points" : "figures", "given.points", ex.getMessage());
			}
		}

		private void fault(int row, String field, String code, String message) {
			this.faults.add(new Fault(row, field, code, message));
		}

	}

}
