package vn.namro.proving.evidenceupload;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.namro.proving.evidencestore.EvidenceSettings;

/** Forgets uploads that nobody goes on with. */
@Component
@ConditionalOnWebApplication
class UploadSweep {

	private static final Logger log = LoggerFactory.getLogger(UploadSweep.class);

	private final Uploads uploads;

	private final EvidenceSettings settings;

	UploadSweep(Uploads uploads, EvidenceSettings settings) {
		this.uploads = uploads;
		this.settings = settings;
	}

	@Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
	void sweep() {
		int removed = this.uploads.removeOlderThan(this.settings.uploadKept());
		if (removed > 0) {
			log.info("{} uploads that nobody went on with were removed", removed);
		}
	}

}
