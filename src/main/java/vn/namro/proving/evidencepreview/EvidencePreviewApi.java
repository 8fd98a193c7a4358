package vn.namro.proving.evidencepreview;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.proving.evidence.EvidenceReading.What;
import vn.namro.proving.evidence.EvidenceReading;

/** What a browser needs to show a stored document. */
@RestController
@RequestMapping("/api/evidence/{id}/preview")
class EvidencePreviewApi {

	private final EvidenceReading reading;

	private final Previews previews;

	EvidencePreviewApi(EvidenceReading reading, Previews previews) {
		this.reading = reading;
		this.previews = previews;
	}

	/** How a revision may be shown, with its text, tables or sheets where it is no PDF or picture; the latest one without a number. */
	@GetMapping
	Preview preview(@AuthenticationPrincipal Person person, @PathVariable long id, @RequestParam(required = false) Integer revision) {
		return this.previews.of(this.reading.read(person, id, revision, null, What.VIEW));
	}

	/** A picture inside a text, or a page of a scan in TIFF ({@code page-1}, {@code page-2} …). */
	@GetMapping("/picture")
	ResponseEntity<byte[]> picture(@AuthenticationPrincipal Person person, @PathVariable long id, @RequestParam(required = false) Integer revision,
			@RequestParam(defaultValue = "") String name) {
		Previews.Picture picture = this.previews.picture(this.reading.read(person, id, revision, null, What.VIEW), name);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(picture.mediaType()))
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.body(picture.bytes());
	}

}
