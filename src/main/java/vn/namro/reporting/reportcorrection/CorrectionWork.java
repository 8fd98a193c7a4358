package vn.namro.reporting.reportcorrection;

import java.util.ArrayList;
import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.reporting.report.Report;
import vn.namro.reporting.report.ReportAccess;
import vn.namro.reporting.report.ReportComposition;
import vn.namro.reporting.report.ReportContent.Narrative;
import vn.namro.reporting.report.ReportContent.VersionChange;
import vn.namro.reporting.report.ReportContent;
import vn.namro.reporting.report.ReportDifferences;
import vn.namro.reporting.report.ReportFreezing;
import vn.namro.reporting.report.ReportSnapshots;
import vn.namro.reporting.report.Reports;

/** Four eyes on every correction: whoever answers for the report proposes it, whoever accepted or approved it decides. */
@Component
public class CorrectionWork {

	private static final int LONGEST = 100_000;

	private final Reports reports;

	private final ReportSnapshots snapshots;

	private final ReportComposition composition;

	private final ReportFreezing freezing;

	private final ReportCorrections corrections;

	private final CorrectionNotices notices;

	private final EngineClock clock;

	CorrectionWork(Reports reports, ReportSnapshots snapshots, ReportComposition composition, ReportFreezing freezing, ReportCorrections corrections,
			CorrectionNotices notices, EngineClock clock) {
		this.reports = reports;
		this.snapshots = snapshots;
		this.composition = composition;
		this.freezing = freezing;
		this.corrections = corrections;
		this.notices = notices;
		this.clock = clock;
	}

	/**
	 * @param reason why; required
	 * @param result the words as they shall be, null where they stay; likewise {@code difficulties} and {@code proposals}
	 * @param recount whether the figures are taken from the ledger anew, as they stand when it is decided
	 */
	public record Proposal(String reason, String result, String difficulties, String proposals, boolean recount) {

		public Proposal {
			reason = reason == null ? "" : reason.strip();
			result = blankAsNull(result);
			difficulties = blankAsNull(difficulties);
			proposals = blankAsNull(proposals);
		}

		private static String blankAsNull(String text) {
			return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
		}

	}

	/**
	 * Proposes a correction of the last version.
	 * @throws InvalidInputException without a reason, or when nothing would be different
	 * @throws ConflictingChangeException when another one waits for its decision
	 */
	@Transactional
	public ReportCorrection propose(Person person, String id, Proposal proposal) {
		this.freezing.hold(id);
		Report report = this.reports.get(id);
		if (!ReportAccess.mayPropose(person, report)) {
			throw new AccessDeniedException("Only the agency's head, of the province's report the coordinator, proposes a correction");
		}
		check(proposal);
		if (this.corrections.open(id).isPresent()) {
			throw new ConflictingChangeException("Báo cáo đang có một đề nghị đính chính chờ quyết định.");
		}
		if (changes(report, proposal).isEmpty()) {
			throw new InvalidInputException("Đính chính không làm thay đổi số liệu hay lời nào của báo cáo.");
		}
		long number = this.corrections.insert(report, proposal, person.account(), this.clock.now());
		this.notices.proposed(report, number, proposal.reason());
		return get(id, number);
	}

	/** What would be different if it were granted now. */
	public List<VersionChange> changes(Report report, ReportCorrection correction) {
		return changes(report, proposal(correction));
	}

	/**
	 * Grants a correction, which becomes the next version, or refuses it.
	 * @param remark why it is refused; required then
	 * @throws ConflictingChangeException when it was decided, or the report has a further version
	 */
	@Transactional
	public ReportCorrection decide(Person person, String id, long number, Boolean granted, String remark) {
		this.freezing.hold(id);
		Report report = this.reports.get(id);
		ReportCorrection correction = get(id, number);
		if (!ReportAccess.mayDecide(person, report)) {
			throw new AccessDeniedException("Only the coordinator, of the province's report the leader, decides on a correction");
		}
		if (granted == null) {
			throw new InvalidInputException("Chưa ghi có đồng ý hay không (granted: true hoặc false).");
		}
		if (person.account().equals(correction.proposedBy())) {
			throw new InvalidInputException("Người đề nghị đính chính không được tự quyết định.");
		}
		if (!correction.open() || granted && correction.basedOn() != report.version()) {
			throw new ConflictingChangeException("Đề nghị đính chính đã được quyết định, hoặc báo cáo đã có bản mới hơn.");
		}
		if (!granted && (remark == null || remark.isBlank())) {
			throw new InvalidInputException("Lý do không đồng ý không được để trống.");
		}
		Integer version = granted ? (Integer) grant(report, correction) : null;
		this.corrections.close(number, granted, remark == null || remark.isBlank() ? null : remark.strip(), person.account(), this.clock.now(), version);
		this.notices.decided(report, correction, granted);
		return get(id, number);
	}

	private int grant(Report report, ReportCorrection correction) {
		ReportContent corrected = corrected(report, proposal(correction));
		int version = this.freezing.keep(report, corrected, correction.reason()).version();
		this.corrections.follow(report, corrected.narrative());
		return version;
	}

	private List<VersionChange> changes(Report report, Proposal proposal) {
		return ReportDifferences.betweenVersions(this.snapshots.content(this.snapshots.get(report.id(), null)), corrected(report, proposal));
	}

	private ReportContent corrected(Report report, Proposal proposal) {
		ReportContent frozen = this.snapshots.content(this.snapshots.get(report.id(), null));
		Narrative words = frozen.narrative();
		return (proposal.recount() ? this.composition.draft(report) : frozen)
			.with(new Narrative(or(proposal.result(), words.result()), or(proposal.difficulties(), words.difficulties()), or(proposal.proposals(), words.proposals())));
	}

	private ReportCorrection get(String id, long number) {
		return this.corrections.of(id)
			.stream()
			.filter(correction -> correction.id() == number)
			.findFirst()
			.orElseThrow(() -> new UnknownThingException("Báo cáo không có đề nghị đính chính số " + number + "."));
	}

	private static void check(Proposal proposal) {
		List<String> complaints = new ArrayList<>();
		if (proposal.reason().isEmpty()) {
			complaints.add("Lý do đính chính không được để trống.");
		}
		for (String text : new String[] { proposal.reason(), proposal.result(), proposal.difficulties(), proposal.proposals() }) {
			if (text != null && text.length() > LONGEST) {
				complaints.add("Nội dung dài quá " + LONGEST + " ký tự.");
			}
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
	}

	private static Proposal proposal(ReportCorrection correction) {
		return new Proposal(correction.reason(), correction.result(), correction.difficulties(), correction.proposals(), correction.recount());
	}

	private static String or(String text, String otherwise) {
		return text == null ? otherwise : text;
	}

}
