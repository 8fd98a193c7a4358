package vn.namro.reporting.reportcorrection;

import java.time.OffsetDateTime;

import vn.namro.platform.engine.EngineClock;

/**
 * What somebody wants to be different in a frozen report.
 *
 * @param basedOn the version that it corrects
 * @param result new words, null where they stay; likewise {@code difficulties} and {@code proposals}
 * @param recount whether the figures are taken from the ledger anew
 * @param status PROPOSED, GRANTED or REFUSED
 * @param version the version that it became, null unless granted
 */
public record ReportCorrection(long id, String reportId, int basedOn, String reason, String result, String difficulties, String proposals, boolean recount,
		String proposedBy, OffsetDateTime proposedAt, String status, String remark, String decidedBy, OffsetDateTime decidedAt, Integer version) {

	public ReportCorrection {
		proposedAt = EngineClock.local(proposedAt);
		decidedAt = EngineClock.local(decidedAt);
	}

	public boolean open() {
		return this.status.equals("PROPOSED");
	}

}
