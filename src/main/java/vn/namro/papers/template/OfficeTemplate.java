package vn.namro.papers.template;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import vn.namro.papers.officefile.Fault;
import vn.namro.papers.officefile.FaultyTemplateException;

/** A document with tags, read once and filled often. */
public interface OfficeTemplate {

	/** @throws FaultyTemplateException when the file or its tags cannot be read */
	static OfficeTemplate docx(byte[] file) {
		return DocxTemplate.read(file);
	}

	/** @throws FaultyTemplateException when the file or its tags cannot be read */
	static OfficeTemplate xlsx(byte[] file) {
		return XlsxTemplate.read(file);
	}

	/** Whether a tag asks for this name. */
	boolean uses(String name);

	/** @return the tags whose names are not known, none when the template can be filled */
	List<Fault> check(Names names);

	/**
	 * @param model the values; names that {@link #check} knows and the model lacks are empty
	 * @param at what the document tells as the time of its making, null for none
	 * @return the same bytes for the same template and values
	 */
	byte[] fill(JsonNode model, OffsetDateTime at);

}
