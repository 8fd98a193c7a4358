package vn.namro.scores.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which lines an appraiser should look at closely when there is no time for all: sampling by what is known beforehand. */
final class Hints {

	/** Part of the maximum from which a difference is large. */
	private static final BigDecimal LARGE = new BigDecimal("0.2");

	/**
	 * What is known of a line.
	 *
	 * @param documents how many are cited for it
	 * @param lastSelf what the agency gave itself for the same criterion a year before, null when there was none
	 * @param lastAppraised what was appraised then
	 * @param others mean of what the agencies of the campaign give themselves; null when none did
	 */
	record Facts(BigDecimal maximum, BigDecimal self, int documents, BigDecimal lastSelf, BigDecimal lastAppraised, BigDecimal others) {
	}

	static List<String> of(Facts facts) {
		List<String> hints = new ArrayList<>();
		if (facts.self() == null) {
			hints.add("Cơ quan không tự chấm");
			return hints;
		}
		if (facts.self().signum() > 0 && facts.documents() == 0) {
			hints.add("Chưa có tài liệu kiểm chứng");
		}
		if (isLarge(facts.lastSelf(), facts.lastAppraised(), facts.maximum())) {
			hints.add("Năm trước thẩm định thấp hơn tự chấm nhiều");
		}
		if (isLarge(facts.self(), facts.lastAppraised(), facts.maximum())) {
			hints.add("Tự chấm cao hơn hẳn điểm năm trước");
		}
		if (isLarge(facts.self(), facts.others(), facts.maximum())) {
			hints.add("Tự chấm cao hơn hẳn các cơ quan khác");
		}
		return hints;
	}

	private static boolean isLarge(BigDecimal higher, BigDecimal lower, BigDecimal maximum) {
		return higher != null && lower != null && higher.subtract(lower).compareTo(maximum.multiply(LARGE)) >= 0;
	}

	private Hints() {
	}

}
