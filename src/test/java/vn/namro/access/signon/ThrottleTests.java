package vn.namro.access.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** An address that fails too often waits; others, and whoever succeeds, don't. */
class ThrottleTests {

	private static final Duration LONG = Duration.ofDays(1);

	private final Throttle throttle = new Throttle(new SignOnSettings(true, 5, LONG, 3, LONG));

	@Test
	void makesAnAddressWaitAfterItsFailures() {
		fail("192.0.2.1", 3);
		assertThatThrownBy(() -> this.throttle.attempt("192.0.2.1", () -> Optional.of("right"))).isInstanceOf(TooManyAttemptsException.class)
			.satisfies(ex -> assertThat(((TooManyAttemptsException) ex).seconds()).isPositive());
	}

	@Test
	void leavesOtherAddressesAlone() {
		fail("192.0.2.1", 3);
		assertThatCode(() -> fail("192.0.2.2", 3)).doesNotThrowAnyException();
	}

	@Test
	void countsNoSuccess() {
		for (int i = 0; i < 10; i++) {
			assertThat(this.throttle.attempt("192.0.2.3", () -> Optional.of("right"))).isPresent();
		}
		assertThatCode(() -> fail("192.0.2.3", 3)).doesNotThrowAnyException();
	}

	@Test
	void letsManySignOnAtOnce() {
		fail("192.0.2.4", 2);
		assertThat(atOnce("192.0.2.4", 20, Optional.of("right"))).isPresent();
		assertThatCode(() -> fail("192.0.2.4", 1)).doesNotThrowAnyException();
	}

	@Test
	void letsThosePayWhoFailAtOnce() {
		assertThat(atOnce("192.0.2.5", 9, Optional.empty())).isEmpty();
		assertThatThrownBy(() -> fail("192.0.2.5", 1)).isInstanceOf(TooManyAttemptsException.class)
			.satisfies(ex -> assertThat(((TooManyAttemptsException) ex).seconds()).isGreaterThan(LONG.toSeconds()));
	}

	/** Each attempt begins before the one before it has ended. */
	private Optional<String> atOnce(String address, int attempts, Optional<String> outcome) {
		return this.throttle.attempt(address, () -> attempts == 1 ? outcome : atOnce(address, attempts - 1, outcome));
	}

	@Test
	void takesTheAddressesOfOneNetworkAsOne() {
		fail("2001:db8:1:1::1", 2);
		fail("2001:db8:1:1:ffff::2", 1);
		assertThatThrownBy(() -> fail("2001:db8:1:1::3", 1)).isInstanceOf(TooManyAttemptsException.class);
		assertThatCode(() -> fail("2001:db8:1:2::1", 1)).doesNotThrowAnyException();
	}

	private void fail(String address, int times) {
		for (int i = 0; i < times; i++) {
			assertThat(this.throttle.attempt(address, Optional::empty)).isEmpty();
		}
	}

}
