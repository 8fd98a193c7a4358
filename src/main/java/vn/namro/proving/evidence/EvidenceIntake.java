package vn.namro.proving.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.proving.contentcheck.CheckedContent;
import vn.namro.proving.contentcheck.ContentCheck;
import vn.namro.proving.contentcheck.RefusedFileException;
import vn.namro.proving.evidencestore.EvidenceSettings;

/**
 * The one way in for files: looked at, then stored with everything that refers to them in one transaction. Whether the person
 * may do so is asked before, by {@link EvidenceAccess}.
 */
@Component
public class EvidenceIntake {

	private final ContentCheck check;

	private final EvidenceFiling filing;

	private final EvidenceSettings settings;

	private final TransactionTemplate transaction;

	/** Few write at a time, so that uploads leave connections and memory to everybody else. */
	private final Semaphore writers;

	EvidenceIntake(ContentCheck check, EvidenceFiling filing, EvidenceSettings settings, TransactionTemplate transaction) {
		this.check = check;
		this.filing = filing;
		this.settings = settings;
		this.transaction = transaction;
		this.writers = new Semaphore(settings.parallel(), true);
	}

	/**
	 * Takes a file from a stream.
	 * @throws EvidenceRefusedException saying why it is not taken
	 */
	public StoredEvidence store(NewEvidence evidence, InputStream bytes) throws IOException {
		Path file = emptyFile();
		try {
			LimitedCopy.of(bytes, file, this.settings.maxSize(), evidence.fileName());
			return store(evidence, file);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	/** The same from a file, which is left as it is. */
	public StoredEvidence store(NewEvidence evidence, Path file) throws IOException {
		return store(evidence, file, stored -> {
		});
	}

	/** The same. @param alongside what else is written in the very transaction */
	public StoredEvidence store(NewEvidence evidence, Path file, Consumer<StoredEvidence> alongside) throws IOException {
		long size = Files.size(file);
		if (size > this.settings.maxSize().toBytes()) {
			throw LimitedCopy.tooLarge(evidence.fileName(), this.settings.maxSize());
		}
		CheckedContent content = checked(file, evidence.fileName());
		String sha256 = Sha256.of(file);
		this.writers.acquireUninterruptibly();
		try {
			return this.transaction.execute(status -> {
				StoredEvidence stored = this.filing.file(evidence, content, sha256, size, file);
				alongside.accept(stored);
				return stored;
			});
		}
		finally {
			this.writers.release();
		}
	}

	/**
	 * Tells before the bytes come whether there is room for them.
	 * @param announced bytes that others of the agency are sending already
	 * @throws EvidenceRefusedException 413
	 */
	public void requireRoom(NewEvidence evidence, long size, long announced) {
		if (size > this.settings.maxSize().toBytes()) {
			throw LimitedCopy.tooLarge(evidence.fileName(), this.settings.maxSize());
		}
		this.filing.requireQuota(evidence.agencyCode(), size + announced);
	}

	/** A file of its own in which bytes may lie for a while; whoever asks deletes it. */
	public Path emptyFile() throws IOException {
		return Files.createTempFile(Files.createDirectories(this.settings.tempDir()), "evidence-", ".part");
	}

	private CheckedContent checked(Path file, String name) {
		try {
			return this.check.check(file, name);
		}
		catch (RefusedFileException ex) {
			throw new EvidenceRefusedException(ex.status(), ex.code(), ex.getMessage());
		}
	}

}
