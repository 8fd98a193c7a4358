package vn.namro.scores.authoritydata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.givenscore.GivenScores;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.time.obligation.Obligations;

/** What becomes of a request for figures: complete, or closed with what is missing. */
@Component
class AuthorityDataWork {

	/** More agencies than that nobody reads in a task. */
	private static final int NAMED = 8;

	private final FigureRequests requests;

	private final GivenScores given;

	private final Campaigns campaigns;

	private final ScoreSheets sheets;

	private final Criteria criteria;

	private final Agencies agencies;

	private final Obligations obligations;

	private final Directory directory;

	private final ApplicationEventPublisher events;

	private final EngineClock clock;

	AuthorityDataWork(FigureRequests requests, GivenScores given, Campaigns campaigns, ScoreSheets sheets, Criteria criteria, Agencies agencies,
			Obligations obligations, Directory directory, ApplicationEventPublisher events, EngineClock clock) {
		this.events = events;
		this.requests = requests;
		this.given = given;
		this.campaigns = campaigns;
		this.sheets = sheets;
		this.criteria = criteria;
		this.agencies = agencies;
		this.obligations = obligations;
		this.directory = directory;
		this.clock = clock;
	}

	/** The criteria that wait for figures, with the agencies by name. */
	String text(String id) {
		List<String> missing = missing(id);
		return missing.isEmpty() ? "Đã có đủ số liệu." : String.join("\n", missing);
	}

	/** @throws InvalidInputException naming every criterion and the agencies whose figures are missing */
	void hand(String id) {
		List<String> missing = missing(id);
		if (!missing.isEmpty()) {
			throw new InvalidInputException(missing.stream().map(line -> "Còn thiếu số liệu: " + line).toList());
		}
		this.obligations.name(id, this.directory.actor());
		this.obligations.deliver(id, this.clock.now());
	}

	/** Records that the figures are there, which ends the escalation. */
	void recordFigures(String id) {
		this.requests.end(id, "GIVEN", this.clock.now());
		this.obligations.meet(id, this.clock.now());
		this.events.publishEvent(new FigureRequestEnded(this.requests.campaignOf(id)));
	}

	/** The time is over, or nobody needs the figures any more: recorded as such, never as given. */
	void close(String id) {
		this.requests.end(id, "CLOSED", this.clock.now());
		this.obligations.release(id, this.clock.now());
		this.events.publishEvent(new FigureRequestEnded(this.requests.campaignOf(id)));
	}

	private List<String> missing(String id) {
		Campaign campaign = this.campaigns.get(this.requests.campaignOf(id));
		Map<String, List<String>> agencies = this.given.missingFrom(campaign, this.obligations.get(id).agencyCode())
			.stream()
			.collect(Collectors.groupingBy(Score::criterionCode, LinkedHashMap::new, Collectors.mapping(this::agencyOf, Collectors.toList())));
		return agencies.entrySet().stream().map(line -> said(campaign, line.getKey(), line.getValue())).toList();
	}

	private String said(Campaign campaign, String criterion, List<String> names) {
		return criterion + ". " + this.criteria.set(campaign.setCode()).get(criterion).title() + ": " + names.stream().limit(NAMED).collect(Collectors.joining(", "))
				+ (names.size() > NAMED ? " và " + (names.size() - NAMED) + " cơ quan khác" : "") + ".";
	}

	private String agencyOf(Score score) {
		return this.agencies.get(this.sheets.get(score.sheetId()).agencyCode()).name();
	}

}
