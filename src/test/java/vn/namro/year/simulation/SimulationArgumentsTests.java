package vn.namro.year.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.platform.input.InvalidInputException;

/** The arguments of the command {@code simulate}: what is missing, unknown or wrong is named. */
class SimulationArgumentsTests {

	private static final Path CONFIG = Path.of("config");

	@Test
	void takesDefaults() {
		assertThat(SimulationArguments.parse(new String[] { "--plan=plan.yaml", "--out=out" }, CONFIG))
			.isEqualTo(new SimulationArguments(Path.of("plan.yaml"), Path.of("out"), 1, CONFIG.resolve("simulation/default.yaml"), CONFIG));
	}

	@Test
	void takesEverything() {
		assertThat(SimulationArguments.parse(new String[] { "--out=a=b", "--seed=-7", "--behaviour=lazy.yaml", "--plan=plan.yaml" }, CONFIG))
			.isEqualTo(new SimulationArguments(Path.of("plan.yaml"), Path.of("a=b"), -7, Path.of("lazy.yaml"), CONFIG));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--out=out                        | Thiếu tham số --plan=…
			--plan=p.yaml                    | Thiếu tham số --out=…
			--plan=p.yaml --out=             | Thiếu tham số --out=…
			--plan=p.yaml --out=o --seed=x   | Tham số --seed phải là số nguyên, không phải 'x'.
			--plan=p.yaml --out=o --speed=3  | Tham số '--speed=3' không được biết đến. Cách dùng: simulate --plan=TỆP --out=THƯ_MỤC [--seed=SỐ] [--behaviour=TỆP]
			plan=p.yaml --out=o              | Tham số 'plan=p.yaml' không được biết đến. Cách dùng: simulate --plan=TỆP --out=THƯ_MỤC [--seed=SỐ] [--behaviour=TỆP]
			--plan                           | Tham số '--plan' không được biết đến. Cách dùng: simulate --plan=TỆP --out=THƯ_MỤC [--seed=SỐ] [--behaviour=TỆP]
			plan                             | Tham số 'plan' không được biết đến. Cách dùng: simulate --plan=TỆP --out=THƯ_MỤC [--seed=SỐ] [--behaviour=TỆP]
			""")
	void namesWhatIsWrong(String line, String message) {
		assertThatThrownBy(() -> SimulationArguments.parse(line.split(" "), CONFIG)).isInstanceOf(InvalidInputException.class).hasMessage(message);
	}

}
