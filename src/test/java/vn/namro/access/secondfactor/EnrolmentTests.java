package vn.namro.access.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

/** An authenticator reads from the picture what the person could also type. */
class EnrolmentTests {

	private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

	@Test
	void drawsAPictureThatSaysSecretAccountAndIssuer() throws Exception {
		Enrolment enrolment = Enrolment.of("thamdinh.1", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
		BitMatrix picture = new BitMatrix(enrolment.size());
		MODULE.matcher(enrolment.path()).results().forEach(module -> picture.set(Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2))));
		assertThat(new Decoder().decode(picture).getText()).isEqualTo(enrolment.uri())
			.isEqualTo("otpauth://totp/N%C4%83m%20R%C3%B5:thamdinh.1?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=N%C4%83m%20R%C3%B5");
	}

	@Test
	void spellsTheSecretInGroupsOfFour() {
		assertThat(Enrolment.of("a", "GEZDGNBVGY3T").spelled()).isEqualTo("GEZD GNBV GY3T");
	}

}
