package vn.namro.proving.evidencestore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BiConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Keeps bytes in an S3-compatible store, one object a content, named by its hash. */
class S3ContentStore implements ListedContentStore {

	private static final Logger log = LoggerFactory.getLogger(S3ContentStore.class);

	private static final int RANGE_NOT_SATISFIABLE = 416;

	private final S3Client client;

	private final String bucket;

	S3ContentStore(S3Client client, String bucket) {
		this.client = client;
		this.bucket = bucket;
	}

	@Override
	public String place() {
		return "s3";
	}

	@Override
	public void put(String sha256, Path file) throws IOException {
		try {
			this.client.putObject(request -> request.bucket(this.bucket).key(sha256), file);
		}
		catch (SdkException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public InputStream open(String sha256, long from) throws IOException {
		try {
			return this.client.getObject(request -> request.bucket(this.bucket).key(sha256).range(from == 0 ? null : "bytes=" + from + "-"));
		}
		catch (S3Exception ex) {
			if (ex.statusCode() == RANGE_NOT_SATISFIABLE) {
				return new ByteArrayInputStream(new byte[0]);
			}
			throw new IOException(ex);
		}
		catch (SdkException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void removeWithTransaction(String sha256) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				try {
					remove(sha256);
				}
				catch (IOException ex) {
					log.warn("{} stays in the store until the next sweep", sha256, ex);
				}
			}

		});
	}

	@Override
	public void remove(String sha256) throws IOException {
		try {
			this.client.deleteObject(request -> request.bucket(this.bucket).key(sha256));
		}
		catch (SdkException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void forEach(BiConsumer<String, Instant> contents) throws IOException {
		try {
			this.client.listObjectsV2Paginator(request -> request.bucket(this.bucket))
				.contents()
				.forEach(object -> contents.accept(object.key(), object.lastModified()));
		}
		catch (SdkException ex) {
			throw new IOException(ex);
		}
	}

}
