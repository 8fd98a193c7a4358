package vn.namro.proving.sufficiency;

import java.util.List;

/**
 * A subject with what it needs and has.
 *
 * @param title what people call it
 * @param agency code of the agency that owes the proof
 * @param needs empty where nothing is asked for
 * @param documents ids of the documents that are cited, each once
 * @param explanation why something is missing; null as long as nobody said
 */
public record SubjectNeeds(String id, String title, String agency, List<Need> needs, List<Long> documents, ProofExplanation explanation) {

	public boolean lacks() {
		return this.needs.stream().anyMatch(Need::lacks);
	}

}
