package vn.namro.proving.evidenceapi;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.platform.web.Downloads;
import vn.namro.proving.evidence.EvidenceContents;
import vn.namro.proving.evidence.EvidenceReading.What;
import vn.namro.proving.evidence.EvidenceReading;
import vn.namro.proving.evidence.EvidenceWork;
import vn.namro.proving.evidence.Revision;

/** Hands out the bytes of a document, always as a file to be kept and never as a page of ours. */
@RestController
class EvidenceContentController {

	/** Should a browser show the file all the same, it may do nothing. */
	private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'none'";

	private final EvidenceReading reading;

	private final EvidenceWork work;

	private final EvidenceContents contents;

	EvidenceContentController(EvidenceReading reading, EvidenceWork work, EvidenceContents contents) {
		this.reading = reading;
		this.work = work;
		this.contents = contents;
	}

	/**
	 * A file, or the part of it that a Range header asks for. 410 when it was deleted by decision, 423 when a virus scan forbids it.
	 * @param revision number, the latest one when left out
	 * @param subject for which it is read, for the log
	 */
	@GetMapping("/api/evidence/{id}/content")
	ResponseEntity<Resource> content(@AuthenticationPrincipal Person caller, @PathVariable long id, @RequestParam(required = false) Integer revision,
			@RequestParam(required = false) String subject, @RequestHeader HttpHeaders sent) {
		boolean part = sent.containsKey(HttpHeaders.RANGE);
		Revision file = this.reading.read(caller, id, revision, subject, part ? What.PART : What.DOWNLOAD);
		boolean personal = this.work.visible(caller, id).personalData();
		boolean whole = part && ofAnother(sent, personal ? null : '"' + file.sha256() + '"');
		if (part && !whole && !satisfiable(sent, file.size())) {
			return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE).header(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size()).build();
		}
		Resource content = new ContentResource(this.contents, file);
		return ResponseEntity.ok()
			.headers(headers -> {
				if (whole) {
					headers.setContentLength(file.size());
				}
			})
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.cacheControl(personal ? CacheControl.noStore() : CacheControl.noCache().cachePrivate())
			.eTag(personal ? null : '"' + file.sha256() + '"')
			.header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(file.fileName()))
			.header("Content-Security-Policy", NOTHING)
			// Spring cuts no parts out of a stream
			.body(whole ? new InputStreamResource(content::getInputStream) : content);
	}

	/** Whether somebody holds the beginning of another revision, and so needs all of this one. */
	private static boolean ofAnother(HttpHeaders sent, String tag) {
		String held = sent.getFirst(HttpHeaders.IF_RANGE);
		return held != null && !held.equals(tag);
	}

	/** Spring would send the whole file along with its refusal. */
	private static boolean satisfiable(HttpHeaders sent, long size) {
		try {
			return sent.getRange().stream().allMatch(range -> range.getRangeStart(size) < size);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
