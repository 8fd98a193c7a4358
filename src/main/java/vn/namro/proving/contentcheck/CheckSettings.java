package vn.namro.proving.contentcheck;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What evidence may be, and how long one look at it may take.
 *
 * @param kinds empty for all that are known
 * @param time after which a file is refused as too hard to check
 * @param atOnce checks that run at the same time; others wait
 */
@ConfigurationProperties("namro.evidence.checks")
record CheckSettings(@DefaultValue Set<FileKind> kinds, @DefaultValue("60s") Duration time, @DefaultValue("4") int atOnce) {

	boolean allows(FileKind kind) {
		return this.kinds.isEmpty() || this.kinds.contains(kind);
	}

}
