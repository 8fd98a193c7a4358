package vn.namro.sufficiency;

import java.util.List;

/**
 * A subject with what it needs and has.
 *
 * @param title what people call it
 * @param agency code of the agency that owes the proof
 * @param needs empty where nothing is asked for
 * @param citations how many documents are cited, each once
 * @param explanation why something is missing; null as long as nobody said
 */
public record SubjectNeeds(String id, String title, String agency, List<Need> needs, int citations, ProofExplanation explanation) {

	public boolean lacks() {
		return this.needs.stream().anyMatch(Need::lacks);
	}

}
