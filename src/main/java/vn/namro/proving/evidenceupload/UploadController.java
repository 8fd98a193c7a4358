package vn.namro.proving.evidenceupload;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.proving.evidence.EvidenceWork;

/** Uploads in parts by the tus protocol 1.0.0. */
@RestController
@RequestMapping("/api/evidence/uploads")
class UploadController {

	private static final String RESUMABLE = "Tus-Resumable";

	private static final String VERSION = "1.0.0";

	private static final String OFFSET = "Upload-Offset";

	private static final String LENGTH = "Upload-Length";

	private static final String PART = "application/offset+octet-stream";

	private final UploadWork uploads;

	private final EvidenceWork work;

	UploadController(UploadWork uploads, EvidenceWork work) {
		this.uploads = uploads;
		this.work = work;
	}

	/**
	 * Begins an upload: 201 with its address, or what the intake answers to such a file.
	 * @param metadata filename, and the fields of POST /api/evidence, each in Base64
	 */
	@PostMapping
	ResponseEntity<Void> create(@AuthenticationPrincipal Person caller, @RequestHeader(name = RESUMABLE, required = false) String version,
			@RequestHeader(name = LENGTH, required = false) Long length, @RequestHeader(name = "Upload-Metadata", required = false) String metadata) {
		this.work.requireWork(caller);
		if (!VERSION.equals(version)) {
			return otherVersion();
		}
		if (length == null || length <= 0) {
			return answer(HttpStatus.BAD_REQUEST).build();
		}
		String id = this.uploads.begin(caller, length, Metadata.read(metadata));
		return answer(HttpStatus.CREATED).location(URI.create("/api/evidence/uploads/" + id)).build();
	}

	/** Tells where the next part begins. */
	@RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
	ResponseEntity<Void> offset(@AuthenticationPrincipal Person caller, @PathVariable String id,
			@RequestHeader(name = RESUMABLE, required = false) String version) {
		Upload upload = this.uploads.find(caller, id);
		return VERSION.equals(version) ? answer(HttpStatus.OK).header(OFFSET, String.valueOf(upload.offset()))
			.header(LENGTH, String.valueOf(upload.length()))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.build() : otherVersion();
	}

	/** Takes the next part: 204 with the new offset, and with the id of the document when that was the last. */
	@PatchMapping("/{id}")
	ResponseEntity<Void> append(@AuthenticationPrincipal Person caller, @PathVariable String id,
			@RequestHeader(name = RESUMABLE, required = false) String version, @RequestHeader(name = OFFSET, required = false) Long offset,
			HttpServletRequest request) throws IOException {
		this.uploads.find(caller, id);
		if (!VERSION.equals(version)) {
			return otherVersion();
		}
		if (!PART.equals(request.getContentType())) {
			return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
		}
		if (offset == null) {
			return answer(HttpStatus.BAD_REQUEST).build();
		}
		Upload upload = this.uploads.append(caller, id, offset, request.getInputStream());
		ResponseEntity.BodyBuilder answer = answer(HttpStatus.NO_CONTENT).header(OFFSET, String.valueOf(upload.offset()));
		if (upload.documentId() != null) {
			answer.header("Evidence-Id", String.valueOf(upload.documentId()));
		}
		return answer.build();
	}

	/** How an upload stands; one that is whole is finished by asking. */
	@GetMapping("/{id}")
	UploadView get(@AuthenticationPrincipal Person caller, @PathVariable String id) throws IOException {
		return UploadView.of(this.uploads.finished(caller, id));
	}

	/** Gives an upload up. */
	@DeleteMapping("/{id}")
	ResponseEntity<Void> remove(@AuthenticationPrincipal Person caller, @PathVariable String id,
			@RequestHeader(name = RESUMABLE, required = false) String version) {
		this.uploads.remove(caller, id);
		return VERSION.equals(version) ? answer(HttpStatus.NO_CONTENT).build() : otherVersion();
	}

	private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
		return ResponseEntity.status(status).header(RESUMABLE, VERSION);
	}

	private static ResponseEntity<Void> otherVersion() {
		return answer(HttpStatus.PRECONDITION_FAILED).header("Tus-Version", VERSION).header("Tus-Extension", "creation,termination").build();
	}

}
