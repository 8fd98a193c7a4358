package vn.namro.proving.sufficiency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.platform.input.InvalidInputException;

/** Lets through what is proven or explained; called in the transaction of whatever hands in, which a refusal undoes. */
@Component
public class SufficiencyGate {

	private final Sufficiency sufficiency;

	private final ProofExplanations explanations;

	private final Directory directory;

	SufficiencyGate(Sufficiency sufficiency, ProofExplanations explanations, Directory directory) {
		this.sufficiency = sufficiency;
		this.explanations = explanations;
		this.directory = directory;
	}

	/** @throws InvalidInputException naming each lack */
	public void require(String subject) {
		require(subject, "");
	}

	/**
	 * @param explanation why proof is missing, kept for whoever reviews; blank where nothing is said beside what was said before
	 * @throws InvalidInputException naming each lack
	 */
	public void require(String subject, String explanation) {
		if (!explanation.isBlank()) {
			this.explanations.explain(subject, explanation, this.directory.actor());
		}
		List<String> lacks = this.sufficiency.of(subject).stream().filter(Need::lacks).map(Need::text).toList();
		refuse(lacks, "Hãy thêm ở thẻ Minh chứng, hoặc nêu lý do ở ô giải trình về minh chứng.");
	}

	/**
	 * The same for all of many subjects at once.
	 * @throws InvalidInputException naming each lack with its subject
	 */
	public void requireAll(Collection<String> subjects) {
		List<String> lacks = this.sufficiency.of(subjects)
			.stream()
			.flatMap(subject -> subject.needs().stream().filter(Need::lacks).map(need -> "Tiêu chí " + subject.title() + ": " + need.text()))
			.toList();
		refuse(lacks, "Hãy thêm minh chứng cho từng tiêu chí ở thẻ Minh chứng, hoặc giải trình ở chính tiêu chí đó.");
	}

	/** A reviewer does not take an explanation: from now on proof is needed, or another word. */
	public void dismiss(String subject) {
		this.explanations.explain(subject, "", this.directory.actor());
	}

	private static void refuse(List<String> lacks, String hint) {
		if (!lacks.isEmpty()) {
			List<String> messages = new ArrayList<>(lacks);
			messages.add(hint);
			throw new InvalidInputException(messages);
		}
	}

}
