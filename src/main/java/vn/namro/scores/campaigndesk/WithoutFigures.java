package vn.namro.scores.campaigndesk;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.scoring.Campaign;
import vn.namro.time.calendar.WorkingCalendar;

/** Which lines wait for figures of the bodies that hold them, and the decision that some stay without and count 0. */
@Component
class WithoutFigures {

	private final JdbcClient jdbc;

	private final CampaignAccess access;

	private final Decisions decisions;

	private final EngineClock clock;

	WithoutFigures(JdbcClient jdbc, CampaignAccess access, Decisions decisions, EngineClock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.decisions = decisions;
		this.clock = clock;
	}

	/** @param decision number of the decision that explains it; null where none does */
	record Missing(String sheet, String agency, String name, String criterion, String title, String decision) {
	}

	/** In the order of the catalogue and the agencies. */
	List<Missing> of(String campaignId) {
		return this.jdbc.sql("""
				select m.sheet_id as sheet, a.code as agency, a.name, c.code as criterion, c.title, m.decision_number as decision
				from missing_figure m join agency a on a.code = m.agency_code join criterion c on c.set_code = m.set_code and c.code = m.criterion_code
				where m.campaign_id = ? order by c.position, a.position, a.code
				""").param(campaignId).query(Missing.class).list();
	}

	/** @param agency null or blank for every agency whose figures of the criterion are missing */
	@Transactional
	void accept(String campaignId, String agency, String criterion, Paper paper, Person person) {
		Campaign campaign = this.access.decidable(campaignId, person, Groups.COORDINATOR, Groups.COUNCIL);
		paper.complete(WorkingCalendar.day(this.clock.now()));
		if (campaign.status() == Campaign.Status.PUBLISHED) {
			throw new ConflictingChangeException("Đợt chấm điểm đã công bố kết quả, không thay đổi được nữa.");
		}
		List<Missing> lines = of(campaign.id()).stream()
			.filter(line -> line.criterion().equals(criterion) && (agency == null || agency.isBlank() || line.agency().equals(agency)))
			.toList();
		if (lines.isEmpty()) {
			throw new InvalidInputException("Tiêu chí '" + criterion + "' không thiếu số liệu nào trong đợt này.");
		}
		lines.forEach(line -> this.decisions.withoutFigures(campaign, line.sheet(), criterion, paper, person.account(), this.clock.now()));
	}

}
