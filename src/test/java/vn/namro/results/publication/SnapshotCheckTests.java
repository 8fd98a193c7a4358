package vn.namro.results.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import vn.namro.results.publication.SnapshotCheck.Finding;

/** What {@code results verify} says and answers. */
class SnapshotCheckTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ResultsCommand command = new ResultsCommand(new PrintStream(this.out, true, StandardCharsets.UTF_8), new PrintStream(this.out, true, StandardCharsets.UTF_8));

	@ParameterizedTest
	@ValueSource(strings = { "results", "results check", "results verify now" })
	void answersWrongUseWithTwo(String line) {
		assertThat(this.command.run(line.split(" "))).isEqualTo(2);
		assertThat(said()).contains("results verify");
	}

	@Test
	void isContentWithWhatIsAsPublished() {
		assertThat(this.command.report(found(List.of(new Finding("kh", "bo", 0, "ab", false, false)), List.of(), List.of()))).isZero();
		assertThat(said()).contains("nguyên vẹn: 1 lần");
	}

	@Test
	void namesWhatIsAlteredUnrecordedMissingOrAstray() {
		assertThat(this.command.report(found(List.of(new Finding("kh", "bo", 0, "ab", true, true), new Finding("kh", "bo", 1, "cd", false, false)), List.of("kh/bo/2"), List.of("kh/khac"))))
			.isEqualTo(1);
		assertThat(said()).contains("Nội dung không khớp mã băm: bộ tiêu chí bo, kế hoạch kh, công bố", "Nhật ký kiểm tra không ghi mã băm, quyết định hoặc lý do như vậy", "không còn: kh/bo/2",
				"lần công bố cuối: kh/khac");
	}

	private static SnapshotCheck found(List<Finding> snapshots, List<String> missing, List<String> astray) {
		SnapshotCheck check = Mockito.mock(SnapshotCheck.class);
		Mockito.when(check.snapshots()).thenReturn(snapshots);
		Mockito.when(check.missing()).thenReturn(missing);
		Mockito.when(check.astray()).thenReturn(astray);
		return check;
	}

	private String said() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

}
