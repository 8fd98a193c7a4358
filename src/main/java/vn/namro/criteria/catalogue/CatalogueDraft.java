package vn.namro.criteria.catalogue;

import java.util.ArrayList;
import java.util.List;

import vn.namro.platform.input.InvalidFieldException;
import vn.namro.platform.input.YamlFile;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Locator;
import vn.namro.platform.workbook.Place;

/**
 * A criteria set that somebody handed in, with what was found so far.
 *
 * @param file null when nothing could be read
 */
record CatalogueDraft(CriteriaSetFile file, Locator locator, List<Finding> findings) {

	static CatalogueDraft ofYaml(String name, String text) {
		YamlFile yaml = YamlFile.of(name, text);
		try {
			return new CatalogueDraft(yaml.as(CriteriaSetFile.class), Locator.in(yaml), new ArrayList<>());
		}
		catch (InvalidFieldException ex) {
			Place place = new Place(null, ex.line(), ex.field());
			return new CatalogueDraft(null, path -> place, List.of(Finding.error(place, "yaml.field", ex.complaint(), null)));
		}
	}

}
