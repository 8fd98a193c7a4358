package vn.namro.proving.evidencetask;

import java.time.OffsetDateTime;
import java.util.List;

import vn.namro.proving.sufficiency.EvidenceWarning;
import vn.namro.proving.sufficiency.Need;

/**
 * What something needs proof for, as the caller may see it.
 *
 * @param id to cite documents for
 * @param citations how many documents are cited, each once
 * @param explanation why proof is missing; null as long as nobody said
 * @param warnings what is odd about the documents cited
 * @param canAdd whether the caller may cite and explain
 */
record SubjectView(String id, String title, List<Need> needs, int citations, Said explanation, List<EvidenceWarning> warnings, boolean canAdd) {

	/** @param author what people call whoever said it */
	record Said(String text, String author, OffsetDateTime at) {
	}

}
