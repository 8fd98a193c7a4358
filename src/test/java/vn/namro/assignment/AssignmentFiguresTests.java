package vn.namro.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The figures of a report that was handed in say what they said then. */
class AssignmentFiguresTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	@Test
	void sayNothingOfDatesWhereNobodyCountedThem() throws Exception {
		String frozen = "{\"total\": 4, \"accepted\": 1, \"submitted\": 2, \"submittedLate\": 1, \"overdue\": 1, \"parts\": 3, \"partsDone\": 2}";
		assertThat(JSON.readValue(frozen, AssignmentFigures.Figures.class).text()).contains("Nhiệm vụ được giao: 4").endsWith("đã thực hiện: 2");
	}

	@Test
	void keepWhatWasCounted() throws Exception {
		AssignmentFigures.Figures figures = new AssignmentFigures.Figures(4, 1, 2, 1, 1, 3, 2, new DateFigures(1, 1, 2, 3, 1, 5, 4));
		assertThat(JSON.readValue(JSON.writeValueAsString(figures), AssignmentFigures.Figures.class)).isEqualTo(figures);
		assertThat(figures.text()).contains("Đúng hạn gốc: 1; đúng hạn sau gia hạn, điều chỉnh: 1", "Được gia hạn: 2 nhiệm vụ, phần phối hợp (3 lần",
				"khách quan được xác nhận: 1)", "Khó khăn, vướng mắc đã nêu: 5; chưa được trả lời: 4");
	}

}
