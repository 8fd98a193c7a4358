package vn.namro.reporting.report;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import vn.namro.papers.document.Letterhead;
import vn.namro.papers.document.Letterheads;
import vn.namro.planning.plan.Plan;

/** Who speaks in a report, to whom it belongs, and who signs it: the agency, of the province's report the body that issued the plan. */
@Component
class ReportHead {

	private final Letterheads letterheads;

	ReportHead(Letterheads letterheads) {
		this.letterheads = letterheads;
	}

	ReportContent.Letterhead letterhead(Report report, Plan plan) {
		Letterhead head = of(report, plan);
		return new ReportContent.Letterhead(head.superior(), head.issuer(), head.place(), head.symbol(), head.number(),
				head.date() == null ? null : LocalDate.parse(head.date()));
	}

	ReportContent.Signature signature(Report report, Plan plan) {
		Letterhead.Signature signature = of(report, plan).signature();
		return new ReportContent.Signature(signature.authority(), signature.title(), signature.name());
	}

	private Letterhead of(Report report, Plan plan) {
		return this.letterheads.of(report.ofProvince() ? plan.issuerAgency() : report.agencyCode(), "BC");
	}

}
