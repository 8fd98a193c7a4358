package vn.namro.access.signon;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import org.springframework.stereotype.Component;

/**
 * Makes an address wait that fails too often, whatever accounts it tries. Only failures cost: a whole office behind one
 * address may sign on in the morning. Each node counts for itself.
 */
@Component
class Throttle {

	private static final int MOST_ADDRESSES = 100_000;

	private static final int NETWORK_BYTES = 8;

	private final SignOnSettings settings;

	private final Cache<String, Bucket> buckets;

	Throttle(SignOnSettings settings) {
		this.settings = settings;
		this.buckets = Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterAccess(settings.addressWindow()).build();
	}

	/**
	 * Makes an attempt, which costs only when nothing comes of it. Attempts under way cost nothing yet, or many who sign on at once would
	 * refuse each other; those that fail together are all paid for, as the address then waits the longer.
	 * @throws TooManyAttemptsException without making it when the address has failed too often
	 */
	<T> Optional<T> attempt(String address, Supplier<Optional<T>> attempt) {
		Bucket bucket = this.buckets.get(network(address), key -> newBucket());
		EstimationProbe probe = bucket.estimateAbilityToConsume(1);
		if (!probe.canBeConsumed()) {
			throw new TooManyAttemptsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
		boolean failed = true;
		try {
			Optional<T> outcome = attempt.get();
			failed = outcome.isEmpty();
			return outcome;
		}
		finally {
			if (failed) {
				bucket.consumeIgnoringRateLimits(1);
			}
		}
	}

	private Bucket newBucket() {
		int failures = this.settings.addressFailures();
		return Bucket.builder().addLimit(limit -> limit.capacity(failures).refillGreedy(failures, this.settings.addressWindow())).build();
	}

	/** One customer of an IPv6 network has 2^64 addresses, which count as one. */
	private static String network(String address) {
		if (address == null || !address.contains(":")) {
			return String.valueOf(address);
		}
		try {
			InetAddress parsed = InetAddress.getByName(address);
			return parsed instanceof Inet6Address ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) : parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
