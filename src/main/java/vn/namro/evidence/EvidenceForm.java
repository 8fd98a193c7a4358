package vn.namro.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.namro.engine.EngineClock;
import vn.namro.engine.FormInput;

/** The four fields by which forms ask for a document. */
@Component
public class EvidenceForm {

	private final EngineClock clock;

	EvidenceForm(EngineClock clock) {
		this.clock = clock;
	}

	/** @throws vn.namro.input.InvalidInputException naming what is missing */
	public EvidenceDocument required(VariableScope scope) {
		FormInput input = FormInput.of(scope);
		return EvidenceDocument.of(input.text("documentNumber"), input.text("documentDate"), input.text("issuingBody"),
				input.text("documentAbstract"), LocalDate.now(this.clock));
	}

	/** All fields or none: empty when nothing was typed. */
	public Optional<EvidenceDocument> optional(VariableScope scope) {
		FormInput input = FormInput.of(scope);
		boolean typed = Stream.of("documentNumber", "documentDate", "issuingBody", "documentAbstract").anyMatch(field -> !input.text(field).isEmpty());
		return typed ? Optional.of(required(scope)) : Optional.empty();
	}

}
