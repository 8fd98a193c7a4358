package vn.namro.scoring;

import java.math.BigDecimal;

/** The points of one criterion on a sheet, with their reasons and authors; null where nothing was given. */
public record Score(String sheetId, String setCode, String criterionCode, BigDecimal selfPoints, String selfReason, String selfBy,
		BigDecimal appraisedPoints, String appraisedReason, String appraisedBy, String explanation) {

	/** Whether the appraisal gave fewer points than the agency gave itself. */
	public boolean lowered() {
		return this.selfPoints != null && this.appraisedPoints != null && this.appraisedPoints.compareTo(this.selfPoints) < 0;
	}

}
