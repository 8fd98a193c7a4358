package vn.namro.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.platform.input.InvalidInputException;

/** Fields of forms come as any JSON type; what a person did not type is empty. */
class FormInputTests {

	@Test
	void readsTextWithoutBlanksAround() {
		FormInput input = FormInput.of(ReviewTests.scope(Map.of("note", "  Đã xong \n")));
		assertThat(input.text("note")).isEqualTo("Đã xong");
		assertThat(input.text("missing")).isEmpty();
		assertThat(input.required("note", "Ghi chú")).isEqualTo("Đã xong");
		assertThatThrownBy(() -> input.required("missing", "Ghi chú")).isInstanceOf(InvalidInputException.class).hasMessage("Ghi chú không được để trống.");
	}

	@Test
	void refusesTextThatIsTooLong() {
		assertThat(FormInput.of(ReviewTests.scope(Map.of("note", "ă".repeat(2000)))).text("note")).hasSize(2000);
		assertThatThrownBy(() -> FormInput.of(ReviewTests.scope(Map.of("note", "ă".repeat(2001)))).text("note")).isInstanceOf(InvalidInputException.class)
			.hasMessage("Trường 'note' dài quá 2000 ký tự.");
	}

	@Test
	void readsCheckboxes() {
		FormInput input = FormInput.of(ReviewTests.scope(Map.of("yes", true, "text", "true", "no", false)));
		assertThat(input.ticked("yes")).isTrue();
		assertThat(input.ticked("text")).isTrue();
		assertThat(input.ticked("no")).isFalse();
		assertThat(input.ticked("never shown")).isFalse();
	}

	@Test
	void readsWholeNumbersOfAnyType() {
		FormInput input = FormInput.of(ReviewTests.scope(Map.of("integer", 100, "text", "0", "decimal", 55.0)));
		assertThat(input.number("integer", "Tỷ lệ", 0, 100)).isEqualTo(100);
		assertThat(input.number("text", "Tỷ lệ", 0, 100)).isZero();
		assertThat(input.number("decimal", "Tỷ lệ", 0, 100)).isEqualTo(55);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "101", "55.5", "nửa", "99999999999" })
	void refusesNumbersOutOfBounds(String typed) {
		assertThatThrownBy(() -> FormInput.of(ReviewTests.scope(Map.of("percent", typed))).number("percent", "Tỷ lệ hoàn thành", 0, 100))
			.isInstanceOf(InvalidInputException.class)
			.hasMessage("Tỷ lệ hoàn thành phải là số nguyên từ 0 đến 100.");
	}

}
