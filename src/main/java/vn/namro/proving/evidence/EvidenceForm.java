package vn.namro.proving.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.engine.FormInput;

/** The four fields by which forms ask for a document. */
@Component
public class EvidenceForm {

	private static final String NUMBER = "documentNumber";

	private static final String DATE = "documentDate";

	private static final String ISSUING_BODY = "issuingBody";

	private static final String ABSTRACT = "documentAbstract";

	private final EngineClock clock;

	EvidenceForm(EngineClock clock) {
		this.clock = clock;
	}

	/** @throws vn.namro.platform.input.InvalidInputException naming what is missing */
	public EvidenceDocument required(FormInput input) {
		return EvidenceDocument.of(input.text(NUMBER), input.text(DATE), input.text(ISSUING_BODY), input.text(ABSTRACT),
				LocalDate.now(this.clock));
	}

	/** All fields or none: empty when nothing was typed. */
	public Optional<EvidenceDocument> optional(FormInput input) {
		boolean typed = Stream.of(NUMBER, DATE, ISSUING_BODY, ABSTRACT).anyMatch(field -> !input.text(field).isEmpty());
		return typed ? Optional.of(required(input)) : Optional.empty();
	}

}
