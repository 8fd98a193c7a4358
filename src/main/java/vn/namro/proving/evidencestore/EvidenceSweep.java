package vn.namro.proving.evidencestore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.platform.engine.EngineClock;

/**
 * Removes what a crash left behind: files that were being checked, and objects of the S3 store that no row names. In the
 * database nothing can be left, since bytes and rows share a transaction.
 */
@Component
@ConditionalOnWebApplication
class EvidenceSweep {

	private static final Logger log = LoggerFactory.getLogger(EvidenceSweep.class);

	/** How old something must be; younger things may belong to a request that runs. */
	private static final Duration GRACE = Duration.ofHours(24);

	private final Contents contents;

	private final Stores stores;

	private final EvidenceSettings settings;

	private final TransactionTemplate transaction;

	private final EngineClock clock;

	EvidenceSweep(Contents contents, Stores stores, EvidenceSettings settings, TransactionTemplate transaction, EngineClock clock) {
		this.clock = clock;
		this.contents = contents;
		this.stores = stores;
		this.settings = settings;
		this.transaction = transaction;
	}

	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
	void sweep() throws IOException {
		Instant before = this.clock.instant().minus(GRACE);
		sweepFiles(before);
		if (this.stores.s3().isPresent()) {
			sweepObjects(this.stores.s3().get(), before);
		}
	}

	private void sweepFiles(Instant before) throws IOException {
		if (!Files.isDirectory(this.settings.tempDir())) {
			return;
		}
		try (Stream<Path> files = Files.list(this.settings.tempDir())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	/** @return how many objects were removed */
	int sweepObjects(ListedContentStore store, Instant before) throws IOException {
		List<String> old = new ArrayList<>();
		store.forEach((sha256, since) -> {
			if (since.isBefore(before)) {
				old.add(sha256);
			}
		});
		int removed = 0;
		for (String sha256 : old) {
			removed += Boolean.TRUE.equals(this.transaction.execute(status -> removeUnlessNamed(store, sha256))) ? 1 : 0;
		}
		if (removed > 0) {
			log.info("{} objects that nothing names were removed from the evidence store", removed);
		}
		return removed;
	}

	/** Under the lock that whoever stores the same bytes holds until the row is committed. */
	private boolean removeUnlessNamed(ListedContentStore store, String sha256) {
		this.contents.lock(sha256);
		if (this.contents.find(sha256).filter(content -> content.removedAt() == null && content.place().equals(store.place())).isPresent()) {
			return false;
		}
		try {
			store.remove(sha256);
			return true;
		}
		catch (IOException ex) {
			log.warn("{} could not be removed now, the next sweep tries again", sha256, ex);
			return false;
		}
	}

}
