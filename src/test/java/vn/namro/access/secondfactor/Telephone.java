package vn.namro.access.secondfactor;

import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A telephone with an authenticator that has read the secret from a page. */
public final class Telephone {

	private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([A-Z2-7 ]+)</code>");

	private static final int SECONDS = 30;

	private final Authenticator authenticator = new Authenticator();

	private final String secret;

	private final Clock clock;

	public Telephone(String page, Clock clock) {
		Matcher matcher = SECRET.matcher(page);
		if (!matcher.find()) {
			throw new IllegalArgumentException("No secret on the page: " + page);
		}
		this.secret = matcher.group(1).replace(" ", "");
		this.clock = clock;
	}

	/** The code of a step before (negative) or after the present one. */
	public String code(int offset) {
		return this.authenticator.code(this.secret, this.clock.instant().getEpochSecond() / SECONDS + offset);
	}

}
