package vn.namro.access.signon;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the sign-on is.
 *
 * @param password whether people may sign on by password at all
 * @param failures after how many an account locks
 * @param lock for how long
 * @param addressFailures after how many of any account an address has to wait
 * @param addressWindow in which an address gets that many again, little by little
 */
@ConfigurationProperties("namro.sign-on")
record SignOnSettings(@DefaultValue("true") boolean password, @DefaultValue("5") int failures, @DefaultValue("15m") Duration lock,
		@DefaultValue("60") int addressFailures, @DefaultValue("5m") Duration addressWindow) {
}
