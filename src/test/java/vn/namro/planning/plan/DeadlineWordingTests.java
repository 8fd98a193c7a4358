package vn.namro.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.planning.plan.DeadlineWording.Reading;
import vn.namro.planning.plan.PlanFile.Deadline.Kind;

/** Deadlines are read as civil servants word them; what can be read in two ways is said to be so. */
class DeadlineWordingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			xong trước 30/11                              | BEFORE     | 2024-11-30
			Xong trước 30/11/2024                         | BEFORE     | 2024-11-30
			Hoàn thành trước ngày 15/9                    | BEFORE     | 2024-09-15
			trước tháng 6                                 | BEFORE     | 2024-05-31
			xong trước quý IV                             | BEFORE     | 2024-09-30
			trước ngày 05 tháng 3 năm 2025                | BEFORE     | 2025-03-05
			chậm nhất ngày 20/12                          | FIXED      | 2024-12-20
			Chậm nhất là trước ngày 20/12/2024            | FIXED      | 2024-12-20
			đến hết ngày 31/10                            | FIXED      | 2024-10-31
			hạn cuối 31.10.2024                           | FIXED      | 2024-10-31
			30-11-2024                                    | FIXED      | 2024-11-30
			ngày 30 tháng 11 năm 2024                     | FIXED      | 2024-11-30
			từ 01/3 đến 30/11                             | FIXED      | 2024-11-30
			tháng 6                                       | FIXED      | 2024-06-30
			Trong tháng 02/2024                           | FIXED      | 2024-02-29
			tháng 12 năm 2023                             | FIXED      | 2023-12-31
			quý III                                       | FIXED      | 2024-09-30
			Quý 2/2025                                    | FIXED      | 2025-06-30
			quý I, quý II                                 | FIXED      | 2024-06-30
			trong quý IV năm 2024                         | FIXED      | 2024-12-31
			6 tháng đầu năm                               | FIXED      | 2024-06-30
			6 tháng cuối năm                              | FIXED      | 2024-12-31
			cuối năm 2024                                 | FIXED      | 2024-12-31
			cả năm                                        | WHOLEYEAR  | 2024-12-31
			Cả năm 2025                                   | WHOLEYEAR  | 2025-12-31
			năm 2024                                      | WHOLEYEAR  | 2024-12-31
			trong năm                                     | WHOLEYEAR  | 2024-12-31
			hằng năm                                      | WHOLEYEAR  | 2024-12-31
			thường xuyên                                  | CONTINUOUS | 2024-12-31
			Thường xuyên, xong trước 30/11/2024           | CONTINUOUS | 2024-11-30
			thường xuyên trong quý III                    | CONTINUOUS | 2024-09-30
			hằng tuần                                     | CONTINUOUS | 2024-12-31
			hàng quý                                      | QUARTERLY  | 2024-12-31
			Hằng quý, đến hết 30/9                        | QUARTERLY  | 2024-09-30
			theo quý                                      | QUARTERLY  | 2024-12-31
			1 lần/quý                                     | QUARTERLY  | 2024-12-31
			hàng tháng                                    | MONTHLY    | 2024-12-31
			Định kỳ hằng tháng                            | MONTHLY    | 2024-12-31
			sau khi được công bố                          | ONEVENT    | -
			khi có yêu cầu của Bộ Nội vụ                  | ONEVENT    | -
			ngay sau khi có hướng dẫn, xong trước 30/10   | ONEVENT    | 2024-10-30
			trong 15 ngày làm việc kể từ ngày ban hành    | ONEVENT    | -
			theo yêu cầu của UBND tỉnh                    | ONEVENT    | -
			đảm bảo tiến độ thực hiện                     | OPEN       | -
			theo kế hoạch từ đầu năm                      | OPEN       | -
			kịp thời                                      | OPEN       | -
			""")
	void reads(String wording, Kind kind, LocalDate due) {
		assertThat(DeadlineWording.read(wording, 2024)).hasValueSatisfying(reading -> {
			assertThat(reading.kind()).isEqualTo(kind);
			assertThat(reading.due()).isEqualTo(due);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "xem phụ lục", "Sở Nội vụ", "", "?" })
	void admitsWhatItDoesNotUnderstand(String wording) {
		assertThat(DeadlineWording.read(wording, 2024)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "trước 31/02", "ngày 30/13/2024", "29/02/2023", "tháng 13" })
	void refusesDaysThatDoNotExist(String wording) {
		assertThatThrownBy(() -> DeadlineWording.read(wording, 2024)).isInstanceOf(DateTimeException.class);
	}

	@Test
	void saysThatBeforeADayCanBeReadInTwoWays() {
		assertThat(read("xong trước 30/11").doubt()).contains("29/11/2024").contains("30/11/2024");
		assertThat(read("chậm nhất ngày 30/11").doubt()).isNull();
		assertThat(read("trước tháng 6").doubt()).isNull();
		assertThat(read("giữa tháng 6").doubt()).isNotNull();
		assertThat(read("15/6 và 15/9").doubt()).contains("15/09/2024");
	}

	@Test
	void keepsTheEventInItsWords() {
		assertThat(read("sau khi được Bộ Nội vụ công bố").event()).isEqualTo("được Bộ Nội vụ công bố");
	}

	/** Whatever the day, the case, the accents and the blanks: the same day comes out. */
	@Test
	void readsEveryDayOfAYearInEveryDress() {
		Stream<LocalDate> days = IntStream.rangeClosed(1, 366).mapToObj(day -> LocalDate.ofYearDay(2024, day));
		assertThat(days).allSatisfy(day -> {
			int d = day.getDayOfMonth();
			int m = day.getMonthValue();
			for (String wording : List.of("chậm nhất ngày " + d + "/" + m, "đến hết ngày %02d/%02d/2024".formatted(d, m),
					"ngày %d tháng %d năm 2024".formatted(d, m), "%02d.%02d.2024".formatted(d, m), "Thường xuyên, chậm nhất " + d + "-" + m)) {
				assertThat(read(wording).due()).as(wording).isEqualTo(day);
				assertThat(read(wording.toUpperCase(Locale.ROOT)).due()).as(wording).isEqualTo(day);
				assertThat(read("  " + wording.replace(" ", "  ") + " ").due()).as(wording).isEqualTo(day);
				assertThat(read(DaysInWords.bare(wording)).due()).as(wording).isEqualTo(day);
			}
		});
	}

	/** A reading never falls before the year begins that it speaks of, and always has a kind. */
	@Test
	void neverLeavesTheYearItSpeaksOf() {
		for (int year = 2022; year <= 2030; year++) {
			for (String wording : List.of("cả năm", "hàng quý", "hàng tháng", "thường xuyên", "quý I", "tháng 2", "6 tháng đầu năm", "cuối năm")) {
				int expected = year;
				assertThat(DeadlineWording.read(wording, year)).hasValueSatisfying(reading -> assertThat(reading.due().getYear()).isEqualTo(expected));
			}
		}
	}

	private static Reading read(String wording) {
		return DeadlineWording.read(wording, 2024).orElseThrow();
	}

}
