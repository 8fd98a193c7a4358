package vn.namro.access.secondfactor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A secret on its way into a person's authenticator.
 *
 * @param secret in Base32
 * @param uri what the picture says
 * @param size modules of a side of the picture
 * @param path the black modules as path of an SVG, which a strict content policy allows, unlike a data: image
 */
public record Enrolment(String secret, String uri, int size, String path) {

	private static final String ISSUER = "Năm Rõ";

	static Enrolment of(String account, String secret) {
		String uri = UriComponentsBuilder.newInstance()
			.scheme("otpauth")
			.host("totp")
			.pathSegment(ISSUER + ":" + account)
			.queryParam("secret", secret)
			.queryParam("issuer", "{issuer}")
			.buildAndExpand(ISSUER)
			.encode()
			.toUriString();
		ByteMatrix picture = picture(uri);
		return new Enrolment(secret, uri, picture.getWidth(), path(picture));
	}

	/** The secret in groups of four, for people without a camera. */
	public String spelled() {
		return this.secret.replaceAll("(.{4})(?=.)", "$1 ");
	}

	private static ByteMatrix picture(String text) {
		try {
			return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static String path(ByteMatrix picture) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				if (picture.get(x, y) == 1) {
					path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
				}
			}
		}
		return path.toString();
	}

}
