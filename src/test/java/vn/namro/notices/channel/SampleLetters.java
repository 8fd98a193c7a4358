package vn.namro.notices.channel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import vn.namro.notices.notice.Notice.Kind;

/** Letters with everything in them that could go wrong on the way. */
final class SampleLetters {

	private static final OffsetDateTime SINCE = OffsetDateTime.parse("2023-05-15T08:00:00+07:00");

	private static final String HOME = "https://namro.tinh.example";

	static Letter lapse() {
		return new Letter("a1b2@tinh.example", somebody(), null, List.of(item(Kind.LAPSE, "Quá hạn (bậc 1): Rà soát \"thủ tục\" <cấp xã>")), HOME);
	}

	static Letter digest() {
		return new Letter("c3d4@tinh.example", somebody(), LocalDate.of(2023, 5, 15), List.of(item(Kind.REMINDER, "Sắp đến hạn: Báo cáo quý"),
				item(Kind.LAPSE, "Quá hạn (bậc 1): Rà soát thủ tục"), item(Kind.LAPSE, "Quá hạn (bậc 2): Rà soát thủ tục")), HOME);
	}

	static Recipient somebody() {
		return new Recipient("thutruong.so-y-te", "Thủ trưởng Sở Y tế", "so-y-te@tinh.example", "+84912345678");
	}

	private static Letter.Item item(Kind kind, String subject) {
		return new Letter.Item(kind, subject, "Đã quá hạn từ 12/05/2023\nvà chưa hoàn thành.", SINCE, HOME + "/notices/7/open");
	}

	private SampleLetters() {
	}

}
