package vn.namro.reporting.reportcorrection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.notices.notice.Cause;
import vn.namro.notices.notice.Notices;
import vn.namro.reporting.report.Report;

/** Tells whoever has to decide on a correction, and whoever proposed it what became of it. */
@Component
class CorrectionNotices {

	private final Notices notices;

	private final Directory directory;

	CorrectionNotices(Notices notices, Directory directory) {
		this.notices = notices;
		this.directory = directory;
	}

	void proposed(Report report, long number, String reason) {
		List<String> deciders = this.directory.peopleOf(report.ofProvince() ? Groups.LEADER : Groups.COORDINATOR, report.tenantId());
		this.notices.post(Cause.returned("report-correction/" + number).at(link(report)), deciders, "Đề nghị đính chính: " + name(report), reason);
	}

	void decided(Report report, ReportCorrection correction, boolean granted) {
		this.notices.post(Cause.information("report-correction/" + correction.id() + "/decided").at(link(report)), List.of(correction.proposedBy()),
				(granted ? "Đã đồng ý đính chính: " : "Không đồng ý đính chính: ") + name(report), correction.reason());
	}

	private static String name(Report report) {
		return report.periodName() + (report.ofProvince() ? "" : ", " + report.agencyName());
	}

	private static String link(Report report) {
		return "/reports/view?id=" + URLEncoder.encode(report.id(), StandardCharsets.UTF_8);
	}

}
