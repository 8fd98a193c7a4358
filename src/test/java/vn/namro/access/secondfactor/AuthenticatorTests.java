package vn.namro.access.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are those of RFC 6238 and good for the step around now. */
class AuthenticatorTests {

	private static final String SECRET = new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	private final Authenticator authenticator = new Authenticator();

	/** The vectors of the RFC's appendix B, cut to six digits. */
	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130" })
	void givesTheCodesOfTheStandard(long seconds, String code) {
		assertThat(this.authenticator.code(SECRET, seconds / 30)).isEqualTo(code);
	}

	@Test
	void allowsForAClockThatIsOneStepOff() {
		Instant now = Instant.ofEpochSecond(1111111109);
		long step = now.getEpochSecond() / 30;
		assertThat(this.authenticator.stepOf(SECRET, this.authenticator.code(SECRET, step - 1), now)).hasValue(step - 1);
		assertThat(this.authenticator.stepOf(SECRET, this.authenticator.code(SECRET, step + 1), now)).hasValue(step + 1);
		assertThat(this.authenticator.stepOf(SECRET, this.authenticator.code(SECRET, step - 2), now)).isEmpty();
	}

	@Test
	void makesADifferentSecretEachTime() {
		assertThat(this.authenticator.newSecret()).hasSize(32).isNotEqualTo(this.authenticator.newSecret());
	}

}
