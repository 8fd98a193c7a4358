package vn.namro.proving.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.namro.proving.evidencestore.Contents;
import vn.namro.proving.virusscan.Scan;
import vn.namro.proving.virusscan.VirusScanner;

/** Scans again what came in while the scanner did not answer; until then nobody is given it. */
@Component
@ConditionalOnWebApplication
class VirusRescan {

	private static final Logger log = LoggerFactory.getLogger(VirusRescan.class);

	private static final int AT_ONCE = 100;

	private final Contents contents;

	private final VirusScanner scanner;

	private final JdbcClient jdbc;

	VirusRescan(Contents contents, VirusScanner scanner, JdbcClient jdbc) {
		this.contents = contents;
		this.scanner = scanner;
		this.jdbc = jdbc;
	}

	/** In any order, so that a file that the scanner never takes does not keep the others waiting for good. */
	@Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
	void rescan() {
		List<String> waiting = this.jdbc.sql("""
				select r.sha256 from evidence_revision r join evidence_content c on c.sha256 = r.sha256
				where r.scan = 'UNREACHABLE' and c.removed_at is null group by r.sha256 order by random() limit ?
				""").param(AT_ONCE).query(String.class).list();
		for (String sha256 : waiting) {
			if (!rescan(sha256)) {
				return;
			}
		}
	}

	/** @return whether the scanner answers at all */
	private boolean rescan(String sha256) {
		try (InputStream bytes = this.contents.open(sha256, 0)) {
			Scan scan = this.scanner.scan(bytes);
			if (scan.status() == Scan.Status.UNREACHABLE) {
				return false;
			}
			this.jdbc.sql("update evidence_revision set scan = ?, scan_detail = ? where sha256 = ? and scan = 'UNREACHABLE'")
				.params(scan.status().name(), scan.virus(), sha256)
				.update();
			return true;
		}
		catch (IOException ex) {
			log.warn("{} could not be scanned now, the next turn tries again", sha256, ex);
			return true;
		}
	}

}
