package vn.namro.year.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.year.simulation.Behaviour.Manner;

/** The behaviour of a simulated year: shares that add up, and a manner for every number drawn. */
class BehaviourTests {

	private static final Path DEFAULT = Path.of("config/simulation/default.yaml");

	@Test
	void theDefaultSharesOutAllManners() {
		Behaviour.Shares shares = Behaviour.read(DEFAULT).shares();
		assertThat(shares.manner(0)).isEqualTo(Manner.ON_TIME);
		assertThat(shares.manner(0.5999)).isEqualTo(Manner.ON_TIME);
		assertThat(shares.manner(0.60)).isEqualTo(Manner.LATE);
		assertThat(shares.manner(0.80)).isEqualTo(Manner.RETURNED);
		assertThat(shares.manner(0.92)).isEqualTo(Manner.SILENT);
		assertThat(shares.manner(Math.nextDown(1.0))).isEqualTo(Manner.SILENT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			onTime: 0.60          | onTime: 0.50          | shares            | các tỷ lệ phải không âm và cộng lại bằng 1, đang là 0.90
			silent: 0.08          | returnedTwice: 0.08   | shares.returnedTwice | trường không được biết đến
			silent: 0.08          | silent: null          | shares            | cần đủ onTime, late, returned, silent
			least: 1              | least: 9              | lateWorkingDays   | least phải từ 1 và không lớn hơn most
			most: 3               | most: 0               | reviewWorkingDays | least phải từ 1 và không lớn hơn most
			silentWorkingDays: 12 | silentWorkingDays: 0  | silentWorkingDays | phải từ 1 ngày
			loweredShare: 0.30    | loweredShare: 1.5     | loweredShare      | phải từ 0 đến 1
			""")
	void namesWhatCannotBe(String text, String replacement, String field, String message, @TempDir Path directory) throws IOException {
		Path broken = directory.resolve("behaviour.yaml");
		String behaviour = Files.readString(DEFAULT);
		assertThat(behaviour).contains(text);
		Files.writeString(broken, behaviour.replaceFirst(java.util.regex.Pattern.quote(text), replacement));
		assertThatThrownBy(() -> Behaviour.read(broken)).isInstanceOf(InvalidInputException.class)
			.message()
			.startsWith(broken + ", dòng ")
			.endsWith(", trường " + field + ": " + message);
	}

}
