package vn.namro.agencies.organisationimport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.platform.input.InvalidFieldException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Locator;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.UnreadableWorkbookException;

/**
 * An organisation that somebody handed in, with what was found so far.
 *
 * @param file null when nothing could be read
 */
record OrganisationDraft(OrganisationFile file, Locator locator, List<Finding> findings) {

	/** @param name as the person's computer calls the file; its ending tells text from workbook */
	static OrganisationDraft of(String name, byte[] content) {
		if (name.endsWith(".yaml") || name.endsWith(".yml")) {
			return ofYaml(name, new String(content, StandardCharsets.UTF_8));
		}
		try {
			return OrganisationWorkbook.read(content);
		}
		catch (UnreadableWorkbookException ex) {
			return unreadable(Place.NOWHERE, "file.unreadable", ex.getMessage());
		}
	}

	private static OrganisationDraft ofYaml(String name, String text) {
		YamlFile yaml = YamlFile.of(name, text);
		try {
			return new OrganisationDraft(yaml.as(OrganisationFile.class), Locator.in(yaml), new ArrayList<>());
		}
		catch (InvalidFieldException ex) {
			return unreadable(new Place(null, ex.line(), ex.field()), "yaml.field", ex.complaint());
		}
		catch (InvalidInputException ex) {
			return unreadable(Place.NOWHERE, "file.unreadable", ex.getMessage());
		}
	}

	private static OrganisationDraft unreadable(Place place, String code, String message) {
		return new OrganisationDraft(null, path -> place, List.of(Finding.error(place, code, message, null)));
	}

}
