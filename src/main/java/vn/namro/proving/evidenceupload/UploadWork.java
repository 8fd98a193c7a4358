package vn.namro.proving.evidenceupload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.proving.evidence.EvidenceCodes;
import vn.namro.proving.evidence.EvidenceFields;
import vn.namro.proving.evidence.EvidenceIntake;
import vn.namro.proving.evidence.EvidenceRefusedException;
import vn.namro.proving.evidence.EvidenceWork;
import vn.namro.proving.evidence.NewEvidence;

/** Takes a file in parts and hands it to the intake when it is whole. */
@Component
class UploadWork {

	/** What one row holds, and one request needs of the memory. */
	private static final int PART = 1024 * 1024;

	private final Uploads uploads;

	private final EvidenceIntake intake;

	private final EvidenceWork work;

	private final ObjectMapper json;

	private final EngineClock clock;

	UploadWork(Uploads uploads, EvidenceIntake intake, EvidenceWork work, ObjectMapper json, EngineClock clock) {
		this.uploads = uploads;
		this.intake = intake;
		this.work = work;
		this.json = json;
		this.clock = clock;
	}

	/** Begins an upload, once it is clear that the person may hand such a file in and that there is room for it. */
	String begin(Person person, long length, Map<String, String> metadata) {
		NewEvidence evidence = evidence(person, metadata);
		this.intake.requireRoom(evidence, length, this.uploads.announced(evidence.agencyCode()));
		return this.uploads.create(person.account(), evidence.agencyCode(), length, text(metadata));
	}

	/** @throws UnknownThingException when the person began no such upload, or it was forgotten */
	Upload find(Person person, String id) {
		return this.uploads.find(id, person.account()).orElseThrow(() -> new UnknownThingException("Không có lượt tải lên này; hãy tải lại tệp từ đầu."));
	}

	/** Gives an upload up, unless it is a document already, which stays. */
	void remove(Person person, String id) {
		this.uploads.remove(find(person, id).id());
	}

	/**
	 * Takes the next bytes. What has come is kept when the connection is lost meanwhile.
	 * @throws EvidenceRefusedException 409 when they do not begin where the last ones ended
	 */
	Upload append(Person person, String id, long offset, InputStream body) throws IOException {
		Upload upload = find(person, id);
		if (upload.offset() != offset) {
			throw Uploads.elsewhere(upload.offset());
		}
		if (!upload.ended()) {
			keep(upload, body);
		}
		return finished(person, id);
	}

	private void keep(Upload upload, InputStream body) throws IOException {
		byte[] part = new byte[PART];
		long start = upload.received();
		int filled = 0;
		try {
			for (int read = 0; read >= 0 && start + filled < upload.length(); read = body.read(part, filled, (int) Math.min(PART - filled, upload.length() - start - filled))) {
				filled += read;
				if (filled == PART) {
					this.uploads.append(upload.id(), start, part, filled);
					start += filled;
					filled = 0;
				}
			}
		}
		finally {
			if (filled > 0) {
				this.uploads.append(upload.id(), start, part, filled);
			}
		}
	}

	/** The upload as it stands; one that is whole has become a document. @throws EvidenceRefusedException when it is refused now */
	Upload finished(Person person, String id) throws IOException {
		Upload upload = find(person, id);
		if (!upload.complete() || upload.ended()) {
			return upload;
		}
		try {
			finish(person, upload);
		}
		catch (EvidenceRefusedException ex) {
			refuse(person, id, ex);
		}
		// what held when the upload began does so no longer
		catch (ConflictingChangeException | UnknownThingException | InvalidInputException | AccessDeniedException ex) {
			refuse(person, id, new EvidenceRefusedException(409, EvidenceCodes.CLOSED, ex instanceof AccessDeniedException
					? "Tài khoản này không còn quyền nộp minh chứng cho việc đã chọn." : ex.getMessage()));
		}
		return find(person, id);
	}

	/** Says so, unless another request has finished the upload meanwhile. */
	private void refuse(Person person, String id, EvidenceRefusedException why) {
		if (!find(person, id).ended()) {
			this.uploads.refuse(id, why);
			throw why;
		}
	}

	private void finish(Person person, Upload upload) throws IOException {
		NewEvidence evidence = evidence(person, fields(upload.metadata()));
		Path file = this.intake.emptyFile();
		try {
			try (InputStream in = this.uploads.open(upload.id()); OutputStream out = Files.newOutputStream(file)) {
				in.transferTo(out);
			}
			this.intake.store(evidence, file, stored -> this.uploads.end(upload.id(), stored));
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private NewEvidence evidence(Person person, Map<String, String> metadata) {
		String name = metadata.getOrDefault("filename", metadata.get("name"));
		if (name == null || name.isBlank()) {
			throw new InvalidInputException("Thiếu tên tệp (filename trong Upload-Metadata).");
		}
		return this.work.admitted(person, EvidenceFields.of(metadata::get, LocalDate.now(this.clock)), name);
	}

	private String text(Map<String, String> metadata) {
		try {
			return this.json.writeValueAsString(metadata).replace("\\u0000", "");
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Map<String, String> fields(String metadata) {
		try {
			return this.json.readValue(metadata, new TypeReference<>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
