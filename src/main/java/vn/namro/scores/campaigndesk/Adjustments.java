package vn.namro.scores.campaigndesk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.scoring.Campaign.Status;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Points;

/** Points beside the maximum, each kind up to its cap: asked for by the agency or the coordinator, decided by somebody else. */
@Component
class Adjustments {

	private final JdbcClient jdbc;

	private final CampaignAccess access;

	private final Criteria criteria;

	private final Agencies agencies;

	private final EngineClock clock;

	Adjustments(JdbcClient jdbc, CampaignAccess access, Criteria criteria, Agencies agencies, EngineClock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.criteria = criteria;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** The adjustments of a campaign, the latest first. */
	List<Adjustment> of(String campaignId) {
		return this.jdbc.sql("select * from score_adjustment where campaign_id = ? order by id desc").param(campaignId).query(Adjustment.class).list();
	}

	/** What a campaign's set knows beside its maximum. */
	List<CriteriaSetFile.Adjustment> known(Campaign campaign) {
		return this.criteria.file(campaign.setCode()).map(CriteriaSetFile::adjustments).orElse(List.of());
	}

	@Transactional
	void propose(String campaignId, String agency, String code, BigDecimal points, String reason, Person person) {
		Campaign campaign = this.access.askable(campaignId, agency, person);
		requireUnpublished(campaign);
		this.access.sheet(campaign, agency);
		CriteriaSetFile.Adjustment kind = known(campaign).stream().filter(known -> known.code().equals(code)).findFirst()
			.orElseThrow(() -> new InvalidInputException("Bộ tiêu chí không có điểm cộng, điểm trừ '" + code + "'."));
		if (!kind.groups().isEmpty() && !kind.groups().contains(this.agencies.get(agency).kind())) {
			throw new InvalidInputException("'" + kind.title() + "' không áp dụng cho nhóm của cơ quan này.");
		}
		if (reason == null || reason.isBlank()) {
			throw new InvalidInputException("Căn cứ cộng, trừ điểm không được để trống.");
		}
		require(points, kind.cap(), code);
		this.jdbc.sql("""
				insert into score_adjustment (campaign_id, agency_code, code, kind, title, cap, proposed_points, reason, proposed_by, proposed_at, status)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED')
				""")
			.params(campaign.id(), agency, code, kind.kind().name(), kind.title(), kind.cap(), points, reason.strip(), person.account(), this.clock.now())
			.update();
	}

	/** @param points null for those that were asked for */
	@Transactional
	void decide(String campaignId, long id, boolean granted, BigDecimal points, String reason, Person person) {
		Campaign campaign = this.access.decidable(campaignId, person, Groups.COUNCIL, Groups.COORDINATOR);
		requireUnpublished(campaign);
		Adjustment asked = of(campaign.id()).stream().filter(one -> one.id() == id).findFirst()
			.orElseThrow(() -> new InvalidInputException("Không có đề nghị số " + id + " trong đợt này."));
		if (!asked.status().equals("PROPOSED")) {
			throw new ConflictingChangeException("Đề nghị này đã được quyết định.");
		}
		if (asked.proposedBy().equals(person.account())) {
			throw new InvalidInputException("Người đề nghị không được tự quyết định đề nghị của mình.");
		}
		BigDecimal decided = points == null ? asked.proposedPoints() : points;
		boolean asAsked = granted && decided.compareTo(asked.proposedPoints()) == 0;
		if (!asAsked && (reason == null || reason.isBlank())) {
			throw new InvalidInputException("Lý do không chấp nhận hoặc sửa điểm không được để trống.");
		}
		if (granted) {
			require(decided, asked.cap().subtract(granted(asked)), asked.code());
		}
		this.jdbc.sql("update score_adjustment set status = ?, points = ?, decision_reason = ?, decided_by = ?, decided_at = ? where id = ?")
			.params(granted ? "GRANTED" : "REFUSED", granted ? decided : null, reason, person.account(), this.clock.now(), id)
			.update();
	}

	/** What the agency was granted of the same kind already. */
	private BigDecimal granted(Adjustment asked) {
		return of(asked.campaignId()).stream()
			.filter(one -> one.agencyCode().equals(asked.agencyCode()) && one.code().equals(asked.code()))
			.map(Adjustment::points)
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static void require(BigDecimal points, BigDecimal left, String code) {
		if (points == null || points.signum() <= 0 || points.compareTo(left) > 0 || points.stripTrailingZeros().scale() > 4) {
			throw new InvalidInputException("Điểm của '" + code + "' phải lớn hơn 0 và không quá " + Points.text(left) + ".");
		}
	}

	private static void requireUnpublished(Campaign campaign) {
		if (campaign.status() == Status.PUBLISHED) {
			throw new ConflictingChangeException("Đợt chấm điểm đã công bố kết quả, không thay đổi được nữa.");
		}
	}

}
