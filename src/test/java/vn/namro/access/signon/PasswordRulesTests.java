package vn.namro.access.signon;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.platform.input.InvalidInputException;

/** A new password is refused with the rule that it breaks. */
class PasswordRulesTests {

	@ParameterizedTest
	@CsvSource({ "muoi-mot-ch, ít nhất 12 ký tự", "Quantri@123456, quá dễ đoán", "ababababababab, 5 ký tự khác nhau",
			"toi-la-ThamDinh.1-day, tên đăng nhập", "namro_abcdefghijkl, quá dễ đoán",
			"đđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđabcde, 72 byte" })
	void namesTheBrokenRule(String password, String words) {
		assertThatThrownBy(() -> PasswordRules.check("thamdinh.1", password, password)).isInstanceOf(InvalidInputException.class)
			.hasMessageContaining(words);
	}

	@Test
	void wantsTheSameTwice() {
		assertThatThrownBy(() -> PasswordRules.check("a1", "con-duong-lang-quanh", "con-duong-lang-quanH")).hasMessageContaining("không giống nhau");
	}

	@Test
	void takesALongPhraseWithDiacritics() {
		assertThatCode(() -> PasswordRules.check("thamdinh.1", "Đường làng quanh co", "Đường làng quanh co")).doesNotThrowAnyException();
	}

}
