package vn.namro.scores.bench;

import vn.namro.platform.input.InvalidInputException;

/**
 * What an appraiser does with a line.
 *
 * @param version of the line that the appraiser saw; required
 * @param act agree | give | ask | undo
 * @param points for {@code give}, as typed
 * @param reason for {@code give} where the points differ, and the question for {@code ask}
 */
record BenchAct(Integer version, String act, String points, String reason) {

	/** @throws InvalidInputException when the version is missing or the question is empty */
	void check() {
		if (this.version == null) {
			throw new InvalidInputException("Thiếu version: phiên bản của dòng điểm mà người thẩm định đang xem.");
		}
		if ("ask".equals(this.act) && (this.reason == null || this.reason.isBlank())) {
			throw new InvalidInputException("Nội dung đề nghị giải trình không được để trống.");
		}
	}

}
