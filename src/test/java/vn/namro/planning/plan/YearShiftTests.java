package vn.namro.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.namro.planning.plan.PlanFile.Deadline;
import vn.namro.planning.plan.PlanFile.Item;

/** Days and words of a plan in another year. */
class YearShiftTests {

	private final YearShift shift = new YearShift(2023, 2026);

	@Test
	void movesDaysByWholeYears() {
		assertThat(this.shift.day(LocalDate.of(2023, 11, 30))).isEqualTo(LocalDate.of(2026, 11, 30));
		assertThat(this.shift.reversed().day(LocalDate.of(2026, 11, 30))).isEqualTo(LocalDate.of(2023, 11, 30));
		assertThat(new YearShift(2024, 2025).day(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 2, 28));
		assertThat(this.shift.day(null)).isNull();
	}

	@Test
	void movesTheYearThatADeadlineNames() {
		assertThat(this.shift.words("xong trước 30/11/2023")).isEqualTo("xong trước 30/11/2026");
		assertThat(this.shift.words("năm 2023, số 12023")).isEqualTo("năm 2026, số 12023");
	}

	@Test
	void leavesTheDayOfACitedPaper() {
		assertThat(this.shift.naming("Kế hoạch năm 2023 theo Công văn ngày 12 tháng 3 năm 2023 và số 5/2023/QĐ"))
			.isEqualTo("Kế hoạch năm 2026 theo Công văn ngày 12 tháng 3 năm 2023 và số 5/2023/QĐ");
	}

	@Test
	void movesAnItemAndNothingElseOfIt() {
		Item item = new Item("1", "I.1", List.of("PAR.1"), null, null, "Rà soát", "so-noi-vu", null, null, null, "Báo cáo", null,
				new Deadline("cuối năm 2023", Deadline.Kind.FIXED, LocalDate.of(2023, 12, 31), null, null), null, null, null, null);
		assertThat(this.shift.item(item).deadline()).isEqualTo(new Deadline("cuối năm 2023", Deadline.Kind.FIXED, LocalDate.of(2026, 12, 31), null, null));
		assertThat(this.shift.reversed().item(this.shift.item(item))).isEqualTo(item);
	}

}
