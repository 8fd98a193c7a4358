package vn.namro.proving.dossier;

import java.math.BigDecimal;

import vn.namro.proving.evidence.EvidenceSubjects;
import vn.namro.scores.scoring.Sight;

/**
 * A line of a score sheet in a dossier.
 *
 * @param agency code of the agency
 * @param self points as the agency gave them, null where it gave none
 * @param appraised what the last round gave
 * @param counted what counts after the council
 */
record DossierLine(String sheet, String agency, String agencyName, String criterion, String title, BigDecimal maximum, BigDecimal self, String selfReason,
		String selfTrace, BigDecimal round1, String round1Reason, String explanation, BigDecimal appraised, String appraisedReason, BigDecimal counted,
		String decidedReason, String notApplicable) {

	/** Under which documents are cited for it. */
	String subject() {
		return EvidenceSubjects.criterion(this.sheet, this.criterion);
	}

	/** The same without what the reader may not see yet. */
	DossierLine seen(Sight sight) {
		boolean all = sight == Sight.ALL;
		boolean first = sight != Sight.OWN;
		return new DossierLine(this.sheet, this.agency, this.agencyName, this.criterion, this.title, this.maximum, this.self, this.selfReason, this.selfTrace,
				first ? this.round1 : null, first ? this.round1Reason : null, this.explanation, all ? this.appraised : null, all ? this.appraisedReason : null,
				all ? this.counted : null, all ? this.decidedReason : null, this.notApplicable);
	}

}
