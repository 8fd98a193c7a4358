package vn.namro.report;

import java.util.Locale;

import org.springframework.stereotype.Component;
import vn.namro.organisation.Agencies;
import vn.namro.organisation.Agency;
import vn.namro.plan.Plan;

/** Who speaks in a report, to whom it belongs, and who signs it. */
@Component
class ReportHead {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Agencies agencies;

	ReportHead(Agencies agencies) {
		this.agencies = agencies;
	}

	ReportContent.Letterhead letterhead(Report report, Plan plan) {
		Agency issuer = this.agencies.get(plan.issuerAgency());
		String place = this.agencies.province(report.province()).name().replaceFirst("^(?i:tỉnh|thành phố) ", "");
		if (report.ofProvince()) {
			return new ReportContent.Letterhead(null, issuer.name().toUpperCase(VIETNAMESE), place, "BC-UBND", null, null);
		}
		return new ReportContent.Letterhead(issuer.name().toUpperCase(VIETNAMESE), report.agencyName().toUpperCase(VIETNAMESE), place, "BC", null, null);
	}

	ReportContent.Signature signature(Report report) {
		return report.ofProvince() ? new ReportContent.Signature("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", null)
				: new ReportContent.Signature(null, "THỦ TRƯỞNG CƠ QUAN", null);
	}

}
