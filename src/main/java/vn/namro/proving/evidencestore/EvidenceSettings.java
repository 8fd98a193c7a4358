package vn.namro.proving.evidencestore;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator sets about evidence.
 *
 * @param maxSize the largest file
 * @param quota how much an agency may store, unless {@code quotas} says otherwise by its code
 * @param tempDir where files lie while they are checked
 * @param parallel how many files are written to the store at a time; the others wait
 * @param uploadKept how long a resumable upload waits for its next part, and its outcome for being read
 * @param s3 null: bytes lie in the database
 */
@ConfigurationProperties("namro.evidence")
public record EvidenceSettings(@DefaultValue("100MB") DataSize maxSize, @DefaultValue("50GB") DataSize quota, @DefaultValue Map<String, DataSize> quotas,
		Path tempDir, @DefaultValue("4") int parallel, @DefaultValue("24h") Duration uploadKept, S3 s3) {

	/**
	 * An S3-compatible store.
	 *
	 * @param endpoint null: that of Amazon in the region
	 * @param pathStyle whether the bucket is part of the path and not of the host's name, as most servers of one's own want it
	 */
	public record S3(URI endpoint, @DefaultValue("us-east-1") String region, String bucket, String accessKey, String secretKey,
			@DefaultValue("true") boolean pathStyle) {

		@Override
		public String toString() {
			return "S3[" + this.endpoint + "/" + this.bucket + "]";
		}

	}

	/** How many bytes an agency may store. */
	public long quotaOf(String agencyCode) {
		return this.quotas.getOrDefault(agencyCode, this.quota).toBytes();
	}

}
