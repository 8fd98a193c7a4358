package vn.namro.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.platform.input.InvalidInputException;

/** Each mistake in a plan file is answered with file, line and field; each row breaks the small plan in one place. */
class PlanCheckTests {

	private static final Path SMALL = Path.of("src/test/resources/small");

	private static final Path PLAN = SMALL.resolve("plans/nho-2023.yaml");

	@TempDir
	private Path directory;

	@Test
	void takesASoundPlan() {
		assertThat(PlanCheck.read(PLAN, SMALL).items()).extracting(PlanFile.Item::code).containsExactly("1", "2", "3");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			code: nho-2023                       | code: ''                          | 2  | code                          | không được để trống
			title: "Kế hoạch nhỏ năm 2023"       | title: " "                        | 3  | title                         | không được để trống
			organisation: nho                    | organisation: null                | 11 | organisation                  | chưa nêu tổ chức áp dụng
			criteriaSet: nho                     | criteriaSet: null                 | 12 | criteriaSet                   | không được để trống
			issuer: ubnd-tinh                    | issuer: ubnd-huyen                | 5  | issuer                        | không có cơ quan 'ubnd-huyen'
			selfScoringDue: 2023-12-29           | selfScoringDue: null              | 17 | milestones                    | các mốc chấm điểm chưa đủ ngày
			selfScoringDue: 2023-12-29           | selfScoringDue: 2024-12-29        | 17 | milestones                    | các mốc chấm điểm phải theo thứ tự mở, tự chấm, khóa tự chấm, thẩm định, khóa thẩm định
			- code: "2"                          | - code: "1"                       | 34 | items[1].code                 | mã nhiệm vụ '1' bị trùng
			- code: "2"                          | - code: "hai a"                   | 34 | items[1].code                 | mã nhiệm vụ trống hoặc có ký tự ngoài chữ, số, dấu chấm, gạch nối
			source: "I.2"                        | source: null                      | 35 | items[1].source               | không được để trống
			action: "Rà soát văn bản quy phạm pháp luật." | action: ""               | 38 | items[1].action               | không được để trống
			lead: so-tu-phap                     | lead: so-y-te                     | 39 | items[1].lead                 | không có cơ quan 'so-y-te'
			leads: moi-co-quan                   | leads: moi-nguoi                  | 29 | items[0].leads                | không có nhóm cơ quan 'moi-nguoi'
			lead: huyen-mot                      | note: "không ai"                  | 53 | items[2].lead                 | cần đúng một trong hai: lead (một cơ quan) hoặc leads (một nhóm cơ quan)
			- moi-co-quan                        | - moi-nguoi                       | 43 | items[1].coordinators.agencies | không có cơ quan hay nhóm cơ quan 'moi-nguoi'
			due: 2023-06-30                      | due: null                         | 52 | items[1].deadline.due         | thời hạn loại fixed phải có ngày (due)
			withinDays: 15                       | withinDays: 0                     | 77 | implementingDocument.withinDays | hạn gửi văn bản triển khai phải từ 1 đến 365 ngày kể từ ngày ban hành
			""")
	void namesWhatIsWrong(String text, String replacement, int line, String field, String message) throws IOException {
		Path broken = broken(text, replacement);
		assertThatThrownBy(() -> PlanCheck.read(broken, SMALL)).isInstanceOf(InvalidInputException.class)
			.hasMessage(broken + ", dòng " + line + ", trường " + field + ": " + message);
	}

	@Test
	void namesAWordThatIsNoKindOfDeadline() throws IOException {
		Path broken = broken("kind: open", "kind: someday");
		assertThatThrownBy(() -> PlanCheck.read(broken, SMALL)).isInstanceOf(InvalidInputException.class)
			.message()
			.startsWith(broken + ", dòng ")
			.contains("trường items[2].deadline.kind: giá trị 'someday' không hợp lệ, cần một trong các từ [open, wholeyear, before");
	}

	@Test
	void namesAllThatIsWrongAtOnce() throws IOException {
		Path broken = broken("lead: so-tu-phap", "lead: so-y-te");
		Files.writeString(broken, Files.readString(broken).replace("lead: huyen-mot", "lead: huyen-hai").replace("- PAPI", "[]").replace("indexes:\n      []", "indexes: []"));
		InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> PlanCheck.read(broken, SMALL));
		assertThat(refusal.messages()).hasSize(3)
			.anyMatch(message -> message.endsWith("trường items[1].lead: không có cơ quan 'so-y-te'"))
			.anyMatch(message -> message.endsWith("trường items[2].indexes: nhiệm vụ chưa gắn với chỉ số nào"))
			.anyMatch(message -> message.endsWith("trường items[2].lead: không có cơ quan 'huyen-hai'"));
	}

	@Test
	void asksForItemsAndDeadlines() throws IOException {
		Path empty = this.directory.resolve("empty.yaml");
		Files.writeString(empty, Files.readString(PLAN).replaceAll("(?s)items:.*", "items: []\n"));
		assertThatThrownBy(() -> PlanCheck.read(empty, SMALL)).message().endsWith("trường items: kế hoạch chưa có nhiệm vụ nào");
		Path broken = broken("      kind: open\n", "");
		assertThatThrownBy(() -> PlanCheck.read(broken, SMALL)).message().contains("trường items[2].deadline: nhiệm vụ chưa có thời hạn (deadline.kind)");
	}

	private Path broken(String text, String replacement) throws IOException {
		String plan = Files.readString(PLAN);
		assertThat(plan).contains(text);
		Path broken = this.directory.resolve("broken.yaml");
		Files.writeString(broken, plan.replace(text, replacement));
		return broken;
	}

}
