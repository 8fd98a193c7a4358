package vn.namro.scores.campaigndesk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.CampaignOpenings;
import vn.namro.scores.scoring.Sight;
import vn.namro.time.calendar.WorkingCalendar;

/** Lets the coordinator say what agencies see of their own scores before the publication, and from when on. */
@Component
class Openings {

	private final CampaignAccess access;

	private final CampaignOpenings openings;

	private final EngineClock clock;

	Openings(CampaignAccess access, CampaignOpenings openings, EngineClock clock) {
		this.access = access;
		this.openings = openings;
		this.clock = clock;
	}

	/** @param stage ROUND1 or ALL, @param from first day, from its morning on; null for at once */
	@Transactional
	void open(String campaignId, String stage, LocalDate from, Person person) {
		Campaign campaign = changeable(campaignId, person);
		OffsetDateTime now = this.clock.now();
		OffsetDateTime opensAt = from == null || WorkingCalendar.morningOf(from).isBefore(now) ? now : WorkingCalendar.morningOf(from);
		this.openings.open(campaign.id(), named(stage), opensAt, person.account());
	}

	@Transactional
	void close(String campaignId, String stage, Person person) {
		this.openings.close(changeable(campaignId, person).id(), named(stage));
	}

	private Campaign changeable(String campaignId, Person person) {
		Campaign campaign = this.access.decidable(campaignId, person, Groups.COORDINATOR);
		if (campaign.status() == Campaign.Status.PUBLISHED) {
			throw new ConflictingChangeException("Đợt chấm điểm đã công bố, mọi người đều xem được kết quả.");
		}
		return campaign;
	}

	private static Sight named(String stage) {
		return Stream.of(Sight.ROUND1, Sight.ALL)
			.filter(sight -> sight.name().equals(stage))
			.findFirst()
			.orElseThrow(() -> new InvalidInputException("Chọn mở điểm thẩm định lần 1 (ROUND1) hoặc toàn bộ điểm của cơ quan (ALL)."));
	}

}
